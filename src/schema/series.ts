/** The figures of one concept in the reports of one place, year by year. */
import { z } from 'zod';
import { kindSchema, periodSchema } from './vocabulary.ts';

export const SERIES_NATURES = ['level', 'growth'] as const;
export type SeriesNature = (typeof SERIES_NATURES)[number];

export const seriesPointSchema = z.object({
  period: periodSchema.describe('A year'),
  value: z.number().describe('In the unit of the series; a fall is negative'),
  kind: kindSchema.extract(['actual', 'estimate']),
  indicator: z.string(),
  report: z.string(),
});
export type SeriesPoint = z.infer<typeof seriesPointSchema>;

export const seriesSchema = z
  .object({
    place: z.string(),
    concept: z.string(),
    unit: z.string(),
    nature: z.enum(SERIES_NATURES),
    points: z.array(seriesPointSchema).describe('By year, then by report; a year told anew has a point of each report'),
    left: z
      .array(z.object({ indicator: z.string(), why: z.string() }))
      .describe('What looks like a point and is none, with the reason in plain Chinese'),
  })
  .describe('一个地方一项指标的历年数字');
export type Series = z.infer<typeof seriesSchema>;
