/** The topics: subjects in everyday words below the twelve themes, for readers who look for 修路 or 养老院 and not for a concept. */
import type { Topic } from '../schema/catalogue.ts';
import { THEMES } from './themes.ts';
import { CITY } from './topics/city.ts';
import { ECONOMY_TOPICS } from './topics/economy.ts';
import { PEOPLE_TOPICS } from './topics/people.ts';
import { words } from './words.ts';

const list = (text: string): string[] => (text === '' ? [] : [...words(text)]);

/** All topics, in the order of the themes. */
export const TOPICS: readonly Topic[] = THEMES.flatMap(({ id: theme }) =>
  [PEOPLE_TOPICS, CITY, ECONOMY_TOPICS].flatMap((group) =>
    Object.entries(group[theme] ?? {}).map(([id, [name, own, concepts]]) => ({
      id,
      name,
      theme,
      words: list(own),
      concepts: list(concepts),
    })),
  ),
);
