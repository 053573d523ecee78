/** Reports, figures and concepts → the files of the search index. Pure: the same input gives the same bytes. */
import { createHash } from 'node:crypto';
import { THEMES } from '../../src/catalogue/themes.ts';
import type {
  Base,
  Core,
  Directory,
  Manifest,
  NearConcepts,
  PassagesHead,
  ReportEntry,
  SectionColumns,
} from '../../src/lib/search/index/index-format.ts';
import { BASE, packFile, piecePack } from '../../src/lib/search/index/index-files.ts';
import { codeToBytes, makeCode, textEncoder } from '../../src/lib/search/index/text-code.ts';
import { traditionalToBytes } from '../../src/lib/search/text/traditional.ts';
import { reportName } from '../../src/lib/report/report-name.ts';
import type { Concept } from '../../src/schema/catalogue.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Report, Section } from '../../src/schema/report.ts';
import { HALVES, THEME_IDS } from '../../src/schema/vocabulary.ts';
import { figureColumns, indexedFigure, type IndexedFigure } from './figure-columns.ts';
import { Packs } from './packs.ts';
import { postingTables } from './posting-tables.ts';
import { makeSyllables } from './make-syllables.ts';
import { traditionalPairs } from './traditional-pairs.ts';

export interface SearchInput {
  /** Newest first: the order in which equal results are shown. */
  reports: readonly Report[];
  indicators: readonly Indicator[];
  concepts: readonly Concept[];
}
/** The same one by one, so that a large collection need not be in memory as a whole. */
export interface SearchSource {
  reports: Iterable<Report>;
  indicators: Iterable<Indicator> | AsyncIterable<Indicator>;
  concepts: readonly Concept[];
}

/** File name → content. */
export type IndexFiles = Map<string, Uint8Array>;

/** One sentence or heading, as the index counts them. */
interface Item {
  text: string;
  fragment: string;
}
interface FlatSection {
  report: number;
  section: Pick<Section, 'id' | 'half' | 'theme'>;
  headed: boolean;
  items: Item[];
}

/** Pairs of the text code: more of them save less than they cost, in a collection of five reports. */
const PAIRS = 600;

export interface IndexSizes {
  /** Characters up to which a collection is read whole: packed, they are less than what a first search of pieces takes. */
  readWhole: number;
  /** Places of a run from which on it is hot, see grams.ts: a list of so many is about 8 kB packed. */
  hot: number;
  /** Characters of a piece of passages: whole sections. So many are most reports whole; smaller pieces cost more requests than they save. */
  piece: number;
}
const SIZES: IndexSizes = { readWhole: 120_000, hot: 6_000, piece: 12_000 };

/** Reports and indicators are gone through once. */
export async function buildSearchIndex(
  { reports, indicators, concepts }: SearchSource,
  sizes = SIZES,
): Promise<IndexFiles> {
  const entries: ReportEntry[] = [];
  const sections: FlatSection[] = [];
  for (const report of reports) {
    sections.push(...flatten(report, entries.length));
    entries.push(reportEntry(report));
  }
  const items = sections.flatMap((section) => section.items);
  const texts = items.map(({ text }) => `${text}\n`);
  const isWhole = texts.reduce((sum, { length }) => sum + length, 0) <= sizes.readWhole;
  const code = makeCode(texts, PAIRS);
  const encode = textEncoder(code);
  const lines = (list: readonly string[]): Uint8Array => encode(list.map((line) => `${line}\n`).join(''));
  const packs = new Packs(isWhole ? 9 : 6);
  const counts = new Map<string, number>();
  const bySentence = new Map<string, IndexedFigure[]>();
  for await (const one of indicators) {
    if (one.concept !== null) counts.set(one.concept, (counts.get(one.concept) ?? 0) + 1);
    const key = `${one.report}#${one.sentenceId}`;
    const others = bySentence.get(key);
    if (others) others.push(indexedFigure(one));
    else bySentence.set(key, [indexedFigure(one)]);
  }
  const listed = listedConcepts(concepts, counts);
  const conceptIds = listed.map(({ id }) => id);
  const pairs = traditionalPairs(code.alphabet);
  const foreign = new Set(pairs.map(([from]) => from));
  const traditionalTexts = [...code.alphabet].some((char) => foreign.has(char));

  const figuresOf = entries.map(
    ({ id }) =>
      (fragment: string): readonly IndexedFigure[] =>
        bySentence.get(`${id}#${fragment}`) ?? [],
  );
  const pieces = isWhole ? [sections] : inPieces(sections, sizes.piece);
  for (const [number, piece] of pieces.entries()) {
    const { head, more } = passagesHead(piece, figuresOf, conceptIds, sections);
    const own = piece.flatMap((one) => one.items.map(({ text }) => text));
    await packs.put(piecePack(number), head, lines([...own, ...more]));
  }
  const firstItems = pieces.map((piece) => piece.reduce((sum, one) => sum + one.items.length, 0));
  const core: Core = {
    singles: [...code.singles],
    traditionalTexts,
    pieceItems: [0, ...firstItems.slice(0, -1)],
    tables: isWhole
      ? null
      : await postingTables({
          items: sections.flatMap(({ report, items: own }) =>
            own.map(({ text, fragment }) => ({ text, figures: figuresOf[report]?.(fragment) ?? [] })),
          ),
          traditional: traditionalTexts ? new Map(pairs) : new Map<string, string>(),
          reports: entries.length,
          concepts: listed.map((concept) => ({ id: concept.id, names: namesOf(concept) })),
          hot: sizes.hot,
          packs,
          lines,
        }),
  };
  const directory: Directory = {
    reports: entries,
    concepts: listed.flatMap(({ id }) => (counts.has(id) ? [id] : [])).join(' '),
    counts: listed.flatMap(({ id }) => counts.get(id) ?? []),
    themes: THEMES.map(({ id, name }) => ({ id, name })),
  };
  const near = listed.map((concept) => concept.near.filter(({ concept: id }) => counts.has(id)));
  const codeBytes = codeToBytes(code);
  const base: Base = {
    core,
    codeBytes: codeBytes.length,
    sections: sectionColumns(sections, entries.length),
    directory,
  };
  await packs.put(BASE, base, Buffer.concat([codeBytes, lines(listed.map((concept) => namesOf(concept).join('\t')))]));
  await packs.put(
    'near',
    { near: near.map((list) => list.map(({ concept }) => conceptIds.indexOf(concept))) } satisfies NearConcepts,
    lines(near.flatMap((list) => list.map(({ difference }) => difference))),
  );
  await packs.put('sounds', makeSyllables(code.alphabet));
  await packs.put('traditional', {}, traditionalToBytes(pairs));
  return versioned(await packs.all(), isWhole);
}

/** Sections in reading order → pieces that never cross from one report to the next. */
function inPieces(sections: readonly FlatSection[], full: number): FlatSection[][] {
  const pieces: FlatSection[][] = [];
  let size = full;
  for (const section of sections) {
    const last = pieces.at(-1);
    if (last && size < full && last[0]?.report === section.report) last.push(section);
    else {
      pieces.push([section]);
      size = 0;
    }
    size += section.items.reduce((sum, { text }) => sum + text.length, 0);
  }
  return pieces;
}

/** All packs under a folder named by their content, and the manifest that names the folder. */
function versioned(packs: ReadonlyMap<string, Uint8Array>, whole: boolean): IndexFiles {
  const hash = createHash('sha256');
  for (const [name, bytes] of packs) hash.update(`${name} ${bytes.length} `).update(bytes);
  const version = hash.digest('hex').slice(0, 12);
  const manifest: Manifest = { format: 5, version, whole };
  const files: IndexFiles = new Map([['manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest)}\n`)]]);
  for (const [name, bytes] of packs) files.set(packFile(manifest, name), bytes);
  return files;
}

const reportEntry = (report: Report): ReportEntry => ({
  id: report.id,
  name: reportName(report),
  place: report.place.name,
  region: report.place.region,
  title: report.title,
  date: report.date,
});

/** The texts of a report in reading order: front matter first, each section with its heading. */
function flatten(report: Report, index: number): FlatSection[] {
  const sentences = (paragraphs: Section['paragraphs']): Item[] =>
    paragraphs.flatMap((paragraph) =>
      paragraph.sentences.map(({ id, text }) => ({ text: text.replaceAll('\n', ' '), fragment: id })),
    );
  const found: FlatSection[] = [];
  if (report.front.length)
    found.push({
      report: index,
      section: { id: 's0', half: 'opening', theme: 'overview' },
      headed: false,
      items: sentences(report.front),
    });
  const walk = (sections: readonly Section[]): void => {
    for (const section of sections) {
      const heading =
        section.verbatim === '' ? [] : [{ text: section.verbatim.replaceAll('\n', ' '), fragment: section.id }];
      const items = [...heading, ...sentences(section.paragraphs)];
      const { id, half, theme } = section;
      if (items.length) found.push({ report: index, section: { id, half, theme }, headed: heading.length > 0, items });
      walk(section.children);
    }
  };
  walk(report.sections);
  return found;
}

const letter = (index: number): string => String.fromCharCode(97 + Math.max(0, index));

function sectionColumns(sections: readonly FlatSection[], reports: number): SectionColumns {
  const perReport = new Array<number>(reports).fill(0);
  for (const { report } of sections) perReport[report] = (perReport[report] ?? 0) + 1;
  return {
    reports: perReport,
    halfIds: [...HALVES],
    halves: sections.map(({ section }) => letter(HALVES.indexOf(section.half))).join(''),
    themeIds: [...THEME_IDS],
    themes: sections.map(({ section }) => letter(THEME_IDS.indexOf(section.theme))).join(''),
    sizes: sections.map(({ items }) => items.length),
    headed: sections.map(({ headed }) => (headed ? '1' : '0')).join(''),
  };
}

function passagesHead(
  piece: readonly FlatSection[],
  figuresOf: readonly ((fragment: string) => readonly IndexedFigure[])[],
  conceptIds: readonly string[],
  all: readonly FlatSection[],
): { head: PassagesHead; more: string[] } {
  const odd: Record<string, string> = {};
  const figures: { text: string; figures: readonly IndexedFigure[] }[] = [];
  for (const { section, headed, items, report } of piece)
    items.forEach(({ fragment, text }, place) => {
      const plain = headed ? (place === 0 ? section.id : `${section.id}.${place}`) : `${section.id}.${place + 1}`;
      if (fragment !== plain) odd[String(figures.length)] = fragment;
      figures.push({ text, figures: figuresOf[report]?.(fragment) ?? [] });
    });
  const { columns, names } = figureColumns(figures, conceptIds);
  const head: PassagesHead = {
    ids: piece.map(({ section }) => section.id).join(' '),
    above: headingsAbove(piece, all),
    odd,
    figures: figures.some((one) => one.figures.length > 0) ? columns : null,
  };
  return { head, more: names };
}

/** Headings around the sections of a piece that stand in an earlier one. */
function headingsAbove(piece: readonly FlatSection[], all: readonly FlatSection[]): Record<string, string> {
  const own = new Set(piece.map(({ section }) => section.id));
  const wanted = new Set(
    piece.flatMap(({ section: { id } }) => {
      const steps = id.split('-');
      return steps.map((_, at) => steps.slice(0, at + 1).join('-')).filter((above) => !own.has(above));
    }),
  );
  if (wanted.size === 0 || !piece[0]) return {};
  const [first] = piece;
  const found: [string, string][] = [];
  for (let at = all.indexOf(first) - 1; at >= 0 && all[at]?.report === first.report; at--) {
    const one = all[at];
    if (one?.headed && wanted.has(one.section.id)) found.unshift([one.section.id, one.items[0]?.text ?? '']);
  }
  return Object.fromEntries(found);
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
