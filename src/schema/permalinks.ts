/** The two files that keep published addresses working: the committed lock file, and the redirects that the site serves. */
import { z } from 'zod';

/** The ids of one report in reading order, each with the fingerprint of its text, and the ids that were replaced. */
export const reportLockSchema = z.object({
  sections: z.record(z.string(), z.string()).describe('Section id → fingerprint of its heading, or of its first words'),
  sentences: z.record(z.string(), z.string()).describe('Sentence id → fingerprint of its text'),
  moved: z.record(z.string(), z.string()).describe('Id that no longer exists → the id that replaces it'),
});
export type ReportLock = z.infer<typeof reportLockSchema>;

/** The part of the lock file that concerns the whole collection. */
export const lockHeadSchema = z.object({
  moved: z.record(z.string(), z.string()).describe('Id of a report that no longer exists → the id that replaces it'),
  pairs: z.array(z.tuple([z.string(), z.string()])).describe('Ids of two reports that have had a comparison page'),
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
      .describe('Root-relative addresses of pages that no longer exist (from) and of those that replace them (to)'),
    anchors: z
      .record(z.string(), z.record(z.string(), z.string()))
      .describe('Report id → fragment that no longer exists → fragment of the same page that replaces it'),
  })
  .describe('旧地址');
export type Redirects = z.infer<typeof redirectsSchema>;
