/** The JSON Schema of every data file, generated from the zod schemas. */
import { z } from 'zod';
import { conceptSchema, themeSchema, topicSchema } from '../../src/schema/catalogue.ts';
import { planChangesSchema } from '../../src/schema/changes.ts';
import { indicatorSchema } from '../../src/schema/indicator.ts';
import { placeEntrySchema } from '../../src/schema/place.ts';
import { promiseSchema } from '../../src/schema/promise.ts';
import { qualitySchema } from '../../src/schema/quality.ts';
import { redirectsSchema } from '../../src/schema/permalinks.ts';
import { reportSchema, reportSummarySchema } from '../../src/schema/report.ts';
import { seriesSchema } from '../../src/schema/series.ts';

/** Zod schemas by the file name of their JSON Schema in schema/. */
export const DATA_SCHEMAS = {
  'reports.schema.json': z.array(reportSummarySchema).describe('全部报告的概况，由新到旧'),
  'report.schema.json': reportSchema,
  'indicators.schema.json': z.array(indicatorSchema).describe('全部指标，按报告与阅读顺序'),
  'concepts.schema.json': z.array(conceptSchema).describe('指标目录'),
  'quality.schema.json': qualitySchema,
  'themes.schema.json': z.array(themeSchema).describe('主题目录'),
  'topics.schema.json': z.array(topicSchema).describe('话题目录'),
  'redirects.schema.json': redirectsSchema,
  'places.schema.json': z.array(placeEntrySchema).describe('全部地方'),
  'promises.schema.json': z.array(promiseSchema).describe('全部承诺，按地方、报告与阅读顺序'),
  'series.schema.json': z.array(seriesSchema).describe('各地各指标的历年数字'),
  'changes.schema.json': z.array(planChangesSchema).describe('每份计划与上一份相比的变化'),
} as const;

export const jsonSchemas = (): Map<string, unknown> =>
  new Map(Object.entries(DATA_SCHEMAS).map(([file, schema]) => [file, z.toJSONSchema(schema, { io: 'output' })]));
