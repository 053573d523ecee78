import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportMark, seriesMarks } from './report-mark.ts';

describe('reportMark', () => {
  const ids = ['e-2025', 'd-2024', 'c-2023', 'b-2022', 'a-2021'];
  test('counts from the oldest report', () => {
    expect(ids.map((id) => reportMark(ids, id))).toEqual([5, 4, 3, 2, 1]);
  });
  test('a newer report does not recolour the older ones', () => {
    const more = ['f-2026', ...ids];
    for (const id of ids) expect(reportMark(more, id)).toBe(reportMark(ids, id));
  });
  test('gives no report a fixed mark if there are more than six', () => {
    expect(reportMark(['g', 'f', ...ids], 'g')).toBe(0);
  });
});

describe('seriesMarks', () => {
  const series = (...marks: number[]) => marks.map((mark) => ({ mark }));
  test.each([
    ['their own where all have one', [3, 1], [3, 1]],
    ['else by their order', [0, 0, 0], [1, 2, 3]],
    ['none of more than six: none stands twice', [0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]],
  ])('%s', (_, own, marks) => {
    expect(seriesMarks(series(...own))).toEqual(marks);
  });
});

// Linear RGB; the matrices are Machado, Oliveira & Fernandes 2009 at full severity; distances are taken in OKLab.
type Triple = [number, number, number];
const VISION: Record<string, [Triple, Triple, Triple]> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const linear = (hex: string): Triple => {
  const channel = (at: number): number => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};
const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const seenAs = (m: [Triple, Triple, Triple], v: Triple): Triple => {
  const clamp = (x: number): number => Math.min(1, Math.max(0, x));
  return [clamp(dot(m[0], v)), clamp(dot(m[1], v)), clamp(dot(m[2], v))];
};
const oklab = (v: Triple): Triple => {
  const l = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], v));
  const m = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], v));
  const s = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], v));
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};
const luminance = (hex: string): number => dot([0.2126, 0.7152, 0.0722], linear(hex));
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** The tokens of one theme as the style sheet gives them. */
function tokens(theme: 'light' | 'dark'): Map<string, string> {
  const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  const [light = '', rest = ''] = css.split('@variant dark {');
  const block = theme === 'light' ? light : (rest.split('}')[0] ?? '');
  return new Map([...block.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1] ?? '', m[2] ?? '']));
}

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const token = tokens(theme);
  const colour = (name: string): string => {
    const value = token.get(name);
    if (!value) throw new Error(`no token ${name}`);
    return value;
  };
  const paper = colour('paper');
  const marks = [1, 2, 3, 4, 5, 6].map((n) => colour(`report-${n}`));

  test('text contrast is 7:1 for ink and secondary ink, 4.5:1 for the lightest ink and the accent', () => {
    expect(contrast(colour('ink'), paper)).toBeGreaterThan(12);
    expect(contrast(colour('ink-2'), paper)).toBeGreaterThan(7);
    for (const ground of ['paper', 'paper-2']) {
      expect(contrast(colour('ink-3'), colour(ground))).toBeGreaterThan(4.5);
      expect(contrast(colour('accent'), colour(ground))).toBeGreaterThan(4.5);
    }
    expect(contrast(colour('accent-ink'), colour('accent'))).toBeGreaterThan(4.5);
    expect(contrast(colour('mark-ink'), colour('mark'))).toBeGreaterThan(7);
    expect(contrast(colour('accent'), colour('mark'))).toBeGreaterThan(4.5);
  });
  test('report colours have a contrast of 3:1 with the paper', () => {
    for (const mark of marks) expect(contrast(mark, paper)).toBeGreaterThan(3);
  });
  test.each(Object.keys(VISION))('report colours are distinguishable for %s', (kind) => {
    const matrix = VISION[kind];
    if (!matrix) throw new Error(kind);
    const seen = marks.map((mark) => oklab(seenAs(matrix, linear(mark))));
    for (const [i, a] of seen.entries())
      for (const b of seen.slice(i + 1))
        expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(0.07);
  });
});
