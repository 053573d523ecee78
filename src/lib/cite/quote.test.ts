import { expect, test } from 'vitest';
import { quoteAround } from './quote.ts';

const SENTENCE = '全年实现财政收入4219万元，同比增长16%，增幅全区排名第4';

test('the span with what stands around it, cuts shown', () => {
  expect(quoteAround(SENTENCE, [8, 14], 6)).toEqual({
    before: '…实现财政收入',
    text: '4219万元',
    after: '，同比增长1…',
  });
});
test('a short sentence is not cut', () => {
  const { before, text, after } = quoteAround(SENTENCE, [8, 14], 100);
  expect(before + text + after).toBe(SENTENCE);
});
