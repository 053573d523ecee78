/** Topics told by ordinals: 一是做强大产业。…… 二是建设大港口。…… */
import { trimHeading } from '../headings.ts';
import { readNumber, readOrdinal, type Numbering } from '../numbering.ts';
import { sentencesOf, type Sentence } from '../sentences.ts';
import { textOf, type Passage } from '../types.ts';
import { leadOf } from './openings.ts';
import { breakAt, ROW, type Heading, type Rule } from './row.ts';
import { LONGEST_MARKED, sizeOf } from './sentences.ts';

/** 但我们清醒地认识到……一是经济回升的基础不稳固: problems are no topics. */
const TROUBLED = /^[^：]{0,80}清醒/u;
/** Fewest characters of details behind one of a row of ordinals (国务院 2010 has 24). */
const DETAILS_ORDINAL = 20;
/** And in the mean of the row (萍乡 2021 has 36). */
const MEAN = 32;
/** One in so many may have less (广西 2010: 七是实施大招商。突出产业园区招商。). */
const BARE = 5;
/** Longest name behind an ordinal (河南 2009 has 23 characters). */
const LONGEST_ORDINAL = 30;
/** Shortest: 绘蓝图 */
const SHORTEST_ORDINAL = 3;

/** （一）切实做到勤政为民。 inside a paragraph. */
function readParen(text: string): Numbering | null {
  const number = text.startsWith('（') ? readNumber(text) : null;
  return number?.style === 'paren' ? number : null;
}

const numbered = ({ text, start }: Sentence, { number, value }: Numbering, at: number): Heading => ({
  text,
  start,
  at,
  number,
  value,
});

/** 一是坚决做到忠诚为政。 Does the item name something, rather than tell it whole? */
function isNamed({ text, number }: Heading, longest: number): boolean {
  const words = trimHeading(text.slice(number?.length ?? 0));
  return (
    /[。！]$/u.test(text) &&
    words.length >= SHORTEST_ORDINAL &&
    words.length <= longest &&
    !/[\d０-９；：:]/u.test(words) &&
    (words.match(/[，,]/gu) ?? []).length <= 2
  );
}

/** Paragraphs that open 一是…。 二是…。 in order, each with details or, where it is a line of its own, with paragraphs behind it. */
const ordinalOpenings: Rule = {
  id: 'ordinal-openings',
  find({ passages }) {
    const row = passages.flatMap((passage, at): Heading[] => {
      const [first] = sentencesOf(passage);
      const ordinal = first ? readOrdinal(first.text) : null;
      if (!first || !ordinal) return [];
      const heading = numbered(first, ordinal, at);
      const details = sizeOf(passage) - first.text.length;
      return isNamed(heading, LONGEST_MARKED) && (details === 0 || details >= DETAILS_ORDINAL) ? [heading] : [];
    });
    const inOrder = row.every(({ value }, i) => value === 1 || value === (row[i - 1]?.value ?? 0) + 1);
    // A line of its own is a heading only when paragraphs follow it.
    const bare = row.some(({ text, at }, i) => text.length === sizeOf(passages[at]) && row[i + 1]?.at === at + 1);
    return row.length >= 2 && row[0]?.value === 1 && inOrder && !bare ? row : [];
  },
};

/** Every ordinal of the paragraphs; of 要切实做到以下几点：一是更加注重稳中求进。 what stands behind the colon. */
const ordinalsOf = (passages: readonly Passage[]): Heading[] =>
  passages.flatMap((passage, at) =>
    (TROUBLED.test(textOf(passage)) ? [] : sentencesOf(passage)).flatMap((sentence): Heading[] => {
      const from = sentence.text.indexOf('：一') + 1;
      const item = { text: sentence.text.slice(from), start: sentence.start + from };
      const ordinal = readOrdinal(item.text) ?? readParen(item.text);
      return ordinal ? [numbered(item, ordinal, at)] : [];
    }),
  );

/** 一是…… 二是…… or （一）…… （二）…… anywhere in the paragraphs of a section: rows from 一 on, each item named and with details. */
const ordinalsInside: Rule = {
  id: 'ordinals-inside',
  find({ passages, inner }) {
    const items = ordinalsOf(passages);
    const details = items.map(({ at, start, text }, i) => {
      const next = items[i + 1];
      return (next?.at === at ? next.start : sizeOf(passages[at])) - start - text.length;
    });
    const headings: Heading[] = [];
    for (let i = 0; i < items.length;) {
      let end = i + 1;
      while (end < items.length && items[end]?.value === (items[end - 1]?.value ?? 0) + 1) end++;
      const row = items.slice(i, end);
      // The last items may tell their matter whole: 七是探索体育场馆综合利用和管理运作方式，搞好运营维护。
      const named = row.slice(0, row.findLastIndex((item) => isNamed(item, LONGEST_ORDINAL)) + 1);
      const rest = row[named.length];
      if (
        isRow(named, details.slice(i, i + named.length)) &&
        (rest ? named.length >= ROW && !inner : named.length >= 2)
      )
        headings.push(...before(named, headings, passages), ...named, ...(rest ? [breakAt(rest.at, rest.start)] : []));
      i = end;
    }
    return headings;
  },
};

function isRow(row: readonly Heading[], details: readonly number[]): boolean {
  const mean = details.reduce((a, b) => a + b, 0) / details.length;
  const bare = details.filter((n) => n < DETAILS_ORDINAL).length;
  return (
    row[0]?.value === 1 &&
    row.every((item) => isNamed(item, LONGEST_ORDINAL)) &&
    mean >= MEAN &&
    bare * BARE <= details.length
  );
}

/** What stands before a second row is a topic, too (大力提高对外开放水平。…… in 济南 2010), or no part of the last item of the first. */
function before([first]: readonly Heading[], rows: readonly Heading[], passages: readonly Passage[]): Heading[] {
  const passage = first && passages[first.at];
  if (!passage || first.start === 0 || rows.length === 0 || rows.at(-1)?.at === first.at) return [];
  return [leadOf(passage, first.at) ?? breakAt(first.at)];
}

export const ORDINAL_RULES = { openings: ordinalOpenings, inside: ordinalsInside };
