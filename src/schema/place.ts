/** A place: its names, its reports, its neighbours, and the places most like it. */
import { z } from 'zod';
import { addressIdSchema, levelSchema } from './vocabulary.ts';

export const placeEntrySchema = z
  .object({
    id: addressIdSchema.describe('Last part of the address /places/ID/: beizhuang'),
    name: z.string().describe('Name in its latest report: 北庄镇'),
    formerNames: z.array(z.string()).describe('Other names in its reports and names that it had before: 密云县'),
    level: levelSchema,
    region: z.array(z.string()).describe('Containing places, highest level first: 北京市, 密云区; empty if unknown'),
    reports: z.array(z.string()).min(1).describe('Ids of its reports, earliest plan first'),
    neighbours: z.array(z.string()).describe('Ids of the other places of the same level and region'),
    alike: z
      .array(z.string())
      .describe('Ids of up to 6 places of the same level: same province first, then those with about as many figures'),
  })
  .describe('地方');
export type PlaceEntry = z.infer<typeof placeEntrySchema>;
