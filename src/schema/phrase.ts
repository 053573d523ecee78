/** Set phrases: passages that are identical in reports of several places. These are files of `.data/site/`, which is not published. */
import type { ReportLabel } from './site-data.ts';

/** Minimum number of characters of a set phrase, without punctuation and white space. */
export const SHORTEST = 10;
/** The minimum for a phrase that consists of whole clauses and occurs in reports of at least WIDESPREAD places. */
export const SHORTEST_CLAUSE = 8;
export const WIDESPREAD = 4;

/** `phrases.json` */
export interface Phrases {
  /** Number of places in the collection, number of runs taken as set phrases, and the share of all text that they cover, in percent. */
  places: number;
  runs: number;
  share: number;
  /** The most widespread phrases, at most MOST_PHRASES; a phrase that mostly repeats a more widespread one is left out. */
  phrases: SetPhrase[];
}
export const MOST_PHRASES = 300;

export interface SetPhrase {
  /** The wording of its earliest report. */
  text: string;
  places: number;
  reports: number;
  /** Year of the earliest report that has the phrase, null if none of its reports has a year; and that report. */
  since: string | null;
  first: { label: ReportLabel; sentence: string };
}

/** `phrases/REPORT.json`: sentence id → offsets of the set phrases in it, flat: start, end, start, end … */
export type PhraseSpans = Record<string, number[]>;
