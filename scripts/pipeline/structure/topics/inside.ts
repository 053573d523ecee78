/** Topics in the middle of paragraphs: 指挥动员迅速有力。…… 管控阻击精准有效。…… */
import { trimHeading } from '../headings.ts';
import { readOrdinal } from '../numbering.ts';
import { sentencesOf, type Sentence } from '../sentences.ts';
import { textOf } from '../types.ts';
import { plain, ROW, type Rule } from './row.ts';
import { scoredTopics } from './score.ts';
import {
  DETAILS,
  DETAILS_INSIDE,
  detailsOf,
  isDeed,
  isDone,
  isShort,
  isShortTopic,
  LONGEST,
  LONGEST_INSIDE,
  nameable,
  opens,
  opensEarly,
  tellsWhatBecame,
  wordsIn,
} from './sentences.ts';

/** Minimum mean details; those of the topics of jugezhuang-2023 have 130 characters and more. */
const DETAILS_INSIDE_MEAN = 100;
/** Minimum number of characters of details after a topic in a row that is worded alike (昌吉 2023 has 35). */
const DETAILS_ALIKE = 30;

const clausesOf = (words: string): string[] => words.split(/[，,]/u);
/** The lengths of the clauses, which are equal in topics that belong together: 指挥动员迅速有力 · 管控阻击精准有效. */
const shape = (words: string): string =>
  clausesOf(words)
    .map(({ length }) => length)
    .join('+');

/** Keys that are equal for topics that start or end alike: 要强化规划引领 · 要强化项目建设, 实施蓝天行动 · 实施碧水行动; near miss: one more clause. */
const WORDINGS: readonly ((words: string) => string)[] = [
  (words) => `${/^要/u.test(words) ? '要' : words.slice(0, 2)}${String(clausesOf(words).length)}`,
  (words) => `${words.slice(-2)}${String(clausesOf(words).length)}`,
  // Long sentences may have the same length by chance.
  (words) => (words.length <= LONGEST_INSIDE ? shape(words) : words),
];

/** 一年来的实践启示我们： introduces an argument. */
const ARGUES = /启示|体会|认识到/u;

/** Fourteen times the most sentences of a paragraph; a limit because every sentence is compared with all others. */
const MOST_SENTENCES = 500;

/** The longest of three rows: by the lengths of clauses, by short sentences and by wording; or the row by score if it is not shorter. */
export const insideParagraphs: Rule = {
  id: 'inside-paragraphs',
  inside: true,
  find: ({ passages, inner, loose }) =>
    passages.flatMap((passage, at) => {
      const sentences = sentencesOf(passage);
      if (sentences.length > MOST_SENTENCES || ARGUES.test(sentences[0]?.text ?? '')) return [];
      const text = textOf(passage);
      const built = builtAlike(sentences, text.length, loose);
      const rows = [built, allShort(sentences, text.length, longest(built)), wordedAlike(sentences, text.length)];
      const known = rows.reduce((best, row) => (row.length > best.length ? row : best));
      const scored = scoredTopics(sentences, text, known, loose);
      const row = withLike(scored.length >= known.length ? scored : known, sentences, text.length);
      return !inner || row.length >= ROW || loose || isPair(row) ? row.map((sentence) => plain(sentence, at)) : [];
    }),
};

/** Whether two headings divide a topic: both very short (严控金融风险。…… 积极主动化债。……), or of the same length and wording. */
const CLOSE = 6;
function isPair(row: readonly Sentence[]): boolean {
  const [one = '', other = ''] = row.map(({ text }) => trimHeading(text));
  const short = row[0]?.start === 0 && Math.max(one.length, other.length) <= CLOSE;
  return row.length === 2 && (short || (one.length === other.length && alike(one, other)));
}
const alike = (one: string, other: string): boolean =>
  one.slice(0, 2) === other.slice(0, 2) || one.slice(-2) === other.slice(-2);

/** Adds to a row the short sentences after its first that have the length of one heading and the wording of one (河北 2024). */
function withLike(row: readonly Sentence[], sentences: readonly Sentence[], end: number): Sentence[] {
  const [first] = row;
  if (row.length < ROW || !first) return [...row];
  const words = row.map((s) => trimHeading(s.text));
  const like = sentences.filter((s) => {
    const own = trimHeading(s.text);
    return (
      row.includes(s) ||
      (s.start > first.start &&
        isShort(s) &&
        words.some((other) => Math.abs(other.length - own.length) <= 1) &&
        words.some((other) => alike(other, own)))
    );
  });
  return withDetails(like, row, end, DETAILS);
}

/** A sentence this much longer than the other topics may still be one of them (漯河 2014: 10 and 14 characters). */
const LONGER = 1.4;
const longest = (row: readonly Sentence[]): number => Math.max(0, ...row.map(wordsIn)) * LONGER;

/** Whether sentences with equal clause lengths divide a passage whose first sentence is not one of them: short, with long details each. */
function divideBehindFirst(row: readonly Sentence[], sentences: readonly Sentence[], end: number): boolean {
  const lengths = detailsOf(row, end);
  return (
    row.every((s) => /^[^，,]*$/u.test(s.text) && wordsIn(s) <= LONGEST_INSIDE) &&
    lengths.reduce((a, b) => a + b, 0) >= DETAILS_INSIDE_MEAN * lengths.length &&
    lengths.every((n) => n >= DETAILS_INSIDE) &&
    (row.length >= ROW || opensEarly(row, sentences))
  );
}

/**
 * The sentences with equal clause lengths, each followed by details. `loose`: the sibling sections have such topics, so that short
 * ones need not have equal lengths.
 */
function builtAlike(sentences: readonly Sentence[], end: number, loose: boolean): Sentence[] {
  let best: Sentence[] = [];
  const named = sentences.filter(({ text }) => nameable(text) && !isDone(text));
  for (const group of Map.groupBy(named, ({ text }) => shape(trimHeading(text))).values()) {
    const led = group[0] === sentences[0];
    const row = led ? withDetails(group, [], end, DETAILS) : group;
    const enough = led
      ? row[0] === group[0] && (row.length === group.length || row.length >= ROW)
      : divideBehindFirst(row, sentences, end);
    if (row.length >= 2 && enough && (row.length > best.length || (led && best[0] !== sentences[0]))) best = row;
  }
  const short = sentences.filter(isShort);
  if (best.length === 0 ? !loose : !best.every(isShort)) return best;
  const row = withDetails(short, best, end, DETAILS_INSIDE);
  return row.length >= 2 ? row : [];
}

/** Three or more sentences with the same wording that divide the passage from its start. */
function wordedAlike(sentences: readonly Sentence[], end: number): Sentence[] {
  const named = sentences.filter(({ text }) => nameable(text) && readOrdinal(text) === null && !isDeed(text));
  const rows = WORDINGS.flatMap((wording) => [...Map.groupBy(named, ({ text }) => wording(trimHeading(text))).values()])
    .map((group) => ({ group, row: withDetails(group, [], end, DETAILS_ALIKE) }))
    .filter(({ group, row }) => row.length >= ROW && group.length <= row.length * 1.5 && opens(row, end));
  return rows.reduce<Sentence[]>((best, { row }) => (row.length > best.length ? row : best), []);
}

/** Maximum length of topics in a row without equal lengths, if other short sentences are between them. */
const LONGEST_UNLIKE = 16;
/** If two sentences are close together, the second is an item and not a topic if it is longer than the first by more than this. */
const PAIR = 3;

/**
 * The short sentences, if nearly all of them have long details and they divide the passage from its start.
 * `most`: maximum length beside the topics that are known; 0 if there are none.
 */
function allShort(sentences: readonly Sentence[], end: number, most: number): Sentence[] {
  const short = sentences.filter(({ text }) => nameable(text) && !/[，,]/u.test(text));
  for (const limit of most > 0 ? [most] : [LONGEST, LONGEST_UNLIKE]) {
    const row = withDetails(
      short.filter((s) => isShortTopic(s) && wordsIn(s) <= limit),
      [],
      end,
      DETAILS_INSIDE,
    );
    // Short sentences about a single task belong to the details; if there are many, the others are doubtful as topics.
    const items = short.filter((s) => !row.includes(s) && !isDone(s.text) && !tellsWhatBecame(s.text)).length;
    const pure = limit > LONGEST_UNLIKE && most === 0 ? items === 0 : items * 3 <= row.length;
    if (row.length >= ROW && pure && opens(row, end)) return row;
  }
  return [];
}

/**
 * Removes the sentences with fewer than `fewest` characters of details; those in `sure` always stay and keep their details. For example
 * 投资拉动有力。… 工业支撑强劲。… have equal lengths, and 服务业企稳回暖。… between them stays although it is longer (眉山 2025). Of two that
 * are close together the shorter one is the topic: 郑州都市圈扩容提质。配合省做好《郑州都市圈发展规划》编制。…
 */
function withDetails(all: readonly Sentence[], sure: readonly Sentence[], end: number, fewest: number): Sentence[] {
  const row = [...all];
  for (;;) {
    const details = detailsOf(row, end);
    const at = row.findIndex(
      (s, i) =>
        !sure.includes(s) &&
        ((details[i] ?? 0) < fewest || (i > 0 && sure.includes(row[i - 1] ?? s) && (details[i - 1] ?? 0) < DETAILS)),
    );
    if (at < 0) return row;
    const next = row[at + 1];
    const item = next && !sure.includes(next) && wordsIn(next) > wordsIn(row[at]) + PAIR;
    row.splice(item && (details[at] ?? 0) < fewest ? at + 1 : at, 1);
  }
}
