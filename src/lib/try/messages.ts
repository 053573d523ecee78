/** The messages between the page that reads a visitor's own report and its worker. */
import type { Indicator } from '../../schema/indicator.ts';
import type { Report } from '../../schema/report.ts';
import type { Quote } from '../cite/clause-around.ts';

export interface GivenFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface TryAsked {
  report: GivenFile;
  sidecar: GivenFile | null;
  region: string;
  source: string;
}

export interface TryNote {
  severity: 'error' | 'doubt';
  line: number | null;
  message: string;
  hint: string;
}

export interface TryResult {
  format: string;
  report: Report;
  indicators: Indicator[];
  notes: TryNote[];
  /** Every number that was not read as a measurement, with the reason. */
  refused: { sentence: string; why: string; quote: Quote }[];
  files: { name: string; bytes: Uint8Array<ArrayBuffer> }[];
  data: { name: string; text: string }[];
}

export type TryAnswer = { result: TryResult } | { refusal: TryNote };
