import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { ReportError } from '../notes.ts';
import { decode } from './decode.ts';

const TEXT =
  '政府工作报告\n全年实现财政收入4219万元，同比增长16%，增幅全区排名第4。\n各位代表：我们的工作得到了全镇人民的支持。\n';
const bytesOf = (text: string, encoding: string, addBOM = false): Uint8Array =>
  iconv.encode(text, encoding, { addBOM });

describe('tells the encodings apart', () => {
  test.each([
    ['UTF-8', bytesOf(TEXT, 'utf8')],
    ['UTF-8 BOM', bytesOf(TEXT, 'utf8', true)],
    ['UTF-16LE', bytesOf(TEXT, 'utf16le', true)],
    ['UTF-16BE', bytesOf(TEXT, 'utf16be', true)],
    ['UTF-16LE', bytesOf(TEXT, 'utf16le')],
    ['UTF-16BE', bytesOf(TEXT, 'utf16be')],
    ['GB18030', bytesOf(TEXT, 'gb18030')],
    ['GB18030', bytesOf(TEXT, 'gbk')],
  ])('%s', (encoding, bytes) => {
    expect(decode(bytes, 'a.txt')).toEqual({ encoding, text: TEXT });
  });

  test('a character beyond the basic plane survives GB18030', () => {
    expect(decode(bytesOf(`${TEXT}𠮷祥村`, 'gb18030'), 'a.txt').text).toContain('𠮷祥村');
  });

  test('plain ASCII is UTF-8', () => {
    expect(decode(bytesOf('# 1\n', 'utf8'), 'a.txt').encoding).toBe('UTF-8');
  });
});

function refusal(bytes: Uint8Array): { rule: string; message: string; line: number | null } {
  try {
    decode(bytes, 'a.txt');
  } catch (error) {
    if (error instanceof ReportError) return error.note;
    throw error;
  }
  throw new Error('was not refused');
}

test('a file cut in the middle of a character is named with the line', () => {
  const bytes = bytesOf(TEXT, 'utf8');
  expect(refusal(bytes.subarray(0, bytes.length - 3))).toMatchObject({ rule: 'decode/broken-bytes', line: 3 });
});

test.each(['utf16le', 'gb18030'])('so is a damaged character in %s', (encoding) => {
  const bytes = iconv.encode(TEXT, encoding, { addBOM: true });
  // Half a surrogate, and a byte that begins no character.
  bytes.set(encoding === 'gb18030' ? [0xff] : [0x00, 0xd8], encoding === 'gb18030' ? 31 : 30);
  expect(refusal(bytes).rule).toBe('decode/broken-bytes');
});

describe('refuses files that are not text, with the reason', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'decode/empty', /空/],
    ['blanks only', bytesOf(' \n　\n', 'utf8'), 'decode/blank', /空白/],
    ['PDF', bytesOf('%PDF-1.7\n', 'utf8'), 'decode/not-text', /PDF/],
    ['Word', bytesOf('PK\u0003\u0004 word/document.xml', 'latin1'), 'decode/not-text', /Word/],
    ['old Word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'decode/not-text', /\.doc/],
    ['RTF', bytesOf('{\\rtf1\\ansi}', 'utf8'), 'decode/not-text', /RTF/],
    [
      'random bytes',
      new Uint8Array(Array.from({ length: 3000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 255)),
      'decode/unknown-encoding',
      /编码/,
    ],
  ])('%s', (_, bytes, rule, message) => {
    const note = refusal(bytes);
    expect(note.rule).toBe(rule);
    expect(note.message).toMatch(message);
  });

  test('a NUL byte is named with its line', () => {
    expect(refusal(bytesOf('第一行\n第二行\0\n', 'utf8'))).toMatchObject({ rule: 'decode/nul-bytes', line: 2 });
  });
});
