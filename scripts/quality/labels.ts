/** The hand labels: one row a number-like place of a report, made by the guide in README.md beside them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const folder = fileURLToPath(new URL('labels/', import.meta.url));

const labelSchema = z.object({
  id: z.int().describe('Number of the place, counted from 1 in the cleaned text'),
  role: z.enum(['value', 'change', 'rank', 'none']),
  name: z.string().nullish(),
  value: z.number().nullish(),
  unit: z.string().nullish(),
  kind: z.string().nullish(),
  bound: z.string().nullish(),
  of: z.int().nullish(),
  dir: z.string().nullish(),
  scope: z.string().nullish(),
});
export type Label = z.infer<typeof labelSchema>;

const entrySchema = z.object({
  report: z.string(),
  sha256: z.string(),
  labelled: z.iso.date(),
  beforeTuning: z.object({ precision: z.number(), recall: z.number(), f1: z.number(), records: z.number() }).nullable(),
});
export type LabelledReport = z.infer<typeof entrySchema>;

/** The labelled reports; labels hold for the very bytes whose checksum they name. */
export const labelledReports = (): LabelledReport[] =>
  z.array(entrySchema).parse(JSON.parse(readFileSync(`${folder}index.json`, 'utf8')));

/** The labels of one report, by the number of the place. */
export function labelsOf(report: string): ReadonlyMap<number, Label> {
  const lines = readFileSync(`${folder}${report}.jsonl`, 'utf8').split('\n');
  const rows = lines.filter((line) => line.trim() !== '').map((line) => labelSchema.parse(JSON.parse(line)));
  return new Map(rows.map((row) => [row.id, row]));
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
