import { expect, test } from 'vitest';
import type { Indicator } from '../../schema/indicator.ts';
import type { Evidence, Promised } from '../../schema/promise.ts';
import { promiseRows, toldOf } from './promise-rows.ts';

const promise = (given: Partial<Promised>): Promised =>
  ({
    id: 'yunxi-2024.s2-1.3.p1',
    report: 'yunxi-2024',
    sentenceId: 's2-1.3',
    span: null,
    indicator: null,
    evidence: [],
    ...given,
  }) as Promised;
const told = (given: Partial<Evidence>): Evidence =>
  ({
    report: 'yunxi-2025',
    sentenceId: 's1.2',
    indicator: null,
    relation: 'in-words',
    value: null,
    ...given,
  }) as Evidence;

test('a deed is quoted by its clause, its evidence by the most similar clause', () => {
  const sentence = '坚持规划先行，开工建设云溪大桥；各村道路全面硬化。';
  const evidence = told({ sentence: '镇区面貌一新；云溪大桥开工建设，桩基完成过半；垃圾分类稳步推进。' });
  const [row] = promiseRows([promise({ sentence, text: '开工建设云溪大桥', evidence: [evidence] })], [], '2024');
  expect(row).toMatchObject({ anchor: 's2-1.3.p1', url: '/reports/yunxi-2024/#s2-1.3' });
  expect(row?.quote).toEqual({ before: '', text: '', after: '开工建设云溪大桥' });
  expect(row?.told[0]).toMatchObject({ url: '/reports/yunxi-2025/#s1.2', notes: ['用文字说到'] });
  expect(row?.told[0]?.quote.before).toContain('云溪大桥开工建设');
  expect(row && toldOf(row)).toBe('words');
});

test.each([
  ['实施水利项目4个，力争完成投资19亿元。', '力争完成投资19亿元', '实施水利项目4个，力争完成投资'],
  ['实施水利项目4个，水利投资19亿元。', '水利投资19亿元', '水利投资'],
  ['力争完成投资19亿元。', '力争完成投资19亿元', '力争完成投资'],
])(
  'quotes the previous clause too if the clause of the number does not name the thing: %s',
  (sentence, text, before) => {
    const start = sentence.indexOf('19');
    const [row] = promiseRows([promise({ sentence, text, span: [start, start + 4], indicator: 'a' })], [], '2024');
    expect(row?.quote).toEqual({ before, text: '19亿元', after: '' });
  },
);

test('figures are marked and compared with each other', () => {
  const figure = (id: string, sentence: string, value: number, span: [number, number]): Indicator =>
    ({
      id,
      sentence,
      value,
      valueMax: null,
      unit: '亩',
      normalized: null,
      span,
      change: null,
      bound: 'exact',
      period: '2024',
    }) as Indicator;
  const [promised, result] = [
    figure('a', '新增就业300人，新建高标准农田2000亩，修路3公里。', 2000, [16, 21]),
    figure('b', '新建高标准农田2300亩。', 2300, [7, 12]),
  ];
  const evidence = told({ sentence: result.sentence, indicator: 'b', relation: 'same-figure', value: 2300 });
  const own = promise({
    sentence: promised.sentence,
    text: '新建高标准农田2000亩',
    span: [16, 21],
    indicator: 'a',
    evidence: [evidence],
  });
  const [row] = promiseRows([own], [promised, result], '2024');
  expect(row?.quote).toEqual({ before: '新建高标准农田', text: '2000亩', after: '' });
  expect(row?.told[0]).toMatchObject({ quote: { text: '2300亩' }, said: '2300亩', notes: ['比目标数多300亩'] });
  expect(row && toldOf(row)).toBe('figure');
});

test('without evidence nothing is shown', () => {
  const [row] = promiseRows([promise({ sentence: '办好龙舟赛。', text: '办好龙舟赛' })], [], '2024');
  expect(row && toldOf(row)).toBe('none');
});

test.each([
  ['2026-2030', '2026', '2026—2030年的计划'],
  ['2030', '2026', '2030年的计划'],
  ['2026', '2026', ''],
  ['2022H2', '2022H2', ''],
  ['2022', '2022H2', ''],
  ['每年', '2026', ''],
  [null, '2026', ''],
])('a promise for %s in a plan for %s is labelled: %s', (period, plans, later) => {
  expect(promiseRows([promise({ sentence: '办好龙舟赛。', text: '办好龙舟赛', period })], [], plans)[0]?.later).toBe(
    later,
  );
});

test('a reported growth is named with its direction', () => {
  const change = { value: 3, valueMax: null, unit: '%', basis: 'yoy', bound: 'exact', span: [4, 6] };
  const [target, fall] = ['up', 'down'].map(
    (direction, at) =>
      ({
        id: String(at),
        sentence: '投资增长3%。',
        value: null,
        span: null,
        change: { ...change, direction },
      }) as Indicator,
  );
  const own = promise({
    sentence: '投资增长3%。',
    text: '投资增长3%',
    span: [4, 6],
    indicator: '0',
    evidence: [told({ sentence: '投资下降3%。', indicator: '1', relation: 'growth', value: -3 })],
  });
  const [row] = promiseRows([own], [target, fall] as Indicator[], '2024');
  expect(row?.told[0]).toMatchObject({ quote: { text: '3%' }, said: '下降3%', notes: ['比目标数低6个百分点'] });
});
