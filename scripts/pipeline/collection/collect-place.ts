/** Reads the reports of one place together: promises with their evidence, series of figures, changes from plan to plan. */
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { PlanChanges } from '../../../src/schema/changes.ts';
import type { Promised } from '../../../src/schema/promise.ts';
import type { Report } from '../../../src/schema/report.ts';
import type { Series } from '../../../src/schema/series.ts';
import { bareName } from '../ids/same-place.ts';
import { changesOf } from './changes.ts';
import { withEvidence } from './evidence.ts';
import { passagesOf } from './passages.ts';
import { promisesOf, type ReportTexts } from './promises.ts';
import { seriesOf } from './series.ts';
import { inTime, predecessorOf, successorOf } from './timeline.ts';
import { Told } from './told.ts';
import { PairWeights } from './wording.ts';

export interface ReportData {
  report: Report;
  indicators: readonly Indicator[];
}

export interface PlaceData {
  promises: Promised[];
  series: Series[];
  changes: PlanChanges[];
}

const namesOf = ({ place: { name, region } }: Report): string[] =>
  [name, ...region].flatMap((one) => [one, bareName(one)]);

export const textsOf = ({ report, indicators }: ReportData): ReportTexts => ({
  id: report.id,
  names: namesOf(report),
  plans: report.plans,
  passages: passagesOf(report),
  indicators,
});

/** The weights of pairs in all reports of a place. */
export function weightsOf(texts: Iterable<ReportTexts>): PairWeights {
  const weights = new PairWeights();
  for (const { passages } of texts) for (const { pairs } of passages) weights.add(pairs);
  return weights;
}

/** `place` is the id of the place; the reports may come in any order. */
export function collectPlace(place: string, data: readonly ReportData[]): PlaceData {
  const texts = new Map(data.map((one) => [one.report.id, textsOf(one)]));
  const weights = weightsOf(texts.values());
  const reports = inTime(data.map(({ report }) => report));
  const read = (report: Report | null): ReportTexts | undefined => (report ? texts.get(report.id) : undefined);
  return {
    promises: reports.flatMap((report) => {
      const own = read(report);
      const next = read(successorOf(report, reports));
      if (!own) return [];
      const promises = promisesOf(own, place);
      return next ? withEvidence(promises, own, new Told(next, weights, own)) : promises;
    }),
    series: seriesOf(
      place,
      reports.flatMap((report) => read(report) ?? []),
    ),
    changes: reports.flatMap((report) => {
      const own = read(report);
      const older = read(predecessorOf(report, reports));
      return own && older ? [changesOf(own, older)] : [];
    }),
  };
}
