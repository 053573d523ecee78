/** What only several reports together tell, a place at a time: places, promises, series, changes. */
import { closeSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { planChangesSchema } from '../../src/schema/changes.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import { placeEntrySchema } from '../../src/schema/place.ts';
import { promiseSchema } from '../../src/schema/promise.ts';
import type { Report, ReportSummary } from '../../src/schema/report.ts';
import { seriesSchema } from '../../src/schema/series.ts';
import { collectPlace } from '../pipeline/collection/collect-place.ts';
import { placesOf } from '../pipeline/collection/places.ts';
import { dataJson } from './data-files.ts';
import { JsonArrayFile } from './json-array-file.ts';

/** Where in indicators.json the records of each report stand, in bytes. */
export type IndicatorRanges = ReadonlyMap<string, readonly [number, number]>;

const FILES = { promises: promiseSchema, series: seriesSchema, changes: planChangesSchema } as const;

/**
 * Reads back, a place at a time, what was written of its reports, and writes places.json, promises.json, series.json and changes.json,
 * and what they hold of each place as places/PLACE.json. Throws where a record breaks the contract.
 */
export function writeCollection(out: string, reports: readonly ReportSummary[], ranges: IndicatorRanges): string[] {
  const places = placesOf(reports).map((place) => placeEntrySchema.parse(place));
  writeFileSync(path.join(out, 'places.json'), dataJson(places));
  mkdirSync(path.join(out, 'places'), { recursive: true });
  const indicators = openSync(path.join(out, 'indicators.json'), 'r');
  const file = (name: string): JsonArrayFile => new JsonArrayFile(path.join(out, `${name}.json`));
  const whole = { promises: file('promises'), series: file('series'), changes: file('changes') };
  for (const place of places) {
    const found = collectPlace(
      place.id,
      place.reports.map((id) => ({
        report: JSON.parse(readFileSync(path.join(out, 'reports', `${id}.json`), 'utf8')) as Report,
        indicators: readRange(indicators, ranges.get(id) ?? [0, 0]),
      })),
    );
    for (const name of ['promises', 'series', 'changes'] as const)
      whole[name].add((found[name] as unknown[]).map((record) => checked(FILES[name], record)));
    writeFileSync(path.join(out, 'places', `${place.id}.json`), `${JSON.stringify(found)}\n`);
  }
  closeSync(indicators);
  for (const one of Object.values(whole)) one.close();
  return places.map(({ id }) => id);
}

const checked = (schema: z.ZodType, record: unknown): string => JSON.stringify(schema.parse(record));

function readRange(file: number, [start, end]: readonly [number, number]): Indicator[] {
  const bytes = Buffer.alloc(end - start);
  readSync(file, bytes, 0, bytes.length, start);
  return JSON.parse(`[${bytes.toString('utf8')}]`) as Indicator[];
}
