/** What a report tells of each topic: sentences about what was done, promises, and a figure of each concept. */
import { TOPICS } from '../../../src/catalogue/topics.ts';
import { OTHER_WORDS } from '../../../src/catalogue/topics/other-words.ts';
import { bestOf } from '../../../src/lib/figure/best-of.ts';
import { wordFinder } from '../../../src/lib/text/word-finder.ts';
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Promised } from '../../../src/schema/promise.ts';
import type { Report } from '../../../src/schema/report.ts';
import { TOPIC_SENTENCES, type TopicPlace, type TopicText } from '../../../src/schema/site-data.ts';
import { passagesOf } from './passages.ts';

const wordsIn = wordFinder([
  ...OTHER_WORDS.map((text) => ({ text, topic: '' })),
  ...TOPICS.flatMap(({ id, words }) => words.map((text) => ({ text, topic: id }))),
]);

/** Finds the words of topics in a text. Of two that overlap the longer one counts; one inside a word of no topic does not. */
export const topicWords = (text: string): { text: string; topic: string; start: number; end: number }[] =>
  wordsIn(text).flatMap(({ word, start, end }) => (word.topic === '' ? [] : [{ ...word, start, end }]));

interface Told extends TopicText {
  /** How much it tells: a figure in the clause of a word counts most, then the number of different words. */
  weight: number;
}

/** Maps each topic that `report` tells something of to what it tells. Promises of other reports are ignored. */
export function topicsOfReport(
  report: Report,
  indicators: readonly Indicator[],
  promises: readonly Promised[],
): Map<string, Omit<TopicPlace, 'place'>> {
  const said = toldSentences(report, indicators);
  const byConcept = Map.groupBy(indicators, ({ concept }) => concept);
  const own = promises.filter((one) => one.report === report.id);
  // Several numbers of one clause are one promise.
  const clauses = new Map(own.map((one) => [`${one.sentenceId} ${one.text}`, one]));
  const promised = Map.groupBy([...clauses.values()].flatMap(toldPromise), ({ topic }) => topic);
  const chosen = new Map(
    TOPICS.flatMap(({ id, concepts }) => {
      const [own = [], ahead = []] = [said.get(id), promised.get(id)];
      const figures = concepts.flatMap((concept) => bestOf(byConcept.get(concept) ?? [], report));
      if (own.length + ahead.length + figures.length === 0) return [];
      return [
        [id, { report: report.id, said: own.length, promised: ahead.length, figures, ...most(own, ahead) }] as const,
      ];
    }),
  );
  return chosen;
}

const most = (sentences: readonly Told[], promises: readonly Told[]): Pick<TopicPlace, 'sentences' | 'promises'> => ({
  sentences: mostTelling(sentences),
  promises: mostTelling(promises),
});

/** The ones that tell most, in the order of the text. */
const mostTelling = (all: readonly Told[]): TopicText[] =>
  all
    .map((told, at) => ({ told, at }))
    .sort((a, b) => b.told.weight - a.told.weight || a.at - b.at)
    .slice(0, TOPIC_SENTENCES)
    .sort((a, b) => a.at - b.at)
    .map(({ told: { sentence, text, span } }) => ({ sentence, text, span }));

/** The sentences of the review half by topic. */
function toldSentences(report: Report, indicators: readonly Indicator[]): Map<string, Told[]> {
  const told = new Map<string, Told[]>();
  const figures = Map.groupBy(indicators, ({ sentenceId }) => sentenceId);
  for (const { id, text, half, clauses } of passagesOf(report)) {
    if (half !== 'review') continue;
    const numbers = (figures.get(id) ?? []).flatMap(({ span, change }) => (span ?? change?.span)?.[0] ?? []);
    for (const [topic, words] of Map.groupBy(topicWords(text), (found) => found.topic)) {
      const measured = words.find(({ start }) =>
        clauses.some((clause) => [start, ...numbers].filter((at) => at >= clause.start && at < clause.end).length > 1),
      );
      const { start, end } = measured ?? words[0] ?? { start: 0, end: 0 };
      const weight = (measured ? 3 : 0) + Math.min(3, new Set(words.map((one) => one.text)).size);
      const own = told.get(topic) ?? [];
      told.set(topic, own);
      own.push({ sentence: id, text, span: [start, end], weight });
    }
  }
  return told;
}

/** One entry for each topic that the clause of a promise mentions. */
function toldPromise({ sentenceId: sentence, text, span }: Promised): (Told & { topic: string })[] {
  return [...Map.groupBy(topicWords(text), (found) => found.topic)].flatMap(([topic, [first]]) =>
    first ? [{ topic, sentence, text, span: [first.start, first.end], weight: span === null ? 0 : 1 }] : [],
  );
}
