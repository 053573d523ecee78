/**
 * What the files of the index hold. Written by scripts/search, read by the worker; both sides import this.
 *
 * A small collection is read whole: its texts are the index, and every search is a scan. A large one is read in pieces: lists
 * of where each pair of characters stands, found by their first keys, then the passages that are shown. What a search
 * answers is the same; a test holds the two against each other.
 */
import type { Syllables } from '../text/syllables.ts';

/** `manifest.json`, the only file with a fixed name. All others lie in the folder `version`, which changes with any of them. */
export interface Manifest {
  format: 7;
  version: string;
  /** Whether every search needs all the texts, so that they are fetched at once. */
  whole: boolean;
}

/** Sections begin at multiples of so many items, and the last of theirs are empty: so their sizes take next to no bytes. */
export const ITEM_BLOCK = 8;

/** `base.pack`, what every search needs; its body is what each section is, then the names of the directory. */
export interface Base {
  core: Core;
  sections: SectionColumns;
  directory: Directory;
}

export interface Core {
  /** Whether the texts themselves have traditional characters, so that the table is needed from the start. */
  traditionalTexts: boolean;
  /** Sections of each piece of passages. */
  pieces: number[];
  /** Null for a small collection, which is read whole. */
  tables: PostingTables | null;
}

/**
 * Where the lists of a large collection lie: `runs-0.pack` and so on. Where each begins, as the shortest run behind all keys of the one
 * before, stands in a page of the directory, `runs-page-0.pack`; here is told where each page begins.
 */
export interface PostingTables {
  /** Runs that stand so often that longer keys go round them, split by spaces: see grams.ts. */
  hot: string;
  /** Phrases that recur in the texts, split by spaces: they have lists of their own, as the names of concepts have. */
  phrases: string;
  /**
   * Keys of the text, hot runs, phrases and names of concepts; column: place in the folded item. Beside each, so that one request
   * brings both, the same run in the names of figures, and the figures of the concept of that name: see gram-figures.ts.
   */
  runs: string[];
  /** Values of amounts (number-forms.ts); columns: place in the folded item, length, codes of the characters before and after, 0 for none. */
  amounts: string[];
  /** Units of the figures. */
  units: FigureColumns['units'];
  /** Unit and lowest value of each shard of `values-0.pack` and so on; the empty unit is for numbers as written. */
  values: [unit: string, from: number][];
}

/** Where each of the next SHARDS_A_PAGE shards begins. */
export interface ShardPage {
  starts: string[];
}
export const SHARDS_A_PAGE = 256;

/** A shard of lists; its body is the counts of all keys, then the items of all as steps, then each column, as varints. */
export interface PostingShard {
  /** Split by spaces, ascending. */
  keys: string;
  /** Bytes of counts, steps and each column. */
  bytes: number[];
}

/** A shard of values, ascending; its body is item and n of each as varints. */
export interface ValueShard {
  values: number[];
}

/** `lexicon.pack`, of a large collection; its body is the recurring phrases, folded, a line each. */
export type LexiconHead = Record<string, never>;

/** All sections in reading order. */
export interface SectionColumns {
  /** Sections of each report. */
  reports: number[];
  /** Ids of halves and themes, by their places. */
  halfIds: string[];
  themeIds: string[];
  /** Bytes of the sizes. Body: of each section (theme × halves + half) × 2 + headed, a byte each; then its blocks of items, as varints. */
  sizeBytes: number;
}

/** `passages-N.pack`: whole sections; its body is the texts of their items, a line each, then names of figures. */
export interface PassagesHead {
  /** Ids of its sections, split by spaces: s0 s1 s1-1. */
  ids: string;
  /** Headings above its first sections that stand in an earlier piece: section id → heading. */
  above: Record<string, string>;
  /** Ids of sentences that do not simply count up within their section: item → id. */
  odd: Record<string, string>;
  /** Null where it holds none. */
  figures: FigureColumns | null;
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
}

/** The reports as columns; `name` is what its name has behind the place, `region` is joined by slashes. */
export interface ReportColumns extends Record<'id' | 'place' | 'name' | 'region' | 'title', string[]> {
  date: (string | null)[];
}

/** What is found by name. The names of the concepts stand in the body of the pack: a line each, split by tabs: English, then Chinese, then its wordings. */
export interface Directory {
  reports: ReportColumns;
  /** Ids of the concepts that have figures, split by spaces; after them come, in the body alone, those that are only near to one. */
  concepts: string;
  /** Figures of each of them. */
  counts: number[];
  themes: { id: string; name: string }[];
}

/** A concept as read. */
export interface ConceptEntry {
  /** Empty where the collection has no figure of it: it has no page, and only leads to those near to it. */
  id: string;
  name: string;
  english: string;
  /** Other wordings that mean it. */
  wordings: string[];
  /** Figures of it in the collection. */
  count: number;
}

/** `near.pack`: for each concept of the directory the places of near ones that have figures; its body is how they differ, a line each. */
export interface NearConcepts {
  near: number[][];
}

/** `sounds.pack` */
export type Sounds = Syllables;

/** `traditional.pack`; its body is the characters, see traditional.ts. */
export type TraditionalHead = Record<string, never>;

/** Figures of a piece as columns; small whole numbers are one character each, see smallNumbers. */
export interface FigureColumns {
  /** Item, as the step from the figure before, counted from the first item of the piece. */
  step: string;
  /** Place of the value (else of the change, else of the rank) in its item: start, as the step from the one before in the same item; length. */
  start: string;
  length: string;
  /** Name: how far before the value it ends and how long it is; length 0 where the words stand elsewhere: then in the body, a line each, after the items. */
  gap: string;
  nameLength: string;
  /** Places in KINDS and BOUNDS of the schema. */
  kind: string;
  bound: string;
  /** Place in the directory's concepts + 1; 0 for none. */
  concept: string;
  /** The unit is the longest that the quote ends with; where it is another, its place in `units` stands in `oddUnits`. */
  units: [written: string, base: string, factor: number][];
  oddUnits: Record<string, number>;
  /** Place in `periods` + 1; 0 for none. */
  period: string;
  periods: string[];
  /** Figures without a value, whose place is that of a change or rank. */
  valueless: string;
  /** Values in the base unit that are not simply the number written there times the factor: figure → value. */
  odd: Record<string, number>;
  /** Figures whose id does not simply count up within the sentence: figure → N of REPORT.SENTENCE.N. */
  oddIds: Record<string, number>;
  kinds: string[];
  bounds: string[];
}
