import type { Indicator } from '../../schema/indicator.ts';
import type { ReportSummary } from '../../schema/report.ts';

/** What a report reviews and plans: a year, a half year or several years. */
export type ReportYears = Pick<ReportSummary, 'reviews' | 'plans'>;

/**
 * The one figure of a concept that a reader wants, of those that a report tells: of the whole, of the year before other times, a result
 * before a target, a value before growth alone, with its yearly growth before without, exact before 突破; else the first said. None where all are of a part.
 */
export const bestOf = (figures: readonly Indicator[], years: ReportYears): Indicator[] =>
  figures
    .filter(({ scope, value, change }) => scope === null && (value !== null || change !== null))
    .sort((a, b) => rating(b, years) - rating(a, years))
    .slice(0, 1);

const rating = (
  { value, bound, change, kind, period, partOf, shareOfPlan }: Indicator,
  { reviews, plans }: ReportYears,
): number =>
  (value === null ? 0 : 4) +
  (period !== null && [plans, reviews?.replace(/^\d{4}-/, '')].includes(period) ? 6 : 0) +
  (kind === 'actual' ? 4 : kind === 'estimate' ? 3 : 0) +
  (change?.basis === 'yoy' ? 1 : 0) +
  (bound === 'exact' ? 0.5 : 0) -
  (partOf !== null || shareOfPlan ? 6 : 0);
