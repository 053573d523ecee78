/** The plan half of a report compared with the plan half of the place's previous report. */
import { z } from 'zod';

/** carried: nearly the same wording as last year, same figures; changed: the same thing with other figures, stage or words; new. */
export const CHANGE_CLASSES = ['carried', 'changed', 'new'] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

export const planChangesSchema = z
  .object({
    report: z.string(),
    predecessor: z.string(),
    sentences: z
      .array(
        z.object({
          sentenceId: z.string(),
          class: z.enum(CHANGE_CLASSES),
          older: z.string().nullable().describe('Sentence id in the predecessor; null for a new one'),
        }),
      )
      .describe('All sentences of the plan half but headings and salutations, in reading order'),
    gone: z
      .array(z.string())
      .describe('Sentence ids of the plan half of the predecessor that none of these goes back to or is like'),
  })
  .describe('与上一份报告相比的变化');
export type PlanChanges = z.infer<typeof planChangesSchema>;
