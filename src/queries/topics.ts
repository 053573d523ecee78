/** What is told of the topics: looked up in what `npm run parse` wrote. */
import type { Topic } from '../schema/catalogue.ts';
import type { ToldTopic, TopicFigures, TopicSpread } from '../schema/site-data.ts';
import { readData } from './data.ts';

/** Topics of which a place tells anything, with how many places do, in the order of themes. */
export function toldTopics(): (Topic & { places: number })[] {
  const spread = readData<TopicSpread>('site/topics/index.json');
  return readData<Topic[]>('topics.json').flatMap((topic) => {
    const places = spread[topic.id];
    return places === undefined ? [] : [{ ...topic, places }];
  });
}

export const topicFigures = (topic: string): TopicFigures => readData(`site/topics/${topic}.json`);
/** The places of a page, the first is 1. */
export const topicPlaces = (topic: string, page: number): ToldTopic[] =>
  readData(`site/topics/${topic}-${String(page)}.json`);
