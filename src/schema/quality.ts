/** How well the extraction works, measured against hand labels; shown on the about page. */
import { z } from 'zod';

const share = z.number().min(0).max(1).describe('0 to 1, three digits');

/** The fields of a found figure that are judged, each with the column heading for the share of figures that have it wrong. */
export const WRONG = {
  any: '名外有误',
  name: '名称有误',
  unit: '单位有误',
  kind: '性质有误',
  bound: '界限有误',
  period: '时间有误',
  scope: '范围有误',
  change: '变化有误',
  attached: '归属有误',
  rank: '位次有误',
  conceptWrong: '指标归错',
  conceptMissing: '指标漏归',
};
export type QualityField = keyof typeof WRONG;
export const QUALITY_FIELDS = Object.keys(WRONG) as QualityField[];

export const qualityScoresSchema = z.object({
  labelled: z.int().nonnegative().describe('Number of labelled measurements'),
  precision: share.describe(
    'Of what the extraction claims, the part that is a labelled measurement with the right number',
  ),
  recall: share.describe('Of the labelled measurements, the part that is found'),
  f1: share,
  records: share.describe('Of the values found, the part with name, unit, kind and bound all right'),
  wrong: z
    .record(z.enum(QUALITY_FIELDS), share.nullable())
    .describe(
      'Of the figures found, the part with this field wrong, null where none was judged. any: any field besides the name and a missing concept; change: direction, basis, unit or bound of a change; attached: a change that belongs to another value; rank: scope or bound of a rank; conceptMissing: of those that deserve one',
    ),
});
export type QualityScores = z.infer<typeof qualityScoresSchema>;

const blindSchema = z.object({
  set: z
    .string()
    .describe(
      'round-1 to round-9: sentences, from the fifth on figures, drawn at random and labelled before the program read them',
    ),
  labelled: z.iso.date(),
  measured: z.iso.date(),
  commit: z.string().describe('The program that was measured; the first measurement of a round is the blind one'),
  reports: z.int().positive(),
  scores: qualityScoresSchema,
});
export type BlindScores = z.infer<typeof blindSchema>;
export const blindRoundsSchema = z.array(blindSchema);

/** The scores of promises and their evidence, each with its heading; silent and refused exist only if there are labels for them. */
export const PROMISE_SHARES = [
  ['found', '列出的承诺'],
  ['precision', '准确率'],
  ['recall', '查全率'],
  ['figures', '有数字的查全率'],
  ['silent', '没有说到的未列'],
  ['refused', '看着像的未列'],
] as const;
const promiseScoresSchema = z.partialRecord(z.enum(PROMISE_SHARES.map(([field]) => field)), share);
export type PromiseScores = z.infer<typeof promiseScoresSchema>;

export const promiseQualitySchema = z.object({
  pairs: z.array(
    z.object({
      pair: z.string().describe('The report that promises; the next one of its place tells'),
      name: z.string(),
      sha256: z.tuple([z.string(), z.string()]),
      labelled: z.iso.date(),
      promises: z.int().positive(),
      blind: promiseScoresSchema.describe('Of the program before any rule had seen the two reports'),
    }),
  ),
  now: z.object({ measured: z.iso.date(), commit: z.string(), scores: promiseScoresSchema }),
});

export const qualitySchema = z
  .object({
    labelled: z.iso.date().describe('Date of the latest labels of the reports of the project'),
    total: qualityScoresSchema,
    reports: z.array(
      qualityScoresSchema.extend({
        report: z.string(),
        floor: qualityScoresSchema
          .pick({ f1: true, records: true })
          .describe('Lower figures end the command with an error'),
      }),
    ),
    rounds: blindRoundsSchema.describe('Reports outside the project, in the order of measuring'),
    promises: promiseQualitySchema.describe('Promises and what the next report tells, on pairs outside the project'),
  })
  .describe('指标抽取的质量：与人工标注逐条对照');
export type Quality = z.infer<typeof qualitySchema>;
