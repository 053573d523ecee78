import type { Indicator } from '../../schema/indicator.ts';
import type { ReportSummary } from '../../schema/report.ts';

/** The periods that a report reviews and plans: a year, a half year or several years. */
export type ReportYears = Pick<ReportSummary, 'reviews' | 'plans'>;

/**
 * Whether two figures with one name are of two things, so that neither is of the whole: 新建幼儿园39所、小学5所，分别新增学位5000个、8000个.
 * Near misses: 吞吐量69万标箱，其中本港60万标箱 · 迈上2万元台阶，达到20565元.
 */
function areParts(a: Indicator, b: Indicator): boolean {
  if (a.report !== b.report || a.sentenceId !== b.sentenceId || a.name !== b.name || a.period !== b.period)
    return false;
  if (a.bound !== 'exact' || b.bound !== 'exact' || a.normalized?.unit !== b.normalized?.unit) return false;
  const [x = 0, y = 0] = [a, b].map(({ span, change }) => (span ?? change?.span)?.[0]);
  return (
    numberOf(a) !== numberOf(b) &&
    !/其中|加上|力争|累计|总|[达到至]/u.test(a.sentence.slice(Math.min(x, y), Math.max(x, y)))
  );
}
const numberOf = ({ value, change }: Indicator): number | undefined => value ?? change?.value;

/** The figures without those that another one shows to be of a part. */
export const withoutParts = (figures: readonly Indicator[]): Indicator[] =>
  figures.filter((one) => !figures.some((other) => areParts(one, other)));

/**
 * Chooses the figure of a concept that a reader wants. It prefers the whole, the report's years, a value to a growth alone, a result to a
 * target, yearly growth, exact to 突破, else the first. Returns one figure, or none if all have a scope (are of a part) or are ranks.
 */
export const bestOf = (figures: readonly Indicator[], years: ReportYears): Indicator[] =>
  withoutParts(figures)
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
