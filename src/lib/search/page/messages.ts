/** What the page and the worker send each other. */
import type { Answer, Request } from '../answer.ts';
import type { Manifest } from '../index/index-format.ts';

export type ToWorker =
  /**
   * Start loading the index; `base` is the absolute address of its folder, `manifest` what it is now, null where that is not known.
   * Its first files the page fetches itself, while the worker starts.
   */
  | { type: 'open'; base: string; manifest: Manifest | null }
  /** One of the first files; null where it could not be had. */
  | { type: 'file'; file: string; bytes: ArrayBuffer | null }
  | { type: 'search'; id: number; request: Request };

export type FromWorker = { id: number; answer: Answer } | { id: number; error: string };
