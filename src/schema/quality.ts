/** How well the extraction works, measured against hand labels; shown on the about page. */
import { z } from 'zod';

const share = z.number().min(0).max(1).describe('0 to 1, rounded to three decimals');

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
  precision: share.describe('Share of the extracted figures that match a labelled measurement with the same number'),
  recall: share.describe('Share of the labelled measurements that are extracted'),
  f1: share,
  records: share.describe('Share of the matched values whose name, unit, kind and bound are all right'),
  wrong: z
    .record(z.enum(QUALITY_FIELDS), share.nullable())
    .describe(
      'Share of the matched figures that have the field wrong, null if the labels judge it nowhere. any: at least one field other than name and conceptMissing; change: direction, basis, unit or bound of a change; attached: a change that belongs to another value; rank: scope or bound of a rank; conceptWrong: another concept; conceptMissing: no concept where the label has one',
    ),
});
export type QualityScores = z.infer<typeof qualityScoresSchema>;

const blindSchema = z.object({
  set: z
    .string()
    .describe(
      'round-1 to round-9: randomly drawn sentences (from round-5 on single figures), labelled without seeing what the program extracts',
    ),
  labelled: z.iso.date(),
  measured: z.iso.date(),
  commit: z.string().describe('Commit of the measured program; only the first measurement of a round is blind'),
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
      pair: z.string().describe('PLACE-YEAR of the promising report; the next report of the place has the evidence'),
      name: z.string(),
      sha256: z.tuple([z.string(), z.string()]),
      labelled: z.iso.date(),
      promises: z.int().positive(),
      blind: promiseScoresSchema.describe('Scores measured before any rule was developed with the two reports'),
    }),
  ),
  now: z.object({ measured: z.iso.date(), commit: z.string(), scores: promiseScoresSchema }),
});

export const qualitySchema = z
  .object({
    labelled: z.iso.date().describe('Date of the latest labels for the reports in reports/'),
    total: qualityScoresSchema,
    reports: z.array(
      qualityScoresSchema.extend({
        report: z.string(),
        floor: qualityScoresSchema
          .pick({ f1: true, records: true })
          .describe('npm run quality fails if a score is lower'),
      }),
    ),
    rounds: blindRoundsSchema.describe('Scores on labelled reports that are not in reports/, by round'),
    promises: promiseQualitySchema.describe('Promises and their evidence, on pairs of reports not in reports/'),
  })
  .describe('指标抽取的质量：与人工标注逐条对照');
export type Quality = z.infer<typeof qualitySchema>;
