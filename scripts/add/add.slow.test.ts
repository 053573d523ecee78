/** A sixth report in every format goes in by the steps of the README, and is in the data everywhere. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Commands } from '../command.fixture.ts';
import { readReportFile } from '../data/read-reports.ts';
import { shownText } from '../fidelity/fidelity-of.fixture.ts';
import { parseReport } from '../pipeline/parse-report.ts';
import {
  copiedText,
  scannedPdf,
  SIXTH,
  sixthDocx,
  sixthHtml,
  sixthMarkdown,
  sixthPdf,
  sixthText,
} from './sixth-report.fixture.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
const at = (...names: string[]): string => path.join(folder, ...names);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'add-report-'));
  mkdirSync(at('reports'));
  for (const end of ['.txt', '.yaml'])
    cpSync(path.join(ROOT, 'reports', `beizhuang-2025${end}`), at('reports', `beizhuang-2025${end}`));
});
afterEach(() => rmSync(folder, { recursive: true }));

const commands = new Commands();
afterAll(() => {
  commands.close();
});

type Answer = ReturnType<Commands['run']>;
const run = (script: string, ...args: string[]): Answer => commands.run(script, ...args);
function add(name: string, bytes: Uint8Array, ...options: string[]): Answer {
  writeFileSync(at(name), bytes);
  return run('add.ts', at(name), '--reports', at('reports'), ...options);
}
/** As from a shell. */
function runAlone(script: string, ...args: string[]): { status: number | null; output: string } {
  const done = spawnSync('node', [path.join('scripts', script), ...args], { cwd: ROOT, encoding: 'utf8' });
  return { status: done.status, output: done.stdout + done.stderr };
}
const json = (...names: string[]): unknown => JSON.parse(readFileSync(at(...names), 'utf8'));
const whole = SIXTH.join('').replace(/\s/gu, '');

describe('a sixth report', () => {
  test.each([
    ['云溪镇.txt', '纯文本', sixthText],
    ['云溪镇.txt', '部首字形换成汉字', copiedText],
    ['云溪镇.md', 'Markdown', sixthMarkdown],
    ['云溪镇.html', '网页', sixthHtml],
    ['云溪镇.docx', 'Word', sixthDocx],
    ['云溪镇.pdf', 'PDF', sixthPdf],
    ['云溪镇.pdf', '部首字形换成汉字', sixthPdf],
  ])(
    '%s',
    async (name, format, make) => {
      const { status, output } = await add(name, await make(), '--region', '湖南省,岳阳市,云溪县', '--yes');
      expect(output).toContain(format);
      expect(output).toContain('云溪镇第三届人民代表大会第四次会议');
      expect(status).toBe(0);
      expect(readFileSync(at('reports', 'yunxi-2024.yaml'), 'utf8')).toContain(`delivered: ${name}`);

      const { report, indicators } = parseReport(readReportFile(at('reports'), 'yunxi-2024.txt'));
      expect(report).toMatchObject({
        place: { name: '云溪镇', level: 'town', region: ['湖南省', '岳阳市', '云溪县'] },
        date: '2024-01-09',
        speaker: { name: '陈志远', post: '镇长' },
        reviews: '2023',
        plans: '2024',
      });
      expect(shownText(report)).toBe(whole);
      expect(
        report.sections.map(({ half, heading, children }) => [half, heading, children.map((child) => child.heading)]),
      ).toEqual([
        ['review', '2023年工作回顾', ['经济运行稳中有进', '乡村振兴扎实推进', null]],
        ['plan', '2024年工作安排', ['着力改善民生福祉']],
        ['closing', null, []],
      ]);
      expect(indicators.find(({ name: what }) => what === '财政收入')).toMatchObject({
        value: 3120,
        unit: '万元',
        period: '2023',
      });
    },
    60_000,
  );

  test('is in the data, by commands in processes of their own', () => {
    writeFileSync(at('云溪镇.txt'), sixthText());
    expect(runAlone('add.ts', at('云溪镇.txt'), '--reports', at('reports'), '--yes').status).toBe(0);
    expect(runAlone('build-data.ts', '--reports', at('reports'), '--out', at('data')).status).toBe(0);
    const ids = (name: string, key: string): unknown[] =>
      (json('data', name) as Record<string, unknown>[]).map((one) => one[key]);
    expect(ids('reports.json', 'id')).toEqual(['beizhuang-2025', 'yunxi-2024']);
    expect(ids('indicators.json', 'report')).toContain('yunxi-2024');
    expect(readFileSync(at('data', 'indicators.csv'), 'utf8')).toContain('yunxi-2024');
  }, 60_000);
});

describe('nothing is written', () => {
  const written = (): boolean => existsSync(at('reports', 'yunxi-2024.txt'));

  test('without --yes where nobody can answer', () => {
    writeFileSync(at('a.txt'), sixthText());
    const { status, output } = runAlone('add.ts', at('a.txt'), '--reports', at('reports'));
    expect([status, written()]).toEqual([1, false]);
    expect(output).toContain('--yes');
  });
  test('of a scanned PDF, which is named as such', async () => {
    const { status, output } = await add('a.pdf', await scannedPdf(), '--yes');
    expect([status, written()]).toEqual([1, false]);
    expect(output).toMatch(/扫描件.*\n.*OCR/);
  });
  test('of the same report twice', async () => {
    await add('a.txt', sixthText(), '--yes');
    const { status, output } = await add('b.txt', sixthText(), '--yes');
    expect(status).toBe(1);
    expect(output).toContain('完全相同');
    expect(existsSync(at('reports', 'yunxi-2024-2.txt'))).toBe(false);
  });
  test('of a second report of one place and year', async () => {
    await add('a.txt', sixthText(), '--yes');
    const { status, output } = await add('b.txt', new TextEncoder().encode(`${SIXTH.join('\n')}\n`), '--yes');
    expect(status).toBe(1);
    expect(output).toContain('已有 yunxi-2024.txt');
  });
  test.each([
    ['a.doc', '另存为 .docx'],
    ['a.mhtml', '另存为“网页，仅 HTML”'],
    ['a.ofd', '另存或打印为 PDF'],
    ['a.JPG', '文字识别'],
    ['a.xyz', '请转成 .txt'],
    ['a.docx', 'Word 文件打不开'],
    ['a.pdf', 'PDF 文件打不开'],
  ])('of a broken or foreign file %s', async (name, message) => {
    const { status, output } = await add(name, new TextEncoder().encode('not what it says'), '--yes');
    expect(status).toBe(1);
    expect(output).toContain(message);
    expect(output).not.toMatch(/^\s+at /m);
  });
  test('of a report of a place and year that are there, where the region does not tell two places', async () => {
    await add('a.txt', sixthText(), '--region', '湖南省,岳阳市,云溪县', '--yes');
    const other = new TextEncoder().encode(SIXTH.join('\n\n').replace('3120', '3121'));
    const { status, output } = await add('b.txt', other, '--yes');
    expect(status).toBe(1);
    expect(output).toContain('已有 yunxi-2024.txt（湖南省岳阳市云溪县云溪镇，2024-01-09）');
    expect((await add('b.txt', other, '--slug', 'yunxi-2024', '--yes')).output).toContain('编号 yunxi-2024 已是');
    expect((await add('b.txt', other, '--slug', 'yunxi-2024-b', '--yes')).status).toBe(0);
  }, 60_000);
  test('with an option that is wrong', async () => {
    const { status, output } = await add('a.txt', sixthText(), '--slug', '云溪', '--yes');
    expect([status, written()]).toEqual([1, false]);
    expect(output).toContain('slug');
  });
});

test('the first report goes into a folder that is not there yet', async () => {
  writeFileSync(at('a.txt'), sixthText());
  expect((await run('add.ts', at('a.txt'), '--reports', at('new', 'reports'), '--yes')).status).toBe(0);
  expect(existsSync(at('new', 'reports', 'yunxi-2024.txt'))).toBe(true);
});

test('inspect sends other formats to add, and names what is no file', async () => {
  writeFileSync(at('a.docx'), '');
  for (const [file, words] of [
    [at('a.docx'), 'npm run add'],
    [at('reports'), '没有这个文件'],
  ] as const) {
    const { status, output } = await run('inspect.ts', file);
    expect(status).toBe(1);
    expect(output).toContain(words);
    expect(output).not.toMatch(/^\s+at /m);
  }
});
