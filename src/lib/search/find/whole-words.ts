/** Tests whether a run of the texts consists of whole words: 养老服务 does, 养老服 does not, because it cuts the word 服务. */
import type { Haystack } from '../index/texts.ts';

/** Number of occurrences of a run that are checked. */
const LOOKED_AT = 20;
const CLAUSE = /\p{Script=Han}*$/u;
const CLAUSE_BEHIND = /^\p{Script=Han}*/u;
/** Characters of the clause that are read on each side. */
const AROUND = 12;
/** Words that no useful search text begins or ends with. */
const NO_EDGE =
  /^(?:.?[的了着过们]|[一二三四五六七八九十百千万亿两几每各该此其的了和与及等在为至到把被对将并从由向以或是有]|我们|进行)$/u;

let segmenter: Intl.Segmenter | null | undefined;

/** The words of a clause; null if the browser has no word segmenter. */
function wordsOf(clause: string): Intl.SegmentData[] | null {
  segmenter ??= 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
  return segmenter && [...segmenter.segment(clause)];
}

/** Whether a folded text contains the run as whole words somewhere. */
export const holdsWhole = (text: string, run: string): boolean =>
  wholeWords(run, [{ first: 0, text, starts: Int32Array.of(0, text.length) }]) !== null;

/** The words of the folded run, if it occurs in some text as whole words and whole numbers; else null. */
export function wholeWords(run: string, texts: Iterable<Haystack>): string[] | null {
  let left = LOOKED_AT;
  for (const { text, starts } of texts) {
    const ends = new Set(starts);
    for (let at = text.indexOf(run); at >= 0 && left > 0; at = text.indexOf(run, at + 1), left--) {
      const words = wordsAt(text, at, at + run.length, ends);
      if (words) return words;
    }
  }
  return null;
}

/** 12 is only a part of the numbers 3.12, 128 and 12万. */
const cutsNumber = (before: string, run: string, behind: string): boolean =>
  (/[\d.]$/.test(before) && /^\d/.test(run)) || (/^[\d.]?\d|^[万亿千百]/.test(behind) && /\d$/.test(run));

function wordsAt(text: string, start: number, end: number, itemStarts: ReadonlySet<number>): string[] | null {
  const near = (from: number, to: number): string => text.slice(Math.max(0, from), to);
  const before = itemStarts.has(start) ? '' : near(start - AROUND, start);
  const behind = itemStarts.has(end) ? '' : near(end, end + AROUND);
  const run = text.slice(start, end);
  if (cutsNumber(before, run, behind)) return null;
  const [lead = ''] = CLAUSE.exec(before) ?? [];
  const [rest = ''] = CLAUSE_BEHIND.exec(behind) ?? [];
  const words = wordsOf(lead + run + rest);
  if (!words) return lead + rest === '' ? [run] : null;
  const inside = words
    .filter(({ segment, index }) => index < lead.length + run.length && index + segment.length > lead.length)
    .map(({ segment }) => segment);
  const isWhole = inside.join('') === run && ![inside[0], inside.at(-1)].some((word = '') => NO_EDGE.test(word));
  return isWhole ? inside : null;
}
