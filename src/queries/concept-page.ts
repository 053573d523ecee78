/** What the page of one concept shows. */
import { comparableGroups, type Comparability } from '../lib/compare/comparable-groups.ts';
import { comparedReports, type ComparedReport } from '../lib/compare/compared-report.ts';
import { nearFigure } from '../lib/compare/comparison/near-figure.ts';
import type { Aspect, Context } from '../lib/compare/may-compare.ts';
import type { Concept } from '../schema/catalogue.ts';
import type { Indicator } from '../schema/indicator.ts';
import { concepts, indicators, reports } from './data.ts';

export interface ConceptPage {
  concept: Concept;
  /** Measurements of it in reading order, the newest report first. */
  indicators: Indicator[];
  value: Comparability;
  change: Comparability;
  ranks: Indicator[];
  /** Near concepts that have a page. */
  near: { concept: Concept; difference: string }[];
  reports: ReadonlyMap<string, ComparedReport>;
  /** Reports in which nothing was read for it, with what they give for a near concept. */
  silent: { report: ComparedReport; near: Indicator | null }[];
}

/** What mayCompare has to know, for one side of the measurements. */
export function comparisonContext(aspect: Aspect): Context {
  const places = new Map(reports().map(({ id, place }) => [id, place]));
  const byId = new Map(concepts().map((concept) => [concept.id, concept]));
  return {
    aspect,
    place: (report) => {
      const place = places.get(report);
      if (!place) throw new Error(`unknown report ${report}`);
      return place;
    },
    concept: (id) => byId.get(id),
  };
}

/** Concepts that at least one report gives a figure for, in the order of the catalogue; the others have no page. */
export function conceptsWithData(): Concept[] {
  const used = new Set(indicators().map(({ concept }) => concept));
  return concepts().filter(({ id }) => used.has(id));
}

export function conceptPage(concept: Concept): ConceptPage {
  const own = indicators().filter((indicator) => indicator.concept === concept.id);
  const compared = comparedReports(reports());
  const pages = new Map(conceptsWithData().map((one) => [one.id, one]));
  const speaking = new Set(own.map(({ report }) => report));
  return {
    concept,
    indicators: own,
    value: comparableGroups(own, comparisonContext('value')),
    change: comparableGroups(own, comparisonContext('change')),
    ranks: own.filter(({ rank }) => rank !== null),
    near: concept.near.flatMap(({ concept: id, difference }) => {
      const other = pages.get(id);
      return other ? [{ concept: other, difference }] : [];
    }),
    reports: new Map(compared.map((report) => [report.id, report])),
    silent: compared
      .filter(({ id }) => !speaking.has(id))
      .map((report) => ({
        report,
        near: nearFigure(
          indicators().filter((one) => one.report === report.id),
          concept.near,
        ),
      })),
  };
}
