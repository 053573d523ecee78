/** Set phrases: passages that stand the same in reports of several places. Files of `.data/site/`, which are not published. */
import type { ReportLabel } from './site-data.ts';

/** Characters of one at least; punctuation and white space left out. */
export const SHORTEST = 10;
/** Of whole clauses that stand in reports of WIDESPREAD places shorter ones count. */
export const SHORTEST_CLAUSE = 8;
export const WIDESPREAD = 4;

/** `phrases.json` */
export interface Phrases {
  /** How many places the collection has, how many runs were taken for set phrases, and which part of all text they are, in percent. */
  places: number;
  runs: number;
  share: number;
  /** The most widespread, at most MOST_PHRASES, none of which holds most of another. */
  phrases: SetPhrase[];
}
export const MOST_PHRASES = 300;

export interface SetPhrase {
  /** As its earliest report writes it. */
  text: string;
  places: number;
  reports: number;
  /** The earliest report that has it, and its year; null where none of them has one. */
  since: string | null;
  first: { label: ReportLabel; sentence: string };
}

/** `phrases/REPORT.json`: id of a sentence → the starts and ends of what is set phrase in it, one behind the other. */
export type PhraseSpans = Record<string, number[]>;
