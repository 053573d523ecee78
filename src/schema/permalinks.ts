/** The two files that keep published addresses working: the committed lock file, and the redirects that the site serves. */
import { z } from 'zod';

/** The ids of one report in reading order, each with the fingerprint of its text, and the ids that were replaced. */
export const reportLockSchema = z.object({
  sections: z.record(z.string(), z.string()).describe('Section id → fingerprint of its heading, or of its first words'),
  sentences: z.record(z.string(), z.string()).describe('Sentence id → fingerprint of its text'),
  moved: z.record(z.string(), z.string()).describe('An id that is gone → the id that took its place'),
});
export type ReportLock = z.infer<typeof reportLockSchema>;

/** The part of the lock file that concerns the whole collection. */
export const lockHeadSchema = z.object({
  moved: z.record(z.string(), z.string()).describe('A report id that is gone → the id that took its place'),
  pairs: z.array(z.tuple([z.string(), z.string()])).describe('Reports that have had pages of comparison'),
});

/** permalinks.lock.json */
export interface Lock extends z.infer<typeof lockHeadSchema> {
  /** Report id → its entry as unparsed JSON, because only a few of thousands are needed at a time. */
  reports: ReadonlyMap<string, string>;
}

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
