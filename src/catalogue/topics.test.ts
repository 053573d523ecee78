import { expect, test } from 'vitest';
import { CONCEPTS } from './concepts.ts';
import { TOPICS } from './topics.ts';

const words = TOPICS.flatMap(({ words: own }) => own);
const concepts = TOPICS.flatMap(({ concepts: own }) => own);
const twice = (all: readonly string[]): string[] => all.filter((one, i) => all.indexOf(one) !== i);

test('there are between thirty and fifty topics, each under an id and a name of its own', () => {
  expect(TOPICS.length).toBeGreaterThanOrEqual(30);
  expect(TOPICS.length).toBeLessThanOrEqual(50);
  expect(twice(TOPICS.map(({ id }) => id))).toEqual([]);
  expect(twice(TOPICS.map(({ name }) => name))).toEqual([]);
});

test('a word belongs to one topic, and so does a concept', () => {
  expect(twice(words)).toEqual([]);
  expect(twice(concepts)).toEqual([]);
});

test('every concept stands under a topic, so that none is reached through search alone', () => {
  expect(CONCEPTS.map(({ id }) => id).filter((id) => !concepts.includes(id))).toEqual([]);
  expect(concepts.filter((id) => !CONCEPTS.some((one) => one.id === id))).toEqual([]);
});

test.each([
  ['修路', '道路'],
  ['公交', '公交与铁路'],
  ['学校', '教育'],
  ['上学', '教育'],
  ['养老院', '养老'],
  ['看病', '医疗卫生'],
  ['自来水', '供水供气供暖'],
  ['垃圾', '垃圾与污水'],
  ['物业', '物业'],
])('who asks for %s means %s', (word, name) => {
  expect(TOPICS.filter((topic) => topic.words.includes(word)).map((topic) => topic.name)).toEqual([name]);
});
