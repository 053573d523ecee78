import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../schema/indicator.ts';
import { EM, figureLine, pictureSvg, type GlyphOf } from './picture.ts';

const glyphOf: GlyphOf = (character) => (character === '㙍' ? null : { path: `M${character}`, width: EM });
const picture = { above: '湖南省', heading: '云溪镇2024年政府工作报告', lines: ['财政收入　3亿元'] };

test('shows a figure as a line with name, value and growth', () => {
  const sentence = '财政收入3亿元，增长16%。';
  const change = { value: 16, valueMax: null, unit: '%', direction: 'up', bound: 'exact', basis: 'yoy' };
  const figure = { name: '财政收入', kind: 'actual', bound: 'exact', value: 3, span: [4, 7], sentence, change };
  expect(figureLine(figure as Indicator)).toBe('财政收入　3亿元　增长16%');
});

describe('a picture', () => {
  test('contains all its texts as outlines, in order', () => {
    const svg = pictureSvg(picture, '查阅', glyphOf) ?? '';
    const drawn = [...svg.matchAll(/ d="M(.)"/gu)].map(([, character]) => character).join('');
    expect(drawn).toBe('查阅湖南省云溪镇2024年政府工作报告财政收入　3亿元');
  });
  test('makes a long line smaller, but not a short one', () => {
    const scaleOf = (heading: string): number =>
      Number(/translate\(80 304\) scale\(([\d.]+) /u.exec(pictureSvg({ ...picture, heading }, '', glyphOf) ?? '')?.[1]);
    expect(scaleOf('云溪镇')).toBe(0.076);
    expect(scaleOf('甲'.repeat(52))).toBe(0.02);
  });
  test('is not made if the font lacks a character', () => {
    expect(pictureSvg({ ...picture, heading: '㙍村' }, '查阅', glyphOf)).toBeNull();
  });
});
