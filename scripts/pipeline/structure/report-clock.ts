/** Finds the reviewed and the planned year of a report, from its date and from the years that its parts name. */
import type { Clock } from '../time/clock.ts';
import { plainYears } from '../../../src/lib/text/chinese-number.ts';
import { halfOfHeading } from './part-words.ts';
import { textOf, type Node } from './types.ts';

/** 2024年工作回顾 → 2024; near miss: 2035年远景目标. */
const YEAR = /((?:19|20)\d\d)年(?!远景)/gu;

/** The year at the start of a part: 2000年是实施“九五”计划的最后一年，…… */
const OPENS = /^(?:刚刚?过去的|过去的)?((?:19|20)\d\d)年[，是]/u;

/** `year` and `month` are those of delivery. Returns null if neither date, headings nor the start of the first part name a year. */
export function clockOf(roots: readonly Node[], year: number | null, month: number | null): Clock | null {
  const headings = roots.flatMap(({ heading }) => (heading === null ? [] : [plainYears(heading)]));
  const named = headings.flatMap((heading) => [...heading.matchAll(YEAR)].map((match) => Number(match[1])));
  if (headings.some((heading) => /[上下]半年/u.test(heading))) {
    const half = year ?? named[0];
    return half === undefined ? null : { reviewed: half, planned: half, month };
  }
  const planned =
    year === null ? (plannedBy(headings, named) ?? plannedAfter(roots)) : isLate(named, year, month) ? year + 1 : year;
  return planned === null ? null : { reviewed: planned - 1, planned, month };
}

/** Whether the report plans the year after its delivery, as reports of November and December do (白城 2013-12-25). */
const isLate = (named: readonly number[], year: number, month: number | null): boolean =>
  named.includes(year + 1) || (month !== null && month >= 11);

/** The planned year by the headings: 过去五年工作回顾 and 2023年重点工作安排 → 2023; 2022年工作回顾 alone → 2023. */
function plannedBy(headings: readonly string[], named: readonly number[]): number | null {
  if (named.length === 0) return null;
  const last = Math.max(...named);
  const heading = headings.find((words) => words.includes(String(last))) ?? '';
  return halfOfHeading(heading, null) === 'review' ? last + 1 : last;
}

/** The year after the one that the first part opens with. */
function plannedAfter([first]: readonly Node[]): number | null {
  const passage = first?.passages[0] ?? first?.children[0]?.passages[0];
  const year = passage && OPENS.exec(plainYears(textOf(passage)))?.[1];
  return year === undefined ? null : Number(year) + 1;
}
