/** Reads the hand labels: one row for each number in a labelled stretch, made by the guide in labels/README.md. They contain no text. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { qualityScoresSchema } from '../../src/schema/quality.ts';

const folder = fileURLToPath(new URL('labels/', import.meta.url));
const rows = (file: string): unknown[] =>
  readFileSync(`${folder}${file}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

/** The right reading, or several that are all right. */
const sound = z.union([z.string(), z.array(z.string()).min(1)]);

const labelSchema = z.strictObject({
  start: z.int().describe('Offset of the number in the decoded text'),
  number: z.string().describe('The number as written: 4,219'),
  role: z.union([z.enum(['value', 'change', 'rank', 'none']), z.array(z.string())]),
  name: sound.optional(),
  value: z.number().optional().describe('The number without separators: 4219; for a rank, the position'),
  unit: z.string().optional(),
  kind: sound.optional(),
  bound: sound.optional(),
  period: sound.optional(),
  scope: sound.nullable().optional().describe('Null: the figure is about the whole; absent: not judged'),
  concept: z
    .union([z.string(), z.array(z.string().nullable()).min(1)])
    .nullable()
    .optional()
    .describe(
      'Id, or words for a concept that the catalogue lacks; null: no concept; null in a list: no concept is also right; absent: not judged',
    ),
  of: z.int().optional().describe('The `start` of the value that a change or a rank belongs to'),
  dir: z.enum(['up', 'down']).optional(),
  basis: sound.optional(),
  rankScope: sound.optional(),
  rankBound: z.string().optional(),
});
export type Label = z.infer<typeof labelSchema>;

const labelledSchema = z.strictObject({
  report: z.string().describe('Name of the file with its labels'),
  sha256: z.string().describe('Checksum of the labelled file'),
  set: z
    .enum(['five', 'round-1', 'round-2', 'round-3', 'round-4', 'round-5', 'round-6', 'round-7', 'round-8', 'round-9'])
    .describe(
      'five: the reports in reports/, labelled completely; round-N: randomly drawn sentences, from round-5 on single figures',
    ),
  labelled: z.iso.date(),
  stretches: z
    .array(z.tuple([z.int(), z.int()]))
    .describe('Ranges [start, end) of the decoded text in which every number is labelled'),
  floor: qualityScoresSchema
    .pick({ f1: true, records: true })
    .optional()
    .describe('Only for the reports in reports/: minimum scores; raise them when the extraction improves'),
});
export type LabelledReport = z.infer<typeof labelledSchema>;

export const labelledReports = (): LabelledReport[] =>
  z.array(labelledSchema).parse(JSON.parse(readFileSync(`${folder}index.json`, 'utf8')));

/** The labels of one report, in the order of its text. */
export const labelsOf = (report: string): Label[] => rows(report).map((row) => labelSchema.parse(row));
