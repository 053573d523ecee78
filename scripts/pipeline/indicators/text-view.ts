import type { Span } from '../../../src/schema/vocabulary.ts';

/** A sentence as the rules read it: one width, no white space; `at` leads from each place back into the sentence. */
export interface TextView {
  text: string;
  /** Index in the sentence of each UTF-16 unit of `text`. */
  at: readonly number[];
}

const CHINESE_PUNCTUATION: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
  '"': '”',
};

const isSpace = (c: string): boolean => /[\s\u200b\ufeff]/.test(c);
const isLatin = (c: string | undefined): boolean => c !== undefined && /[0-9A-Za-z.]/.test(c);

function foldCharacter(c: string): string {
  const code = c.charCodeAt(0);
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : c;
  return CHINESE_PUNCTUATION[narrow] ?? narrow;
}

/**
 * Folds a sentence for reading: digits, letters and signs half width, punctuation Chinese, white space gone except between
 * Latin letters or digits (HB 12 stays two words).
 *
 *     财政收入 ４，２１９ 万元,增长 16%  →  财政收入4，219万元，增长16%
 */
export function viewOf(sentence: string): TextView {
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < sentence.length; i++) {
    const c = sentence.charAt(i);
    if (isSpace(c)) {
      let next = i;
      while (next < sentence.length && isSpace(sentence.charAt(next))) next++;
      const ahead = [foldCharacter(sentence.charAt(next)), foldCharacter(sentence.charAt(next + 1))].join('');
      // 184. 37亿元 and 2575 .33亿元 are numbers that a line break tore
      const torn = (/\d\.$/.test(text) && /^\d/.test(ahead)) || (/\d$/.test(text) && /^\.\d/.test(ahead));
      if (!torn && isLatin(text.at(-1)) && isLatin(ahead[0])) {
        text += ' ';
        at.push(i);
      }
      i = next - 1;
      continue;
    }
    text += foldCharacter(c);
    at.push(i);
  }
  return { text, at };
}

/** The place in the sentence of the half-open range [start, end) of the view. */
export function spanOf(view: TextView, start: number, end: number): Span {
  const first = view.at[start];
  const last = view.at[end - 1];
  if (first === undefined || last === undefined || end <= start) throw new RangeError(`no span [${start}, ${end})`);
  return [first, last + 1];
}
