/** What a maintainer sees when a file in reports/ is no report: which file, which line, what to do; the good ones stay. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Commands } from './command.fixture.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Two good reports among the bad files. */
const GOOD = ['beizhuang-2025', 'beicang-2023'];

const REPORT = '政府工作报告\n——2024年1月9日在云溪镇第三届人民代表大会第四次会议上\n一、2023年工作回顾\n';
const BAD: Record<string, string | Buffer> = {
  'empty.txt': '',
  'blank.txt': ' \n\n　\n',
  'pdf.txt': '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n',
  'word.txt': Buffer.from('PK\u0003\u0004\u0014\0\u0006\0word/document.xml', 'latin1'),
  'noise.txt': Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919 + (at >> 3) * 104729) & 255)),
  'headless.txt': '今天天气很好。我们去公园玩，玩得很高兴。\n',
  'notice.txt': '云溪县人民政府关于加强河湖管护的通知\n\n各镇人民政府：\n\n一、考核对象\n\n县直各部门。\n',
  'one-paragraph.txt':
    '2024年云溪镇政府工作报告各位代表：现在，我报告工作，请予审议。一、2023年工作回顾2023年，新修水渠6.4公里。（一）产业发展稳中有进。新建大棚260亩。二、2024年工作安排新建冷库3座。\n',
  'nul.txt': `${REPORT}全年完成投资\0 3亿元。\n`,
  'line.txt': Buffer.alloc(20_000_000, '甲'),
  'digits.txt': `${REPORT}全年完成投资${'1'.repeat(100_000)}元。\n`,
  'numbers.txt': `${REPORT}全年新建${'学校12所，'.repeat(20_000)}。\n`,
  'sentence.txt': `${REPORT}${'我们要加快发展，'.repeat(10_000)}。\n`,
  'script.txt': `---\nsource: javascript:alert(1)\n---\n${REPORT}新建学校12所。\n`,
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bad-input-'));
  mkdirSync(path.join(folder, 'reports'));
  for (const stem of GOOD) {
    for (const end of ['.txt', '.yaml'])
      cpSync(path.join(ROOT, 'reports', stem + end), path.join(folder, 'reports', stem + end));
  }
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
    const { status, output } = await parse('--out', file);
    expect(status).toBe(1);
    expect(output).toContain('是一个文件，不是文件夹');
    expect(output).not.toContain('at new DataWriter');
    expect(readFileSync(file, 'utf8')).toBe('我的笔记');
  });

  test('bad files are named with line and next step, all of them; the others are written, the status is 1', async () => {
    for (const [file, bytes] of Object.entries(BAD)) add(file, bytes);
    const { status, output, written } = await parse();
    expect(status).toBe(1);
    expect(written).toEqual(GOOD.map((id) => `${id}.json`).sort());
    for (const id of GOOD) expect(output).toContain(`${id}  `);
    const named = Object.keys(BAD).filter((file) =>
      new RegExp(`错误 ${file}:\\d+ .*[\\u4e00-\\u9fff].*\\n(?:\\s+\\|.*\\n)*\\s+→ .*请`).test(output),
    );
    expect(named).toEqual(Object.keys(BAD));
    expect(output).not.toMatch(/^\s+at /m);
  });

  test('a broken YAML names its line', async () => {
    writeFileSync(path.join(folder, 'reports', 'beicang-2023.yaml'), 'region: 天津市\nsource: [\n');
    const { status, output, written } = await parse();
    expect(status).toBe(1);
    expect(written).toEqual(['beizhuang-2025.json']);
    expect(output).toMatch(/错误 beicang-2023\.yaml:\d+ /);
  });

  test('an address that a page must not link to is refused', async () => {
    writeFileSync(path.join(folder, 'reports', 'beicang-2023.yaml'), 'source: javascript:alert(1)\n');
    const { status, output, written } = await parse();
    expect(status).toBe(1);
    expect(written).toEqual(['beizhuang-2025.json']);
    expect(output).toMatch(/错误 beicang-2023\.yaml:1 .*source.*https:/);
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
    expect(written).toEqual(GOOD.map((id) => `${id}.json`).sort());
    expect(existsSync(path.join(folder, 'data', 'mine.txt'))).toBe(true);
  });
});

test('npm run build stops at a bad report, after the others were listed', () => {
  for (const part of [
    'package.json',
    'package-lock.json',
    'astro.config.ts',
    'tsconfig.json',
    'scripts',
    'src',
    'public',
  ]) {
    cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  add('empty.txt', '');
  const run = spawnSync('npm', ['run', '-s', 'build', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(run.status).not.toBe(0);
  expect(run.stdout + run.stderr).toMatch(/错误 empty\.txt:1 /);
  for (const id of GOOD) expect(run.stdout).toContain(`${id}  `);
  expect(existsSync(path.join(folder, 'dist'))).toBe(false);
});
