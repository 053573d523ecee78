/** The input of the pipeline for one report. */
import type { ReportLock } from '../../src/schema/permalinks.ts';
import type { Sidecar } from './sidecar.ts';

export interface ReportInput {
  bytes: Uint8Array;
  /** File name without folder. */
  file: string;
  /** Id that the collection assigned; if it is missing, the id is made from the report alone. */
  id?: string;
  sidecar?: Sidecar;
  /** The ids that its texts had when they were published. */
  lock?: ReportLock;
}
