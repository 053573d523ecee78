/** A collection of thousands of measurements, made from those of the built site, for the indicator table. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { rowFile, type RowIndex } from '../../src/lib/table/row-files.ts';
import type { Indicator } from '../../src/schema/indicator.ts';

/** Serves the measurements of the site over and over, with other values, as those of one report; the same ones every time. */
export async function serveMany(page: Page, count: number): Promise<void> {
  const own = JSON.parse(readFileSync('dist/data/indicators.json', 'utf8')) as Indicator[];
  const many = Array.from({ length: count }, (_, at): Indicator => {
    const one = own[at % own.length];
    if (!one) throw new Error('dist/ holds no indicators');
    const round = Math.floor(at / own.length);
    const factor = 0.5 + ((at * 7919) % 1000) / 1000;
    return {
      ...one,
      id: `${one.id}.${round}`,
      name: round % 3 === 0 ? one.name : `${one.name}${round}`,
      normalized: one.normalized && { ...one.normalized, value: one.normalized.value * factor },
    };
  });
  const index: RowIndex = { reports: ['many'], concepts: [] };
  const sections = Object.fromEntries(own.map(({ section }) => [section, `章节${section}`]));
  const names = { report: '甲镇2024年', sections };
  await page.route('**/indicators/rows/index.json', (route) => route.fulfill({ json: index }));
  await page.route('**/indicators/rows/many.json', (route) => route.fulfill({ json: rowFile(names, many) }));
}
