/** What the files of the index hold. Written by scripts/pipeline/search, read by the worker; both sides import this. */

import type { Syllables } from './syllables.ts';

/** `manifest.json`, the only file with a fixed name. Every other file is a pack, named by its content. */
export interface Manifest {
  format: 1;
  /** Sentences and headings of the whole collection. */
  items: number;
  /** Alphabet and folding tables. */
  tables: string;
  /** Reports and concepts. */
  directory: string;
  /** The texts in reading order, cut into pieces; `first` is the number of the first item of each. */
  passages: { file: string; first: number }[];
}

export interface Tables {
  /** Characters of the collection, commonest first. */
  alphabet: string;
  syllables: Syllables;
  /** Pairs of traditional and simplified character. */
  traditional: string;
}

export interface ReportEntry {
  id: string;
  /** 北庄镇2025年 */
  name: string;
  /** 北庄镇 */
  place: string;
  /** The places above it, widest first. */
  region: string[];
  title: string;
  date: string | null;
  /** Number of its first item. */
  first: number;
}

export interface ConceptEntry {
  id: string;
  name: string;
  english: string;
  wordings: string[];
  near: { concept: string; name: string; difference: string }[];
  /** Indicators of it in the collection. */
  count: number;
}

export interface Directory {
  reports: ReportEntry[];
  concepts: ConceptEntry[];
  themes: { id: string; name: string }[];
}

/** Head of a piece of passages; its body is the texts of all items, coded, each closed by a line feed. */
export interface PassagesHead {
  /** Sections in reading order, as columns. */
  report: number[];
  /** Ids split by spaces: s0 s1 s1-1. */
  ids: string;
  /** Ids of halves and themes, and for each section its place in those lists, one letter each (a is 0). */
  halfIds: string[];
  halves: string;
  themeIds: string[];
  themes: string;
  /** Items of each section, its heading included. */
  sizes: number[];
  /** Sections that begin with a heading, as 1 and 0. */
  headed: string;
  /** Ids of sentences that do not simply count up within their section: item → id. */
  odd: Record<string, string>;
  figures: FigureColumns;
}

/** The figures of a piece, as columns. */
export interface FigureColumns {
  /** Item counted from the first of the piece, as the step from the figure before. */
  step: number[];
  /** Id after the sentence's: N of REPORT.SENTENCE.N. */
  n: number[];
  /** [start, end) of the value (else of change, else of rank) in the item, as start and length. */
  start: number[];
  length: number[];
  /** Name: place in its item as [start, length], or the words where they stand elsewhere. */
  name: ([number, number] | string)[];
  /** Kinds and bounds, and the place of each figure's in those lists, one letter each. */
  kinds: string[];
  kind: string;
  bounds: string[];
  bound: string;
  /** Index into `concepts`, -1 for none. */
  concept: number[];
  concepts: string[];
  /** Value in the base unit, null where there is no value; index into `units`. */
  value: (number | null)[];
  unit: number[];
  /** Units as written, the base unit and the factor to it. */
  units: [written: string, base: string, factor: number][];
  period: number[];
  periods: string[];
}
