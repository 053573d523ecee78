/** A place: its names, its reports, its neighbours, and the places most like it. */
import { z } from 'zod';
import { addressIdSchema, levelSchema } from './vocabulary.ts';

export const placeEntrySchema = z
  .object({
    id: addressIdSchema.describe('The address: /places/ID/; the id of its reports without the year'),
    name: z.string().describe('As its latest report names it'),
    formerNames: z
      .array(z.string())
      .describe('Other names that its reports give or that are said to have been its own'),
    level: levelSchema,
    region: z.array(z.string()).describe('The places above it, widest first'),
    reports: z.array(z.string()).min(1).describe('Ids of its reports, the earliest first'),
    neighbours: z.array(z.string()).describe('Ids of the places that lie in the same region'),
    alike: z
      .array(z.string())
      .describe('Ids of the places most like it: same level, same province before others, reports of about its size'),
  })
  .describe('地方');
export type PlaceEntry = z.infer<typeof placeEntrySchema>;
