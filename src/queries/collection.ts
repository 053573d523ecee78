/**
 * The index of the collection: what a page shows of more than one report was worked out by `npm run parse`, a file each, and is
 * looked up here by report, by concept, by theme. Nothing here grows with the collection but its list of pairs and concepts.
 */
import type { IndicatorRow } from '../lib/table/indicator-rows.ts';
import type { Concept } from '../schema/catalogue.ts';
import type { PlanChanges } from '../schema/changes.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Promised } from '../schema/promise.ts';
import {
  ROWS_A_FILE,
  type Collection,
  type ConceptFigures,
  type ConceptLine,
  type ConceptMentions,
  type CorrectedReport,
  type IndexedConcept,
  type NearReports,
  type Pairs,
  type PlaceSite,
  type SectionIds,
  type SimilarGroups,
  type SmallCollection,
  type TableFacets,
  type ThemeReports,
  type ToldConcepts,
} from '../schema/site-data.ts';
import type { ThemeId } from '../schema/vocabulary.ts';
import { concepts, readData, readPart } from './data.ts';

const siteData = <T>(name: string): T => readData(`site/${name}.json`);

/** Counts of the whole. */
export const collection = (): Collection => siteData('collection');
export const correctedReports = (): CorrectedReport[] => siteData('corrections');
/** Whether it is a SMALL_COLLECTION; in a file by itself, so that a report more does not change every page. */
export const isSmall = (): boolean => siteData<SmallCollection>('small').texts;
/** Whether it is one of FEW_REPORTS. */
export const areFew = (): boolean => siteData<SmallCollection>('small').reports;
export const pairs = (): Pairs => siteData('pairs');
/** Every section there is, so that no report is read to know which pages there are to be. */
export const sectionIds = (): [report: string, sections: string[]][] =>
  Object.entries(siteData<SectionIds>('section-ids'));

/** The measurements of a report in reading order. */
export const indicatorsOf = (report: string): Indicator[] => readData(`indicators/${report}.json`);
/** Of what the pages of a report say of others one thing. */
export const nearOf = <Key extends keyof NearReports>(report: string, key: Key): NearReports[Key] =>
  readPart(`site/near/${report}.json`, key);
/** Sections of the nearest reports on one theme in one half. */
export const nearSections = (report: string, kind: string): NearReports['sections'][string] =>
  readPart<NearReports['sections'][string] | undefined>(`site/near/${report}.json`, `sections/${kind}`) ?? [];
/** Which of a report's sentences stand nearly the same in others. */
export const similarOf = (report: string): SimilarGroups => siteData(`similar/${report}`);

/** Concepts that it names, each with the id of the first sentence that does. */
export const mentionsOf = (report: string): ConceptMentions => siteData(`mentions/${report}`);

/** A place with its reports and series. */
export const placeOf = (place: string): PlaceSite => siteData(`places/${place}`);
/** What a report promises, in reading order, with what the next one tells of it. */
export const promisesOf = (report: string): Promised[] => siteData(`promises/${report}`);
/** Its plan beside the one before; null where that is not there. */
export const changesOf = (report: string): PlanChanges | null =>
  siteData<PlanChanges[]>(`changes/${report}`)[0] ?? null;

/** What the page of a concept shows; only of concepts that have figures. */
export const figuresOf = (concept: string): ConceptFigures => siteData(`concepts/${concept}`);
/** Concepts that have figures, with how many files of rows: of the counts of the whole, for all figures are many. */
export const conceptFiles = (): { id: string; files: number }[] =>
  collection().concepts.map(({ id, figures }) => ({ id, files: Math.ceil(figures / ROWS_A_FILE) }));
/** A file of the rows of a concept, CONCEPT-N: see ConceptFigures. */
export const conceptRows = (file: string): IndicatorRow[] => siteData(`concept-rows/${file}`);
/** A concept in places over years. */
export const linesOf = (concept: string): ConceptLine[] => siteData(`lines/${concept}`);
/** What the indicator table can be filtered by. */
export const facets = (): TableFacets => siteData('facets');
/** How many reports have figures of a concept, counted up to five. */
export const spreadOf = (concept: string): number =>
  readPart<number | undefined>('site/concept-spread.json', concept) ?? 0;
/** Concepts that at least one report gives a figure for, in the order of the catalogue; the others have no page. */
export function conceptsWithData(): Concept[] {
  const told = siteData<ToldConcepts>('told-concepts');
  return concepts().filter(({ id }) => told[id]);
}
/** Whether a concept is one of them: asked for by itself, so that one that is told for the first time does not change every page. */
export const isTold = (concept: string): boolean =>
  readPart<true | undefined>('site/told-concepts.json', concept) ?? false;

/** Concepts with how many places tell them and between which values, in the order of the catalogue. */
export const conceptIndex = (): IndexedConcept[] => siteData('concept-index');

export const themeOf = (theme: ThemeId): ThemeReports => siteData(`themes/${theme}`);
