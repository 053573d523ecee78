/** The plan half of a report compared with the plan half of the place's previous report. */
import { z } from 'zod';

export const CHANGE_CLASSES = ['carried', 'changed', 'new'] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

export const planChangesSchema = z
  .object({
    report: z.string(),
    predecessor: z.string().describe('Id of the previous report of the same place'),
    sentences: z
      .array(
        z.object({
          sentenceId: z.string(),
          class: z
            .enum(CHANGE_CLASSES)
            .describe(
              'carried: nearly the same wording as a sentence of the predecessor, no other figures; changed: about the same thing, but with other figures, another stage or other words; new: nothing similar in the predecessor',
            ),
          older: z.string().nullable().describe('Id of the most similar sentence of the predecessor; null if new'),
        }),
      )
      .describe('The sentences of the plan half in reading order, without headings and salutations'),
    gone: z
      .array(z.string())
      .describe('Ids of sentences in the plan half of the predecessor that have no similar sentence in this plan'),
  })
  .describe('与上一份报告相比的变化');
export type PlanChanges = z.infer<typeof planChangesSchema>;
