/** The result of checking a figure of a pasted text. Plain data, because it passes from the worker to the page. */
import type { Kind } from '../../schema/vocabulary.ts';

/** exact: a report has this figure; rounded: one of the two is the other rounded; other: a report has another value of the same thing. */
export const VERDICTS = { exact: '一致', rounded: '取整后一致', other: '另有数值', none: '没有找到' } as const;
export type Verdict = keyof typeof VERDICTS;

export interface Evidence {
  quote: string;
  span: [number, number] | null;
  name: string;
  period: string | null;
  /** Null if the evidence is a sentence and not a single figure. */
  kind: Kind | null;
  report: string;
  title: string;
  date: string | null;
  /** Root-relative address of the sentence. */
  url: string;
  sentence: string;
}

export interface Finding {
  start: number;
  end: number;
  quote: string;
  name: string;
  verdict: Verdict;
  evidence: Evidence[];
}
