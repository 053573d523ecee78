/** Nearly identical sentences of different reports: set phrases, repeated from year to year or copied. */
import { z } from 'zod';

export const similarSchema = z
  .object({
    method: z
      .object({
        shingle: z
          .int()
          .positive()
          .describe('Length of a shingle in characters; punctuation and white space do not count'),
        shortest: z
          .int()
          .positive()
          .describe('Minimum length of a compared sentence in characters; punctuation and white space do not count'),
        threshold: z
          .number()
          .describe('Minimum Jaccard index of the shingles of two sentences, 0 to 1; their amounts must be equal'),
      })
      .describe('Parameters of the comparison'),
    groups: z
      .array(z.array(z.string()).min(2))
      .describe(
        'Sentences as REPORT.SENTENCE: beizhuang-2025.s1.3; each is nearly the same as the first, and they come from at least two reports',
      ),
  })
  .describe('相近语句');
export type Similar = z.infer<typeof similarSchema>;
