import { expect, test } from 'vitest';
import type { Clock } from './clock.ts';
import { openedBy } from './opening.ts';
import { timesIn } from './time-words.ts';

const CLOCK: Clock = { reviewed: 2024, planned: 2025, month: 1 };
const periods = (text: string, isAhead = false): string[] => timesIn(text, CLOCK, isAhead).map(({ period }) => period);

test.each([
  ['2023年，全镇种植油茶3000亩', ['2023']],
  ['2019年到2022年，出栏率逐年上升', ['2019-2022']],
  ['２０年', []],
  ['2021—2024年累计植树', ['2021-2024']],
  ['2022年以来，新修渠道', ['2022-2024']],
  ['2024年上半年，下半年', ['2024H1', '2024H2']],
  ['1-6月，客流回升', ['2024H1']],
  ['一季度、前三季度、全年', ['一季度', '前三季度', '2024']],
  ['自3月9日开园以来，接待游客', ['自3月9日开园以来']],
  ['截至2023年12月底，入库', ['2023']],
  ['截至2023年9月底，入库', ['截至2023年9月底']],
  ['“十三五”时期，“十四五”以来，“十二五”末', ['2016-2020', '2021-2024', '2015']],
  ['“十三五”前四年，“十三五”后两年', ['2016-2019', '2019-2020']],
  ['五年来，过去三年，近两年', ['2020-2024', '2022-2024', '2023-2024']],
  ['过去一年，去年', ['2024', '2024']],
  ['由上年的12家', ['2023']],
] as const)('looking back, %s names %j', (text, expected) => {
  expect(periods(text)).toEqual(expected);
});

test.each([
  ['今年，油茶扩种到4000亩', ['2025']],
  ['今后五年，三年内，未来三年', ['2025-2029', '2025-2027', '2025-2027']],
  ['五年累计植树，五年投入资金', ['2025-2029', '2025-2029']],
  ['新一届政府奋斗目标，新一届政府履职', ['2025-2029']],
  ['今年以来，订单回升', ['今年以来']],
  ['到2030年，油茶扩种', ['2030']],
] as const)('looking ahead, %s names %j', (text, expected) => {
  expect(periods(text, true)).toEqual(expected);
});

test.each([
  '连续五年位居前列',
  '五年投资总额',
  'PM2.5年平均浓度',
  '实施蔬菜三年行动',
  '改革开放40年来最好',
  '近十年来最高',
  '“十四五”规划的重大项目',
  '2035年远景目标',
  '2023年重点建设计划',
  '每人每年补助',
  '半年内完成',
  '全年任务的八成',
])('%s names no time', (text) => {
  expect(periods(text)).toEqual([]);
});

test('a range has the year in which it begins', () => {
  expect(timesIn('2019年到2022年', CLOCK, false)).toEqual([{ start: 0, end: 11, period: '2019-2022', from: '2019' }]);
});

test.each([
  ['五年来，我们植树造林。', false, '2020-2024'],
  ['各位代表！刚刚过去的2024年，我们植树造林。', false, '2024'],
  ['过去五年全镇植树造林。', false, '2020-2024'],
  ['本届政府以来的四年，我们植树造林。', false, '2021-2024'],
  ['2024年全镇植树3000亩。', false, null],
  ['2021年，面对特大洪水，我们众志成城。', false, null],
  ['植树造林五年来，林场新增。', false, null],
  ['今年是林场建设的关键之年。', true, '2025'],
  ['今后五年，我们植树造林。', true, '2025-2029'],
  ['过去一年，我们植树造林。', true, '2024'],
  ['去年，我们植树造林。', true, null],
] as const)('%s (ahead: %s) opens with %s', (text, isAhead, period) => {
  expect(openedBy(text, CLOCK, isAhead)).toBe(period);
});
