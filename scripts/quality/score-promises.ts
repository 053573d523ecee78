/** Scores promises and their evidence against pairs of reports labelled by hand (labels/README.md). */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Promised } from '../../src/schema/promise.ts';
import { promiseQualitySchema, type PromiseScores } from '../../src/schema/quality.ts';
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

const FILE = `${labels}promises.json`;
const ALL = '合计';
export const promiseQuality = () => promiseQualitySchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));

/** Scores of each labelled pair whose two reports are in a folder, and of all together; `read` are the records of the folder. */
export function scorePromises(folder: string, read: Pick<Corpus, 'promises' | 'reports'>): Map<string, PromiseScores> {
  const texts = new Map(
    filesThere(folder).map((file) => {
      const bytes = readFileSync(path.join(folder, file));
      return [createHash('sha256').update(bytes).digest('hex'), () => decode(bytes, file).text];
    }),
  );
  const all: ReturnType<typeof judge>[] = [];
  const scores = promiseQuality().pairs.flatMap(({ pair, sha256: [first, next] }): [string, PromiseScores][] => {
    const [own, later] = [texts.get(first)?.(), texts.get(next)?.()];
    if (own === undefined || later === undefined) return [];
    const report = read.reports.find(({ source }) => source.sha256 === first)?.id;
    const promises = read.promises.filter((promise) => promise.report === report);
    const rows = readFileSync(`${labels}${pair}.promises.jsonl`, 'utf8').trim().split('\n');
    const judged = rows.map((row) => judge(JSON.parse(row) as LabelledPromise, own, later, promises));
    all.push(...judged);
    return [[pair, scoresOf(judged)]];
  });
  return new Map(all.length > 0 ? [...scores, [ALL, scoresOf(all)]] : []);
}

/** Records today's scores, of the code at `commit`, beside the blind ones; does nothing if a pair is missing. */
export function recordPromises(scores: ReadonlyMap<string, PromiseScores>, commit: string): void {
  const { pairs } = promiseQuality();
  const now = { measured: new Date().toISOString().slice(0, 10), commit, scores: scores.get(ALL) };
  if (pairs.every(({ pair }) => scores.has(pair))) writeFileSync(FILE, `${JSON.stringify({ now, pairs }, null, 2)}\n`);
}

const bare = (text: string): string => text.replace(/\s/gu, '');
const isOne = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

function judge({ at, number, told, alike = [] }: LabelledPromise, own: string, later: string, all: Promised[]) {
  const clause = bare(own.slice(...at));
  const found = all.find(({ sentence, span, text }) =>
    number === undefined
      ? span === null && bare(sentence).includes(clause) && isOne(bare(text), clause)
      : span !== null &&
        bare(sentence).includes(clause) &&
        isOne(bare(text), clause) &&
        /^[\d.]*/.exec(sentence.slice(...span))?.[0] === number,
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

function scoresOf(judged: readonly ReturnType<typeof judge>[]): PromiseScores {
  const share = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 1000;
  const sum = (of: 'needed' | 'hit' | 'wrong' | 'alike' | 'refused', list = judged): number =>
    list.reduce((all, one) => all + one[of], 0);
  const figures = judged.filter(({ isFigure }) => isFigure);
  const untold = judged.filter(({ isUntold }) => isUntold);
  return {
    found: share(judged.filter(({ isFound }) => isFound).length, judged.length),
    precision: share(sum('hit'), sum('hit') + sum('wrong')),
    recall: share(sum('hit'), sum('needed')),
    figures: share(sum('hit', figures), sum('needed', figures)),
    ...(untold.length > 0 && { silent: share(untold.filter(({ wrong }) => wrong === 0).length, untold.length) }),
    ...(sum('alike') > 0 && { refused: share(sum('refused'), sum('alike')) }),
  };
}
