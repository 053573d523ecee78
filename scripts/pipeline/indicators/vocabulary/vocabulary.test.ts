import { expect, test } from 'vitest';
import { BOUND_AFTER, BOUND_BEFORE, BOUND_INSIDE } from './bounds.ts';
import { COMPOUNDS } from './compounds.ts';
import { DOWN, UP, YEAR_ON_YEAR } from './changes.ts';
import * as naming from './naming.ts';
import { RANK_VERBS } from './ranks.ts';
import { LEADING_CHARACTERS, LEADING_WORDS, PREPOSITIONS, TRAILING_CHARACTERS, TRAILING_WORDS } from './trimming.ts';

const lists: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(naming)),
  RANK_VERBS,
  UP,
  DOWN,
  YEAR_ON_YEAR,
  LEADING_WORDS,
  LEADING_CHARACTERS,
  TRAILING_WORDS,
  TRAILING_CHARACTERS,
  PREPOSITIONS,
  COMPOUNDS,
  BOUND_BEFORE: Object.values(BOUND_BEFORE).flat(),
  BOUND_AFTER: Object.values(BOUND_AFTER).flat(),
  BOUND_INSIDE: Object.values(BOUND_INSIDE).flat(),
};

test.each(Object.entries(lists))('%s: no word twice, none empty', (_name, words) => {
  expect(words.filter((word, i) => word === '' || words.indexOf(word) !== i)).toEqual([]);
});

/** Lists that answer one question, so that a word can only stand in one of them. */
test.each([
  ['UP', 'DOWN'],
  ['LIGHT_VERBS', 'ACTION_VERBS'],
  ['ATTRIBUTES', 'RATES'],
  ['LEADING_WORDS', 'LIGHT_VERBS'],
  ['GENERIC_NOUNS', 'MILESTONES'],
] as const)('no word stands in %s and in %s', (a, b) => {
  expect(lists[a]?.filter((word) => lists[b]?.includes(word))).toEqual([]);
});

test('the words of a bound open one end only', () => {
  for (const table of [BOUND_BEFORE, BOUND_AFTER]) {
    const all = Object.values(table).flat();
    expect(new Set(all).size).toBe(all.length);
  }
});
