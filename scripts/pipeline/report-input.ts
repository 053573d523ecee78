/** What the pipeline is given of one report. */
import type { ReportLock } from '../../src/schema/permalinks.ts';
import type { Sidecar } from './sidecar.ts';

export interface ReportInput {
  bytes: Uint8Array;
  /** File name without folder. */
  file: string;
  /** Id given by the collection; without it the report's own facts make it. */
  id?: string;
  sidecar?: Sidecar;
  /** The ids that its texts had when they were published. */
  lock?: ReportLock;
}
