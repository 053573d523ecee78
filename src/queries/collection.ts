/**
 * The index of the collection. `npm run parse` has computed everything that concerns more than one report and written it as files by
 * report, concept or theme; the functions here look them up. Only the lists of pairs, sections and concepts grow with the collection.
 */
import type { RowFile } from '../lib/table/row-files.ts';
import type { Concept } from '../schema/catalogue.ts';
import type { PlanChanges } from '../schema/changes.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Phrases, PhraseSpans } from '../schema/phrase.ts';
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
  type SmallCollection,
  type TableFacets,
  type ThemeReports,
  type ToldConcepts,
} from '../schema/site-data.ts';
import type { ThemeId } from '../schema/vocabulary.ts';
import { concepts, readData, readPart } from './data.ts';

const siteData = <T>(name: string): T => readData(`site/${name}.json`);

/** Counts of the whole collection. */
export const collection = (): Collection => siteData('collection');
export const correctedReports = (): CorrectedReport[] => siteData('corrections');
/** Whether this is a SMALL_COLLECTION. It has its own file so that an added report does not change every page. */
export const isSmall = (): boolean => siteData<SmallCollection>('small').texts;
/** Whether the collection has at most FEW_REPORTS. */
export const areFew = (): boolean => siteData<SmallCollection>('small').reports;
export const pairs = (): Pairs => siteData('pairs');
/** The ids of all sections, so that the list of pages can be made without reading the reports. */
export const sectionIds = (): [report: string, sections: string[]][] =>
  Object.entries(siteData<SectionIds>('section-ids'));

/** The measurements of a report in reading order. */
export const indicatorsOf = (report: string): Indicator[] => readData(`indicators/${report}.json`);
/** One field of NearReports: what the pages of a report show of other reports. */
export const nearOf = <Key extends keyof NearReports>(report: string, key: Key): NearReports[Key] =>
  readPart(`site/near/${report}.json`, key);
/** Sections of the nearest reports on one theme in one half; `kind` is the themeHalf key, `economy plan`. */
export const nearSections = (report: string, kind: string): NearReports['sections'][string] =>
  readPart<NearReports['sections'][string] | undefined>(`site/near/${report}.json`, `sections/${kind}`) ?? [];

/** The concepts that a report names, each with the id of the first sentence that names it. */
export const mentionsOf = (report: string): ConceptMentions => siteData(`mentions/${report}`);

/** A place with its reports and series. */
export const placeOf = (place: string): PlaceSite => siteData(`places/${place}`);
/** The promises of a report in reading order, with the evidence from the next report. */
export const promisesOf = (report: string): Promised[] => siteData(`promises/${report}`);
/** The plan of a report compared with that of the previous report; null if the collection has no previous report. */
export const changesOf = (report: string): PlanChanges | null =>
  siteData<PlanChanges[]>(`changes/${report}`)[0] ?? null;

/** What the page of a concept shows; throws if the concept has no figures. */
export const figuresOf = (concept: string): ConceptFigures => siteData(`concepts/${concept}`);
/** Concepts that have figures, with their number of row files, computed from the counts so that no figures are loaded. */
export const conceptFiles = (): { id: string; files: number }[] =>
  collection().concepts.map(({ id, figures }) => ({ id, files: Math.ceil(figures / ROWS_A_FILE) }));
/** One file of figures of a concept, by its name CONCEPT-N: see ConceptFigures. */
export const conceptRows = (file: string): RowFile[] => siteData(`concept-rows/${file}`);
/** The lines of places over years for one concept. */
export const linesOf = (concept: string): ConceptLine[] => siteData(`lines/${concept}`);
/** The values by which the indicator table can be filtered. */
export const facets = (): TableFacets => siteData('facets');
/** Number of reports that have figures of a concept, counted only up to MOST_COUNTED. */
export const spreadOf = (concept: string): number =>
  readPart<number | undefined>('site/concept-spread.json', concept) ?? 0;
/** The concepts that at least one report gives a figure for, in catalogue order; the others have no page. */
export function conceptsWithData(): Concept[] {
  const told = siteData<ToldConcepts>('told-concepts');
  return concepts().filter(({ id }) => told[id]);
}
/** Whether a concept has figures. Reads one key, so that a page depends on that key and not on the list of all such concepts. */
export const isTold = (concept: string): boolean =>
  readPart<true | undefined>('site/told-concepts.json', concept) ?? false;

/** Concepts with the number of places that measure them and their range of values, in catalogue order. */
export const conceptIndex = (): IndexedConcept[] => siteData('concept-index');

export const themeOf = (theme: ThemeId): ThemeReports => siteData(`themes/${theme}`);

/** The most widespread set phrases of the collection. */
export const phrases = (): Phrases => siteData('phrases');
/** The spans of set phrases in the sentences of a report. */
export const phraseSpans = (report: string): PhraseSpans => siteData(`phrases/${report}`);
