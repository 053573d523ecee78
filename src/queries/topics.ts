/** What the places say about the topics, as written by `npm run parse`. */
import type { Topic } from '../schema/catalogue.ts';
import type { ToldTopic, TopicFigures, TopicSpread } from '../schema/site-data.ts';
import { readData, readPart } from './data.ts';

/** The topics that some place says anything about, in theme order. */
export function toldTopics(): Topic[] {
  const told = readData<Record<string, true>>('site/topics/told.json');
  return readData<Topic[]>('topics.json').filter(({ id }) => id in told);
}

/** The same topics with their number of places. */
export function countedTopics(): (Topic & { places: number })[] {
  const spread = readData<TopicSpread>('site/topics/index.json');
  return toldTopics().map((topic) => ({ ...topic, places: spread[topic.id] ?? 0 }));
}

export const topicFigures = (topic: string): TopicFigures => readData(`site/topics/${topic}.json`);
/** The name of the first place on each page of a topic. */
export const topicPages = (topic: string): string[] => readPart(`site/topics/${topic}.json`, 'pages');
/** The places on one page of a topic; pages are counted from 1. */
export const topicPlaces = (topic: string, page: number): ToldTopic[] =>
  readData(`site/topics/${topic}-${String(page)}.json`);
