/** Reports, figures and concepts → the files of the search index. The same input gives the same bytes. */
import { THEMES } from '../../src/catalogue/themes.ts';
import type {
  Base,
  Directory,
  Manifest,
  NearConcepts,
  ReportColumns,
  SectionColumns,
} from '../../src/lib/search/index/index-format.ts';
import { BASE, piecePack } from '../../src/lib/search/index/index-files.ts';
import { foldText } from '../../src/lib/search/text/fold.ts';
import { traditionalText } from '../../src/lib/search/text/traditional.ts';
import { VarintWriter } from '../../src/lib/search/index/varint.ts';
import { reportName } from '../../src/lib/report/report-name.ts';
import type { Concept } from '../../src/schema/catalogue.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Report } from '../../src/schema/report.ts';
import { HALVES, THEME_IDS } from '../../src/schema/vocabulary.ts';
import { blocksOf, flatten, inPieces, paddedItems, type FlatSection } from './flat-sections.ts';
import { linesToBytes, Packs, type TakePack } from './packs.ts';
import { passages } from './passages.ts';
import { PostingLists } from './posting-tables.ts';
import { makeSyllables } from './make-syllables.ts';
import { traditionalPairs } from './traditional-pairs.ts';

export interface SearchSource {
  /** Newest first, the order in which equal results are shown. Gone through once, one in memory at a time. */
  reports: Iterable<{ report: Report; indicators: readonly Indicator[] }>;
  /** Of all texts as they were delivered. */
  characters: number;
  concepts: readonly Concept[];
  /** Figures of each concept that has any. */
  counts: ReadonlyMap<string, number>;
}

export interface IndexSizes {
  /** Characters up to which a collection is read whole: packed, they are less than what a first search of pieces takes. */
  readWhole: number;
  /** Places of a run from which on it is hot, see grams.ts: a list of so many is about 8 kB packed. */
  hot: number;
  /** Characters of a piece of passages: whole sections. An answer shows a few sections of each of seven reports. */
  piece: number;
  /** Places sorted at a time, 20 bytes each: all others are two bytes of text. */
  atOnce: number;
}
const SIZES: IndexSizes = { readWhole: 120_000, hot: 6_000, piece: 4_000, atOnce: 4_000_000 };

/** Hands each pack to `take` and resolves to the manifest, whose version names them all. */
export async function buildSearchIndex(
  { reports, characters, concepts, counts }: SearchSource,
  take: TakePack,
  sizes = SIZES,
): Promise<Manifest> {
  const whole = characters <= sizes.readWhole;
  const packs = new Packs(whole ? 9 : 6, take);
  const listed = listedConcepts(concepts, counts);
  const conceptIds = listed.map(({ id }) => id);
  const columns: ReportColumns = { id: [], place: [], name: [], region: [], title: [], date: [] };
  const sections = new SectionWriter();
  const alphabet = new Alphabet();
  const lists = whole ? null : new PostingLists((text) => alphabet.fold(text));
  const pieces: number[] = [];
  const putPiece = (piece: readonly FlatSection[], before: readonly FlatSection[]): Promise<void> => {
    const { head, lines } = passages(piece, before, conceptIds);
    return packs.putLines(piecePack(pieces.push(piece.length) - 1), head, lines);
  };
  const all: FlatSection[] = [];
  let item = 0;
  for (const { report, indicators } of reports) {
    const own = flatten(report, indicators);
    addReport(columns, report);
    sections.addReport(own);
    for (const one of own.flatMap(paddedItems)) {
      alphabet.add(one.text);
      if (one.text !== '') lists?.add(item, one);
      item++;
    }
    if (whole) all.push(...own);
    let from = 0;
    for (const piece of whole ? [] : inPieces(own, sizes.piece)) {
      await putPiece(piece, own.slice(0, from));
      from += piece.length;
    }
  }
  if (whole) await putPiece(all, []);
  const called = listed.map((concept) => ({ ...concept, names: namesOf(concept) }));
  const base: Base = {
    core: {
      traditionalTexts: alphabet.hasTraditional,
      pieces,
      tables: lists ? await lists.put(packs, { reports: columns.id.length, concepts: called, ...sizes }) : null,
    },
    sections: sections.columns,
    directory: directoryOf(columns, listed, counts),
  };
  const names = linesToBytes(called.map(({ english, names }) => [english, ...names].join('\t')));
  await packs.put(BASE, base, Buffer.concat([sections.bytes, names]));
  await putNear(packs, listed, counts);
  await packs.put('sounds', makeSyllables(alphabet.characters));
  await packs.putLines('traditional', {}, [traditionalText(alphabet.pairs)]);
  return { format: 7, version: await packs.finish(), whole };
}

function addReport(columns: ReportColumns, report: Report): void {
  const { id, place, title, date } = report;
  columns.id.push(id);
  columns.place.push(place.name);
  columns.name.push(reportName(report).slice(place.name.length));
  columns.region.push(place.region.join('/'));
  columns.title.push(title);
  columns.date.push(date);
}

/** The characters of a collection, and how its texts are folded where some of them are traditional. */
class Alphabet {
  readonly #characters = new Set<string>();
  readonly #pairs = traditionalPairs();
  readonly #table = new Map(this.#pairs);
  readonly #traditional = new RegExp(`[${[...this.#table.keys()].join('')}]`);
  hasTraditional = false;

  add(text: string): void {
    for (const char of text) this.#characters.add(char);
    this.hasTraditional ||= this.#traditional.test(text);
  }

  /** Without the table where it says nothing of the text, which is much faster. */
  fold(text: string): string {
    return foldText(text, this.#traditional.test(text) ? this.#table : undefined);
  }

  get characters(): string {
    return [...this.#characters].sort().join('');
  }

  /** What texts and queries can need. */
  get pairs(): [string, string][] {
    return this.#pairs.filter(([from, to]) => this.#characters.has(from) || this.#characters.has(to));
  }
}

/** What each section is, in a byte, and its blocks of items: see SectionColumns. */
class SectionWriter {
  readonly #reports: number[] = [];
  readonly #kinds: number[] = [];
  readonly #sizes = new VarintWriter();

  addReport(sections: readonly FlatSection[]): void {
    this.#reports.push(sections.length);
    for (const one of sections) {
      const { half, theme } = one.section;
      const kind = THEME_IDS.indexOf(theme) * HALVES.length + HALVES.indexOf(half);
      this.#kinds.push(2 * kind + Number(one.headed));
      this.#sizes.push(blocksOf(one));
    }
  }

  get columns(): SectionColumns {
    return {
      reports: this.#reports,
      halfIds: [...HALVES],
      themeIds: [...THEME_IDS],
      sizeBytes: this.#sizes.size,
    };
  }

  get bytes(): Uint8Array {
    return Buffer.concat([Uint8Array.from(this.#kinds), this.#sizes.bytes]);
  }
}

const directoryOf = (
  reports: ReportColumns,
  listed: readonly Concept[],
  counts: ReadonlyMap<string, number>,
): Directory => ({
  reports,
  concepts: listed.flatMap(({ id }) => (counts.has(id) ? [id] : [])).join(' '),
  counts: listed.flatMap(({ id }) => counts.get(id) ?? []),
  themes: THEMES.map(({ id, name }) => ({ id, name })),
});

function putNear(packs: Packs, listed: readonly Concept[], counts: ReadonlyMap<string, number>): Promise<void> {
  const places = new Map(listed.map(({ id }, place) => [id, place]));
  const near = listed.map((concept) => concept.near.filter(({ concept: id }) => counts.has(id)));
  return packs.putLines(
    'near',
    { near: near.map((list) => list.map(({ concept }) => places.get(concept) ?? -1)) } satisfies NearConcepts,
    near.flatMap((list) => list.map(({ difference }) => difference)),
  );
}

/** The name, and the wordings that say something else: one that merely lengthens another is found by that one. */
function namesOf({ name, wordings }: Concept): string[] {
  const others = wordings.filter(
    (wording) => ![name, ...wordings].some((one) => one.length > 1 && one !== wording && wording.includes(one)),
  );
  return [name, ...others.filter((wording) => wording !== name)];
}

/** Concepts of which the collection has figures, then those that are only near to one: 税收 leads to 财政收入. */
const listedConcepts = (concepts: readonly Concept[], counts: ReadonlyMap<string, number>): Concept[] => [
  ...concepts.filter(({ id }) => counts.has(id)),
  ...concepts.filter(({ id, near }) => !counts.has(id) && near.some(({ concept }) => counts.has(concept))),
];
