import { expect, test } from 'vitest';
import { section } from './made-up.fixture.ts';
import { themePassages } from './theme-passages.ts';

test('lists sections of the theme at any depth with their own text, without empty parents and other themes', () => {
  const rural = { theme: 'rural' } as const;
  const sections = [
    section('s1', { ...rural, children: [section('s1-1', rural, '粮食。'), section('s1-2', {}, '财政。')] }),
    section('s2', { children: [section('s2-1', rural, '农田。')] }, '投资。'),
  ];
  expect(themePassages(sections, 'rural').map(({ id }) => id)).toEqual(['s1-1', 's2-1']);
});
