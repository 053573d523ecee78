/** What the page and the worker send each other. */
import type { Answer, Request } from '../answer.ts';

export interface ToWorker {
  /** Absolute address of the folder of the index. */
  base: string;
  id: number;
  /** Null: only load what every search needs. */
  request: Request | null;
}

export type FromWorker = { id: number; answer: Answer } | { id: number; error: string };
