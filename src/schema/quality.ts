/** How well the extraction reads, measured against hand labels; shown on the about page. */
import { z } from 'zod';

const share = z.number().min(0).max(1).describe('0 to 1, three digits');

const scoresSchema = z.object({
  precision: share.describe(
    'Of what the extraction claims, the part that is a labelled measurement with the right number',
  ),
  recall: share.describe('Of the labelled measurements, the part that is found'),
  f1: share,
  records: share.describe('Of the values found, the part with name, unit, kind and bound all right'),
});

export const qualityScoresSchema = scoresSchema.extend({
  name: share,
  unit: share,
  kind: share,
  bound: share,
  changeDirection: share.nullable().describe('Null where the report gives no change'),
  changeAttached: share.nullable().describe('Of changes of a found value, the part linked to it'),
  rankScope: share.nullable().describe('Null where the report gives no rank'),
  labelled: z.int().nonnegative().describe('Number of labelled measurements'),
});
export type QualityScores = z.infer<typeof qualityScoresSchema>;

export const qualitySchema = z
  .object({
    labelled: z.iso.date().describe('Date of the latest labels'),
    total: qualityScoresSchema,
    reports: z.array(
      qualityScoresSchema.extend({
        report: z.string(),
        beforeTuning: scoresSchema
          .nullable()
          .describe(
            'The same figures taken once, before any rule was written with this report in view; null where there was no such run',
          ),
      }),
    ),
  })
  .describe('指标抽取的质量：与人工标注逐条对照');
export type Quality = z.infer<typeof qualitySchema>;
