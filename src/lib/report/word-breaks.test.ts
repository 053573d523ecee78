import { expect, test } from 'vitest';
import { toText, type Markup } from '../markup.ts';
import { titlePieces, wordBreaks } from './word-breaks.ts';

test.each([
  ['牛塘镇2022年上半年政府工作报告', ['牛塘镇']],
  ['五、办好民生实事，增进人民福祉', ['民生', '人民', '福祉']],
  ['（一）经济运行稳中有进', ['经济', '运行']],
])('%s is not broken inside a name', (title, whole) => {
  const pieces = titlePieces(title);
  expect(pieces.join('')).toBe(title);
  expect(pieces.length).toBeGreaterThan(1);
  for (const word of whole)
    expect(
      pieces.some((piece) => piece.includes(word)),
      `${word} in ${pieces.join('|')}`,
    ).toBe(true);
  for (const piece of pieces) expect(piece).not.toMatch(/^[，。、：；）》]/u);
});

test('the pilcrow after a heading is never alone on a line', () => {
  const sign: Markup = { tag: 'a', attributes: {}, children: ['¶'] };
  const parts = wordBreaks('优化营商环境', sign);
  expect(parts.map(toText).join('')).toBe('优化营商环境¶');
  const last = parts.at(-1);
  expect(typeof last === 'object' && last.attributes['class']).toBe('whitespace-nowrap');
  expect(toText(last ?? '').length).toBeGreaterThan(1);
});
