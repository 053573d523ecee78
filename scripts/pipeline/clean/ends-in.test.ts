import { expect, test } from 'vitest';
import { endsIn } from './ends-in.ts';

test.each([
  ['全面完成。', true],
  ['“全面完成。”）', true],
  ['全面完成', false],
  ['全面完成。此外', false],
  ['（全面完成）', false],
  ['”', false],
  ['', false],
])('%s ends in 。: %s', (text, ends) => {
  expect(endsIn('。！', text)).toBe(ends);
});
