/** What the pages of a place show. */
import { leadingIndicators, type LeadingFigure } from '../lib/figure/leading-indicators.ts';
import { drawnSeries, type DrawnSeries } from '../lib/place/drawn-series.ts';
import { promiseRows, type PromiseRow } from '../lib/place/promise-rows.ts';
import type { YearValue } from '../lib/chart/spark-line.ts';
import { allSections } from '../lib/report/sections.ts';
import type { PlanChanges } from '../schema/changes.ts';
import type { Concept, Topic } from '../schema/catalogue.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { NamedThings } from '../schema/named-thing.ts';
import type { Report } from '../schema/report.ts';
import type { Series } from '../schema/series.ts';
import type { PlaceSite, PlaceYear } from '../schema/site-data.ts';
import { changesOf, indicatorsOf, placeOf, promisesOf } from './collection.ts';
import { keyInPlace, promisesUrl } from '../lib/urls.ts';
import { concepts, readData, report } from './data.ts';

/** Ids of all places, for the addresses of their pages. */
export const placeIds = (): string[] => readData<{ id: string }[]>('places.json').map(({ id }) => id);

/** A leading figure; where it is a level without growth, the growth that the report tells apart, and its line over the years. */
export interface PlaceFigure extends LeadingFigure {
  growth: Indicator | null;
  spark: YearValue[];
}

export interface PlacePage {
  place: PlaceSite;
  /** Its last report, and the one whose plan that reviews. */
  last: PlaceYear;
  before: PlaceYear | null;
  leading: PlaceFigure[];
  promised: PromiseRow[];
  /** What the last report tells of the plan before. */
  told: PromiseRow[];
  changes: ChangesPage | null;
  /** Villages, roads, schools … that its reports name. */
  named: NamedThings;
}

export function placePage(id: string): PlacePage {
  const place = placeOf(id);
  const last = place.years.findLast(({ plans }) => plans !== null) ?? (place.years.at(-1) as PlaceYear);
  const before = yearOf(place, last.before);
  const own = indicatorsOf(last.id);
  const reviewed = /\d{4}(?=H[12]$|$)/.exec(last.reviews ?? '')?.[0] ?? '';
  const planned = /^\d{4}/.exec(last.plans ?? '')?.[0] ?? '';
  // A target for the end of the next five years is none of this year's.
  const ofLastYear = own.filter(({ kind, period }) =>
    kind === 'target' ? (period ?? '').slice(0, 4) === planned && isOf(period, planned) : isOf(period, reviewed),
  );
  return {
    place,
    last,
    before,
    leading: leadingIndicators(ofLastYear).map((figure) => ({
      ...figure,
      growth: growthBeside(figure.indicator, place.series, own),
      spark: sparkOf(place.series, figure.indicator.concept, figure.indicator.value === null),
    })),
    promised: rowsOf(last),
    told: before ? rowsOf(before) : [],
    changes: changesPage(last.id),
    named: readData(`site/named/${id}.json`),
  };
}

const yearOf = ({ years }: PlaceSite, report: string | null): PlaceYear | null =>
  years.find(({ id }) => id === report) ?? null;

export const rowsOf = ({ id, after }: PlaceYear): PromiseRow[] =>
  promiseRows(
    promisesOf(id),
    [id, after].flatMap((one) => (one === null ? [] : indicatorsOf(one))),
  );

/** Whether a figure is of a year, or of a half of it: not of several years, nor of one before. */
const isOf = (period: string | null, year: string): boolean =>
  period !== null && !/^\d{4}-\d{4}$/.test(period) && (/^\d{4}/.exec(period)?.[0] ?? year) >= year;

function growthBeside(
  { concept, value, change, kind, period, report }: Indicator,
  series: readonly Series[],
  own: readonly Indicator[],
): Indicator | null {
  if (value === null || change || kind === 'target') return null;
  const growths = series.find((one) => one.concept === concept && one.nature === 'growth');
  const point = growths?.points.find((one) => one.period === period && one.report === report);
  return own.find(({ id }) => id === point?.indicator) ?? null;
}

/** The last told value of each year; none where fewer than three years are told. */
function sparkOf(series: readonly Series[], concept: string | null, growth: boolean): YearValue[] {
  const own = series.filter((one) => one.concept === concept);
  const shown = own.find(({ nature }) => nature === (growth ? 'growth' : 'level')) ?? own[0];
  const years = new Map((shown?.points ?? []).map(({ period, value }) => [Number(period), value]));
  return years.size < 3 ? [] : [...years].map(([year, value]) => ({ year, value }));
}

export interface ChangedSentence {
  id: string;
  text: string;
  section: string;
  class: PlanChanges['sentences'][number]['class'];
  older: { id: string; text: string } | null;
}

export interface ChangesPage {
  predecessor: Report;
  report: Report;
  sentences: ChangedSentence[];
  gone: { id: string; text: string }[];
  /** Concepts that the report before gave figures of and this one does not, with how many. */
  silent: { concept: Concept; figures: number }[];
}

/** Null where the report before is not there. */
export function changesPage(id: string): ChangesPage | null {
  const changes = changesOf(id);
  if (!changes) return null;
  const [own, predecessor] = [report(id), report(changes.predecessor)];
  const [now, old] = [textsOf(own), textsOf(predecessor)];
  const named = (sentence: string, texts: ReadonlyMap<string, Told>): { id: string; text: string } => ({
    id: sentence,
    text: texts.get(sentence)?.text ?? '',
  });
  const told = new Set(indicatorsOf(id).map(({ concept }) => concept));
  const before = Map.groupBy(indicatorsOf(predecessor.id), ({ concept }) => concept);
  return {
    predecessor,
    report: own,
    sentences: changes.sentences.map((one) => ({
      ...named(one.sentenceId, now),
      section: now.get(one.sentenceId)?.section ?? '',
      class: one.class,
      older: one.older === null ? null : named(one.older, old),
    })),
    gone: changes.gone.map((one) => named(one, old)),
    silent: concepts().flatMap((concept) => {
      const figures = before.get(concept.id);
      return figures && !told.has(concept.id) ? [{ concept, figures: figures.length }] : [];
    }),
  };
}

interface Told {
  text: string;
  section: string;
}
const textsOf = ({ sections }: Report): Map<string, Told> =>
  new Map(
    allSections(sections).flatMap(({ id: section, paragraphs }) =>
      paragraphs.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, { text, section }] as const)),
    ),
  );

export interface SeriesPage {
  place: PlaceSite;
  drawn: DrawnSeries[];
  /** By report the year that it is called by. */
  years: ReadonlyMap<string, string>;
}

export function seriesPage(id: string): SeriesPage {
  const place = placeOf(id);
  return {
    place,
    drawn: drawnSeries(place.series, concepts(), place.reports.flatMap(indicatorsOf)),
    years: new Map(place.years.map(({ id: report, year }) => [report, year])),
  };
}

/** More promises than these stand on several pages. */
const A_PAGE = 220;

export interface PromisePage {
  place: PlaceSite;
  year: PlaceYear;
  /** The report that tells of them. */
  next: PlaceYear | null;
  /** By subject, within it in reading order; of a long list one page. */
  rows: PromiseRow[];
  /** What these speak of, with how many of them do. */
  topics: { id: string; name: string; count: number }[];
  page: number;
  pages: number;
}

/** Parts of addresses below /places/PLACE/promises/: none for the whole, KEY, KEY/2. */
export const promiseAddresses = (id: string): (string | undefined)[] => [
  undefined,
  ...placeOf(id).years.flatMap(({ key, promises }) =>
    Array.from({ length: pagesOf(promises) }, (_, at) => (at === 0 ? key : `${key}/${String(at + 1)}`)),
  ),
];

const pagesOf = (promises: number): number => Math.max(1, Math.ceil(promises / A_PAGE));
/** By subject, those of one together, as pages of about the same length. */
function inPages<T>(promises: readonly T[], subject: (promise: T) => string): T[][] {
  const sorted = [...Map.groupBy(promises, subject).values()].flat();
  const pages = pagesOf(sorted.length);
  const most = Math.ceil(sorted.length / pages);
  return Array.from({ length: pages }, (_, at) => sorted.slice(at * most, (at + 1) * most));
}

/** Without an address the last report of which the next one is there, else the last. */
export function promisePage(id: string, address: string | undefined): PromisePage {
  const place = placeOf(id);
  const [key, number = '1'] = address?.split('/') ?? [];
  const year =
    key === undefined
      ? (place.years.findLast(({ after }) => after !== null) ?? place.years.at(-1))
      : place.years.find((one) => one.key === key);
  if (!year) throw new Error(`${id} has no report ${key ?? ''}`);
  const all = inPages(rowsOf(year), ({ promise }) => promise.theme);
  const [page, pages] = [Number(number), all.length];
  const rows = all[page - 1] ?? [];
  const spoken = Map.groupBy(
    rows.flatMap(({ promise }) => promise.topics),
    (topic) => topic,
  );
  return {
    place,
    year,
    next: yearOf(place, year.after),
    rows,
    topics: readData<Topic[]>('topics.json').flatMap(({ id: topic, name }) => {
      const count = spoken.get(topic)?.length ?? 0;
      return count > 0 ? [{ id: topic, name, count }] : [];
    }),
    page,
    pages,
  };
}

/** Address of the promises of each sentence of a report that makes any. */
export function promiseLinks(report: string, place: string): Map<string, string> {
  const links = new Map<string, string>();
  for (const [at, promises] of inPages(promisesOf(report), ({ theme }) => theme).entries())
    for (const { sentenceId, id } of promises)
      if (!links.has(sentenceId))
        links.set(
          sentenceId,
          `${promisesUrl(place, keyInPlace(place, report), at + 1)}#${id.slice(report.length + 1)}`,
        );
  return links;
}
