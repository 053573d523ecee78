/** The promises in the plan half of a report, and what the place's next report says about the same things. */
import { z } from 'zod';
import { periodSchema, spanSchema, themeIdSchema } from './vocabulary.ts';

export const RELATIONS = ['same-figure', 'growth', 'level-for-growth', 'in-words', 'part', 'restated'] as const;
export type Relation = (typeof RELATIONS)[number];

export const evidenceSchema = z.object({
  report: z.string(),
  sentenceId: z.string(),
  sentence: z.string(),
  indicator: z
    .string()
    .nullable()
    .describe('Id in indicators.json of the reported figure; null if it is reported in words only'),
  relation: z
    .enum(RELATIONS)
    .describe(
      'same-figure: a level was promised and a level is reported; growth: both are growths; level-for-growth: one is a level, the other a growth; in-words: reported without such a figure; part: only a part of it or an earlier stage is reported; restated: promised again, unfinished',
    ),
  value: z
    .number()
    .nullable()
    .describe('Reported number as written, negative for a decrease; null if the sentence reports no such number'),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const promiseSchema = z
  .object({
    id: z.string().describe('REPORT.SENTENCE.pN: beizhuang-2025.s2-1.3.p1'),
    place: z.string(),
    report: z.string(),
    section: z.string(),
    sentenceId: z.string(),
    sentence: z.string(),
    span: spanSchema.nullable().describe('[start, end) of the promised number in the sentence; null if there is none'),
    indicator: z.string().nullable().describe('Id in indicators.json; null for a promise without a number'),
    text: z.string().describe('The clause of the sentence that contains the promise'),
    theme: themeIdSchema,
    topics: z.array(z.string()).describe('Ids in topics.json of the topics that the clause mentions'),
    concept: z.string().nullable().describe('Id in concepts.json; null if no concept certainly applies'),
    period: periodSchema.nullable().describe('Period to which the promise applies: 2024, 2021-2025; null if unknown'),
    deadline: z.string().nullable().describe('Last year of the period; null if the period names no year'),
    evidence: z
      .array(evidenceSchema)
      .describe('Sentences of the next report about the same thing; empty if there are none or no next report'),
  })
  .describe('一项承诺');
export type Promised = z.infer<typeof promiseSchema>;
