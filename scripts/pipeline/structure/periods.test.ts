import { expect, test } from 'vitest';
import { periodOf } from './periods.ts';

const january = (year: number) => ({ year, month: 1 });

test.each([
  ['review', ['2024年工作回顾'], [], january(2025), '2024'],
  ['plan', ['2025年重点任务'], [], january(2025), '2025'],
  ['review', ['2022年上半年工作回顾'], [], { year: 2022, month: 7 }, '2022H1'],
  ['plan', ['2022年下半年主要工作任务'], [], { year: 2022, month: 7 }, '2022H2'],
  ['review', ['过去五年工作回顾'], [], january(2022), '2017-2021'],
  ['plan', ['今后五年的目标', '2022年重点工作'], [], january(2022), '2022'],
  ['review', ['2020年和“十三五”工作回顾'], [], january(2021), '2020'],
  ['review', ['“十二五”时期工作回顾'], [], january(2016), '2011-2015'],
  ['plan', ['“十四五”规划和2035年远景目标'], [], january(2021), '2021-2025'],
  ['review', ['２００９年工作回顾'], [], { year: 2010, month: 3 }, '2009'],
  ['review', ['2013年工作回顾'], [], { year: 2013, month: 12 }, '2013'],
  ['plan', ['2014年工作安排'], [], { year: 2013, month: 12 }, '2014'],
  ['review', ['实现本届政府良好开局'], ['2013年，市政府在市委领导下'], january(2014), '2013'],
  ['plan', ['全力推动“十五五”开好局、起好步'], ['2026年是“十五五”开局之年'], january(2026), '2026'],
  ['review', ['新旧动能转换取得新成就'], ['本届政府任职的五年，是很不平凡的五年'], january(2018), '2013-2017'],
  ['plan', ['大力调整产业结构'], ['今年是全面深化改革的关键之年'], january(2015), '2015'],
  ['review', ['2021年工作回顾'], [], null, '2021'],
  ['review', ['当前的经济形势'], [], january(1981), null],
  ['plan', ['加强自身建设'], [], null, null],
] as const)('%s %j %j', (half, headings, openings, delivery, expected) => {
  expect(periodOf(half, headings, openings, delivery)).toBe(expected);
});
