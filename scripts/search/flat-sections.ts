/** Flattens a report into items in reading order, which is how the index numbers them. */
import { toColumns } from '../../src/lib/search/index/columns.ts';
import type { Passages } from '../../src/lib/search/index/index-format.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Report, Section } from '../../src/schema/report.ts';
import { figureEntry } from './figure-entry.ts';

/** A sentence or heading with its figures. */
export interface Item {
  text: string;
  fragment: string;
  figures: readonly Indicator[];
}
export interface FlatSection {
  section: Pick<Section, 'id' | 'half' | 'theme'>;
  /** Headings from the part down to the section, its own included if it has one. */
  path: Item[];
  headed: boolean;
  items: Item[];
}

/** The front matter, then every section with its heading. */
export function flatten(report: Report, indicators: readonly Indicator[]): FlatSection[] {
  const bySentence = Map.groupBy(indicators, ({ sentenceId }) => sentenceId);
  const item = (fragment: string, text: string): Item => ({
    text: text.replaceAll('\n', ' '),
    fragment,
    figures: bySentence.get(fragment) ?? [],
  });
  const sentences = (paragraphs: Section['paragraphs']): Item[] =>
    paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ id, text }) => item(id, text)));
  const front = {
    section: { id: 's0', half: 'opening', theme: 'overview' } as const,
    path: [],
    headed: false,
    items: sentences(report.front),
  };
  const withChildren = (section: Section, above: Item[]): FlatSection[] => {
    const headed = section.verbatim !== '';
    const heading = headed ? [item(section.id, section.verbatim)] : [];
    const path = [...above, ...heading];
    return [
      { section, path, headed, items: [...heading, ...sentences(section.paragraphs)] },
      ...section.children.flatMap((child) => withChildren(child, path)),
    ];
  };
  return [front, ...report.sections.flatMap((section) => withChildren(section, []))].filter(
    ({ items }) => items.length > 0,
  );
}

/** Groups sections, in reading order, into pieces of at least `full` characters, except the last. */
export function inPieces(sections: readonly FlatSection[], full: number): FlatSection[][] {
  const pieces: FlatSection[][] = [];
  let size = full;
  for (const section of sections) {
    if (size >= full) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(section);
    size += section.items.reduce((sum, { text }) => sum + text.length, 0);
  }
  return pieces;
}

/** The content of the pack of a piece. */
export function passagesOf(piece: readonly FlatSection[]): Passages {
  const items = piece.flatMap((one) => one.items);
  const places = new Map(items.map((item, at) => [item, at]));
  return {
    ids: piece.map(({ section }) => section.id),
    paths: piece.map(({ path }) => path.map((heading) => places.get(heading) ?? heading.text)),
    lines: items.map(({ text }) => text),
    fragments: items.map(({ fragment }) => fragment),
    figures: toColumns(items.flatMap(({ figures }, item) => figures.map((figure) => figureEntry(figure, item)))),
  };
}
