/** Reports, figures and concepts → the files of the search index. Pure: the same input gives the same bytes. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type {
  ConceptEntry, Directory, FigureColumns, Manifest, PassagesHead, ReportEntry, Tables,
} from '../../src/lib/search/index-format.ts';
import { joinPack } from '../../src/lib/search/pack.ts';
import { encodeText, makeAlphabet } from '../../src/lib/search/text-code.ts';
import { reportName } from '../../src/lib/report-name.ts';
import type { Concept } from '../../src/schema/catalogue.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Report, Section } from '../../src/schema/report.ts';
import { BOUNDS, HALVES, KINDS, THEME_IDS } from '../../src/schema/vocabulary.ts';
import { THEMES } from '../../src/catalogue/themes.ts';
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

export function buildSearchIndex({ reports, indicators, concepts }: SearchInput): IndexFiles {
  const sections = reports.flatMap((report, index) => flatten(report, index));
  const alphabet = makeAlphabet(sections.flatMap(({ items }) => items.map(({ text }) => `${text}\n`)));
  const files: IndexFiles = new Map();
  const put = (name: string, head: unknown, body?: Uint8Array): string => {
    const bytes = gzipSync(joinPack(head, body), { level: 9 });
    const file = `${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.pack`;
    files.set(file, bytes);
    return file;
  };

  const firsts: number[] = [];
  let items = 0;
  for (const flat of sections) {
    firsts[flat.report] ??= items;
    items += flat.items.length;
  }
  const entries: ReportEntry[] = reports.map((report, index) => ({
    id: report.id,
    name: reportName(report),
    place: report.place.name,
    region: report.place.region,
    title: report.title,
    date: report.date,
    first: firsts[index] ?? items,
  }));
  const tables: Tables = {
    alphabet,
    syllables: makeSyllables(alphabet),
    traditional: traditionalPairs(alphabet),
  };
  const directory: Directory = {
    reports: entries,
    concepts: conceptEntries(concepts, indicators),
    themes: THEMES.map(({ id, name }) => ({ id, name })),
  };
  const bySentence = Map.groupBy(indicators, (one) => `${one.report}#${one.sentenceId}`);
  const manifest: Manifest = {
    format: 1,
    items,
    tables: put('tables', tables),
    directory: put('directory', directory),
    passages: [],
  };
  if (sections.length) {
    const head = passagesHead(sections, reports, bySentence);
    const text = sections.flatMap((flat) => flat.items.map((item) => `${item.text}\n`)).join('');
    manifest.passages.push({ file: put('passages', head, encodeText(text, alphabet)), first: 0 });
  }
  files.set('manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest)}\n`));
  return files;
}

/** The texts of a report in reading order: front matter first, each section with its heading. */
function flatten(report: Report, index: number): FlatSection[] {
  const sentences = (paragraphs: Section['paragraphs']): Item[] =>
    paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ id, text }) => ({ text: text.replaceAll('\n', ' '), fragment: id })));
  const found: FlatSection[] = [];
  if (report.front.length)
    found.push({
      report: index, section: { id: 's0', half: 'opening', theme: 'overview' }, headed: false, items: sentences(report.front),
    });
  const walk = (sections: readonly Section[]): void => {
    for (const section of sections) {
      const heading = section.verbatim === '' ? [] : [{ text: section.verbatim.replaceAll('\n', ' '), fragment: section.id }];
      const items = [...heading, ...sentences(section.paragraphs)];
      if (items.length) found.push({ report: index, section, headed: heading.length > 0, items });
      walk(section.children);
    }
  };
  walk(report.sections);
  return found;
}

const letter = (index: number): string => String.fromCharCode(97 + Math.max(0, index));

function passagesHead(
  sections: readonly FlatSection[],
  reports: readonly Report[],
  bySentence: ReadonlyMap<string, readonly Indicator[]>,
): PassagesHead {
  const odd: Record<string, string> = {};
  const figures = new FigureWriter();
  let item = 0;
  for (const { section, headed, items, report } of sections) {
    items.forEach(({ fragment, text }, place) => {
      const plain = headed ? (place === 0 ? section.id : `${section.id}.${place}`) : `${section.id}.${place + 1}`;
      if (fragment !== plain) odd[String(item)] = fragment;
      for (const indicator of bySentence.get(`${reports[report]?.id ?? ''}#${fragment}`) ?? []) figures.add(item, text, indicator);
      item++;
    });
  }
  return {
    report: sections.map(({ report }) => report),
    ids: sections.map(({ section }) => section.id).join(' '),
    halfIds: [...HALVES],
    halves: sections.map(({ section }) => letter(HALVES.indexOf(section.half))).join(''),
    themeIds: [...THEME_IDS],
    themes: sections.map(({ section }) => letter(THEME_IDS.indexOf(section.theme))).join(''),
    sizes: sections.map(({ items }) => items.length),
    headed: sections.map(({ headed }) => (headed ? '1' : '0')).join(''),
    odd,
    figures: figures.columns,
  };
}

/** Collects the figures of a piece as columns. */
class FigureWriter {
  readonly columns: FigureColumns = {
    step: [], n: [], start: [], length: [], name: [], kinds: [...KINDS], kind: '', bounds: [...BOUNDS], bound: '', concept: [], concepts: [], value: [], unit: [],
    units: [], period: [], periods: [],
  };
  #last = 0;

  add(item: number, text: string, indicator: Indicator): void {
    const c = this.columns;
    const span = indicator.span ?? indicator.change?.span ?? indicator.rank?.span ?? [0, 0];
    const place = text.indexOf(indicator.name);
    c.step.push(item - this.#last);
    this.#last = item;
    c.n.push(Number(indicator.id.slice(indicator.id.lastIndexOf('.') + 1)));
    c.start.push(span[0]);
    c.length.push(span[1] - span[0]);
    c.name.push(place >= 0 ? [place, indicator.name.length] : indicator.name);
    c.kind += letter(KINDS.indexOf(indicator.kind));
    c.bound += letter(BOUNDS.indexOf(indicator.bound));
    c.concept.push(indicator.concept === null ? -1 : indexIn(c.concepts, indicator.concept));
    c.value.push(indicator.normalized?.value ?? indicator.value);
    const base = indicator.normalized?.unit ?? indicator.unit;
    const factor = indicator.value && indicator.normalized ? indicator.normalized.value / indicator.value : 1;
    let unit = c.units.findIndex(([written, to]) => written === indicator.unit && to === base);
    if (unit < 0) unit = c.units.push([indicator.unit, base, factor]) - 1;
    c.unit.push(unit);
    c.period.push(indicator.period === null ? -1 : indexIn(c.periods, indicator.period));
  }
}

function indexIn(list: string[], value: string): number {
  const at = list.indexOf(value);
  return at >= 0 ? at : list.push(value) - 1;
}

/** Concepts of which the collection has figures: the search offers nothing that leads to an empty page. */
function conceptEntries(concepts: readonly Concept[], indicators: readonly Indicator[]): ConceptEntry[] {
  const counts = new Map<string, number>();
  for (const { concept } of indicators) if (concept !== null) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  const names = new Map(concepts.map(({ id, name }) => [id, name]));
  return concepts
    .filter(({ id }) => counts.has(id))
    .map(({ id, name, english, wordings, near }) => ({
      id, name, english,
      wordings: wordings.filter((wording) => wording !== name),
      near: near
        .filter(({ concept }) => counts.has(concept))
        .map(({ concept, difference }) => ({ concept, name: names.get(concept) ?? concept, difference })),
      count: counts.get(id) ?? 0,
    }));
}
