/** WCAG 2.2 contrast of the colour tokens, computed from the style sheet itself. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** The tokens of one block as name → colour. */
function tokens(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\b/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

const [, lightBlock = '', darkBlock = ''] = /:root \{([\s\S]*?)@variant dark \{([\s\S]*?)\n {2}\}/.exec(css) ?? [];
const [, printBlock = ''] = /@media print \{([\s\S]*?)\n\}/.exec(css) ?? [];
const light = tokens(lightBlock);
const schemes = { light, dark: { ...light, ...tokens(darkBlock) }, print: { ...light, ...tokens(printBlock) } };

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
  ...[1, 2, 3, 4, 5, 6].map((mark): [string, string, number] => [`report-${mark}`, 'paper', 3]),
];

test('black on white is 21', () => {
  expect(contrast('#000', '#ffffff')).toBe(21);
  expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2);
});

describe.each(Object.entries(schemes))('%s', (_scheme, colours) => {
  test.each(PAIRS)('%s on %s has at least %d:1', (foreground, background, least) => {
    const [front, back] = [colours[foreground], colours[background]];
    expect(front, `--${foreground}`).toBeDefined();
    expect(back, `--${background}`).toBeDefined();
    expect(contrast(front ?? '#000', back ?? '#000')).toBeGreaterThanOrEqual(least);
  });
});
