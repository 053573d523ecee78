/** What a maintainer sees when a file in reports/ is no report: which file, which line, what to do; the good ones stay. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SIXTH, YEARS } from './add/sixth-report.fixture.ts';
import { Commands } from './command.fixture.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Two good reports among the bad files. */
const GOOD: Record<string, readonly string[]> = { 'yunxi-2024': SIXTH, 'yunxi-2025': YEARS[2025] ?? [] };
const WRITTEN = Object.keys(GOOD).map((id) => `${id}.json`);

const REPORT = '政府工作报告\n——2024年1月9日在石桥镇第三届人民代表大会第四次会议上\n一、2023年工作回顾\n';
const SMALL = `${REPORT}新建学校12所。\n`;
const BAD: Record<string, string | Buffer> = {
  'empty.txt': '',
  'blank.txt': ' \n\n　\n',
  'pdf.txt': '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n',
  'word.txt': Buffer.from('PK\u0003\u0004\u0014\0\u0006\0word/document.xml', 'latin1'),
  'noise.txt': Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919 + (at >> 3) * 104729) & 255)),
  'headless.txt': '今天天气很好。我们去公园玩，玩得很高兴。\n',
  'notice.txt': '云溪县人民政府关于加强河湖管护的通知\n\n各镇人民政府：\n\n一、考核对象\n\n县直各部门。\n',
  'one-paragraph.txt':
    '2024年石桥镇政府工作报告各位代表：现在，我报告工作，请予审议。一、2023年工作回顾2023年，新修水渠6.4公里。（一）产业发展稳中有进。新建大棚260亩。二、2024年工作安排新建冷库3座。\n',
  'nul.txt': `${REPORT}全年完成投资\0 3亿元。\n`,
  'line.txt': Buffer.alloc(20_000_000, '甲'),
  'digits.txt': `${REPORT}全年完成投资${'1'.repeat(100_000)}元。\n`,
  'numbers.txt': `${REPORT}全年新建${'学校12所，'.repeat(20_000)}。\n`,
  'sentence.txt': `${REPORT}${'我们要加快发展，'.repeat(10_000)}。\n`,
  'script.txt': `---\nsource: javascript:alert(1)\n---\n${SMALL}`,
};
/** Of reports that are good without it. */
const BAD_YAML: Record<string, [text: string, answer: RegExp]> = {
  broken: ['region: 天津市\nsource: [\n', /错误 broken\.yaml:\d+ /],
  address: ['source: javascript:alert(1)\n', /错误 address\.yaml:1 .*source.*https:/],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bad-input-'));
  mkdirSync(path.join(folder, 'reports'));
  for (const [id, lines] of Object.entries(GOOD)) add(`${id}.txt`, lines.join('\n'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const add = (file: string, bytes: string | Buffer): void => writeFileSync(path.join(folder, 'reports', file), bytes);

const commands = new Commands();
afterAll(() => {
  commands.close();
});

async function parse(...args: string[]): Promise<{ status: number; output: string; written: string[] }> {
  const out = path.join(folder, 'data');
  const from = path.join(folder, 'reports');
  const answer = await commands.run('build-data.ts', '--no-index', '--reports', from, '--out', out, ...args);
  const reports = path.join(out, 'reports');
  return { ...answer, written: existsSync(reports) ? readdirSync(reports).sort() : [] };
}

describe('npm run parse', () => {
  test('a file where the data should go is named, and stays as it is', async () => {
    const file = path.join(folder, 'mine.txt');
    writeFileSync(file, '我的笔记');
    rmSync(path.join(folder, 'reports'), { recursive: true });
    mkdirSync(path.join(folder, 'reports'));
    const { status, output } = await parse('--out', file);
    expect(status).toBe(1);
    expect(output).toContain('是一个文件，不是文件夹');
    expect(output).not.toContain('at new DataWriter');
    expect(readFileSync(file, 'utf8')).toBe('我的笔记');
  });

  test('bad files are named with line and next step, all of them; the others are written, the status is 1', async () => {
    for (const [file, bytes] of Object.entries(BAD)) add(file, bytes);
    for (const [stem, [yaml]] of Object.entries(BAD_YAML)) {
      add(`${stem}.txt`, SMALL);
      add(`${stem}.yaml`, yaml);
    }
    const { status, output, written } = await parse();
    expect(status).toBe(1);
    expect(written).toEqual(WRITTEN);
    for (const id of Object.keys(GOOD)) expect(output).toContain(`${id}  `);
    const named = Object.keys(BAD).filter((file) =>
      new RegExp(`错误 ${file}:\\d+ .*[\\u4e00-\\u9fff].*\\n(?:\\s+\\|.*\\n)*\\s+→ .*请`).test(output),
    );
    expect(named).toEqual(Object.keys(BAD));
    for (const [, answer] of Object.values(BAD_YAML)) expect(output).toMatch(answer);
    expect(output).not.toMatch(/^\s+at /m);
  });

  test('a folder that is not there is named without a stack trace', async () => {
    const { status, output } = await parse('--reports', path.join(folder, 'no-such-folder'));
    expect(status).toBe(1);
    expect(output).toContain('no-such-folder');
    expect(output).not.toMatch(/^\s+at /m);
  });

  test('good reports alone end with status 0, and what stands in the out folder and is not ours stays', async () => {
    mkdirSync(path.join(folder, 'data'));
    writeFileSync(path.join(folder, 'data', 'mine.txt'), 'mine');
    const { status, written } = await parse();
    expect(status).toBe(0);
    expect(written).toEqual(WRITTEN);
    expect(existsSync(path.join(folder, 'data', 'mine.txt'))).toBe(true);
  });
});

test('npm run build stops at a bad report, after the others were listed', () => {
  cpSync(path.join(ROOT, 'package.json'), path.join(folder, 'package.json'));
  mkdirSync(path.join(folder, 'scripts'));
  const step = (name: string, code: string): void => writeFileSync(path.join(folder, 'scripts', name), code);
  for (const name of ['engine.mjs', 'build-data.ts']) step(name, `import '${new URL(name, import.meta.url).href}';`);
  // Those that are not to come.
  for (const name of ['quality.ts', 'build-site.ts']) step(name, `console.log('went on')`);
  add('empty.txt', '');
  const run = spawnSync('npm', ['run', '-s', 'build', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(run.status).not.toBe(0);
  expect(run.stdout + run.stderr).toMatch(/错误 empty\.txt:1 /);
  for (const id of Object.keys(GOOD)) expect(run.stdout).toContain(`${id}  `);
  expect(run.stdout).not.toContain('went on');
});
