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

test('a deed is quoted by its clause, what is told of it by the clause that is most like it', () => {
  const sentence = '坚持规划先行，开工建设云溪大桥；各村道路全面硬化。';
  const evidence = told({ sentence: '镇区面貌一新；云溪大桥开工建设，桩基完成过半；垃圾分类稳步推进。' });
  const [row] = promiseRows([promise({ sentence, text: '开工建设云溪大桥', evidence: [evidence] })], []);
  expect(row).toMatchObject({ anchor: 's2-1.3.p1', url: '/reports/yunxi-2024/#s2-1.3' });
  expect(row?.quote).toEqual({ before: '', text: '', after: '开工建设云溪大桥' });
  expect(row?.told[0]).toMatchObject({ url: '/reports/yunxi-2025/#s1.2', notes: ['用文字说到'] });
  expect(row?.told[0]?.quote.before).toContain('云溪大桥开工建设');
  expect(row && toldOf(row)).toBe('words');
});

test('figures are marked and set off against each other', () => {
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
  const [row] = promiseRows([own], [promised, result]);
  expect(row?.quote).toEqual({ before: '新建高标准农田', text: '2000亩', after: '' });
  expect(row?.told[0]).toMatchObject({ quote: { text: '2300亩' }, notes: ['比目标数多300亩'] });
  expect(row && toldOf(row)).toBe('figure');
});

test('of nothing told nothing is shown', () => {
  const [row] = promiseRows([promise({ sentence: '办好龙舟赛。', text: '办好龙舟赛' })], []);
  expect(row && toldOf(row)).toBe('none');
});
