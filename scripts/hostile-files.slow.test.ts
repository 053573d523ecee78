/**
 * Files made to bring a program down: each is answered with a note in Chinese and exit status 1, in a time and a memory that are
 * measured in a process that runs one command after the other, and the other reports are written. Time is that of the processor,
 * held against the first run, over the five reports, on the same machine (1.5 s where nothing else runs).
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, deflateRawSync } from 'node:zlib';
import JSZip from 'jszip';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { Commands, type Answer } from './command.fixture.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GOOD = ['beicang-2023', 'beizhuang-2025'];
const MOST_BYTES = 500e6;

let folder: string;
const reports = (): string => path.join(folder, 'reports');
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  mkdirSync(reports());
  for (const name of GOOD.flatMap((stem) => [`${stem}.txt`, `${stem}.yaml`]))
    cpSync(path.join(ROOT, 'reports', name), path.join(reports(), name));
});
afterEach(() => rmSync(folder, { recursive: true }));

const commands = new Commands();
afterAll(() => {
  commands.close();
});

/** Runs a command of the project, once its memory is found to be within bounds. */
async function measured(script: string, ...args: string[]): Promise<Answer> {
  const answer = await commands.run(script, ...args);
  expect(answer.bytes).toBeLessThan(MOST_BYTES);
  return answer;
}

/** Runs a command that is to take no longer than the first, which reads the modules and the five reports. */
async function run(...command: [script: string, ...args: string[]]): Promise<Answer> {
  const answer = await measured(...command);
  expect(answer.seconds).toBeLessThan(ordinary);
  return answer;
}

let ordinary: number;
beforeAll(async () => {
  const out = mkdtempSync(path.join(tmpdir(), 'ordinary-'));
  const five = ['--reports', path.join(ROOT, 'reports'), '--out', out];
  ordinary = (await measured('build-data.ts', '--no-index', ...five)).seconds;
  rmSync(out, { recursive: true });
});

const COVER = '政府工作报告\n——2024年1月16日在云溪镇第三届人民代表大会第四次会议上\n各位代表：\n一、2023年工作回顾\n';
const TEXTS: Record<string, [text: string | Buffer, answer: RegExp]> = {
  'figures.txt': [`${COVER}全年新建${'1，'.repeat(200_000)}。\n`, /limits\/sentence/u],
  'digits.txt': [`${COVER}全年完成投资${'1'.repeat(100_000)}元。\n`, /limits\/digits/u],
  'line.txt': [Buffer.alloc(20_000_000, '甲'), /limits\/bytes/u],
  'nul.txt': [`${COVER}全年完成投资\0 3亿元。\n`, /decode\/nul/u],
  'address.txt': [`---\nsource: javascript:alert(1)\n---\n${COVER}新建学校12所。\n`, /sidecar\/invalid .*https:/u],
  'sidecar.txt': [`${COVER}新建学校12所。\n`, /sidecar\.yaml\S* sidecar\/invalid .*https:/u],
};

test('npm run parse answers each, and writes the others', async () => {
  for (const [name, [text]] of Object.entries(TEXTS)) writeFileSync(path.join(reports(), name), text);
  writeFileSync(path.join(reports(), 'sidecar.yaml'), 'source: javascript:alert(1)\n');
  const out = path.join(folder, 'data');
  const { status, output } = await run('build-data.ts', '--no-index', '--reports', reports(), '--out', out);
  expect(status).toBe(1);
  const answers = output.split(/^(?=错误)/mu);
  for (const [name, [, answer]] of Object.entries(TEXTS)) {
    const own = answers.filter((one) => one.startsWith(`错误 ${name.replace('.txt', '')}.`));
    expect(own, name).toHaveLength(1);
    expect(own[0]).toMatch(answer);
    expect(own[0]).toMatch(/→ .*请/u);
  }
  expect(readdirSync(path.join(out, 'reports'))).toEqual(GOOD.map((id) => `${id}.json`));
});

/** A Word file of 1.2 MB whose text has 1.2 GB, and says that it has so many bytes. */
function bomb(said: number): Buffer {
  // Each block starts anew, so that the same one can follow itself.
  const block = deflateRawSync(Buffer.alloc(10_000_000, '甲'), { finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([...Array<Buffer>(120).fill(block), Buffer.from([3, 0])]);
  const name = Buffer.from('word/document.xml');
  const entry = (signature: number, length: number, fields: number): Buffer => {
    const header = Buffer.alloc(length);
    header.writeUInt32LE(signature);
    header.writeUInt16LE(8, fields + 2);
    header.writeUInt32LE(packed.length, fields + 12);
    header.writeUInt32LE(said, fields + 16);
    header.writeUInt16LE(name.length, fields + 20);
    return Buffer.concat([header, name]);
  };
  const [local, central] = [entry(0x04034b50, 30, 6), entry(0x02014b50, 46, 8)];
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, central, end]);
}
const docx = (xml: string): Promise<Buffer> =>
  new JSZip().file('word/document.xml', xml).generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
const entities = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(
  (name, i) => `<!ENTITY ${name} "${i === 0 ? '甲' : `&${String.fromCharCode(96 + i)};`.repeat(10)}">`,
);

test.each([
  ['unpacked.docx', () => bomb(1_200_000_000), /convert\/limit .*展开后太大/u],
  ['understated.docx', () => bomb(1000), /convert\/broken/u],
  ['nested.html', () => Buffer.from(`<html><body>${'<div>'.repeat(200_000)}甲`), /convert\/limit .*512 层/u],
  ['nested.docx', () => docx(`<w:document>${'<w:sdt>'.repeat(200_000)}`), /convert\/limit .*512 层/u],
  ['entities.docx', () => docx(`<!DOCTYPE a [${entities.join('')}]><w:document>&i;</w:document>`), /convert\/doctype/u],
  ['line.html', () => Buffer.alloc(21_000_000, '甲'), /limits\/bytes .*1 MB/u],
  ['nul.html', () => Buffer.from('<p>政府工作报告的\0</p>'), /decode\/nul/u],
])('npm run add answers %s, and writes nothing', async (name, make, answer) => {
  writeFileSync(path.join(folder, name), await make());
  const { status, output } = await run('add.ts', path.join(folder, name), '--reports', reports(), '--yes');
  expect(status).toBe(1);
  expect(output).toMatch(answer);
  expect(output).toMatch(/→ .*请/u);
  expect(readdirSync(reports())).toHaveLength(2 * GOOD.length);
});
