/** Files that are broken in many ways: none brings the program down, and of none is a character lost. `npm run fuzz` makes more. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { reportFiles } from '../data/read-reports.ts';
import { mutant, outcomeOf } from './fuzz.fixture.ts';

const REPORTS = fileURLToPath(new URL('../../reports', import.meta.url));
const TEXTS = reportFiles(REPORTS).map((file) => readFileSync(path.join(REPORTS, file), 'utf8'));
const SEED = 2026;
const COUNT = 150;

test(`${String(COUNT)} made-up files of seed ${String(SEED)} are read or refused`, async () => {
  const outcomes: string[] = [];
  for (let number = 0; number < COUNT; number++) outcomes.push(await outcomeOf(TEXTS, SEED, number));
  const wrong = outcomes.flatMap((outcome, number) =>
    outcome.startsWith('wrong') ? [`npm run fuzz -- --seed ${String(SEED)} --only ${String(number)}: ${outcome}`] : [],
  );
  expect(wrong).toEqual([]);
  expect(outcomes.filter((outcome) => outcome === 'read').length).toBeGreaterThan(COUNT / 3);
});

test('a number and a seed make the same file again, another seed another', async () => {
  const bytes = async (seed: number): Promise<Uint8Array> => (await mutant(TEXTS, seed, 3)).bytes;
  expect(await bytes(1)).toEqual(await bytes(1));
  expect(await bytes(1)).not.toEqual(await bytes(2));
});
