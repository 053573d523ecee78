/** What the page of one concept shows. */
import { comparableGroups, type Comparability } from '../lib/compare/comparable-groups.ts';
import type { ComparedReport } from '../lib/compare/compared-report.ts';
import { nearFigure } from '../lib/compare/comparison/near-figure.ts';
import type { Aspect, Context } from '../lib/compare/may-compare.ts';
import type { Concept } from '../schema/catalogue.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { ConceptFigures, ConceptLine } from '../schema/site-data.ts';
import { areFew, figuresOf, isTold, linesOf, themeOf } from './collection.ts';
import { concepts } from './data.ts';

export interface ConceptPage {
  concept: Concept;
  found: ConceptFigures;
  value: Comparability;
  change: Comparability;
  ranks: Indicator[];
  /** Near concepts that have a page. */
  near: { concept: Concept; difference: string }[];
  reports: ReadonlyMap<string, ComparedReport>;
  /** Places over years. */
  lines: ConceptLine[];
  /** In a collection of few, reports in which nothing was read for it, with what they give for a near concept. */
  silent: { report: ComparedReport; near: Indicator | null }[];
}

/** Throws where no report has a figure of it. */
export function conceptPage(id: string): ConceptPage {
  const catalogue = new Map(concepts().map((one) => [one.id, one]));
  const concept = catalogue.get(id);
  if (!concept || !isTold(id)) throw new Error(`no figures of ${id}`);
  const found = figuresOf(id);
  const { indicators } = found;
  const reports = new Map(found.labels.map((label) => [label.id, label]));
  const context = (aspect: Aspect): Context => ({
    aspect,
    place: (report) => placeIn(reports, report),
    concept: (other) => catalogue.get(other),
  });
  return {
    concept,
    found,
    value: comparableGroups(indicators, context('value')),
    change: comparableGroups(indicators, context('change')),
    ranks: indicators.filter(({ rank }) => rank !== null),
    near: concept.near.flatMap(({ concept: other, difference }) => {
      const page = catalogue.get(other);
      return page && isTold(other) ? [{ concept: page, difference }] : [];
    }),
    reports,
    lines: linesOf(id),
    silent: silentReports(concept, reports),
  };
}

function placeIn(reports: ReadonlyMap<string, ComparedReport>, id: string): ComparedReport['place'] {
  const report = reports.get(id);
  if (!report) throw new Error(`unknown report ${id}`);
  return report.place;
}

function silentReports({ theme, near }: Concept, speaking: ReadonlyMap<string, ComparedReport>): ConceptPage['silent'] {
  // Of more, those that say nothing are no news.
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
