/** Follows the time through a section, from paragraph to paragraph and from sentence to sentence. */
import type { Report, Section } from '../../../src/schema/report.ts';
import type { Half } from '../../../src/schema/vocabulary.ts';
import { isLong, yearsOf, type Clock } from '../time/clock.ts';
import { namedIn, openedBy, openersOf } from '../time/opening.ts';
import type { SentenceLine } from './sentence-line.ts';
import type { TimeBefore } from './sentence-time.ts';
import { columnsOf, type Column } from './table-columns.ts';

/** The years of a report, and the first period of several years in the sections that look back and in those that look ahead. */
export interface ReportTime {
  clock: Clock | null;
  long: Readonly<Record<'back' | 'ahead', string | null>>;
}

/** 45.2亿元（预计数，下同）: what follows in the section is estimated too. */
const ESTIMATE_FOLLOWS = /预计数[，、]?下同|下同[^）]*预计/;

const isAhead = (half: Half): boolean => half === 'plan' || half === 'closing';
/** The period of a section as text: 2024, 2022H1, 2021-2025; null if it has none. */
export const periodOf = ({ period }: Section): string | null =>
  period && (period.from === period.to ? period.to : `${period.from}-${period.to}`);

export function reportTime({ reviews, plans, date, sections }: Report): ReportTime {
  const reviewed = reviews === null ? null : yearsOf(reviews)?.[1];
  const planned = plans === null ? null : yearsOf(plans)?.[0];
  const month = date === null ? null : Number(date.slice(5, 7));
  const last = reviewed ?? (planned == null ? null : planned - 1);
  const all = (list: readonly Section[]): Section[] => list.flatMap((section) => [section, ...all(section.children)]);
  const every = all(sections);
  const longest = (ahead: boolean): string | null =>
    every
      .filter(({ half }) => isAhead(half) === ahead)
      .map(periodOf)
      .find((period) => period !== null && isLong(period)) ?? null;
  return {
    clock: last === null ? null : { reviewed: last, planned: planned ?? last + 1, month },
    long: { back: longest(false), ahead: longest(true) },
  };
}

/** Returns the lookup of the times before a sentence: call it in reading order, with the index of the sentence in its paragraph. */
export function sectionTime(
  section: Section,
  { clock, long }: ReportTime,
): (line: SentenceLine, at: number) => TimeBefore {
  const ahead = isAhead(section.half);
  const namesSpan = namedIn(section.heading, clock, ahead).some(isLong);
  let scope = periodOf(section);
  let now = scope;
  let openers = 0;
  let estimated = false;
  let columns: Column[] | null = null;
  return (line, at) => {
    if (at === 0) [now, openers] = [scope, openersOf(line.text)];
    const opened = clock && openedBy(line.text, clock, ahead);
    now = opened ?? now;
    if (at < openers && opened !== null && goesOn(opened, namesSpan ? null : scope, clock, ahead)) scope = opened;
    estimated ||= line.text.includes('下同') && ESTIMATE_FOLLOWS.test(line.text);
    columns = line.original.includes('\t') ? ((clock && columnsOf(line.original, clock, ahead)) ?? columns) : null;
    return { clock, scope: now, long: ahead ? long.ahead : long.back, estimated, columns };
  };
}

/**
 * Whether the period that a paragraph opens with holds for later paragraphs: not if it is longer than the single year of the section
 * (`scope`, null if the heading names several years), and not if it is over in the plan.
 */
const goesOn = (opened: string, scope: string | null, clock: Clock | null, ahead: boolean): boolean =>
  (scope === null || isLong(scope) || !isLong(opened)) &&
  !(ahead && clock !== null && (yearsOf(opened)?.[1] ?? 0) < clock.planned);
