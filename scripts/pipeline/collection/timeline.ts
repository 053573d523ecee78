/** Orders the reports of a place by the year that each plans, not by its date. */
import type { ReportSummary } from '../../../src/schema/report.ts';

type Dated = Pick<ReportSummary, 'id' | 'date' | 'reviews' | 'plans'>;

const firstYear = (period: string): number | null => {
  const year = /^(?:19|20)\d\d/.exec(period)?.[0];
  return year === undefined ? null : Number(year);
};

/**
 * Returns the year that a report plans: 2022H2 → 2022.5, because a half-year report plans for the time between two full years. If a report
 * names only the year that it reviews, this is the year after it. If it names neither, this is the year of its delivery, or the next one if
 * it was delivered in November or December; null if that is unknown too.
 */
export function plannedYear({ date, reviews, plans }: Dated): number | null {
  const half = plans?.endsWith('H2') ? 0.5 : 0;
  const planned = plans === null ? null : firstYear(plans);
  if (planned !== null) return planned + half;
  const reviewed = reviews === null ? null : /(?:19|20)\d\d$/.exec(reviews)?.[0];
  if (reviewed != null) return Number(reviewed) + 1;
  return date === null ? null : Number(date.slice(0, 4)) + (date.slice(5, 7) >= '11' ? 1 : 0);
}

/** Sorts reports of one place by the year that they plan; those of an unknown year come last. */
export function inTime<R extends Dated>(reports: readonly R[]): R[] {
  const key = (report: R): number => plannedYear(report) ?? Infinity;
  return reports.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x !== y) return x < y ? -1 : 1;
    return (a.date ?? '') === (b.date ?? '') ? (a.id < b.id ? -1 : 1) : (a.date ?? '') < (b.date ?? '') ? -1 : 1;
  });
}

/**
 * The report that reviews what `report` planned: the one that plans the year after. If `report` plans a half year, it is the one that plans
 * the next full year. Null if there is none for that year.
 */
export function successorOf<R extends Dated>(report: Dated, ofPlace: readonly R[]): R | null {
  const year = plannedYear(report);
  if (year === null) return null;
  const next = Math.floor(year) + 1;
  return ofPlace.findLast((other) => plannedYear(other) === next) ?? null;
}

/** The report whose plan `report` reviews: that of the year before, else that of the half year before. */
export function predecessorOf<R extends Dated>(report: Dated, ofPlace: readonly R[]): R | null {
  const year = plannedYear(report);
  if (year === null) return null;
  const before = Number.isInteger(year) ? [year - 1, year - 0.5] : [year - 0.5];
  for (const wanted of before) {
    const found = ofPlace.findLast((other) => plannedYear(other) === wanted);
    if (found) return found;
  }
  return null;
}
