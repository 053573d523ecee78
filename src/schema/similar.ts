/** Sentences of different reports that stand nearly the same: set phrases, handed down or copied. */
import { z } from 'zod';

export const similarPairSchema = z
  .object({
    a: z.string().describe('REPORT.SENTENCE, e.g. beizhuang-2025.s1-2-3.4'),
    b: z.string().describe('REPORT.SENTENCE of another report'),
    score: z
      .number()
      .min(0)
      .max(1)
      .describe('Share of the shorter sentence’s shingles that stand in the other as well'),
  })
  .describe('两份报告中几乎相同的一对句子');
export type SimilarPair = z.infer<typeof similarPairSchema>;

export const similarSchema = z
  .object({
    method: z
      .object({
        shingle: z.int().positive().describe('Characters of a shingle'),
        shortest: z
          .int()
          .positive()
          .describe('Sentences with fewer characters (punctuation left out) are not compared'),
        threshold: z.number().describe('Least score of a pair'),
      })
      .describe('How the pairs were found'),
    pairs: z.array(similarPairSchema).describe('Sorted by a, then b'),
  })
  .describe('相近语句');
export type Similar = z.infer<typeof similarSchema>;
