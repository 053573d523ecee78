/** Topics that stand in the middle of their paragraphs: 指挥动员迅速有力。…… 管控阻击精准有效。…… */
import { trimHeading } from './headings.ts';
import { readOrdinal } from './numbering.ts';
import { splitSentences, type Sentence } from './sentences.ts';
import {
  BREAK,
  DETAILS,
  DETAILS_INSIDE,
  detailsOf,
  isShort,
  LONGEST,
  LONGEST_INSIDE,
  LONGEST_MARKED,
  nameable,
  ordinalNames,
  plain,
  ROW,
  sizeOf,
  type Heading,
} from './topic-sentences.ts';
import { textOf, type Passage } from './types.ts';

/** What the topics of jugezhuang-2023 share: long details, 130 characters and more. */
const DETAILS_INSIDE_MEAN = 100;

/** Length of the clauses: topics that belong together are built alike (指挥动员迅速有力 · 管控阻击精准有效). */
const shape = (sentence: string): string =>
  trimHeading(sentence)
    .split(/[，,]/u)
    .map((clause) => clause.length)
    .join('+');

/**
 * Sentences of one passage that are built alike and each followed by details: topics inside a paragraph. `loose` where the
 * sections beside this one have such topics: there short ones need not be of one length.
 */
export function parallelIn(passage: Passage, loose: boolean): Heading[] {
  const text = textOf(passage);
  const sentences = splitSentences(text);
  const groups = new Map<string, Sentence[]>();
  for (const s of sentences.filter((sentence) => nameable(sentence.text)))
    groups.set(shape(s.text), [...(groups.get(shape(s.text)) ?? []), s]);
  let best: Sentence[] = [];
  for (const group of groups.values()) {
    const led = group[0] === sentences[0];
    const lengths = group.map((s, i) => (group[i + 1]?.start ?? text.length) - s.start - s.text.length);
    const mean = lengths.reduce((a, b) => a + b, 0) / lengths.length;
    const short = group.every((s) => /^[^，,]*$/u.test(s.text) && trimHeading(s.text).length <= LONGEST_INSIDE);
    const enough = led
      ? lengths.every((n) => n >= DETAILS)
      : short && mean >= DETAILS_INSIDE_MEAN && lengths.every((n) => n >= DETAILS_INSIDE);
    if (group.length >= 2 && enough && (group.length > best.length || (led && best[0] !== sentences[0]))) best = group;
  }
  const short = sentences.filter(isShort);
  if (best.length === 0 ? !loose : !best.every(isShort)) return best.map(plain);
  const row = withDetails(short, best, text.length);
  return row.length >= 2 ? row.map(plain) : [];
}

/**
 * The short sentences that have details behind them; those of `sure` stay and keep theirs. 投资拉动有力。… 工业支撑强劲。… are
 * built alike, and 服务业企稳回暖。… between them is their like though it has a character more (眉山 2025).
 */
function withDetails(short: readonly Sentence[], sure: readonly Sentence[], end: number): Sentence[] {
  const row = [...short];
  for (;;) {
    const details = detailsOf(row, end);
    const at = row.findIndex(
      (s, i) =>
        !sure.includes(s) &&
        ((details[i] ?? 0) < DETAILS_INSIDE ||
          (i > 0 && sure.includes(row[i - 1] ?? s) && (details[i - 1] ?? 0) < DETAILS)),
    );
    if (at < 0) return row;
    row.splice(at, 1);
  }
}

/** 我们要坚持政治站位，对党绝对忠诚。… 我们要坚持依法行政，严格规范履职。… Three sentences or more that open alike. */
export function alikeIn(passage: Passage): Heading[] {
  const text = textOf(passage);
  const groups = Map.groupBy(
    splitSentences(text).filter(({ text: words }) => ALIKE.test(words) && words.length <= LONGEST_MARKED),
    ({ text: words }) => `${words.slice(0, 3)}${String(words.split(/[，,]/u).length)}`,
  );
  const row = [...groups.values()].find(
    (group) => group.length >= ROW && detailsOf(group, text.length).every((n) => n >= DETAILS),
  );
  return (row ?? []).map(plain);
}
/** Two clauses without figures. */
const ALIKE = /^我们[^，；：:\d０-９]{3,16}，[^，；：:\d０-９]{4,16}。$/u;

/** Fewest characters of details behind one of a row of ordinals (衡水 2023 has 31). */
const DETAILS_ORDINAL = 25;

/** 一是…… 二是…… anywhere in the paragraphs of a section: rows complete from 一 on, each item named and with details. */
export function ordinalsIn(passages: readonly Passage[]): Heading[][] {
  const found = passages.flatMap((passage, at) =>
    splitSentences(textOf(passage)).flatMap((s): (Heading & { at: number })[] => {
      // 要切实做到以下几点：一是更加注重稳中求进。
      const from = s.text.indexOf('：一') + 1;
      const item = { text: s.text.slice(from), start: s.start + from };
      const ordinal = readOrdinal(item.text);
      return ordinal ? [{ ...item, number: ordinal.number, value: ordinal.value, at }] : [];
    }),
  );
  const details = found.map((h, i) => {
    const next = found[i + 1];
    return (next?.at === h.at ? next.start : sizeOf(passages[h.at])) - h.start - h.text.length;
  });
  const named = found.map((h, i) => ordinalNames(h, LONGEST) && (details[i] ?? 0) >= DETAILS_ORDINAL);
  const rows = passages.map((): Heading[] => []);
  for (let i = 0; i < found.length;) {
    let end = i + 1;
    while (end < found.length && found[end]?.value === (found[end - 1]?.value ?? 0) + 1) end++;
    const mean = details.slice(i, end).reduce((a, b) => a + b, 0) / (end - i);
    if (found[i]?.value === 1 && end - i >= 2 && mean >= DETAILS && named.slice(i, end).every(Boolean)) {
      for (const heading of found.slice(i, end)) rows[heading.at]?.push(heading);
    }
    i = end;
  }
  // Where three topics or more stand in one paragraph, the next one is no part of the last of them.
  const only = rows.findIndex((row) => row.length > 0);
  if ((rows[only]?.length ?? 0) >= ROW && only === rows.findLastIndex((row) => row.length > 0) && rows[only + 1])
    rows[only + 1] = [BREAK];
  return rows;
}
