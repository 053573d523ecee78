/** Reports, figures and concepts → the files of the search index. Pure: the same input gives the same bytes. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { THEMES } from '../../src/catalogue/themes.ts';
import type {
  Core,
  Directory,
  Manifest,
  NearConcepts,
  PassagesHead,
  ReportEntry,
  SectionColumns,
} from '../../src/lib/search/index-format.ts';
import { joinPack } from '../../src/lib/search/pack.ts';
import { codeToBytes, makeCode, textEncoder } from '../../src/lib/search/text-code.ts';
import { traditionalToBytes } from '../../src/lib/search/traditional.ts';
import { reportName } from '../../src/lib/report-name.ts';
import type { Concept } from '../../src/schema/catalogue.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Report, Section } from '../../src/schema/report.ts';
import { HALVES, THEME_IDS } from '../../src/schema/vocabulary.ts';
import { figureColumns } from './figure-columns.ts';
import { makeSyllables } from './make-syllables.ts';
import { traditionalPairs } from './traditional-pairs.ts';

export interface SearchInput {
  /** Newest first: the order in which equal results are shown. */
  reports: readonly Report[];
  indicators: readonly Indicator[];
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

export function buildSearchIndex({ reports, indicators, concepts }: SearchInput): IndexFiles {
  const sections = reports.flatMap((report, index) => flatten(report, index));
  const texts = sections.flatMap(({ items }) => items.map(({ text }) => `${text}\n`));
  const code = makeCode(texts, PAIRS);
  const encode = textEncoder(code);
  const packs = new Map<string, Uint8Array>();
  const put = (name: string, head: object, body?: Uint8Array): void => {
    packs.set(name, gzipSync(joinPack(head, body), { level: 9 }));
  };
  const counts = new Map<string, number>();
  for (const { concept } of indicators) if (concept !== null) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  const listed = listedConcepts(concepts, counts);
  const entries = reports.map(reportEntry);
  const pairs = traditionalPairs(code.alphabet);
  const foreign = new Set(pairs.map(([from]) => from));

  const core: Core = {
    items: texts.length,
    singles: [...code.singles],
    traditionalTexts: [...code.alphabet].some((char) => foreign.has(char)),
    reportItems: steps(reports.map((_, index) => countItems(sections.filter(({ report }) => report < index)))),
    pieceItems: [0],
    grams: null,
  };
  const directory: Directory = {
    reports: entries,
    concepts: listed.flatMap(({ id }) => (counts.has(id) ? [id] : [])).join(' '),
    counts: listed.flatMap(({ id }) => counts.get(id) ?? []),
    themes: THEMES.map(({ id, name }) => ({ id, name })),
  };
  const lines = (list: readonly string[]): Uint8Array => encode(list.map((line) => `${line}\n`).join(''));
  const bySentence = Map.groupBy(indicators, (one) => `${one.report}#${one.sentenceId}`);
  const { head, more } = passagesHead(
    sections,
    reports.map(({ id }) => id),
    bySentence,
    listed.map(({ id }) => id),
  );
  const near = listed.map((concept) => concept.near.filter(({ concept: id }) => counts.has(id)));
  put('core', core, codeToBytes(code));
  put('sections', sectionColumns(sections, reports.length));
  put('directory', directory, lines(listed.map((concept) => namesOf(concept).join('\t'))));
  put('passages-0', head, lines([...texts.map((text) => text.slice(0, -1)), ...more]));
  put(
    'near',
    {
      near: near.map((list) => list.map(({ concept }) => listed.findIndex(({ id }) => id === concept))),
    } satisfies NearConcepts,
    lines(near.flatMap((list) => list.map(({ difference }) => difference))),
  );
  put('sounds', makeSyllables(code.alphabet));
  put('traditional', {}, traditionalToBytes(pairs));
  return versioned(packs);
}

/** All packs under a folder named by their content, and the manifest that names the folder. */
function versioned(packs: ReadonlyMap<string, Uint8Array>): IndexFiles {
  const hash = createHash('sha256');
  for (const [name, bytes] of packs) hash.update(`${name} ${bytes.length} `).update(bytes);
  const version = hash.digest('hex').slice(0, 12);
  const manifest: Manifest = { format: 2, version };
  const files: IndexFiles = new Map([['manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest)}\n`)]]);
  for (const [name, bytes] of packs) files.set(`${version}/${name}.pack`, bytes);
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

const countItems = (sections: readonly FlatSection[]): number =>
  sections.reduce((sum, { items }) => sum + items.length, 0);
const steps = (numbers: readonly number[]): number[] => numbers.map((number, at) => number - (numbers[at - 1] ?? 0));

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
      if (items.length) found.push({ report: index, section, headed: heading.length > 0, items });
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
  sections: readonly FlatSection[],
  reportIds: readonly string[],
  bySentence: ReadonlyMap<string, readonly Indicator[]>,
  conceptIds: readonly string[],
): { head: PassagesHead; more: string[] } {
  const odd: Record<string, string> = {};
  const figures: { text: string; figures: readonly Indicator[] }[] = [];
  for (const { section, headed, items, report } of sections)
    items.forEach(({ fragment, text }, place) => {
      const plain = headed ? (place === 0 ? section.id : `${section.id}.${place}`) : `${section.id}.${place + 1}`;
      if (fragment !== plain) odd[String(figures.length)] = fragment;
      figures.push({ text, figures: bySentence.get(`${reportIds[report] ?? ''}#${fragment}`) ?? [] });
    });
  const { columns, names } = figureColumns(figures, conceptIds);
  const head: PassagesHead = {
    ids: sections.map(({ section }) => section.id).join(' '),
    above: {},
    odd,
    reports: {},
    figures: columns,
  };
  return { head, more: names };
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
