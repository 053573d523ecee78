/** Nearly identical sentences of different reports: set phrases, repeated from year to year or copied. */
import { z } from 'zod';

export const similarSchema = z
  .object({
    method: z
      .object({
        shingle: z.int().positive().describe('Characters in a shingle, without punctuation and white space'),
        shortest: z.int().positive().describe('Minimum length of a compared sentence, counted in the same way'),
        threshold: z.number().describe('Minimum Jaccard index of two sentences, 0 to 1; their amounts are equal'),
      })
      .describe('Parameters of the comparison'),
    groups: z
      .array(z.array(z.string()).min(2))
      .describe('REPORT.SENTENCE; each is nearly the same as the first, and they come from at least two reports'),
  })
  .describe('相近语句');
export type Similar = z.infer<typeof similarSchema>;
