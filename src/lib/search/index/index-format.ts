/**
 * The file formats of the search index. Files are packed (pack.ts), written by scripts/search and read by the worker; both import this.
 *
 * A small collection is loaded whole: its texts are the index, and every search is a scan. A large collection is loaded in pieces: first
 * posting lists of character pairs, in shards found by their first key, then the passages to show. Both give the same answers, which a
 * test compares.
 */
import type { Bound, Kind, Span } from '../../../schema/vocabulary.ts';
import type { Columns } from './columns.ts';

/** `manifest.json`, the only file with a fixed name. All others are in the folder `version`, whose name changes if any of them does. */
export interface Manifest {
  version: string;
  /** Whether every search needs all the texts, so that they are loaded at the start. */
  whole: boolean;
}

export const BASE = 'base';
export const piecePack = (piece: number): string => `passages-${String(piece)}`;
export const packFile = ({ version }: Manifest, pack: string): string => `${version}/${pack}.pack`;

/** `base.pack`: what every search needs. */
export interface Base {
  /** Whether the texts have traditional characters, so that the table is needed from the start. */
  traditionalTexts: boolean;
  /** Number of sections of each piece of passages. */
  pieces: number[];
  /** Null for a small collection, which is loaded whole. */
  tables: PostingTables | null;
  sections: SectionColumns;
  /** Newest first. */
  reports: ReportEntry[];
  /** Concepts that have figures, then those that are only near to one of these. */
  concepts: ConceptEntry[];
  themes: { id: string; name: string }[];
}

/**
 * The first keys of the shards of a large collection, `runs-0.pack` and so on. A shard is bytes: BYTES, the number of columns, then the
 * lists ascending by key, encoded by numbers.ts. A list is the length and the characters of its key, the number of entries, the items as
 * differences, and the columns.
 */
export interface PostingTables {
  /** Runs of the texts; column: offset in the folded item. */
  runs: RunTable;
  /** Runs of the names of figures, see large-index.ts. */
  names: RunTable;
  /** Values of amounts (number-forms.ts); columns: offset in the folded item, length, codes of the characters around it (0: none). */
  amounts: string[];
  /** Units of the figures. */
  units: Unit[];
  /** Unit and lowest value of each shard `values-0.pack` and so on; the empty unit is for numbers as written. */
  values: [unit: string, from: number][];
}

/** The hot runs, and the first key of each shard. */
export interface RunTable {
  /** Runs so frequent that longer keys replace them, separated by spaces: see grams.ts. */
  hot: string;
  starts: string[];
}

/** Values of figures, ascending. */
export interface ValueShard {
  figures: [value: number, item: number, n: number][];
}

/** All sections in reading order. */
export interface SectionColumns {
  /** Number of sections of each report. */
  reports: number[];
  /** For each section: its half, its theme, 1 if it has a heading, and its number of items. */
  half: string[];
  theme: string[];
  headed: number[];
  sizes: number[];
}

/** `passages-N.pack`: whole sections. */
export interface Passages {
  /** For each section: its id, and the headings from the part down to its own, as text or as index of the line of this piece. */
  ids: string[];
  paths: (number | string)[][];
  /** For each item: its text, and the fragment of its address, which is the id of the sentence, or of the section for a heading. */
  lines: string[];
  fragments: string[];
  /** Figures in reading order; their items are counted from the first item of the piece. */
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
  /** Number of its figures in the collection; if 0, it has no page and only leads to near concepts. */
  count: number;
}

/** `near.pack`: concept id → the ids of near concepts that have figures, each with the difference. */
export type NearConcepts = Record<string, [id: string, difference: string][]>;

/** `sounds.pack`: each syllable with the characters that have this reading. */
export interface Sounds {
  sounds: [syllable: string, characters: string][];
}

/** `traditional.pack`: each traditional character with its simplified form. */
export interface TraditionalPairs {
  pairs: [traditional: string, simplified: string][];
}

/** Identifies a figure; the result of a search before the figure's passage is loaded. */
export interface FigureRef {
  item: number;
  /** N of REPORT.SENTENCE.N */
  n: number;
}

/** A unit as written, its base unit, and the number of base units in it. */
export type Unit = [written: string, base: string, factor: number];

export interface FigureEntry extends FigureRef {
  /** Span of the value in its sentence, or of the change or rank if there is no value. */
  span: Span;
  name: string;
  kind: Kind;
  bound: Bound;
  concept: string | null;
  period: string | null;
  /** In the base unit; null if the figure has only a change or rank. */
  value: number | null;
  unit: Unit;
}
