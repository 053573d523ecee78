/** Promises and what is told of them, held against pairs of reports labelled by hand (labels/README.md). */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Promised } from '../../src/schema/promise.ts';
import { filesThere } from '../data/read-reports.ts';
import { decode } from '../pipeline/decode/decode.ts';
import type { Corpus } from './corpus/read-corpus.ts';

const labels = fileURLToPath(new URL('labels/', import.meta.url));

type Offsets = [start: number, end: number];
interface LabelledPromise {
  at: Offsets;
  number?: string;
  told: { at: Offsets; optional?: true }[];
  alike?: { at: Offsets }[];
}
interface LabelledPair {
  pair: string;
  sha256: [report: string, next: string];
  blind: PromiseScores;
}
interface PromiseScores {
  found: number;
  precision: number;
  recall: number;
  /** Recall of promises with a number. */
  figures: number;
  /** Of the promises of which nothing is told those with nothing shown, and of the look-alikes those not shown. */
  silent?: number;
  refused?: number;
}

/** The scores of every labelled pair of which a folder holds both reports: as it was blind, and as the program reads it now. */
export function scorePromises(folder: string, corpus: Pick<Corpus, 'promises' | 'reports'>): [string, PromiseScores][] {
  const texts = new Map(
    filesThere(folder).map((file) => {
      const bytes = readFileSync(path.join(folder, file));
      return [createHash('sha256').update(bytes).digest('hex'), () => decode(bytes, file).text];
    }),
  );
  const pairs = JSON.parse(readFileSync(`${labels}promises.json`, 'utf8')) as LabelledPair[];
  return pairs.flatMap(({ pair, sha256: [first, next], blind }): [string, PromiseScores][] => {
    const [own, later] = [texts.get(first)?.(), texts.get(next)?.()];
    if (own === undefined || later === undefined) return [];
    const report = corpus.reports.find(({ source }) => source.sha256 === first)?.id;
    const promises = corpus.promises.filter((promise) => promise.report === report);
    const rows = readFileSync(`${labels}${pair}.promises.jsonl`, 'utf8').trim().split('\n');
    const judged = rows.map((row) => judge(JSON.parse(row) as LabelledPromise, own, later, promises));
    const scores = { ...scoresOf(judged), figures: scoresOf(judged.filter(({ isFigure }) => isFigure)).recall };
    return [
      [`${pair} blind`, blind],
      [pair, scores],
    ];
  });
}

const bare = (text: string): string => text.replace(/\s/gu, '');
const isOne = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

function judge({ at, number, told, alike = [] }: LabelledPromise, own: string, later: string, all: Promised[]) {
  const clause = bare(own.slice(...at));
  const found = all.find(({ sentence, span, text }) =>
    number === undefined
      ? span === null && bare(sentence).includes(clause) && isOne(bare(text), clause)
      : span !== null && bare(sentence).includes(clause) && /^[\d.]*/.exec(sentence.slice(...span))?.[0] === number,
  );
  const shown = [...new Set((found?.evidence ?? []).map(({ sentence }) => bare(sentence)))];
  const right = told.map((one) => bare(later.slice(...one.at)));
  const needed = [...new Set(right.filter((_, index) => !told[index]?.optional))];
  return {
    isFigure: number !== undefined,
    isFound: found !== undefined,
    needed: needed.length,
    hit: needed.filter((text) => shown.some((one) => isOne(one, text))).length,
    isUntold: told.length === 0,
    alike: alike.length,
    refused: alike.filter((one) => !shown.some((text) => isOne(text, bare(later.slice(...one.at))))).length,
    wrong: shown.filter((one) => !right.some((text) => isOne(one, text))).length,
  };
}

function scoresOf(judged: readonly ReturnType<typeof judge>[]): Omit<PromiseScores, 'figures'> {
  const share = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 1000;
  const sum = (of: 'needed' | 'hit' | 'wrong' | 'alike' | 'refused'): number =>
    judged.reduce((all, one) => all + one[of], 0);
  const untold = judged.filter(({ isUntold }) => isUntold);
  return {
    found: share(judged.filter(({ isFound }) => isFound).length, judged.length),
    precision: share(sum('hit'), sum('hit') + sum('wrong')),
    recall: share(sum('hit'), sum('needed')),
    ...(untold.length > 0 && { silent: share(untold.filter(({ wrong }) => wrong === 0).length, untold.length) }),
    ...(sum('alike') > 0 && { refused: share(sum('refused'), sum('alike')) }),
  };
}
