/** What only several reports together tell, a place at a time: places, promises, series, changes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { planChangesSchema } from '../../src/schema/changes.ts';
import { placeEntrySchema, type PlaceEntry } from '../../src/schema/place.ts';
import { promiseSchema } from '../../src/schema/promise.ts';
import type { ReportSummary } from '../../src/schema/report.ts';
import { seriesSchema } from '../../src/schema/series.ts';
import { collectPlace } from '../pipeline/collection/collect-place.ts';
import { placesOf } from '../pipeline/collection/places.ts';
import { dataJson } from './data-files.ts';
import { JsonArrayFile } from './json-array-file.ts';
import { readBack } from './read-back.ts';

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
  for (const place of places) {
    const found = collectPlace(
      place.id,
      place.reports.map((id) => readBack(out, id)),
    );
    for (const name of ['promises', 'series', 'changes'] as const)
      whole[name].add((found[name] as unknown[]).map((record) => checked(FILES[name], record)));
    writeFileSync(path.join(out, 'site/places', `${place.id}.json`), `${JSON.stringify(found)}\n`);
  }
  for (const one of Object.values(whole)) one.close();
  return places;
}

const checked = (schema: z.ZodType, record: unknown): string => JSON.stringify(schema.parse(record));
