/**
 * What the files of the index hold, each packed. Written by scripts/search, read by the worker; both sides import this.
 *
 * A small collection is read whole: its texts are the index, and every search is a scan. A large one is read in pieces: lists
 * of where each pair of characters stands, found by their first keys, then the passages that are shown. What a search
 * answers is the same; a test holds the two against each other.
 */
import type { Bound, Kind, Span } from '../../../schema/vocabulary.ts';
import type { Columns } from './columns.ts';

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

/**
 * Where the lists of a large collection lie: `runs-0.pack` and so on, each told by its first key. A shard is bytes: BYTES, the number of
 * columns, and by numbers.ts the lists, ascending by key: of each the length and the characters of its key, how many entries it has, the items
 * as steps from one to the next, and its columns.
 */
export interface PostingTables {
  /** Runs of the texts; column: place in the folded item. */
  runs: RunTable;
  /** The same of the names of figures, see large-index.ts. */
  names: RunTable;
  /** Values of amounts (number-forms.ts); columns: place in the folded item, length, codes of the characters before and after, 0 for none. */
  amounts: string[];
  /** Units of the figures. */
  units: Unit[];
  /** Unit and lowest value of each shard of `values-0.pack` and so on; the empty unit is for numbers as written. */
  values: [unit: string, from: number][];
}

/** Keys and hot runs. */
export interface RunTable {
  /** Runs that stand so often that longer keys go round them, split by spaces: see grams.ts. */
  hot: string;
  starts: string[];
}

/** Values of figures, ascending. */
export interface ValueShard {
  figures: [value: number, item: number, n: number][];
}

/** All sections in reading order. */
export interface SectionColumns {
  /** Sections of each report. */
  reports: number[];
  /** Of each section: its half and theme, 1 where it has a heading, and how many items it has. */
  half: string[];
  theme: string[];
  headed: number[];
  sizes: number[];
}

/** `passages-N.pack`: whole sections. */
export interface Passages {
  /** Of each of its sections the id, and the headings from the part down, its own included where it has one: their lines, or words. */
  ids: string[];
  paths: (number | string)[][];
  /** Of each item its text, and what opens it: the id of its sentence, of a heading that of its section. */
  lines: string[];
  fragments: string[];
  /** In reading order, their items counted from the first of the piece. */
  figures: Columns<FigureEntry>;
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

/** `near.pack`: by concept the ids of near ones that have figures, and how they differ. */
export type NearConcepts = Record<string, [id: string, difference: string][]>;

/** `sounds.pack`: each syllable with the characters that are read so. */
export interface Sounds {
  sounds: [syllable: string, characters: string][];
}

/** `traditional.pack`: each traditional character with its simplified form. */
export interface TraditionalPairs {
  pairs: [traditional: string, simplified: string][];
}

/** Which figure: what a search finds before the passage that holds it is loaded. */
export interface FigureRef {
  item: number;
  /** N of REPORT.SENTENCE.N */
  n: number;
}

/** A unit as it is written, the base unit, and how many base units it is. */
export type Unit = [written: string, base: string, factor: number];

export interface FigureEntry extends FigureRef {
  /** Place of the value in its sentence (of the change or rank where there is no value). */
  span: Span;
  name: string;
  kind: Kind;
  bound: Bound;
  concept: string | null;
  period: string | null;
  /** In the base unit; null where it is known by its change or rank alone. */
  value: number | null;
  unit: Unit;
}
