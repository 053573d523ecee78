/** What the page and the worker send each other. */
import type { Answer, Request } from '../answer.ts';

export type ToWorker =
  /** Start loading the index; `base` is the absolute address of its folder. */
  { type: 'open'; base: string } | { type: 'search'; id: number; request: Request };

export type FromWorker = { id: number; answer: Answer } | { id: number; error: string };
