/** Finds the topics that everyday words mean: 修路 belongs to the topic 道路, whose words the reports use. */
import { TOPICS } from '../../../catalogue/topics.ts';
import { OTHER_WORDS } from '../../../catalogue/topics/other-words.ts';
import { topicUrl } from '../../urls.ts';
import type { Asking } from './asking.ts';
import { needlesOf } from './marks.ts';
import { placesAmong } from './name-hits.ts';
import { makeTerm } from '../ask/query.ts';
import { foldText } from '../text/fold.ts';
import { addTier, type Adding } from './tiers.ts';

/** Most topics of one word. */
const MOST = 2;
/** Number of topic words searched at a time, and most rounds of searching until one has hits. */
const AT_ONCE = 6;
const TURNS = 3;
/** Most sentences that are read to check whether their words mean the topic. */
const READ = 60;
/** If more sentences than this contain the typed word itself, other words of the topic are not searched. */
const ENOUGH = 20;
/** Highest score that a sentence can get for being short. */
const SHORT = 0.5;
/** How many characters longer than a topic word a typed word may be to resemble it. */
const LONGER = 3;

interface KnownTopic {
  id: string;
  name: string;
  /** Folded. */
  words: readonly string[];
}
const known: readonly KnownTopic[] = TOPICS.map(({ id, name, words }) => ({
  id,
  name,
  words: words.map((word) => foldText(word)),
}));

/** The topics that a word of the query means. */
export interface Meant {
  word: string;
  raw: string;
  topics: readonly KnownTopic[];
  /** Whether the word is a word of the topics, or only resembles one. */
  isWord: boolean;
}

/** The topics of a query that has one word besides places and years: 养老院, 北仓镇 养老院. */
export function topicsMeant({ engine, question }: Pick<Asking, 'engine' | 'question'>): Meant {
  const [term, ...others] = placesAmong(engine, question.terms).others;
  const none: Meant = { word: '', raw: '', topics: [], isWord: false };
  if (!term || others.length > 0 || question.figure !== null || term.near.length > 0) return none;
  const [word = ''] = term.literals;
  const own = known.filter(({ words, name }) => words.includes(word) || name === word);
  return { word, raw: term.raw, topics: own.length > 0 ? own : resembling(word), isWord: own.length > 0 };
}

/** The topic with the longest word that is part of the typed word, else topics with a word that contains the typed word. */
function resembling(word: string): readonly KnownTopic[] {
  if (word.length < 2) return [];
  const longest = (words: readonly string[]): number =>
    Math.max(0, ...words.filter((one) => one.length > 1 && word.includes(one)).map(({ length }) => length));
  const [best] = known
    .map((topic) => ({ topic, length: longest(topic.words) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
  if (best) return word.length <= best.length + LONGER ? [best.topic] : [];
  return known.filter(({ words }) => words.some((one) => one.includes(word))).slice(0, MOST);
}

/** Sets the topics of the answer, and adds a group of sentences on each topic. */
export async function addTopics(asking: Adding, { word, raw, topics, isWord }: Meant): Promise<void> {
  const { answer } = asking;
  const isEnough = answer.matches > ENOUGH || asking.engine.concepts.isName(word);
  const nothing = { items: [], words: [] };
  const told = await Promise.all(
    topics.map(async (topic) => ({ topic, ...(isEnough ? nothing : await sentencesOf(asking, topic, word)) })),
  );
  answer.topics = told.flatMap(({ topic, items }) =>
    items.length > 0 || (isWord && answer.matches > 0) ? [{ url: topicUrl(topic.id), name: topic.name }] : [],
  );
  for (const { topic, items, words } of told) {
    const isBehind = answer.matches > 0 || word === topic.name;
    const title = isBehind ? `话题“${topic.name}”里还写到：` : `“${raw}”属于话题“${topic.name}”，报告这样写：`;
    await addTier(asking, 'topic', title, items, needlesOf(words.flatMap((one) => makeTerm(one) ?? [])));
  }
}

/** The sentences with other words of the topic, limited to the places of the query; words near the typed word count most. */
async function sentencesOf(
  asking: Asking,
  topic: KnownTopic,
  word: string,
): Promise<{ items: number[]; words: string[] }> {
  const { engine, scope, question } = asking;
  const { isOf } = placesAmong(engine, question.terms);
  const words = nearestWords(topic.words, word);
  for (let turn = 0; turn < TURNS; turn++) {
    const some = words.slice(turn * AT_ONCE, (turn + 1) * AT_ONCE);
    const found = await Promise.all(some.map((one) => engine.index.find(one)));
    const scores = new Map<number, number>();
    found.forEach((items, at) => {
      for (const item of items) scores.set(item, (scores.get(item) ?? 0) + 1 / (1 + at));
    });
    const best = [...scores]
      .filter(([item]) => scope.holds(item) && isOf(item))
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, READ)
      .map(([item]) => item);
    await engine.texts.load(best);
    const worth = (item: number): number =>
      (scores.get(item) ?? 0) + SHORT / (1 + engine.texts.folded(item).length / 60);
    const items = best
      .filter((item) => meansAny(engine.texts.folded(item), some))
      .sort((a, b) => worth(b) - worth(a) || a - b);
    if (items.length > 0) return { items, words: some };
  }
  return { items: [], words: [] };
}

/** Sorts the words of a topic: those that share characters with the typed word first, then by distance in the list to it or the start. */
function nearestWords(words: readonly string[], word: string): string[] {
  const own = words.indexOf(word);
  const far = (at: number): number => (own < 0 ? at : Math.min(at, Math.abs(at - own)));
  const shared = (one: string): number => {
    const count = [...one].filter((char) => word.includes(char)).length;
    return 2 * count >= one.length ? count : 0;
  };
  return words
    .map((one, at) => ({ one, shared: shared(one), far: far(at) }))
    .filter(({ one }) => one !== word)
    .sort((a, b) => b.shared - a.shared || a.far - b.far)
    .map(({ one }) => one);
}

const meansAny = (text: string, words: readonly string[]): boolean => {
  let plain = text;
  for (const other of OTHER_WORDS) plain = plain.replaceAll(other, ' ');
  return words.some((word) => plain.includes(word));
};
