/** Topics with ordinals: 一是做强大产业。…… 二是建设大港口。…… */
import { trimHeading } from '../headings.ts';
import { readNumber, readOrdinal, type Numbering } from '../numbering.ts';
import { sentencesOf } from '../sentences.ts';
import { textOf, type Passage } from '../types.ts';
import { leadOf } from './openings.ts';
import { breakAt, ROW, type Heading, type Rule, type Topical } from './row.ts';
import { LONGEST_MARKED, sizeOf } from './sentences.ts';

/** Problems are not topics: 但我们清醒地认识到……一是经济回升的基础不稳固. */
const TROUBLED = /^[^：]{0,80}清醒/u;
/** Minimum number of characters of details after an ordinal of a row (国务院 2010 has 24). */
const DETAILS_ORDINAL = 20;
/** One in this many may have less (广西 2010: 七是实施大招商。突出产业园区招商。). */
const BARE = 5;
/** Minimum length of a name: 绘蓝图 */
const SHORTEST = 3;

/** Maximum length of a name and minimum mean details of a row: at the start of paragraphs, and anywhere in them (河南 2009, 萍乡 2021). */
const OPENING = { longest: LONGEST_MARKED, mean: 24 };
const INSIDE = { longest: 30, mean: 32 };

/** The number of （一）切实做到勤政为民。 inside a paragraph. */
function readParen(text: string): Numbering | null {
  const number = text.startsWith('（') ? readNumber(text) : null;
  return number?.style === 'paren' ? number : null;
}

interface Item extends Heading {
  /** Characters of details after it; infinite for a line of its own with paragraphs after it. */
  details: number;
}

/** Every ordinal of the paragraphs; in 要切实做到以下几点：一是更加注重稳中求进。 it starts after the colon. `opens`: only at their start. */
function itemsOf(passages: readonly Passage[], opens: boolean): Item[] {
  const headings = passages.flatMap((passage, at) =>
    (TROUBLED.test(textOf(passage)) ? [] : sentencesOf(passage)).flatMap((sentence): Heading[] => {
      const from = sentence.text.indexOf('：一') + 1;
      const [text, start] = [sentence.text.slice(from), sentence.start + from];
      const ordinal = readOrdinal(text) ?? readParen(text);
      return ordinal && (start === 0 || !opens)
        ? [{ text, start, at, number: ordinal.number, value: ordinal.value }]
        : [];
    }),
  );
  return headings.map((heading, i) => {
    const next = headings[i + 1];
    const end = next?.at === heading.at ? next.start : sizeOf(passages[heading.at]);
    const details = end - heading.start - heading.text.length;
    const holdsParagraphs = details === 0 && heading.start === 0 && next?.at !== heading.at + 1;
    return { ...heading, details: holdsParagraphs ? Number.POSITIVE_INFINITY : details };
  });
}

/** Whether an item is a name (一是坚决做到忠诚为政。) and not a whole statement. */
function isNamed({ text, number }: Heading, longest: number): boolean {
  const words = trimHeading(text.slice(number?.length ?? 0));
  const commas = (words.match(/[，,]/gu) ?? []).length;
  return (
    /[。！]$/u.test(text) &&
    words.length >= SHORTEST &&
    words.length <= longest &&
    !/[\d０-９；：:]/u.test(words) &&
    commas <= 2
  );
}

/** Whether consecutive items are topics: they start with 一, each has a name, and on average they have enough details. */
function areTopics(row: readonly Item[], { longest, mean }: typeof INSIDE): boolean {
  const sum = row.reduce((n, { details }) => n + details, 0);
  const bare = row.filter(({ details }) => details < DETAILS_ORDINAL).length;
  return (
    row[0]?.value === 1 &&
    row.every((item) => isNamed(item, longest)) &&
    sum >= mean * row.length &&
    bare * BARE <= row.length
  );
}

/** Rows of topics among the items. The last items of a row may be whole statements: 七是探索体育场馆综合利用和管理运作方式，搞好运营维护。 */
function findRows(items: readonly Item[], { passages, inner }: Topical, limits: typeof INSIDE): Heading[] {
  const found: Heading[] = [];
  for (let from = 0; from < items.length;) {
    let end = from + 1;
    while (end < items.length && items[end]?.value === (items[end - 1]?.value ?? 0) + 1) end++;
    const row = items.slice(from, end);
    const named = row.slice(0, row.findLastIndex((item) => isNamed(item, limits.longest)) + 1);
    const [first, rest] = [named[0], row[named.length]];
    if (first && (rest ? named.length >= ROW && !inner : named.length >= 2) && areTopics(named, limits))
      found.push(...before(first, found, passages), ...named, ...(rest ? [breakAt(rest.at, rest.start)] : []));
    from = end;
  }
  return found;
}

/** The text before a second row is a topic too (大力提高对外开放水平。…… in 济南 2010), or at least not part of the first row's last item. */
function before(first: Heading, rows: readonly Heading[], passages: readonly Passage[]): Heading[] {
  const passage = passages[first.at];
  if (!passage || first.start === 0 || rows.length === 0 || rows.at(-1)?.at === first.at) return [];
  return [leadOf(passage, first.at) ?? breakAt(first.at)];
}

const ordinals = (id: string, limits: typeof INSIDE, opens: boolean): Rule => ({
  id,
  find: (section) => findRows(itemsOf(section.passages, opens), section, limits),
});
/** Paragraphs that start with 一是…。 二是…。 */
export const ordinalOpenings = ordinals('ordinal-openings', OPENING, true);
/** 一是…… 二是…… or （一）…… （二）…… anywhere in the paragraphs of a section. */
export const ordinalsInside = ordinals('ordinals-inside', INSIDE, false);
