import { expect, test } from 'vitest';
import { findPlaces } from './places.ts';

const found = (text: string) => findPlaces(text).map(({ text: written, value }) => [written, value]);

test.each([
  ['财政收入4219万元', [['4219', 4219]]],
  ['劝离游客9,300人次', [['9,300', 9300]]],
  ['占地15，200亩', [['15，200', 15200]]],
  [
    '3，4，5号地块',
    [
      ['3', 3],
      ['4', 4],
      ['5', 5],
    ],
  ],
  [
    '排名第4，位列第十二',
    [
      ['第4', 4],
      ['第十二', 12],
    ],
  ],
  ['居全省首位', [['首位', 1]]],
  [
    '实现翻番，再翻两番',
    [
      ['翻番', 1],
      ['翻两番', 2],
    ],
  ],
  ['事故“零发生”', [['零发生', 0]]],
  ['增长百分之十八点二', [['百分之十八点二', 18.2]]],
  ['打造三块湿地', [['三', 3]]],
  ['达到9.7万亿元', [['9.7', 9.7]]],
] as const)('%s', (text, places) => expect(found(text)).toEqual(places));

test.each(['统一思想，一致行动', '十分重要', '千方百计', '三中全会'])('%s has none', (text) =>
  expect(found(text)).toEqual([]),
);
