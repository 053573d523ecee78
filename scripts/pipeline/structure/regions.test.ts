import { expect, test } from 'vitest';
import type { Block } from '../clean/types.ts';
import { findRegions } from './regions.ts';

const closingOf = (...texts: string[]): number =>
  findRegions(texts.map((text) => ({ text }) as unknown as Block)).closing;

test('a call includes the address up to three paragraphs before it, but not one further up', () => {
  const [deed, address, call] = [
    '修水渠六公里。',
    '各位代表！',
    '让我们更加紧密地团结起来，为建设美好云溪而努力奋斗！',
  ];
  expect(closingOf(deed, deed, address, call)).toBe(2);
  expect(closingOf(deed, address, deed, deed, call)).toBe(1);
  expect(closingOf(deed, address, deed, deed, deed, call)).toBe(5);
  expect(closingOf(deed, deed, deed)).toBe(3);
});

test('a call after which the report goes on is not the closing', () => {
  const [deed, thanks, last] = [
    '修水渠六公里。',
    '各位代表！成绩来之不易，让我们倍受鼓舞。',
    '各位代表！我们要更加紧密地团结起来。',
  ];
  const tasks = [deed, deed, deed, deed, deed];
  expect(closingOf(deed, thanks, ...tasks, last)).toBe(7);
  expect(closingOf(deed, thanks, ...tasks, '各位代表！修水渠是大事。', deed, deed, deed)).toBe(11);
  expect(closingOf(deed, thanks, '三、2024年重点工作', ...tasks)).toBe(8);
  expect(closingOf(deed, thanks, '附件', '二、2024年十件实事', deed)).toBe(1);
});

test('the call may be a few paragraphs after the address at the end', () => {
  const dream = '我们都是追梦人，就要圆梦。';
  expect(
    closingOf('修水渠六公里。', '各位代表，同志们！', dream, dream, dream, '千帆竞发勇者胜。让我们努力奋斗！'),
  ).toBe(1);
});
