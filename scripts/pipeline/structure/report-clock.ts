/** Between which years a report stands: from its date, and from the years that its parts name. */
import type { Clock } from '../time/clock.ts';
import { plainYears } from '../../../src/lib/text/chinese-number.ts';
import { halfOfHeading } from './part-words.ts';
import { textOf, type Node } from './types.ts';

/** 2024年工作回顾 → 2024; 2035年远景目标 is no year of the report. */
const YEAR = /((?:19|20)\d\d)年(?!远景)/gu;

/** 2000年是实施“九五”计划的最后一年，…… at the head of a part. */
const OPENS = /^(?:刚刚?过去的|过去的)?((?:19|20)\d\d)年[，是]/u;

/** `year` is that of delivery; null where neither date, headings nor the openings of the parts name a year. */
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

/** Reports of November and December look at the year after (白城 2013-12-25). */
const isLate = (named: readonly number[], year: number, month: number | null): boolean =>
  named.includes(year + 1) || (month !== null && month >= 11);

/** 过去五年工作回顾 and 2023年重点工作安排 → 2023; 2022年工作回顾 alone → 2023. */
function plannedBy(headings: readonly string[], named: readonly number[]): number | null {
  if (named.length === 0) return null;
  const last = Math.max(...named);
  const heading = headings.find((words) => words.includes(String(last))) ?? '';
  return halfOfHeading(heading, null) === 'review' ? last + 1 : last;
}

/** The year after the one with which the first part opens. */
function plannedAfter([first]: readonly Node[]): number | null {
  const passage = first?.passages[0] ?? first?.children[0]?.passages[0];
  const year = passage && OPENS.exec(plainYears(textOf(passage)))?.[1];
  return year === undefined ? null : Number(year) + 1;
}
