import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { promiseQuality, recordPromises, scorePromises } from './score-promises.ts';

const FILE = 'scripts/quality/labels/promises.json';
const { pairs, now } = promiseQuality();
const at = temporaryFolder();

test.each(pairs)('the promises of $pair are labelled in reading order, as many as are named', ({ pair, promises }) => {
  const rows = readFileSync(`scripts/quality/labels/${pair}.promises.jsonl`, 'utf8').trim().split('\n');
  const starts = rows.map((row) => (JSON.parse(row) as { at: number[] }).at[0] ?? 0);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(rows).toHaveLength(promises);
});

test('a folder without a labelled pair has no scores, and nothing is recorded where a pair is wanting', () => {
  expect(scorePromises(at(), { promises: [], reports: [] }).size).toBe(0);
  const before = readFileSync(FILE, 'utf8');
  recordPromises(new Map([['合计', now.scores]]), 'abc');
  expect(readFileSync(FILE, 'utf8')).toBe(before);
});

test('what is shown of promises is right more often than nine times in ten', () => {
  expect(now.scores.precision).toBeGreaterThanOrEqual(0.9);
});
