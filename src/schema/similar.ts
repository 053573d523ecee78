/** Nearly identical sentences of different reports: set phrases, repeated from year to year or copied. */
import { z } from 'zod';

export const similarSchema = z
  .object({
    method: z
      .object({
        shingle: z.int().positive().describe('Characters of a shingle; punctuation and white space left out'),
        shortest: z.int().positive().describe('Sentences with fewer characters are not compared'),
        threshold: z.number().describe('Least share of shingles in common (Jaccard); the amounts have to be the same'),
      })
      .describe('How the groups were found'),
    groups: z
      .array(z.array(z.string()).min(2))
      .describe('REPORT.SENTENCE; every member is nearly the same as the first, and two reports or more have one'),
  })
  .describe('相近语句');
export type Similar = z.infer<typeof similarSchema>;
