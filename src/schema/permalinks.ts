/** What keeps published addresses working: the committed lock file, and the redirects that the site serves. */
import { z } from 'zod';

/** Ids of one report in reading order with the fingerprint of their text; and what had to move. */
export const reportLockSchema = z.object({
  sections: z.record(z.string(), z.string()).describe('Section id → fingerprint of its heading, or of its first words'),
  sentences: z.record(z.string(), z.string()).describe('Sentence id → fingerprint of its text'),
  moved: z.record(z.string(), z.string()).describe('An id that is gone → the id that took its place'),
});
export type ReportLock = z.infer<typeof reportLockSchema>;

export const lockSchema = z
  .object({
    reports: z.record(z.string(), reportLockSchema),
    moved: z.record(z.string(), z.string()).describe('A report id that is gone → the id that took its place'),
  })
  .describe('permalinks.lock.json');
export type Lock = z.infer<typeof lockSchema>;

export const redirectsSchema = z
  .object({
    pages: z
      .array(z.object({ from: z.string(), to: z.string() }))
      .describe('Root-relative addresses of pages that are gone, and where they lead now'),
    anchors: z
      .record(z.string(), z.record(z.string(), z.string()))
      .describe('By report: a fragment that is gone → the fragment of the same page that took its place'),
  })
  .describe('旧地址');
export type Redirects = z.infer<typeof redirectsSchema>;
