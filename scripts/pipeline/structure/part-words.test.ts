import { expect, test } from 'vitest';
import { halfOfHeading, isAppendixName, isPartName, looksBothWays } from './part-words.ts';

test.each([
  ['2024年工作回顾', 2025, 'review'],
  ['2025年重点任务', 2025, 'plan'],
  ['2019年主要工作', 2019, 'plan'],
  ['2022年主要工作和成效', 2023, 'review'],
  ['2022年上半年工作回顾', 2022, 'review'],
  ['过去五年工作回顾', 2022, 'review'],
  ['今后五年的目标和任务', 2022, 'plan'],
  ['“十二五”经济社会发展取得重大成就', 2016, 'review'],
  ['存在的主要问题和困难', 2016, 'problems'],
  ['名词解释', 2016, 'appendix'],
  ['加强政府自身建设', 2016, null],
] as const)('%s (%d) → %s', (heading, year, half) => {
  expect(halfOfHeading(heading, year)).toBe(half);
});

test.each([
  '2022年上半年工作回顾',
  '2023年的奋斗目标和主要任务',
  '2014年政府工作',
  '今后五年建设和改革的目标、方针和任务',
  '附件',
  '名词解释',
])('names a part: %s', (line) => {
  expect(isPartName(line)).toBe(true);
});
test.each([
  '做实项目抓投资',
  '为实现上述目标，2023年要重点做好以下工作：',
  '围绕2023年目标',
  '2023年是关键之年。',
  '主要预期目标是：生产总值增长6%',
])('names none: %s', (line) => {
  expect(isPartName(line)).toBe(false);
});
test.each([
  '附件1',
  '名词解释',
  '《政府工作报告》名词术语解释',
  '有关用语说明',
  '《政府工作报告》有关术语的说明',
  '注释',
  '注释：',
  '附：',
  '重点项目一览表',
  '2011年市政府十件实事',
])('appendix: %s', (line) => {
  expect(isAppendixName(line)).toBe(true);
});
test.each(['附近居民反映强烈', '注重治本', '推进任务落实'])('no appendix: %s', (line) => {
  expect(isAppendixName(line)).toBe(false);
});

test('a part for both halves', () => {
  expect(['“十三五”回顾和“十四五”展望', '2024年工作回顾', '2025年重点任务'].map(looksBothWays)).toEqual([
    true,
    false,
    false,
  ]);
});
