/** Topics that stand in the middle of their paragraphs: 指挥动员迅速有力。…… 管控阻击精准有效。…… */
import { trimHeading } from './headings.ts';
import { readOrdinal } from './numbering.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { scoredTopics } from './topic-score.ts';
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
  LONGEST_MARKED,
  nameable,
  opens,
  opensEarly,
  plain,
  ROW,
  sizeOf,
  tellsWhatBecame,
  wordsIn,
  type Heading,
} from './topic-sentences.ts';
import { textOf, type Passage } from './types.ts';

/** What the topics of jugezhuang-2023 share: long details, 130 characters and more. */
const DETAILS_INSIDE_MEAN = 100;
/** Fewest characters of details behind one of a row of topics that are worded alike (昌吉 2023 has 35). */
const DETAILS_ALIKE = 30;

/** Length of the clauses: topics that belong together are built alike (指挥动员迅速有力 · 管控阻击精准有效). */
const shape = (sentence: string): string =>
  trimHeading(sentence)
    .split(/[，,]/u)
    .map((clause) => clause.length)
    .join('+');

/** 要强化规划引领 · 要强化项目建设, 实施蓝天行动 · 实施碧水行动 open or end alike; near miss: one with a clause more. */
const clauses = (words: string): string => String(words.split(/[，,]/u).length);
const WORDINGS: readonly ((words: string) => string)[] = [
  (words) => (/^要/u.test(words) ? '要' : words.slice(0, 2)) + clauses(words),
  (words) => words.slice(-2) + clauses(words),
];
/** Long sentences have the same length by chance. */
const shapeOfShort = (words: string): string => (words.length <= LONGEST_INSIDE ? shape(words) : words);

/** 一年来的实践启示我们： and what follows is an argument. */
const ARGUES = /启示|体会|认识到/u;

/** Fourteen times the most sentences of a paragraph: topics are told by looking at each beside all others. */
const MOST_SENTENCES = 500;

/** Sentences of one passage that name its topics; empty where none do. `loose`: the sections beside this one have such topics. */
export function topicsIn(passage: Passage, loose: boolean): Heading[] {
  const text = textOf(passage);
  const sentences = sentencesOf(passage);
  if (sentences.length > MOST_SENTENCES || ARGUES.test(sentences[0]?.text ?? '')) return [];
  const parallel = parallelIn(sentences, text.length, loose);
  const worded = alikeRow(sentences, text.length, WORDINGS, DETAILS_ALIKE);
  const short = shortOnes(sentences, text.length, loose, longest(parallel));
  const shaped = alikeRow(sentences, text.length, [shapeOfShort], DETAILS);
  const most = Math.max(parallel.length, worded.length, short.length, shaped.length);
  const best = [parallel, worded, short, shaped].find((row) => row.length === most) ?? [];
  const all = sentences.filter((s) => [shaped, parallel, short].some((row) => row.includes(s)));
  const known = best === shaped ? withDetails(all, shaped, text.length, DETAILS_INSIDE) : best;
  const scored = scoredTopics(sentences, text, known, loose);
  return withLike(scored.length >= known.length ? scored : known, sentences, text.length).map(plain);
}

/** Behind the first of a row a short sentence is its like where it has the length of one and the wording of one (河北 2024). */
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
        words.some((other) => other.slice(0, 2) === own.slice(0, 2) || other.slice(-2) === own.slice(-2)))
    );
  });
  return withDetails(like, row, end, DETAILS);
}

/** Topics built alike, where nothing else is known of the passage. */
export const builtAlikeIn = (passage: Passage, loose: boolean): Heading[] =>
  sentencesOf(passage).length > MOST_SENTENCES
    ? []
    : parallelIn(sentencesOf(passage), sizeOf(passage), loose).map(plain);

/** Beside topics of one length one that is a little longer is their like (漯河 2014: 10 and 14 characters). */
const LONGER = 1.4;
const longest = (row: readonly Sentence[]): number => Math.max(0, ...row.map(wordsIn)) * LONGER;

/**
 * Sentences that are built alike and each followed by details. `loose` where the sections beside this one have such topics:
 * there short ones need not be of one length.
 */
function parallelIn(sentences: readonly Sentence[], end: number, loose: boolean): Sentence[] {
  let best: Sentence[] = [];
  const named = sentences.filter(({ text }) => nameable(text) && !isDone(text));
  for (const group of Map.groupBy(named, ({ text }) => shape(text)).values()) {
    const led = group[0] === sentences[0];
    const row = led ? withDetails(group, [], end, DETAILS) : group;
    const lengths = detailsOf(row, end);
    const mean = lengths.reduce((a, b) => a + b, 0) / lengths.length;
    const short = row.every((s) => /^[^，,]*$/u.test(s.text) && trimHeading(s.text).length <= LONGEST_INSIDE);
    const enough = led
      ? row[0] === group[0] && (row.length === group.length || row.length >= ROW)
      : short &&
        mean >= DETAILS_INSIDE_MEAN &&
        lengths.every((n) => n >= DETAILS_INSIDE) &&
        (row.length >= ROW || opensEarly(row, sentences));
    if (row.length >= 2 && enough && (row.length > best.length || (led && best[0] !== sentences[0]))) best = row;
  }
  const short = sentences.filter(isShort);
  if (best.length === 0 ? !loose : !best.every(isShort)) return best;
  const row = withDetails(short, best, end, DETAILS_INSIDE);
  return row.length >= 2 ? row : [];
}

/** Three or more that are of one wording and divide the passage from its beginning on. */
function alikeRow(
  sentences: readonly Sentence[],
  end: number,
  wordings: readonly ((words: string) => string)[],
  fewest: number,
): Sentence[] {
  const named = sentences.filter(({ text }) => nameable(text) && readOrdinal(text) === null && !isDeed(text));
  const rows = wordings
    .flatMap((wording) => [...Map.groupBy(named, ({ text }) => wording(trimHeading(text))).values()])
    .map((group) => ({ group, row: withDetails(group, [], end, fewest) }))
    .filter(({ group, row }) => row.length >= ROW && group.length <= row.length * 1.5 && opens(row, end))
    .map(({ row }) => row);
  return rows.reduce((best, row) => (row.length > best.length ? row : best), []);
}

/** Longest topic in a row of which no two are built alike, where other short sentences stand between them. */
const LONGEST_UNLIKE = 16;
/** Two alone differ by no more characters than these. */
const PAIR = 3;

/**
 * The short sentences, where nearly every one of them has long details and they divide the passage from its beginning on.
 * `most`: the longest that goes with the topics that are known, 0 where none are.
 */
function shortOnes(sentences: readonly Sentence[], end: number, loose: boolean, most: number): Sentence[] {
  const short = sentences.filter(({ text }) => nameable(text) && !/[，,]/u.test(text));
  const limits = most > 0 ? [most] : [LONGEST, LONGEST_UNLIKE];
  for (const limit of limits) {
    const topics = short.filter((s) => isShortTopic(s) && wordsIn(s) <= limit);
    const row = withDetails(topics, [], end, DETAILS_INSIDE);
    // Short sentences that name one thing to do belong to the details; many of them make the others doubtful.
    const items = short.filter((s) => !row.includes(s) && !isDone(s.text) && !tellsWhatBecame(s.text)).length;
    const [one, two] = row;
    const pair = loose && row.length === 2 && Math.abs(wordsIn(one) - wordsIn(two)) <= PAIR;
    const pure = limit > LONGEST_UNLIKE && most === 0 ? items === 0 : items * 3 <= row.length;
    if ((pair || row.length >= ROW) && pure && opens(row, end)) return row;
  }
  return [];
}

/**
 * The sentences that have details behind them; those of `sure` stay and keep theirs. 投资拉动有力。… 工业支撑强劲。… are
 * built alike, and 服务业企稳回暖。… between them is their like though it has a character more (眉山 2025). Of two that follow
 * close on each other the shorter one names the topic: 郑州都市圈扩容提质。配合省做好《郑州都市圈发展规划》编制。…
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

/**
 * Three sentences or more that open alike: 我们要坚持政治站位，对党绝对忠诚。… 我们要坚持依法行政，严格规范履职。…,
 * 这五年，我们顶住下行压力，经济实力不断增强。…, 以体制机制创新为途径，推进经营方式转变。…
 */
export function alikeIn(passage: Passage): Heading[] {
  const text = textOf(passage);
  const sentences = sentencesOf(passage).filter(({ text: words }) => words.length <= LONGEST_MARKED);
  const rows = OPENINGS.flatMap((opening) => [
    ...Map.groupBy(sentences, ({ text: words }) => opening(words)).entries(),
  ]).flatMap(([key, group]) => (key === null ? [] : [group]));
  const row = rows.find((group) => group.length >= ROW && detailsOf(group, text.length).every((n) => n >= DETAILS));
  return (row ?? []).map(plain);
}
/** Two clauses without figures; before the first of a row may stand 一年来. */
const ALIKE = /^(?:[^，；：:\d０-９]{2,5}，)?我们[^，；：:\d０-９]{3,16}，[^，；：:\d０-９]{4,16}。$/u;
const withoutTime = (words: string): string => words.replace(/^[^，]{2,5}，(?=我们)/u, '');
const AS_MEANS = /^以[^，；：:\d０-９]{3,16}为[^，；：:\d０-９]{2,4}，[^，；：:\d０-９]{4,16}。$/u;
const OPENINGS: readonly ((words: string) => string | null)[] = [
  (words) => (ALIKE.test(words) ? withoutTime(words).slice(0, 3) : null),
  (words) => (ALIKE.test(words) ? (/^[^，]{2,5}，我们/u.exec(words)?.[0] ?? null) : null),
  (words) => (AS_MEANS.test(words) ? '以为' : null),
];
