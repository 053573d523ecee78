import { expect, test } from 'vitest';
import { columnAt, columnsOf } from './table-columns.ts';
import { readSentence } from './read-sentence.fixture.ts';

const CLOCK = { reviewed: 2024, planned: 2025, month: 1 };
const HEAD = '指标\t2024年实绩\t2025年目标';

test('the head of a table says year and kind of its columns', () => {
  expect(columnsOf(HEAD, CLOCK, true)).toEqual([
    { period: null, kind: null },
    { period: '2024', kind: 'actual' },
    { period: '2025', kind: 'target' },
  ]);
  expect(columnsOf('指标\t去年预计\t今年目标', CLOCK, true)?.map(({ kind }) => kind)).toEqual([
    null,
    'estimate',
    'target',
  ]);
});

test.each(['蓝莓产值\t3亿元\t4亿元', '序号\t项目\t单位', '2024年\t新增3家'])('%s is no head', (row) => {
  expect(columnsOf(row, CLOCK, true)).toBeNull();
});

test('a figure stands below the cell of its place', () => {
  expect(
    ['蓝', '3', '4'].map((word) => columnAt('蓝莓产值\t3亿元\t4亿元', '蓝莓产值\t3亿元\t4亿元'.indexOf(word))),
  ).toEqual([0, 1, 2]);
  const columns = columnsOf(HEAD, CLOCK, true);
  expect(
    readSentence('蓝莓产值\t3亿元\t4亿元', 'plan', { columns }).map(({ kind, period }) => `${kind} ${period ?? ''}`),
  ).toEqual(['actual 2024', 'target 2025']);
});
