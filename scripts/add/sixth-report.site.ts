/** A sixth report, added as a Word file by the steps of the README, with two more years of its place: the built site shows it everywhere. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cloneProject, runIn } from './clone.fixture.ts';
import { sixthDocx, YEARS } from './sixth-report.fixture.ts';

const ID = 'yunxi-2024';
let folder: string;

beforeAll(async () => {
  // As a reader of the README has it, who has built the site before: pages that stay the same are not made again.
  folder = cloneProject('reports', '.cache/site/pages', '.cache/site/pages.jsonl');
  writeFileSync(path.join(folder, '云溪镇.docx'), await sixthDocx());
  const add = ['云溪镇.docx', '--region', '湖南省,岳阳市,云溪县', '--yes'];
  runIn(folder, 'npm', 'run', '-s', 'add', '--ignore-scripts', '--', ...add);
  for (const [year, lines] of Object.entries(YEARS)) {
    writeFileSync(path.join(folder, `reports/云溪镇-${year}.txt`), lines.join('\n\n'));
    writeFileSync(path.join(folder, `reports/云溪镇-${year}.yaml`), 'region: [湖南省, 岳阳市, 云溪县]\n');
  }
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

describe('a place over its years', () => {
  test('answers first: what the last report tells, promises, tells of the promises before, and what is new', () => {
    const page = text('places', 'yunxi');
    for (const words of [
      '3份报告·2023—2025年',
      '财政收入3350万元增长7.4%',
      '2024年报告的承诺，这份报告怎么说',
      '财政收入承诺增长7%增长7.4%比目标数高0.4个百分点',
      '编制云溪老街保护规划',
    ])
      expect(page).toContain(words);
  });
  test('sets every promise beside what the next report tells, or says that it tells nothing', () => {
    const page = text('places', 'yunxi', 'promises', '2023');
    expect(page).toContain('新建高标准农田1500亩新建高标准农田1200亩');
    expect(page).toContain('2024年报告，比目标数少300亩');
    expect(page).toContain('开工建设云溪大桥2024年报告没有提到');
    expect(text('places', 'yunxi', 'promises', '2025')).toContain('计划的下一年还没有收录报告');
  });
  test('each sentence that promises leads to its promise', () => {
    const { document } = parseHTML(readFileSync(file('reports', ID, 'index.html'), 'utf8'));
    const marks = [...document.querySelectorAll('.report-text a.p')].map((mark) => mark.getAttribute('href') ?? '');
    expect(marks.length).toBeGreaterThan(1);
    const promises = parseHTML(
      readFileSync(file('places', 'yunxi', 'promises', '2024', 'index.html'), 'utf8'),
    ).document;
    for (const mark of marks) {
      expect(mark).toMatch(/^\/places\/yunxi\/promises\/2024\/#/);
      expect(promises.getElementById(mark.replace(/^.*#/, ''))).not.toBeNull();
    }
  });
  test('draws figures over three years, and gives them as CSV', () => {
    expect(text('places', 'yunxi', 'series')).toContain('财政收入');
    const { document } = parseHTML(readFileSync(file('places', 'yunxi', 'series', 'index.html'), 'utf8'));
    expect(document.querySelector('figure svg[role=img]')?.getAttribute('aria-label')).toMatch(
      /2022年2875万元，到2024年3350万元/,
    );
    const rows = readFileSync(file('places', 'yunxi', 'series', 'data.csv'), 'utf8').split('\r\n');
    const levels = rows.filter((row) => row.startsWith('财政收入,fiscal-revenue,总量,'));
    expect(levels.map((row) => row.split(',').slice(3, 6).join(' '))).toEqual([
      '2022 2875 万元',
      '2023 3120 万元',
      '2024 3350 万元',
    ]);
  });
  test('sets the plan beside the one before', () => {
    const page = text('reports', 'yunxi-2025', 'changes');
    expect(page).toMatch(/新写的.*编制云溪老街保护规划/);
    expect(text('reports', ID, 'changes')).toMatch(/不再写的.*开工建设云溪大桥/);
    expect(existsSync(file('reports', 'yunxi-2023', 'changes'))).toBe(false);
  });
});
