/** The data of the page of one concept. */
import { comparableGroups, type Comparability } from '../lib/compare/comparable-groups.ts';
import type { ConceptFigures, ReportLabel } from '../schema/site-data.ts';
import { nearFigure } from '../lib/compare/comparison/near-figure.ts';
import type { Aspect, Context } from '../lib/compare/may-compare.ts';
import { known } from '../lib/group-by.ts';
import type { Concept } from '../schema/catalogue.ts';
import type { Indicator } from '../schema/indicator.ts';
import { areFew, figuresOf, isTold, linesOf, themeOf } from './collection.ts';
import { concepts } from './data.ts';

/** Cache of the grouping, the slowest step, because the embedded page shows the same groups. */
const grouped = new WeakMap<ConceptFigures, Record<'value' | 'change', Comparability>>();

/** Throws if the concept is unknown or no report has a figure of it. */
export function conceptPage(id: string) {
  const catalogue = new Map(concepts().map((one) => [one.id, one]));
  const concept = known(catalogue, id);
  if (!isTold(id)) throw new Error(`no figures for ${id}`);
  const found = figuresOf(id);
  const { indicators } = found;
  const reports = new Map(found.labels.map((label) => [label.id, label]));
  const context = (aspect: Aspect): Context => ({
    aspect,
    place: (report) => known(reports, report).place,
    concept: (other) => catalogue.get(other),
  });
  const groups = grouped.get(found) ?? {
    value: comparableGroups(indicators, context('value')),
    change: comparableGroups(indicators, context('change')),
  };
  grouped.set(found, groups);
  return {
    concept,
    found,
    ...groups,
    ranks: indicators.filter(({ rank }) => rank !== null),
    // Only those that have a page.
    near: concept.near.flatMap(({ concept: other, difference }) => {
      const page = catalogue.get(other);
      return page && isTold(other) ? [{ concept: page, difference }] : [];
    }),
    reports,
    lines: linesOf(id),
    silent: silentReports(concept, reports),
  };
}

/** The reports without a figure of the concept, each with its figure of a near concept; only in a collection of at most FEW_REPORTS. */
function silentReports(
  { theme, near }: Concept,
  speaking: ReadonlyMap<string, ReportLabel>,
): { report: ReportLabel; near: Indicator | null }[] {
  // In a larger collection a silent report is nothing unusual.
  if (!areFew()) return [];
  const all = themeOf(theme).shares.map(({ report }) => report);
  const told = near.flatMap(({ concept }) => (isTold(concept) ? figuresOf(concept).indicators : []));
  return all
    .filter(({ id }) => !speaking.has(id))
    .map((report) => ({
      report,
      near: nearFigure(
        told.filter((one) => one.report === report.id),
        near,
      ),
    }));
}
