/** A sixth report, added as a Word file by the steps of the README: the built site shows it everywhere. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneProject, runIn } from './clone.fixture.ts';
import { sixthDocx } from './sixth-report.fixture.ts';

const ID = 'yunxi-2024';
let folder: string;

beforeAll(async () => {
  folder = cloneProject('reports');
  writeFileSync(path.join(folder, '云溪镇.docx'), await sixthDocx());
  const add = ['云溪镇.docx', '--region', '湖南省,岳阳市,云溪县', '--yes'];
  runIn(folder, 'npm', 'run', '-s', 'add', '--ignore-scripts', '--', ...add);
  runIn(folder, 'npm', 'run', '-s', 'build', '--ignore-scripts');
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

const file = (...names: string[]): string => path.join(folder, 'dist', ...names);
const text = (...names: string[]): string => {
  const { document } = parseHTML(readFileSync(file(...names, 'index.html'), 'utf8'));
  return document.body.textContent.replace(/\s+/g, '');
};

test.each([
  ['the home page'],
  ['the collection', 'reports'],
  ['its own page', 'reports', ID],
  ['a page of one section', 'reports', ID, 's1-1'],
  ['the table of indicators', 'indicators'],
  ['a concept it speaks of', 'indicators', 'fiscal-revenue'],
  ['the comparison', 'compare'],
  ['a theme', 'compare', 'rural'],
])('%s shows it', (_, ...names) => {
  expect(text(...names)).toContain('云溪');
});

test('its text is whole, its figures are alive', () => {
  const page = text('reports', ID);
  for (const words of ['全年实现财政收入3120万元，同比增长8.5%', '各位代表！让我们团结一心'])
    expect(page).toContain(words);
  expect(text('indicators')).toContain('3120万元');
});

test('data and map of the site have it', () => {
  for (const name of ['data/reports.json', 'data/indicators.csv', 'data/datapackage.json', 'sitemap-0.xml']) {
    expect(readFileSync(file(name), 'utf8'), name).toContain(ID);
  }
  expect(existsSync(file('data', 'sources', `${ID}.txt`))).toBe(true);
});
