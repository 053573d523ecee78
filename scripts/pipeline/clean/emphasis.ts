/** Finds the marks of bold words, and not asterisks that replace a name or a number: 引进企业**家，到位资金**亿元. */
import type { Cut } from './lines.ts';

/** A heading, a line entirely in bold, or a paragraph whose first words are bold and begin or end like a heading. */
export const MARKDOWN =
  /^\s*(?:#{1,6}\s+\S|\*\*(?:[一二三四五六七八九十]+、[^*]+\*\*|[^*]+(?:[。：:！]\*\*|\*\*[。：:]|\*\*\s*$)))/u;
/** What follows a mark whose bold text spans several lines: **——2011年1月24日在……会议上 */
const OPENS_LINES = /^\s*(?:[—─―-]|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/u;
/** Exactly two of a sign, because *** hides a name. */
const MARK = /(?<!\*)\*\*(?!\*)|(?<!_)__(?!_)/gu;
const AMOUNT = /^\s*\d/u;
/** What follows an omitted number: a unit, and then the end of the clause. */
const BEHIND_NUMBER = /^(?:[十百千万亿]?[元家个人名户亩项所座条件次吨]|%|公里)[，。；、和及]/u;

/**
 * Returns the marks of emphasis in order, and how many characters at the start of the line are bold, without white space. In a text
 * without Markdown only an amount counts as bold: **6400**平方米. In Markdown any words between two marks do, except after an omitted
 * number.
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
  // Bold text over several lines has one mark in the first and one in the last line.
  if (open && markdown && isOverLines(text, open.start)) marks.push({ start: open.start, end: open.start + 2 });
  return { marks, lead };
}

const isOverLines = (text: string, at: number): boolean =>
  text.slice(at + 2).trim() === '' || (text.slice(0, at).trim() === '' && OPENS_LINES.test(text.slice(at + 2)));
