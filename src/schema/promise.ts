/** The promises in the plan half of a report, and what the place's next report says about the same things. */
import { z } from 'zod';
import { periodSchema, spanSchema, themeIdSchema } from './vocabulary.ts';

/**
 * same-figure: a level was promised and a level is reported; growth: both are growths; level-for-growth: one is a level, the other a
 * growth; in-words: reported without such a figure; part: only a part of it, or an earlier stage; restated: promised again, unfinished.
 */
export const RELATIONS = ['same-figure', 'growth', 'level-for-growth', 'in-words', 'part', 'restated'] as const;
export type Relation = (typeof RELATIONS)[number];

export const evidenceSchema = z.object({
  report: z.string(),
  sentenceId: z.string(),
  sentence: z.string(),
  indicator: z
    .string()
    .nullable()
    .describe('Id of the told figure in indicators.json; null where none answers the promise'),
  relation: z.enum(RELATIONS),
  value: z
    .number()
    .nullable()
    .describe('The told number as written, a fall negative; null where it does not answer the promise'),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const promiseSchema = z
  .object({
    id: z.string().describe('REPORT.SENTENCE.pN'),
    place: z.string(),
    report: z.string(),
    section: z.string(),
    sentenceId: z.string(),
    sentence: z.string(),
    span: spanSchema.nullable().describe('The promised number in the sentence; null for a promise without one'),
    indicator: z.string().nullable().describe('Id in indicators.json; null for a promise without a number'),
    text: z.string().describe('The clause that promises'),
    theme: themeIdSchema,
    topics: z.array(z.string()).describe('Ids in topics.json of which its clause speaks'),
    concept: z.string().nullable(),
    period: periodSchema.nullable().describe('What it is about: 2024, 2021-2025'),
    deadline: z.string().nullable().describe('Year by which it is promised'),
    evidence: z
      .array(evidenceSchema)
      .describe('What the next report tells of the same thing; empty where it tells nothing'),
  })
  .describe('一项承诺');
export type Promised = z.infer<typeof promiseSchema>;
