import { describe, expect, test } from 'vitest';
import {
  changesText,
  changeText,
  kindNote,
  periodText,
  rankText,
  scopedName,
  toldParts,
  valueText,
} from './figure-text.ts';

test('a value is quoted from its sentence, without spaces', () => {
  const sentence = '固定资产投资完成 42.4 亿元，其中';
  expect(valueText({ sentence, span: [9, 16] })).toBe('42.4亿元');
  expect(valueText({ sentence, span: null })).toBe('');
});

describe('changeText', () => {
  const up = { value: 16, unit: '%', direction: 'up', bound: 'exact', basis: 'yoy', valueMax: null } as const;
  test.each([
    ['增长16%', up],
    ['下降37.26%', { ...up, value: 37.26, direction: 'down' }],
    ['增长约7%', { ...up, value: 7, bound: 'about' }],
    ['增长7%以上', { ...up, value: 7, bound: 'over' }],
    ['降低2个百分点', { ...up, value: 2, unit: '个百分点', direction: 'down' }],
    ['翻1番（三年）', { ...up, value: 1, unit: '番', basis: '三年' }],
    ['上升3个位次', { ...up, value: 3, unit: '个位次' }],
    ['上升2位', { ...up, value: 2, unit: '位' }],
    ['增长5.5—6%', { ...up, value: 5.5, valueMax: 6 }],
  ] as const)('%s', (text, change) => {
    expect(changeText(change)).toBe(text);
  });
});

test('further changes follow the first', () => {
  const change = {
    value: 16,
    valueMax: null,
    unit: '%',
    direction: 'up',
    bound: 'exact',
    basis: 'yoy',
    span: [0, 1],
  } as const;
  const doubled = { ...change, value: 1, unit: '番', basis: '三年' };
  const spanned = [change, doubled].map((one) => ({ ...one, span: [0, 1] as [number, number] }));
  expect(changesText({ change: spanned[0] ?? null, moreChanges: spanned.slice(1) })).toBe('增长16%，翻1番（三年）');
  expect(changesText({ change: null, moreChanges: [] })).toBe('');
});

test('a name states its scope once', () => {
  expect(scopedName({ name: '固定资产投资', scope: '产业集聚区' })).toBe('固定资产投资（产业集聚区）');
  expect(scopedName({ name: '高新区税收', scope: '高新区' })).toBe('高新区税收');
  expect(scopedName({ name: '税收', scope: null })).toBe('税收');
});

test('a rank with and without its scope', () => {
  expect(rankText({ position: 4, scope: '全区', bound: 'exact' })).toBe('全区第4');
  expect(rankText({ position: 1, scope: null, bound: 'exact' })).toBe('第1');
  expect(rankText({ position: 100, scope: '全球', bound: 'within' })).toBe('全球前100');
});

test('a figure that is not a result states its kind and period', () => {
  expect(kindNote({ kind: 'actual', period: '2024' })).toBe('');
  expect(kindNote({ kind: 'actual', period: '前三季度' })).toBe('（前三季度）');
  expect(kindNote({ kind: 'target', period: '2025' })).toBe('（2025年目标）');
  expect(kindNote({ kind: 'planned', period: null })).toBe('（项目规模）');
});

test('shows the value with its bound, the growth and the rank', () => {
  const sentence = '化解率达到98%以上，提高2个百分点，全市第1。';
  const change = { value: 2, valueMax: null, unit: '个百分点', direction: 'up', basis: 'yoy', bound: 'exact' } as const;
  const rank = { position: 1, scope: '全市', bound: 'exact', span: [21, 23] as [number, number] } as const;
  const spanned = { ...change, span: [12, 17] as [number, number] };
  const told = { sentence, span: [5, 8] as [number, number], bound: 'over' as const, moreChanges: [] };
  expect(toldParts({ ...told, change: spanned, rank: { ...rank } })).toEqual(['98%以上', '提高2个百分点', '全市第1']);
  expect(toldParts({ ...told, span: null, change: spanned, rank: null })).toEqual(['提高2个百分点']);
});

test.each([
  ['2024', '2024年'],
  ['2022H1', '2022年上半年'],
  ['2022H2', '2022年下半年'],
  ['2021-2025', '2021—2025年'],
  ['自4月6日以来', '自4月6日以来'],
])('the period %s is called %s', (period, text) => {
  expect(periodText(period)).toBe(text);
});
