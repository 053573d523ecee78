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
import { collectPlace } from '../pipeline/collection/collect-place.ts';
import { placesOf } from '../pipeline/collection/places.ts';
import { topicsOfReport } from '../pipeline/collection/topics.ts';
import { dataJson } from './data-files.ts';
import { JsonArrayFile } from './json-array-file.ts';
import { readBack } from './read-back.ts';
import { ConceptIndex } from './site/concept-index.ts';
import { TopicWriter } from './site/topic-writer.ts';

const FILES = { promises: promiseSchema, series: seriesSchema, changes: planChangesSchema } as const;

/**
 * Reads back, a place at a time, what was written of its reports, and writes places.json, promises.json, series.json and changes.json,
 * and what they hold of each place as site/places/PLACE.json. Throws where a record breaks the contract.
 */
export function writeCollection(out: string, reports: readonly ReportSummary[]): PlaceEntry[] {
  const places = placesOf(reports).map((place) => placeEntrySchema.parse(place));
  writeFileSync(path.join(out, 'places.json'), dataJson(places));
  mkdirSync(path.join(out, 'places'), { recursive: true });
  const file = (name: string): JsonArrayFile => new JsonArrayFile(path.join(out, `${name}.json`));
  const whole = { promises: file('promises'), series: file('series'), changes: file('changes') };
  mkdirSync(path.join(out, 'site/topics'), { recursive: true });
  const topics = new TopicWriter(comparedReports(reports), (name, value) =>
    writeFileSync(path.join(out, 'site/topics', `${name}.json`), JSON.stringify(value)),
  );
  const index = new ConceptIndex();
  for (const place of places) {
    const own = place.reports.map((id) => readBack(out, id));
    const found = collectPlace(place.id, own);
    index.add(own.map(({ indicators }) => indicators));
    const last = own.at(-1);
    if (last) topics.add(place.id, topicsOfReport(last.report, last.indicators, found.promises));
    for (const name of ['promises', 'series', 'changes'] as const)
      whole[name].add((found[name] as unknown[]).map((record) => checked(FILES[name], record)));
    writeFileSync(path.join(out, 'site/places', `${place.id}.json`), `${JSON.stringify(found)}\n`);
  }
  for (const one of Object.values(whole)) one.close();
  topics.finish();
  writeFileSync(path.join(out, 'site/concept-index.json'), JSON.stringify(index.finish()));
  return places;
}

const checked = (schema: z.ZodType, record: unknown): string => JSON.stringify(schema.parse(record));
