import { plainYears } from '../../../src/lib/text/chinese-number.ts';
import { halfWidth } from '../../../src/lib/text/digits.ts';
import type { Span } from '../../../src/schema/vocabulary.ts';

/** A sentence as the rules read it: folded to one width and without white space. `at` maps offsets back to the sentence. */
export interface TextView {
  text: string;
  /** Offset in the sentence of each UTF-16 code unit of `text`; null if the sentence needs no folding. */
  at: readonly number[] | null;
}

const CHINESE_PUNCTUATION = new Map([...',;:()?!"'].map((mark, i) => [mark, '，；：（）？！”'.charAt(i)] as const));
/** What folding changes: white space, characters of the other width (４ ％ , but not the Chinese ，：；（）), years in Chinese digits. */
const FOLDABLE = /[\s\u200b,;:()?!"]|(?![，；：（）？！])[\uff01-\uff5e]|[一二][〇零○O九]/;
const isSpace = (c: string): boolean => c === '\u200b' || c.trim() === '';
const LATIN = /[0-9A-Za-z.]/;

function foldCharacter(c: string): string {
  const code = c.charCodeAt(0);
  if (code > 0x7e && code < 0xff01) return c;
  const narrow = halfWidth(c);
  return CHINESE_PUNCTUATION.get(narrow) ?? narrow;
}

/** Whether white space stays between the folded text and the characters ahead: yes in HB 12, no in the torn number 184. 37亿元. */
function keepsSpace(text: string, ahead: string): boolean {
  const torn =
    (/\d\.$/.test(text.slice(-2)) && /^\d/.test(ahead)) || (/\d$/.test(text.slice(-1)) && /^\.\d/.test(ahead));
  return !torn && LATIN.test(text.slice(-1)) && LATIN.test(ahead.charAt(0));
}

/**
 * Folds a sentence for the rules: makes digits, letters and signs half width, punctuation Chinese and years Arabic, and removes
 * white space except between Latin letters or digits.
 *
 *     财政收入 ４，２１９ 万元,增长 16%  →  财政收入4，219万元，增长16%
 *     二〇二五年                       →  2025年
 */
export function viewOf(written: string): TextView {
  if (!FOLDABLE.test(written)) return { text: written, at: null };
  const sentence = plainYears(written);
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < sentence.length; i++) {
    const c = sentence.charAt(i);
    if (!isSpace(c)) {
      text += foldCharacter(c);
      at.push(i);
      continue;
    }
    let next = i + 1;
    while (next < sentence.length && isSpace(sentence.charAt(next))) next++;
    const ahead = foldCharacter(sentence.charAt(next)) + foldCharacter(sentence.charAt(next + 1));
    if (keepsSpace(text, ahead)) {
      text += ' ';
      at.push(i);
    }
    i = next - 1;
  }
  return { text, at };
}

/** Maps the range [start, end) of the view to offsets in the sentence. Throws RangeError if it is empty or outside the view. */
export function spanOf({ text, at }: TextView, start: number, end: number): Span {
  if (start < 0 || end <= start || end > text.length)
    throw new RangeError(`[${String(start)}, ${String(end)}) is not a range of the text`);
  return at === null ? [start, end] : [at[start] ?? 0, (at[end - 1] ?? 0) + 1];
}
