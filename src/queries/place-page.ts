/** The data of the pages of a place. */
import { leadingIndicators } from '../lib/figure/leading-indicators.ts';
import { drawnSeries } from '../lib/place/drawn-series.ts';
import { promiseRows, type PromiseRow } from '../lib/place/promise-rows.ts';
import type { YearValue } from '../lib/chart/spark-line.ts';
import { sentencesOf } from '../lib/report/sections.ts';
import type { Topic } from '../schema/catalogue.ts';
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

/** The main page of a place: its last report with leading figures, promises and changes, and the promises of the plan that it reviews. */
export function placePage(id: string) {
  const place = placeOf(id);
  const last = place.years.findLast(({ plans }) => plans !== null) ?? (place.years.at(-1) as PlaceYear);
  const before = yearOf(place, last.before);
  const own = indicatorsOf(last.id);
  return {
    place,
    last,
    before,
    leading: leadingIndicators(own, last).map((figure) => ({
      ...figure,
      // The growth of this level, if the report states it in another indicator.
      growth: growthBeside(figure.indicator, place.series, own),
      spark: sparkOf(place.series, figure.indicator.concept, figure.indicator.value === null),
    })),
    promised: rowsOf(last),
    told: before ? rowsOf(before) : [],
    changes: changesPage(last.id),
    named: readData<NamedThings>(`site/named/${id}.json`),
  };
}

const yearOf = ({ years }: PlaceSite, report: string | null): PlaceYear | null =>
  years.find(({ id }) => id === report) ?? null;

export const rowsOf = ({ id, after, plans }: PlaceYear): PromiseRow[] =>
  promiseRows(
    promisesOf(id),
    [id, after].flatMap((one) => (one === null ? [] : indicatorsOf(one))),
    plans,
  );

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

/** The latest reported value of each year; empty if there are fewer than three years. */
function sparkOf(series: readonly Series[], concept: string | null, growth: boolean): YearValue[] {
  const own = series.filter((one) => one.concept === concept);
  const shown = own.find(({ nature }) => nature === (growth ? 'growth' : 'level')) ?? own[0];
  const years = new Map((shown?.points ?? []).map(({ period, value }) => [Number(period), value]));
  return years.size < 3 ? [] : [...years].map(([year, value]) => ({ year, value }));
}

/** The sentences of a plan beside those of the previous plan; null if there is none. */
export function changesPage(id: string) {
  const changes = changesOf(id);
  if (!changes) return null;
  const [own, predecessor] = [report(id), report(changes.predecessor)];
  const [now, old] = [textsOf(own), textsOf(predecessor)];
  const named = (sentence: string, texts: ReadonlyMap<string, string>) => ({
    id: sentence,
    text: texts.get(sentence) ?? '',
  });
  const told = new Set(indicatorsOf(id).map(({ concept }) => concept));
  const before = Map.groupBy(indicatorsOf(predecessor.id), ({ concept }) => concept);
  return {
    predecessor,
    report: own,
    sentences: changes.sentences.map((one) => ({
      ...named(one.sentenceId, now),
      class: one.class,
      older: one.older === null ? null : named(one.older, old),
    })),
    gone: changes.gone.map((one) => named(one, old)),
    // Concepts that only the previous report has figures of, with their number.
    silent: concepts().flatMap((concept) => {
      const figures = before.get(concept.id);
      return figures && !told.has(concept.id) ? [{ concept, figures: figures.length }] : [];
    }),
  };
}

const textsOf = ({ sections }: Report): Map<string, string> =>
  new Map(sentencesOf(sections).map(({ id, text }) => [id, text]));

/** The series of a place; `years` is report id → the year in its name. */
export function seriesPage(id: string) {
  const place = placeOf(id);
  return {
    place,
    drawn: drawnSeries(place.series, concepts(), place.reports.flatMap(indicatorsOf)),
    years: new Map(place.years.map(({ id: report, year }) => [report, year])),
  };
}

/** Most promises on one page. */
const A_PAGE = 220;

/** The address segments below /places/PLACE/promises/: undefined for the page itself, KEY, KEY/2. */
export const promiseAddresses = (id: string): (string | undefined)[] => [
  undefined,
  ...placeOf(id).years.flatMap(({ key, promises }) =>
    Array.from({ length: pagesOf(promises) }, (_, at) => (at === 0 ? key : `${key}/${String(at + 1)}`)),
  ),
];

const pagesOf = (promises: number): number => Math.max(1, Math.ceil(promises / A_PAGE));
/** Sorts promises by subject and splits them into pages of about the same length. */
function inPages<T>(promises: readonly T[], subject: (promise: T) => string): T[][] {
  const sorted = [...Map.groupBy(promises, subject).values()].flat();
  const pages = pagesOf(sorted.length);
  const most = Math.ceil(sorted.length / pages);
  return Array.from({ length: pages }, (_, at) => sorted.slice(at * most, (at + 1) * most));
}

/**
 * One page of the promises of a report, sorted by subject, with their topics and the next report. Without an address, the report is
 * the last one that has a next report, or else the last one. Throws if the place has no report with the key of the address.
 */
export function promisePage(id: string, address: string | undefined) {
  const place = placeOf(id);
  const [key, number = '1'] = address?.split('/') ?? [];
  const year =
    key === undefined
      ? (place.years.findLast(({ after }) => after !== null) ?? place.years.at(-1))
      : place.years.find((one) => one.key === key);
  if (!year) throw new Error(`${id} has no report for ${key ?? 'any year'}`);
  const all = inPages(rowsOf(year), ({ promise }) => promise.theme);
  const [page, pages] = [Number(number), all.length];
  const rows = all[page - 1] ?? [];
  const spoken = Map.groupBy(
    rows.flatMap(({ promise }) => promise.topics),
    (topic) => topic,
  );
  const placed = all.flatMap((own, at) => own.map(({ promise: { theme } }) => ({ theme, page: at + 1 })));
  return {
    place,
    year,
    next: yearOf(place, year.after),
    rows,
    // Subjects of all pages, each with the page that it begins on.
    subjects: [...Map.groupBy(placed, ({ theme }) => theme)].map(([theme, own]) => ({
      theme,
      count: own.length,
      page: own[0]?.page ?? 1,
    })),
    topics: readData<Topic[]>('topics.json').flatMap(({ id: topic, name }) => {
      const count = spoken.get(topic)?.length ?? 0;
      return count > 0 ? [{ id: topic, name, count }] : [];
    }),
    page,
    pages,
  };
}

/** Sentence id → address of its first promise, for the sentences of a report that promise something. */
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
