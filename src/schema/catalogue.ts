/** The published catalogues: themes, topics and concepts. The tables themselves live in src/catalogue. */
import { z } from 'zod';
import { addressIdSchema, themeIdSchema } from './vocabulary.ts';

export const themeSchema = z
  .object({ id: themeIdSchema, name: z.string(), english: z.string(), definition: z.string() })
  .describe('主题');
export type Theme = z.infer<typeof themeSchema>;

/** Whether a figure adds up over its period. Only a flow does, so the value of a half year does not compare with that of a year. */
export const NATURES = ['flow', 'stock', 'rate'] as const;
export type Nature = (typeof NATURES)[number];

export const conceptSchema = z
  .object({
    id: addressIdSchema.describe('Last part of the address /indicators/ID/: gdp'),
    name: z.string(),
    english: z.string(),
    theme: themeIdSchema,
    definition: z.string().describe('One sentence in Chinese'),
    source: z.string().describe('Document that defines it, in Chinese; 报告通行用法 if no law or standard does'),
    unit: z.string().describe('Base unit of the values: 元; empty if only growth or rank is recorded'),
    nature: z
      .enum(NATURES)
      .describe(
        'flow: adds up over a period; stock: a state at one time; rate: a ratio, mean, standard or price level',
      ),
    dimension: z.string().describe('Dimension of the values, in Chinese: 金额, 面积; empty if the unit is empty'),
    near: z
      .array(z.object({ concept: z.string(), difference: z.string() }))
      .describe('Similar concepts that are easily confused with it, each with the difference in Chinese'),
    wordings: z.array(z.string()).describe('Names under which it appears in reports and queries: 生产总值, GDP'),
  })
  .describe('指标');
export type Concept = z.infer<typeof conceptSchema>;

export const topicSchema = z
  .object({
    id: addressIdSchema.describe('Last part of the address /topics/ID/'),
    name: z.string(),
    theme: themeIdSchema,
    words: z
      .array(z.string())
      .describe('Everyday words that mean the topic in reports and queries, the most specific first'),
    concepts: z.array(z.string()).describe('Ids in concepts.json; related concepts are adjacent'),
  })
  .describe('话题');
export type Topic = z.infer<typeof topicSchema>;
