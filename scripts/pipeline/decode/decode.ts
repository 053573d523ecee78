/** Bytes of a file as delivered → its text. A file that is not plain text is refused with the reason and the next step. */
import chardet from 'chardet';
import { linesOf } from '../../../src/lib/text/lines.ts';
import { ReportError } from '../notes.ts';

export type Encoding = 'UTF-8' | 'UTF-8 BOM' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';
export interface Decoded {
  text: string;
  encoding: Encoding;
}

/** First bytes of other formats that files named .txt often have. */
const SIGNATURES: readonly { bytes: readonly number[]; what: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'PDF' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: '旧版 Word（.doc）' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'Word（.docx）或压缩包' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'RTF' },
];

const BYTE_ORDER_MARKS: readonly { bytes: readonly number[]; encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'UTF-8 BOM' },
  { bytes: [0xff, 0xfe], encoding: 'UTF-16LE' },
  { bytes: [0xfe, 0xff], encoding: 'UTF-16BE' },
];

/** Invalid bytes become U+FFFD; byte order marks inside the text stay. */
const read = (encoding: Encoding, bytes: Uint8Array): string =>
  new TextDecoder(encoding === 'UTF-8 BOM' ? 'UTF-8' : encoding, { ignoreBOM: true }).decode(bytes);

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((b, i) => bytes[i] === b);

const refuse = (file: string, rule: string, message: string, hint: string, line: number | null = null): never => {
  throw new ReportError({ rule: `decode/${rule}`, file, line, message, hint });
};

/** Share of ordinary characters of Chinese text: ideographs of the basic block, Chinese punctuation, ASCII; each U+FFFD counts −4. */
function plausibility(text: string): number {
  if (text.length === 0) return 0;
  let good = 0;
  for (const char of text) {
    if (/[\u4e00-\u9fa5\u3000-\u301f\uff01-\uff5e\u2010-\u2026\t\n\r -~]/u.test(char)) good += char.length;
    else if (char === '\ufffd') good -= 4;
  }
  return good / text.length;
}

/** Decodes UTF-16 without a byte order mark; null if neither byte order gives plausible Chinese text. */
function unmarkedUtf16(bytes: Uint8Array): Decoded | null {
  if (bytes.length % 2 !== 0 || bytes.length < 4) return null;
  const readings = (['UTF-16LE', 'UTF-16BE'] as const)
    .map((encoding) => ({ encoding, text: read(encoding, bytes) }))
    .map((reading) => ({ ...reading, score: plausibility(reading.text) }))
    .sort((a, b) => b.score - a.score);
  const best = readings[0];
  // 的 or 。 distinguish Chinese prose from other bytes that happen to be ideographs.
  return best && best.score > 0.95 && /[的。，]/.test(best.text) ? { text: best.text, encoding: best.encoding } : null;
}

/**
 * Decodes a report. Throws a ReportError if the file is empty or blank, is a PDF, Word or RTF file, has NUL or damaged bytes, or is not
 * Chinese text in any encoding.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  if (bytes.length === 0) refuse(file, 'empty', '文件是空的', '请检查文件是否保存完整');
  const signature = SIGNATURES.find((s) => startsWith(bytes, s.bytes));
  if (signature) {
    refuse(file, 'not-text', `文件内容是 ${signature.what}，不是纯文本`, `请用 npm run add -- ${file} 转换后加入`);
  }
  const decoded = readText(bytes, file);
  if (!decoded) {
    const guess = chardet.detect(bytes) ?? '未知';
    return refuse(
      file,
      'unknown-encoding',
      `认不出文字编码（疑似 ${guess}）`,
      '请另存为“纯文本，UTF-8”后再放入报告目录',
    );
  }
  const nul = decoded.text.indexOf('\0');
  if (nul >= 0) {
    const line = linesOf(decoded.text.slice(0, nul)).length;
    refuse(file, 'nul-bytes', '文件含有 NUL 字节，不是纯文本', '请另存为“纯文本，UTF-8”后再放入报告目录', line);
  }
  if (decoded.encoding !== 'UTF-8') refuseBroken(decoded.text, file);
  if (!/\S/.test(decoded.text)) refuse(file, 'blank', '文件里只有空白', '请检查文件是否保存完整');
  return decoded;
}

/** If at most this share of the characters is invalid, the text is UTF-8; other encodings read as UTF-8 have far more. */
const FEW_BAD = 0.005;

/** Throws a ReportError with the line of the first damaged character, unless there is none or more than `most`. */
function refuseBroken(text: string, file: string, most = Infinity): void {
  const bad = text.split('\ufffd').length - 1;
  if (bad === 0 || bad > most) return;
  const before = linesOf(text.slice(0, text.indexOf('\ufffd')));
  const message = `文件有 ${String(bad)} 处损坏的字节，第一处在“${before.at(-1)?.slice(-12) ?? ''}”之后`;
  refuse(file, 'broken-bytes', message, '请重新下载或另存一份完整的文件', before.length);
}

function readText(bytes: Uint8Array, file: string): Decoded | null {
  const mark = BYTE_ORDER_MARKS.find((m) => startsWith(bytes, m.bytes));
  if (mark) {
    const body = bytes.subarray(mark.bytes.length);
    return { text: read(mark.encoding, body), encoding: mark.encoding };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // UTF-16 of ASCII line ends and digits is valid UTF-8 full of NUL bytes.
    const wide = text.includes('\0') ? unmarkedUtf16(bytes) : null;
    return wide ?? { text, encoding: 'UTF-8' };
  } catch {
    const text = read('UTF-8', bytes);
    refuseBroken(text, file, Math.max(2, text.length * FEW_BAD));
  }
  const wide = unmarkedUtf16(bytes);
  if (wide) return wide;
  const text = read('GB18030', bytes);
  // The words first: guessing by all bytes takes as long as reading the report.
  const isChinese = (): boolean => /[的。，]/.test(text) || chardet.analyse(bytes).some((g) => g.name === 'GB18030');
  return plausibility(text) > 0.9 && isChinese() ? { text, encoding: 'GB18030' } : null;
}
