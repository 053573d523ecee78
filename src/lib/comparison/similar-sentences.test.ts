import { expect, test } from 'vitest';
import { sentenceKey, similarSentences } from './similar-sentences.ts';

const pairs = [
  { a: 'x-2024.s1.1', b: 'y-2024.s2.3', score: 0.8 },
  { a: 'x-2024.s1.1', b: 'z-2024.s3.1', score: 0.95 },
];

test('gives both ends of a pair their twins, the nearest first', () => {
  const twins = similarSentences(pairs, ['x-2024', 'y-2024', 'z-2024']);
  expect(twins.get(sentenceKey('x-2024', 's1.1'))?.map((t) => [t.report, t.sentence])).toEqual([
    ['z-2024', 's3.1'],
    ['y-2024', 's2.3'],
  ]);
  expect(twins.get('y-2024.s2.3')).toEqual([{ report: 'x-2024', sentence: 's1.1', score: 0.8 }]);
});

test('only reports that are chosen count', () => {
  expect([...similarSentences(pairs, ['x-2024', 'y-2024']).keys()]).toEqual(['x-2024.s1.1', 'y-2024.s2.3']);
});
