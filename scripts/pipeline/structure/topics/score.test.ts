import { expect, test } from 'vitest';
import { splitSentences } from '../sentences.ts';
import { scoredTopics } from './score.ts';

const TOPICS = ['城乡消费需求持续扩大', '进出口的主体不断壮大', '各类有效投资稳步增长'];
const topicsOf = (detailsOf: (topic: string) => string): string[] => {
  const text = TOPICS.map((topic) => `${topic}。${detailsOf(topic)}，举办各类展会，落实各项措施，解决实际困难。`).join(
    '',
  );
  return scoredTopics(splitSentences(text), text, [], true).map(({ text: words }) => words.replace('。', ''));
};

test('short sentences whose words recur in the details are topics', () => {
  expect(topicsOf((topic) => `围绕${topic.slice(0, 8)}出台新政`)).toEqual(TOPICS);
});

test('the same sentences before details about other things are not topics', () => {
  expect(topicsOf(() => '围绕企业在发展中所需出台新政')).toEqual([]);
});

test('topics without details between them are not a row', () => {
  const text = TOPICS.map((topic) => `${topic}。`).join('');
  expect(scoredTopics(splitSentences(text), text, [], true)).toEqual([]);
});
