/** What holds where the sentences of a report begin, as it shows in their figures. */
import { expect, test } from 'vitest';
import { parseReport } from '../parse-report.ts';

const D = '坚持问题导向，强化组织领导，压实工作责任，确保各项任务落到实处、见到成效，不断增强群众的获得感。';

/** Kind and period of each figure of a report of January 2021. */
function read(body: readonly string[]): string[] {
  const cover =
    '政府工作报告\n——2021年1月8日在松垭镇第二届人民代表大会第七次会议上\n镇长 林望舒\n各位代表：\n请予审议。\n';
  const bytes = new TextEncoder().encode(cover + body.join('\n'));
  return parseReport({ bytes, file: '松垭镇.txt', id: 'songya' }).indicators.map(
    ({ kind, period }) => `${kind} ${period ?? '—'}`,
  );
}

test('a sentence that opens with a time sets it to the end of its paragraph, a paragraph to the end of its section', () => {
  const body = [
    '一、“十三五”时期成就和2020年工作回顾',
    `五年来，我们植树造林。新造林6万亩。2020年，我们再接再厉。新造林1万亩。`,
    '改造林场12个。',
    '2020年，我们迎难而上。新修渠道6公里。',
    '新修水池3座。',
    '二、2021年工作安排',
    `新造林2万亩。过去五年，我们积累了经验。接待考察团30个。`,
    '新修水池5座。',
  ];
  expect(read(body)).toEqual([
    'actual 2016-2020',
    'actual 2020',
    'actual 2016-2020',
    'actual 2020',
    'actual 2020',
    'target 2021',
    'actual 2016-2020',
    'target 2021',
  ]);
});

test('five years told in a section on one hold for their paragraph', () => {
  const body = ['一、2020年工作回顾', '五年来，我们植树造林。新造林6万亩。', '改造林场12个。', '二、2021年工作安排', D];
  expect(read(body)).toEqual(['actual 2016-2020', 'actual 2020']);
});

test('under a heading that names both, five years told in a paragraph hold for those behind it', () => {
  const body = [
    '一、2020年和“十三五”工作回顾',
    '2020年，我们迎难而上。新修渠道6公里。',
    '回望过去的五年，全镇植树造林。新造林6万亩。',
    '改造林场12个。',
    '在“十三五”的五年时间里，我们兴修水利。新修水池3座。',
    '二、2021年工作安排',
    D,
  ];
  expect(read(body)).toEqual(['actual 2020', 'actual 2016-2020', 'actual 2016-2020', 'actual 2016-2020']);
});

test('in a plan of five years each of them is ahead', () => {
  expect(read(['一、2020年工作回顾', D, '二、“十四五”时期目标任务', '到2023年，新造林2万亩。'])).toEqual([
    'target 2023',
  ]);
});

test('预计数，下同 holds to the end of the section', () => {
  const body = ['一、2020年工作回顾', '林业产值3亿元（预计数，下同）。', '蓝莓产值1亿元。', '二、2021年工作安排', D];
  expect(read(body)).toEqual(['estimate 2020', 'estimate 2020']);
});

test('the head of a table holds for its rows', () => {
  const table = ['| 指标 | 2020年实绩 | 2021年目标 |', '| 林业产值 | 3亿元 | 4亿元 |'];
  expect(read(['一、2020年工作回顾', D, '二、2021年工作安排', ...table, '新造林2万亩。'])).toEqual([
    'actual 2020',
    'target 2021',
    'target 2021',
  ]);
});

test('a level held against the year before the span is of its last year; sums and growths are of all its years', () => {
  const body = [
    '一、“十三五”时期工作回顾',
    `五年来，我们植树造林。财政收入34.8亿元，比2015年增长1.3倍。累计完成投资90亿元，比2015年增长2倍。`,
    '财政收入比2015年增长1.3倍。新增林地6万亩，比2014年增长9%。',
  ];
  expect(read(body)).toEqual(['actual 2020', 'actual 2016-2020', 'actual 2016-2020', 'actual 2016-2020']);
});

test('刚刚过去的2020年极不平凡 opens the year', () => {
  const body = ['一、“十三五”时期及2020年工作回顾', '五年来，我们植树造林。', '（一）经济', D];
  const year = ['各位代表，刚刚过去的2020年极不平凡、极为不易。我们迎难而上。新修渠道6公里。'];
  expect(read([...body, ...year, '二、2021年工作安排', D, D, D])).toEqual(['actual 2020']);
});
