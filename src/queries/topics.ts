/** What is told of the topics: looked up in what `npm run parse` wrote. */
import type { Topic } from '../schema/catalogue.ts';
import type { ToldTopic, TopicFigures, TopicSpread } from '../schema/site-data.ts';
import { readData, readPart } from './data.ts';

/** Topics of which a place tells anything, in the order of themes. */
export function toldTopics(): Topic[] {
  const told = readData<Record<string, true>>('site/topics/told.json');
  return readData<Topic[]>('topics.json').filter(({ id }) => id in told);
}

/** The same with how many places do. */
export function countedTopics(): (Topic & { places: number })[] {
  const spread = readData<TopicSpread>('site/topics/index.json');
  return toldTopics().map((topic) => ({ ...topic, places: spread[topic.id] ?? 0 }));
}

export const topicFigures = (topic: string): TopicFigures => readData(`site/topics/${topic}.json`);
/** The names of the places that its pages begin with. */
export const topicPages = (topic: string): string[] => readPart(`site/topics/${topic}.json`, 'pages');
/** The places of a page, the first is 1. */
export const topicPlaces = (topic: string, page: number): ToldTopic[] =>
  readData(`site/topics/${topic}-${String(page)}.json`);
