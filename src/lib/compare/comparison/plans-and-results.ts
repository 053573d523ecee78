/** Pairs the promised figures of a report with the results given by the same report or another one of the same place. */
import type { Indicator } from '../../../schema/indicator.ts';
import { groupBy } from '../../group-by.ts';
import type { ReportLabel } from '../../../schema/site-data.ts';
import { mayCompare, type Aspect, type Reason, type Verdict } from '../may-compare.ts';
import { foldName } from '../may-compare/thing.ts';
import { contentOf, contextOf, type Comparison } from './comparison.ts';

export interface Result {
  indicator: Indicator;
  /**
   * fulfilment: another report of the same place gives the result of the planned period;
   * before: the same report gives the result of the period before.
   */
  relation: 'fulfilment' | 'before';
  /** The aspect that both have: the value, else the change. */
  aspect: Aspect;
  verdict: Verdict;
  reasons: Reason[];
}

export interface PlannedFigure {
  promise: Indicator;
  /** Results with the relation `fulfilment` come first; empty if no chosen report gives a result. */
  results: Result[];
}

/**
 * Returns every target of the chosen reports with its results, report by report in reading order. Results come from the same place
 * only; the result of a plan for 2025 is a figure of 2025, not one of its first half.
 */
export function plansAndResults(comparison: Comparison): PlannedFigure[] {
  const all = comparison.reports.flatMap((report) =>
    contentOf(comparison, report.id, 'indicators').map((indicator) => ({ indicator, report })),
  );
  const results = groupBy(
    all.filter(({ indicator }) => indicator.kind === 'actual' || indicator.kind === 'estimate'),
    ({ indicator }) => thingOf(indicator),
  );
  return all
    .filter(({ indicator }) => indicator.kind === 'target')
    .map((planned) => ({
      promise: planned.indicator,
      results: (results.get(thingOf(planned.indicator)) ?? [])
        .flatMap((result) => resultOf(planned, result, comparison))
        .sort((a, b) => ORDER[a.relation] - ORDER[b.relation]),
    }));
}

const ORDER = { fulfilment: 0, before: 1 } as const;

const thingOf = ({ concept, name }: Indicator): string => concept ?? `“${foldName(name)}”`;

interface Told {
  indicator: Indicator;
  report: ReportLabel;
}

function resultOf(planned: Told, result: Told, comparison: Comparison): Result[] {
  const [promise, indicator] = [planned.indicator, result.indicator];
  const aspect = (['value', 'change'] as const).find((a) => promise[a] !== null && indicator[a] !== null);
  const relation = relationOf(planned, result);
  if (!aspect || !relation) return [];
  return [{ indicator, relation, aspect, ...mayCompare(promise, indicator, contextOf(comparison, aspect)) }];
}

function relationOf(planned: Told, result: Told): Result['relation'] | null {
  if (planned.report.id === result.report.id) return 'before';
  const [from, to] = [planned.report.place, result.report.place];
  const samePlace = from.name === to.name && from.region.join() === to.region.join();
  const samePeriod = planned.indicator.period !== null && planned.indicator.period === result.indicator.period;
  return samePlace && samePeriod ? 'fulfilment' : null;
}
