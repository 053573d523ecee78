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
interface Row {
  at: Offsets;
  number?: string;
  told: { at: Offsets; optional?: true }[];
  alike?: { at: Offsets }[];
}

/** A label with the texts that it points to, without white space. */
interface LabelledPromise {
  clause: string;
  number: string | undefined;
  told: { text: string; optional: boolean }[];
  alike: string[];
}

const FILE = `${labels}promises.json`;
const ALL = '合计';
export const promiseQuality = () => promiseQualitySchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));

interface ReportFile {
  file: string;
  bytes: Buffer;
  sha256: string;
}

/** The labelled pairs whose two reports are in a folder. */
export function labelledPairs(
  folder: string,
): { pair: string; files: [ReportFile, ReportFile]; labels: LabelledPromise[] }[] {
  const files = new Map(
    filesThere(folder).map((file) => {
      const bytes = readFileSync(path.join(folder, file));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return [sha256, { file, bytes, sha256 }];
    }),
  );
  return promiseQuality().pairs.flatMap(({ pair, sha256: [first, next] }) => {
    const [own, later] = [files.get(first), files.get(next)];
    if (!own || !later) return [];
    const rows = readFileSync(`${labels}${pair}.promises.jsonl`, 'utf8').trim().split('\n');
    const read = labelReader(own, later);
    return [{ pair, files: [own, later], labels: rows.map((row) => read(JSON.parse(row) as Row)) }];
  });
}

function labelReader(...files: [ReportFile, ReportFile]): (row: Row) => LabelledPromise {
  const [own, later] = files.map(({ bytes, file }) => {
    const { text } = decode(bytes, file);
    return ({ at }: { at: Offsets }) => bare(text.slice(...at));
  }) as [(one: { at: Offsets }) => string, (one: { at: Offsets }) => string];
  return (row) => ({
    clause: own(row),
    number: row.number,
    told: row.told.map((one) => ({ text: later(one), optional: one.optional ?? false })),
    alike: (row.alike ?? []).map(later),
  });
}

/** Scores of each labelled pair whose two reports are in a folder, and of all together; `read` are the records of the folder. */
export function scorePromises(folder: string, read: Pick<Corpus, 'promises' | 'reports'>): Map<string, PromiseScores> {
  const all: ReturnType<typeof judge>[] = [];
  const scores = labelledPairs(folder).map(({ pair, files: [{ sha256 }], labels }): [string, PromiseScores] => {
    const report = read.reports.find(({ source }) => source.sha256 === sha256)?.id;
    const promises = read.promises.filter((promise) => promise.report === report);
    const judged = labels.map((label) => judge(label, promises));
    all.push(...judged);
    return [pair, scoresOf(judged)];
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
/** Whether a sentence is the labelled one. */
export const isSentence = (sentence: string, label: string): boolean => isOne(bare(sentence), label);

/** The promise that a label is about, if it was read. */
export const promiseOf = ({ clause, number }: LabelledPromise, all: readonly Promised[]): Promised | undefined =>
  all.find(
    ({ sentence, span, text }) =>
      bare(sentence).includes(clause) &&
      isOne(bare(text), clause) &&
      (span ? /^[\d.]*/.exec(sentence.slice(...span))?.[0] : undefined) === number,
  );

function judge(label: LabelledPromise, all: readonly Promised[]) {
  const { number, told, alike } = label;
  const found = promiseOf(label, all);
  const shown = [...new Set((found?.evidence ?? []).map(({ sentence }) => bare(sentence)))];
  const needed = [...new Set(told.filter(({ optional }) => !optional).map(({ text }) => text))];
  return {
    isFigure: number !== undefined,
    isFound: found !== undefined,
    needed: needed.length,
    hit: needed.filter((text) => shown.some((one) => isOne(one, text))).length,
    isUntold: told.length === 0,
    alike: alike.length,
    refused: alike.filter((one) => !shown.some((text) => isOne(text, one))).length,
    wrong: shown.filter((one) => !told.some(({ text }) => isOne(one, text))).length,
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
