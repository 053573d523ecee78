/** Topics told by ordinals: 一是做强大产业。…… 二是建设大港口。…… */
import { readNumber, readOrdinal, type Numbering } from './numbering.ts';
import { sentencesOf } from './sentences.ts';
import { BREAK, ordinalNames, ROW, sizeOf, type Heading } from './topic-sentences.ts';
import { textOf, type Passage } from './types.ts';

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

/** （一）切实做到勤政为民。 inside a paragraph. */
function readParen(text: string): Numbering | null {
  const number = text.startsWith('（') ? readNumber(text) : null;
  return number?.style === 'paren' ? number : null;
}

/**
 * 一是…… 二是…… or （一）…… （二）…… anywhere in the paragraphs of a section: rows from 一 on, each item named and with details. `inner`: what the
 * section has is the details of a topic; there the last items are named, too.
 */
export function ordinalsIn(passages: readonly Passage[], inner: boolean): Heading[][] {
  const found = passages.flatMap((passage, at) =>
    (TROUBLED.test(textOf(passage)) ? [] : sentencesOf(passage)).flatMap((s): (Heading & { at: number })[] => {
      // 要切实做到以下几点：一是更加注重稳中求进。
      const from = s.text.indexOf('：一') + 1;
      const item = { text: s.text.slice(from), start: s.start + from };
      const ordinal = readOrdinal(item.text) ?? readParen(item.text);
      return ordinal ? [{ ...item, number: ordinal.number, value: ordinal.value, at }] : [];
    }),
  );
  const details = found.map((h, i) => {
    const next = found[i + 1];
    return (next?.at === h.at ? next.start : sizeOf(passages[h.at])) - h.start - h.text.length;
  });
  const names = found.map((h) => ordinalNames(h, LONGEST_ORDINAL));
  const rows = passages.map((): Heading[] => []);
  for (let i = 0; i < found.length;) {
    let end = i + 1;
    while (end < found.length && found[end]?.value === (found[end - 1]?.value ?? 0) + 1) end++;
    // The last items may tell their matter whole: 七是探索体育场馆综合利用和管理运作方式，搞好运营维护。
    let last = end;
    while (last > i && !names[last - 1]) last--;
    const row = details.slice(i, last);
    const mean = row.reduce((a, b) => a + b, 0) / row.length;
    const bare = row.filter((n) => n < DETAILS_ORDINAL).length;
    if (
      found[i]?.value === 1 &&
      names.slice(i, last).every(Boolean) &&
      (last === end ? row.length >= 2 : row.length >= ROW && !inner) &&
      mean >= MEAN &&
      bare * BARE <= row.length
    ) {
      for (const heading of found.slice(i, last)) rows[heading.at]?.push(heading);
      const rest = found[last];
      if (last < end && rest) rows[rest.at]?.push({ ...BREAK, start: rest.start });
    }
    i = end;
  }
  // What stands before a second row is no part of the last item of the first.
  const first = rows.findIndex((row) => row.length > 0);
  rows.forEach((row, at) => {
    if (at > first && row[0]?.value === 1 && row[0].start > 0) row.unshift(BREAK);
  });
  // Where three topics or more stand in one paragraph, the next one is no part of the last of them.
  const only = rows.findIndex((row) => row.length > 0);
  if ((rows[only]?.length ?? 0) >= ROW && only === rows.findLastIndex((row) => row.length > 0) && rows[only + 1])
    rows[only + 1] = [BREAK];
  return rows;
}
