/**
 * Upper limits for a report, checked before it is parsed. Real reports stay far below (the longest of a hundred has 98 kB, a sentence of
 * 516 characters and one with 41 numbers); a file above them is something else or hostile.
 */
import { lineAt, type Block } from './clean/types.ts';
import { ReportError } from './notes.ts';
import { splitSentences } from './structure/sentences.ts';

/** Ten times the longest report; a yearbook has more. */
export const MOST_BYTES = 1_000_000;
/** Six times the longest sentence; needed because for every number the rules read the whole sentence. */
const LONGEST_SENTENCE = 3000;
/** Five times the most numbers in a sentence, in digits or Chinese numerals. */
const MOST_NUMBERS = 300;
/** Identity and document numbers have up to 25 digits; a number with more than this is not an amount. */
const MOST_DIGITS = 100;

const DIGIT = '[\\d０-９零〇一二三四五六七八九十百千万亿]';
const NUMBER = new RegExp(`${DIGIT}+`, 'gu');
const TOO_MANY_DIGITS = new RegExp(`${DIGIT}{${String(MOST_DIGITS + 1)}}`, 'u');

const refuse = (file: string, rule: string, line: number | null, message: string, text = ''): ReportError =>
  new ReportError({
    rule: `limits/${rule}`,
    file,
    line,
    message,
    hint: '请检查文件是否保存完整、是否放错；确是报告的，请补上缺失的换行和标点',
    excerpt: text === '' ? null : { text: `${text.slice(0, 30)}…`, start: 0, end: 30 },
  });

/** Throws a ReportError if a file has more bytes than a report can have. Call it before reading the file if possible. */
export function refuseLarge(file: string, bytes: number): void {
  if (bytes <= MOST_BYTES) return;
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  throw refuse(file, 'bytes', null, `文件太大：${size}，超过上限 ${String(MOST_BYTES / 1e6)} MB，不像一份报告`);
}

/** Throws a ReportError if a number or a sentence is too long, or a sentence has too many numbers. */
export function refuseOutsized(file: string, { blocks }: { blocks: readonly Block[] }): void {
  for (const block of blocks) {
    const digits = TOO_MANY_DIGITS.exec(block.text);
    if (digits)
      throw refuse(file, 'digits', lineAt(block, digits.index), `一个数字超过 ${String(MOST_DIGITS)} 位`, digits[0]);
    // A shorter block cannot contain so many numbers.
    if (block.text.length < 2 * MOST_NUMBERS) continue;
    for (const { text, start } of splitSentences(block.text)) {
      const line = lineAt(block, start);
      if (text.length > LONGEST_SENTENCE)
        throw refuse(
          file,
          'sentence',
          line,
          `一句话长达 ${String(text.length)} 字，超过上限 ${String(LONGEST_SENTENCE)} 字`,
          text,
        );
      const numbers = text.match(NUMBER)?.length ?? 0;
      if (numbers > MOST_NUMBERS)
        throw refuse(
          file,
          'numbers',
          line,
          `一句话有 ${String(numbers)} 个数字，超过上限 ${String(MOST_NUMBERS)} 个`,
          text,
        );
    }
  }
}
