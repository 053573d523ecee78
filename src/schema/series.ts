/** The figures of one concept in the reports of one place, year by year. */
import { z } from 'zod';
import { kindSchema, periodSchema } from './vocabulary.ts';

export const SERIES_NATURES = ['level', 'growth'] as const;
export type SeriesNature = (typeof SERIES_NATURES)[number];

export const seriesPointSchema = z.object({
  period: periodSchema.describe('A year: 2024'),
  value: z.number().describe('Value in the unit of the series; negative for a decrease'),
  kind: kindSchema.extract(['actual', 'estimate']),
  indicator: z.string().describe('Id in indicators.json'),
  report: z.string(),
});
export type SeriesPoint = z.infer<typeof seriesPointSchema>;

export const seriesSchema = z
  .object({
    place: z.string(),
    concept: z.string().describe('Id in concepts.json'),
    unit: z.string().describe('Unit of all points: 亿元; % for growth'),
    nature: z.enum(SERIES_NATURES).describe('level: values; growth: year-on-year changes in percent'),
    points: z.array(seriesPointSchema).describe('By year, then report; two points if two reports state the year'),
    left: z
      .array(z.object({ indicator: z.string(), why: z.string() }))
      .describe('Ids of indicators that are not points of the series, each with the reason in Chinese: 目标'),
  })
  .describe('一个地方一项指标的历年数字');
export type Series = z.infer<typeof seriesSchema>;
