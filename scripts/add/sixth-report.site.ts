/** A sixth report, added as a Word file by the steps of the README: the built site shows it everywhere. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sixthDocx } from './sixth-report.fixture.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What a clone holds and the build needs. */
const PARTS = [
  'package.json',
  'package-lock.json',
  'astro.config.ts',
  'tsconfig.json',
  'scripts',
  'src',
  'public',
  'reports',
];
const ID = 'yunxi-2024';
let folder: string;

const run = (command: string, ...args: string[]): void => {
  const done = spawnSync(command, args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error(done.stdout + done.stderr);
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sixth-report-'));
  for (const part of PARTS) cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  writeFileSync(path.join(folder, '云溪镇.docx'), await sixthDocx());
  run('npm', 'run', '-s', 'add', '--ignore-scripts', '--', '云溪镇.docx', '--region', '湖南省,岳阳市,云溪县', '--yes');
  run('npm', 'run', '-s', 'build', '--ignore-scripts');
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
