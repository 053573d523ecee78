import { expect, test } from 'vitest';
import { spokenWords } from './spoken-words.ts';

const reports = ['北关区', '北庄镇', '北京市', '江北街道'].map((place) => ({ place }));

test.each([
  ['北关区2024年的固定资产投资是多少', ['北关区', '2024年', '固定资产投资']],
  ['2024北关区固定资产投资', ['北关区', '2024', '固定资产投资']],
  ['北京gdp', ['北京', 'gdp']],
  ['去年gdp多少?', ['gdp']],
  ['江北今年新建了多少学校', ['江北', '新建了', '学校']],
  ['江北街道财政收入怎么样', ['江北街道', '财政收入']],
  // Nothing is left to look for beside the place, or there is no place and nothing that asks.
  ['北庄镇2024年', ['北庄镇2024年']],
  ['一班公共预算收入', ['一班公共预算收入']],
  ['固定资产的投资', ['固定资产的投资']],
  // A typed figure, and pasted text.
  ['北关区固定资产投资42.4亿元', ['北关区固定资产投资42.4亿元']],
  ['20240228北关区', ['20240228北关区']],
  [
    '北关区2024年全年生产总值完成一百八十多亿元增速居四区第一位',
    ['北关区2024年全年生产总值完成一百八十多亿元增速居四区第一位'],
  ],
])('%s', (run, words) => {
  expect(spokenWords(reports, run)).toEqual(words);
});
