/** What only several reports together tell, a place at a time: places, promises, series, changes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { planChangesSchema } from '../../src/schema/changes.ts';
import { placeEntrySchema, type PlaceEntry } from '../../src/schema/place.ts';
import { promiseSchema } from '../../src/schema/promise.ts';
import type { ReportSummary } from '../../src/schema/report.ts';
import { seriesSchema } from '../../src/schema/series.ts';
import { comparedReports } from '../../src/lib/compare/compared-report.ts';
import { MOST_NEAR, type PlaceSite } from '../../src/schema/site-data.ts';
import { collectPlace, type PlaceData } from '../pipeline/collection/collect-place.ts';
import { namedThings } from '../pipeline/collection/named-things.ts';
import { placesOf } from '../pipeline/collection/places.ts';
import { predecessorOf, successorOf } from '../pipeline/collection/timeline.ts';
import { topicsOfReport } from '../pipeline/collection/topics.ts';
import { yearInPlace } from '../../src/lib/report/report-name.ts';
import { dataJson } from './data-json.ts';
import { JsonArrayFile } from './json-array-file.ts';
import { PhraseWriter } from './phrases/write-phrases.ts';
import { readBack } from './read-back.ts';
import { ConceptIndex } from './site/concept-index.ts';
import { ConceptLines } from './site/concept-lines.ts';
import { TopicWriter } from './site/topic-writer.ts';

const FILES = { promises: promiseSchema, series: seriesSchema, changes: planChangesSchema } as const;

/**
 * Reads back, a place at a time, what was written of its reports, and writes places.json, promises.json, series.json and changes.json,
 * and of them what a page asks for: site/places/PLACE.json, site/promises/REPORT.json and site/changes/REPORT.json. Throws where a
 * record breaks the contract.
 */
export function writeCollection(out: string, reports: readonly ReportSummary[]): PlaceEntry[] {
  const places = placesOf(reports).map((place) => placeEntrySchema.parse(place));
  const summaries = new Map(reports.map((report) => [report.id, report]));
  const names = new Map(places.map(({ id, name }) => [id, name]));
  writeFileSync(path.join(out, 'places.json'), dataJson(places));
  for (const folder of ['places', 'promises', 'changes', 'lines', 'topics', 'named'])
    mkdirSync(path.join(out, 'site', folder), { recursive: true });
  const file = (name: string): JsonArrayFile => new JsonArrayFile(path.join(out, `${name}.json`));
  const whole = { promises: file('promises'), series: file('series'), changes: file('changes') };
  const write = (folder: string, id: string, value: unknown): void => {
    writeFileSync(path.join(out, 'site', folder, `${id}.json`), `${JSON.stringify(value)}\n`);
  };
  const topics = new TopicWriter(comparedReports(reports), (name, value) => write('topics', name, value));
  const index = new ConceptIndex();
  const lines = new ConceptLines();
  const phrases = new PhraseWriter();
  for (const [number, place] of places.entries()) {
    const read = place.reports.map((id) => readBack(out, id));
    const found = collectPlace(place.id, read);
    for (const { report } of read) phrases.add(number, report);
    write('named', place.id, namedThings(read.map(({ report }) => report)));
    index.add(read.map(({ indicators }) => indicators));
    lines.add(place, found.series);
    const last = read.at(-1);
    if (last) topics.add(place.id, topicsOfReport(last.report, last.indicators, found.promises));
    for (const name of ['promises', 'series', 'changes'] as const)
      whole[name].add((found[name] as unknown[]).map((record) => checked(FILES[name], record)));
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
  topics.finish();
  for (const [concept, own] of lines.finish()) write('lines', concept, own);
  phrases.finish(out, reports, places.length);
  writeFileSync(path.join(out, 'site/concept-index.json'), JSON.stringify(index.finish()));
  return places;
}

/** `own` the earliest first. */
function placeSite(
  place: PlaceEntry,
  own: readonly ReportSummary[],
  { promises, series }: PlaceData,
  names: ReadonlyMap<string, string>,
): PlaceSite {
  const named = (ids: readonly string[]): PlaceSite['near'] =>
    ids.slice(0, MOST_NEAR).map((id) => ({ id, name: names.get(id) ?? id }));
  return {
    ...place,
    near: named(place.neighbours),
    like: named(place.alike),
    years: own.map((report) => {
      const promised = promises.filter((one) => one.report === report.id);
      return {
        ...report,
        key: report.id.startsWith(`${place.id}-`) ? report.id.slice(place.id.length + 1) : report.id,
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

const checked = (schema: z.ZodType, record: unknown): string => JSON.stringify(schema.parse(record));
