/** WCAG 2.2 contrast of the colour tokens in every scheme, computed from the style sheet itself. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** The colours of one block, name → `#rrggbb` or the name of the colour that it takes; the block ends with its indentation. */
function colours(opening: string): Record<string, string> {
  const at = css.indexOf(opening);
  expect(at, opening).toBeGreaterThan(0);
  const indent = / *$/.exec(css.slice(0, at))?.[0] ?? '';
  const block = css.slice(at, css.indexOf(`\n${indent}}`, at));
  return Object.fromEntries(
    [...block.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{3,6}\b|var\(--color-[\w-]+\))/g)].map(
      ([, name = '', value = '']) => [name, value.replace(/^var\(--color-(.*)\)$/, '$1')],
    ),
  );
}

const light = colours('@theme static {');
const dark = { ...light, ...colours('@variant dark {') };
const large = colours('@variant large {');
const more = colours('@variant contrast-more {');
const schemes = {
  light,
  dark,
  print: { ...light, ...colours('@variant print {') },
  'large type': { ...light, ...large },
  'large type, dark': { ...dark, ...large },
  'high contrast': { ...light, ...more },
  'high contrast, dark': { ...dark, ...more },
};

/** Relative luminance of `#rgb` or `#rrggbb`, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(full.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** Text needs 4.5:1, borders of controls and marks of charts 3:1. */
const PAIRS: [foreground: string, background: string, least: number][] = [
  ...['ink', 'ink-2', 'ink-3', 'accent'].flatMap((ink): [string, string, number][] => [
    [ink, 'paper', 4.5],
    [ink, 'paper-2', 4.5],
  ]),
  ['ink', 'paper-3', 4.5],
  ['ink-2', 'paper-3', 4.5],
  ['mark-ink', 'mark', 4.5],
  ['accent', 'mark', 4.5],
  ['accent-ink', 'accent', 4.5],
  ['rule-strong', 'paper', 3],
  ['edge', 'paper', 3],
  ...[1, 2, 3, 4, 5, 6].map((mark): [string, string, number] => [`report-${mark}`, 'paper', 3]),
];

test('black on white is 21', () => {
  expect(contrast('#000', '#ffffff')).toBe(21);
  expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2);
});

describe.each(Object.entries(schemes))('%s', (_scheme, scheme: Record<string, string>) => {
  /** A colour that takes another's, as large type has it, is followed there. */
  const colour = (name: string): string => {
    const value = scheme[name] ?? '';
    expect(value, `--color-${name}`).not.toBe('');
    return value.startsWith('#') ? value : colour(value);
  };
  test.each(PAIRS)('%s on %s has at least %d:1', (foreground, background, least) => {
    expect(contrast(colour(foreground), colour(background))).toBeGreaterThanOrEqual(least);
  });
});
