/** What only several reports together tell, a place at a time: places, promises, series, changes. */
import path from 'node:path';
import { planChangesSchema } from '../../src/schema/changes.ts';
import type { PlaceEntry } from '../../src/schema/place.ts';
import { promiseSchema } from '../../src/schema/promise.ts';
import type { NamedThings } from '../../src/schema/named-thing.ts';
import type { ReportSummary } from '../../src/schema/report.ts';
import { seriesSchema } from '../../src/schema/series.ts';
import { CONCEPTS } from '../../src/catalogue/concepts.ts';
import { comparedReports } from '../../src/lib/compare/compared-report.ts';
import { namedConcepts } from '../../src/lib/compare/comparison/silence.ts';
import { MOST_NEAR, type ConceptMentions, type PlaceSite, type TopicPlace } from '../../src/schema/site-data.ts';
import { collectPlace, type PlaceData, type ReportData } from '../pipeline/collection/collect-place.ts';
import { namedThings } from '../pipeline/collection/named-things.ts';
import { predecessorOf, successorOf } from '../pipeline/collection/timeline.ts';
import { topicsOfReport } from '../pipeline/collection/topics.ts';
import { yearInPlace } from '../../src/lib/report/report-name.ts';
import { keyInPlace } from '../../src/lib/urls.ts';
import { dataJson } from './data-json.ts';
import { JsonArrayFile } from './json-array-file.ts';
import { codeOfData } from './kept-reports.ts';
import { KeptResults } from './kept-results.ts';
import { putFile, type PutFolder } from './put-file.ts';
import { readBack, textsBack } from './read-back.ts';
import { ConceptIndex, placeLevels, type PlaceLevel } from './site/concept-index.ts';
import { ConceptLines } from './site/concept-lines.ts';
import { TopicWriter } from './site/topic-writer.ts';

/** Folder of `site` that stays from one run to the next. */
export const KEPT_PLACES = 'kept-places';

/**
 * Reads back, a place at a time, what was written of its reports, and writes places.json, promises.json, series.json and changes.json,
 * and of them what a page asks for: site/places/PLACE.json, site/promises/REPORT.json and site/changes/REPORT.json. Throws where a
 * record breaks the contract.
 */
export function writeCollection(
  out: string,
  site: PutFolder,
  reports: readonly ReportSummary[],
  places: readonly PlaceEntry[],
): void {
  const summaries = new Map(reports.map((report) => [report.id, report]));
  const names = new Map(places.map(({ id, name }) => [id, name]));
  putFile(path.join(out, 'places.json'), dataJson(places));
  const file = (name: string): JsonArrayFile => new JsonArrayFile(path.join(out, `${name}.json`));
  const whole = { promises: file('promises'), series: file('series'), changes: file('changes') };
  const write = (folder: string, id: string, value: unknown): void => {
    site.put(`${folder}/${id}.json`, `${JSON.stringify(value)}\n`);
  };
  const topics = new TopicWriter(comparedReports(reports), (name, value) => write('topics', name, value));
  const index = new ConceptIndex();
  const lines = new ConceptLines();
  const kept = new KeptResults<PlaceResults>(path.join(out, 'site', KEPT_PLACES), codeOfData());
  for (const place of places) {
    const texts = place.reports.map((id) => textsBack(out, id));
    const { found, told, named, mentions, levels } = kept.get(place.id, [place.id, ...texts.flat()], () =>
      resultsOf(
        place,
        texts.map((own, at) => readBack(out, place.reports[at] ?? '', own)),
      ),
    );
    write('named', place.id, named);
    index.add(levels);
    for (const [id, own] of mentions) write('mentions', id, own);
    lines.add(place, found.series);
    topics.add(place.id, new Map(told));
    for (const name of ['promises', 'series', 'changes'] as const)
      whole[name].add(found[name].map((record) => JSON.stringify(record)));
    const own = place.reports.flatMap((id) => summaries.get(id) ?? []);
    write('places', place.id, placeSite(place, own, found, names));
    for (const { id } of own) {
      for (const name of ['promises', 'changes'] as const)
        write(
          name,
          id,
          (found[name] as { report: string }[]).filter(({ report }) => report === id),
        );
    }
  }
  for (const one of Object.values(whole)) one.close();
  kept.finish();
  topics.finish();
  for (const [concept, own] of lines.finish()) write('lines', concept, own);
  site.put('concept-index.json', JSON.stringify(index.finish()));
}

/** What the reports of a place alone decide. */
interface PlaceResults {
  found: PlaceData;
  told: [topic: string, Omit<TopicPlace, 'place'>][];
  named: NamedThings;
  mentions: [report: string, ConceptMentions][];
  levels: PlaceLevel[];
}

function resultsOf({ id }: PlaceEntry, read: readonly ReportData[]): PlaceResults {
  const { promises, series, changes } = collectPlace(id, read);
  const last = read.at(-1);
  return {
    found: {
      promises: promises.map((one) => promiseSchema.parse(one)),
      series: series.map((one) => seriesSchema.parse(one)),
      changes: changes.map((one) => planChangesSchema.parse(one)),
    },
    told: last ? [...topicsOfReport(last.report, last.indicators, promises)] : [],
    named: namedThings(read.map(({ report }) => report)),
    mentions: read.map(({ report }) => [report.id, namedConcepts(report.sections, CONCEPTS)]),
    levels: placeLevels(read.map(({ indicators }) => indicators)),
  };
}

/** `own` the earliest first. */
function placeSite(
  { neighbours, alike, ...place }: PlaceEntry,
  own: readonly ReportSummary[],
  { promises, series }: PlaceData,
  names: ReadonlyMap<string, string>,
): PlaceSite {
  const named = (ids: readonly string[]): PlaceSite['near'] =>
    ids.slice(0, MOST_NEAR).map((id) => ({ id, name: names.get(id) ?? id }));
  return {
    ...place,
    near: named(neighbours),
    like: named(alike),
    years: own.map((report) => {
      const promised = promises.filter((one) => one.report === report.id);
      return {
        ...report,
        key: keyInPlace(place.id, report.id),
        year: yearInPlace(report),
        before: predecessorOf(report, own)?.id ?? null,
        after: successorOf(report, own)?.id ?? null,
        promises: promised.length,
        told: promised.filter(({ evidence }) => evidence.length > 0).length,
      };
    }),
    series,
  };
}
