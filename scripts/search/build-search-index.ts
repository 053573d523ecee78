/** Reports, figures and concepts → the packs of the search index. The same input gives the same bytes. */
import { THEMES } from '../../src/catalogue/themes.ts';
import {
  BASE,
  piecePack,
  type Base,
  type Manifest,
  type NearConcepts,
  type TraditionalPairs,
} from '../../src/lib/search/index/index-format.ts';
import { foldText } from '../../src/lib/search/text/fold.ts';
import { reportName } from '../../src/lib/report/report-name.ts';
import type { Concept } from '../../src/schema/catalogue.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Report } from '../../src/schema/report.ts';
import { flatten, inPieces, passagesOf, type FlatSection } from './flat-sections.ts';
import { Packs, type TakePack } from './packs.ts';
import { PostingLists } from './posting-tables.ts';
import { soundsOf } from './sounds.ts';
import { traditionalPairs } from './traditional-pairs.ts';

export interface SearchSource {
  /** Newest first, which is the order of equally good results. Iterated once, with one report in memory at a time. */
  reports: Iterable<{ report: Report; indicators: readonly Indicator[] }>;
  /** Number of characters of all texts as delivered. */
  characters: number;
  concepts: readonly Concept[];
  /** Number of figures of each concept that has any. */
  counts: ReadonlyMap<string, number>;
}

export interface IndexSizes {
  /** A collection of up to this many characters is loaded whole: gzipped, it is smaller than what a first search in pieces loads. */
  readWhole: number;
  /** A run with more occurrences than this is hot, see grams.ts; a list of this many is about 8 kB gzipped. */
  hot: number;
  /** Characters in a piece of passages, which has whole sections. A page of results shows a few sections of each of seven reports. */
  piece: number;
}
const SIZES: IndexSizes = { readWhole: 120_000, hot: 6_000, piece: 4_000 };

/** Calls `take` with each pack and returns the manifest, whose version changes when any pack changes. */
export function buildSearchIndex(
  { reports, characters, concepts, counts }: SearchSource,
  take: TakePack,
  sizes = SIZES,
): Manifest {
  const whole = characters <= sizes.readWhole;
  const packs = new Packs(whole ? 9 : 6, take);
  const listed = listedConcepts(concepts, counts);
  const conceptIds = listed.map(({ id }) => id);
  const base: Base = {
    traditionalTexts: false,
    pieces: [],
    tables: null,
    sections: {
      reports: [],
      half: [],
      theme: [],
      headed: [],
      sizes: [],
    },
    reports: [],
    concepts: listed.map((concept) => {
      const { id, name, english } = concept;
      return { id, name, english, wordings: otherWordings(concept), count: counts.get(id) ?? 0 };
    }),
    themes: THEMES.map(({ id, name }) => ({ id, name })),
  };
  const pairs = traditionalPairs();
  const traditional = new Map(pairs);
  const alphabet = new Set<string>();
  const lists = whole ? null : new PostingLists(sizes.hot, conceptIds, (text) => foldText(text, traditional));
  const putPiece = (piece: readonly FlatSection[]): void =>
    packs.put(piecePack(base.pieces.push(piece.length) - 1), passagesOf(piece));
  const all: FlatSection[] = [];
  let item = 0;
  for (const { report, indicators } of reports) {
    const own = flatten(report, indicators);
    const { id, place, title, date } = report;
    base.reports.push({ id, name: reportName(report), place: place.name, region: place.region, title, date });
    addSections(base.sections, own);
    for (const one of own.flatMap(({ items }) => items)) {
      for (const char of one.text) alphabet.add(char);
      lists?.add(item, one);
      item++;
    }
    if (whole) all.push(...own);
    else for (const piece of inPieces(own, sizes.piece)) putPiece(piece);
  }
  if (whole) putPiece(all);
  base.traditionalTexts = pairs.some(([from]) => alphabet.has(from));
  base.tables = lists?.put(packs) ?? null;
  packs.put(BASE, base);
  const near = listed.map((concept): NearConcepts[string] =>
    concept.near.filter((one) => counts.has(one.concept)).map((one) => [one.concept, one.difference]),
  );
  packs.put('near', Object.fromEntries(listed.map(({ id }, at) => [id, near[at] ?? []])) satisfies NearConcepts);
  packs.put('sounds', soundsOf(alphabet));
  // Pairs that can occur in the texts or help a query to match them.
  const needed = pairs.filter(([from, to]) => alphabet.has(from) || alphabet.has(to));
  packs.put('traditional', { pairs: needed } satisfies TraditionalPairs);
  return { version: packs.version(), whole };
}

function addSections(columns: Base['sections'], sections: readonly FlatSection[]): void {
  columns.reports.push(sections.length);
  for (const one of sections) {
    columns.half.push(one.section.half);
    columns.theme.push(one.section.theme);
    columns.headed.push(Number(one.headed));
    columns.sizes.push(one.items.length);
  }
}

/** The wordings that the search needs besides the name. One that contains another is omitted, because that one finds it too. */
function otherWordings({ name, wordings }: Concept): string[] {
  const all = [name, ...wordings];
  return wordings.filter(
    (wording) => wording !== name && !all.some((one) => one.length > 1 && one !== wording && wording.includes(one)),
  );
}

/** The concepts with figures in the collection, then those without that are near to one with figures: 税收 leads to 财政收入. */
const listedConcepts = (concepts: readonly Concept[], counts: ReadonlyMap<string, number>): Concept[] => [
  ...concepts.filter(({ id }) => counts.has(id)),
  ...concepts.filter(({ id, near }) => !counts.has(id) && near.some(({ concept }) => counts.has(concept))),
];
