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
    id: addressIdSchema.describe('The address: /indicators/ID/'),
    name: z.string(),
    english: z.string(),
    theme: themeIdSchema,
    definition: z.string().describe('One sentence'),
    source: z.string().describe('Where the definition comes from'),
    unit: z.string().describe('Base unit of its values; empty for a concept known by its growth or rank alone'),
    nature: z
      .enum(NATURES)
      .describe(
        'flow: adds up over a period; stock: a state at one time; rate: a ratio, mean, standard or price level',
      ),
    dimension: z.string().describe('Dimension of its values, see src/catalogue/units.ts'),
    near: z
      .array(z.object({ concept: z.string(), difference: z.string() }))
      .describe('Near but not equal, and how it differs'),
    wordings: z.array(z.string()).describe('Wordings that mean it, for search and for readers'),
  })
  .describe('指标');
export type Concept = z.infer<typeof conceptSchema>;

export const topicSchema = z
  .object({
    id: addressIdSchema.describe('The address: /topics/ID/'),
    name: z.string(),
    theme: themeIdSchema,
    words: z
      .array(z.string())
      .describe('Everyday words that mean it, in texts and in questions; those that tell most first'),
    concepts: z.array(z.string()).describe('Ids in concepts.json: near things, side by side'),
  })
  .describe('话题');
export type Topic = z.infer<typeof topicSchema>;
