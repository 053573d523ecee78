import { expect, test } from 'vitest';
import type { Block } from '../clean/types.ts';
import { findRegions } from './regions.ts';

const closingOf = (...texts: string[]): number =>
  findRegions(texts.map((text) => ({ text }) as unknown as Block)).closing;

test('a call goes with the address up to three paragraphs before it, and not with one further up', () => {
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
