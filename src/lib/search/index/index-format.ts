/**
 * What the files of the index hold. Written by scripts/search, read by the worker; both sides import this.
 *
 * A small collection is read whole: its texts are the index, and every search is a scan. A large one is read in pieces: lists
 * of where each pair of characters stands, found by their first keys, then the passages that are shown. What a search
 * answers is the same; a test holds the two against each other.
 */

/** `manifest.json`, the only file with a fixed name. All others lie in the folder `version`, which changes with any of them. */
export interface Manifest {
  version: string;
  /** Whether every search needs all the texts, so that they are fetched at once. */
  whole: boolean;
}

export const BASE = 'base';
export const piecePack = (piece: number): string => `passages-${String(piece)}`;
export const packFile = ({ version }: Manifest, pack: string): string => `${version}/${pack}.pack`;

/** `base.pack`, what every search needs. */
export interface Base {
  /** Whether the texts themselves have traditional characters, so that the table is needed from the start. */
  traditionalTexts: boolean;
  /** Sections of each piece of passages. */
  pieces: number[];
  /** Null for a small collection, which is read whole. */
  tables: PostingTables | null;
  sections: SectionColumns;
  /** Newest first. */
  reports: ReportEntry[];
  /** Those that have figures, then those that are only near to one. */
  concepts: ConceptEntry[];
  themes: { id: string; name: string }[];
}

/** Where the lists of a large collection lie: `runs-0.pack` and so on, each told by the shortest run behind all keys of the one before. */
export interface PostingTables {
  /** Runs of the texts; column: place in the folded item. */
  runs: RunTable;
  /** The same of the names of figures, see large-index.ts. */
  names: RunTable;
  /** Values of amounts (number-forms.ts); columns: place in the folded item, length, codes of the characters before and after, 0 for none. */
  amounts: string[];
  /** Units of the figures. */
  units: FigureColumns['units'];
  /** Unit and lowest value of each shard of `values-0.pack` and so on; the empty unit is for numbers as written. */
  values: [unit: string, from: number][];
}

/** Keys and hot runs. */
export interface RunTable {
  /** Runs that stand so often that longer keys go round them, split by spaces: see grams.ts. */
  hot: string;
  starts: string[];
}

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

/** All sections in reading order. */
export interface SectionColumns {
  /** Sections of each report. */
  reports: number[];
  /** Ids of halves and themes, by their places. */
  halfIds: string[];
  themeIds: string[];
  /** Of each section: places of its half and theme, 1 where it has a heading, and how many items it has. */
  half: number[];
  theme: number[];
  headed: number[];
  sizes: number[];
}

/** `passages-N.pack`: whole sections; its body is the texts of their items, a line each. */
export interface PassagesHead {
  /** Of each of its sections the id, and the headings from the part down, its own included where it has one. */
  ids: string[];
  paths: string[][];
  /** What opens each item: the id of its sentence, of a heading that of its section. */
  fragments: string[];
  figures: FigureColumns;
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

export interface ConceptEntry {
  id: string;
  name: string;
  english: string;
  /** Other wordings that mean it. */
  wordings: string[];
  /** Figures of it in the collection; without any it has no page, and only leads to those near to it. */
  count: number;
}

/** `near.pack`: for each concept the places of near ones that have figures, and how they differ. */
export interface NearConcepts {
  near: [place: number, difference: string][][];
}

/** `sounds.pack`: each syllable with the characters that are read so. */
export interface Sounds {
  sounds: [syllable: string, characters: string][];
}

/** `traditional.pack`: each traditional character with its simplified form. */
export interface TraditionalPairs {
  pairs: [traditional: string, simplified: string][];
}

/** Figures of a piece as columns, in reading order. */
export interface FigureColumns {
  /** Item, counted from the first item of the piece; N of REPORT.SENTENCE.N. */
  item: number[];
  n: number[];
  /** Place of the value (else of the change, else of the rank) in its item. */
  start: number[];
  length: number[];
  name: string[];
  kind: string[];
  bound: string[];
  /** Place in the directory's concepts; -1 for none. */
  concept: number[];
  period: (string | null)[];
  /** In the base unit; null where it is known by its change or rank alone. */
  value: (number | null)[];
  /** Place in `units`. */
  unit: number[];
  units: [written: string, base: string, factor: number][];
}
