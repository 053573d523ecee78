/** The marks of bold words, told from the asterisks that stand for a name or a number: 引进企业**家，到位资金**亿元. */
import type { Cut } from './lines.ts';

/** A heading, a line wholly in bold, or a paragraph whose first words in bold begin or end like a heading. */
export const MARKDOWN =
  /^\s*(?:#{1,6}\s+\S|\*\*(?:[一二三四五六七八九十]+、[^*]+\*\*|[^*]+(?:[。：:！]\*\*|\*\*[。：:]|\*\*\s*$)))/u;
/** What a mark stands before that sets off more than its line: **——2011年1月24日在……会议上 */
const OPENS_LINES = /^\s*(?:[—─―-]|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/u;
/** Exactly two of a sign: *** hides a name. */
const MARK = /(?<!\*)\*\*(?!\*)|(?<!_)__(?!_)/gu;
const AMOUNT = /^\s*\d/u;
/** What stands behind a number that was left out: a unit, and no more of the clause. */
const BEHIND_NUMBER = /^(?:[十百千万亿]?[元家个人名户亩项所座条件次吨]|%|公里)[，。；、和及]/u;

/**
 * Marks of emphasis in their order, and how many characters, white space left out, are in bold at the head of the line. In a text
 * without Markdown only an amount can be set off: **6400**平方米. In Markdown two marks set off all words but those behind a number
 * that was left out.
 */
export function emphasisIn(text: string, markdown: boolean): { marks: Cut[]; lead: number } {
  const marks: Cut[] = [];
  let lead = 0;
  let end = 0;
  let open = null as { start: number; sign: string } | null;
  for (const { index, 0: sign } of text.matchAll(MARK)) {
    const words = open?.sign === sign ? text.slice(open.start + 2, index) : '';
    if (!open || words.trim() === '' || !(AMOUNT.test(words) || (markdown && !BEHIND_NUMBER.test(words)))) {
      open = { start: index, sign };
      continue;
    }
    marks.push({ start: open.start, end: open.start + 2 }, { start: index, end: index + 2 });
    if (sign === '**' && text.slice(end, open.start).trim() === '') {
      lead += words.replace(/\s/gu, '').length;
      end = index + 2;
    }
    open = null;
  }
  // Bold that runs over lines has one mark in the first and one in the last.
  if (open && markdown && isOverLines(text, open.start)) marks.push({ start: open.start, end: open.start + 2 });
  return { marks, lead };
}

const isOverLines = (text: string, at: number): boolean =>
  text.slice(at + 2).trim() === '' || (text.slice(0, at).trim() === '' && OPENS_LINES.test(text.slice(at + 2)));
