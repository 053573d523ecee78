/** The texts of a report in reading order, as the index counts them. */
import { ITEM_BLOCK, type PassagesHead } from '../../src/lib/search/index/index-format.ts';
import { allSections } from '../../src/lib/report/sections.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Report, Section } from '../../src/schema/report.ts';
import { figureColumns } from './figure-columns.ts';

/** One sentence or heading with its figures. */
export interface Item {
  text: string;
  fragment: string;
  figures: readonly Indicator[];
}
export interface FlatSection {
  section: Pick<Section, 'id' | 'half' | 'theme'>;
  headed: boolean;
  items: Item[];
}

/** Front matter first, each section with its heading. */
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
    headed: false,
    items: sentences(report.front),
  };
  const sections = allSections(report.sections).map((section) => {
    const headed = section.verbatim !== '';
    const heading = headed ? [item(section.id, section.verbatim)] : [];
    return { section, headed, items: [...heading, ...sentences(section.paragraphs)] };
  });
  return [front, ...sections].filter(({ items }) => items.length > 0);
}

/** How many blocks of items a section takes. */
export const blocksOf = ({ items }: FlatSection): number => Math.ceil(items.length / ITEM_BLOCK);

/** The items of a section and the empty ones behind them. */
export const paddedItems = (section: FlatSection): Item[] => [
  ...section.items,
  ...Array.from({ length: blocksOf(section) * ITEM_BLOCK - section.items.length }, () => NO_ITEM),
];
const NO_ITEM: Item = { text: '', fragment: '', figures: [] };

/** Sections in reading order → pieces of about so many characters. */
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

/** A piece of passages → its pack. `piece`: sections of one report or of several; `before`: those of the first one's report that stand before it. */
export function passages(
  piece: readonly FlatSection[],
  before: readonly FlatSection[],
  conceptIds: readonly string[],
): { head: PassagesHead; lines: string[] } {
  const odd: Record<string, string> = {};
  const items = piece.flatMap((one) => {
    const own = paddedItems(one);
    return own.map((item, place) => ({ ...item, plain: plainFragment(one, place) }));
  });
  items.forEach(({ fragment, plain }, at) => {
    if (fragment !== '' && fragment !== plain) odd[String(at)] = fragment;
  });
  const head: PassagesHead = {
    ids: piece.map(({ section }) => section.id).join(' '),
    above: headingsAbove(piece, before),
    odd,
    figures: figureColumns(items, conceptIds),
  };
  return { head, lines: items.map(({ text }) => text) };
}

/** The fragment of an item where sentences count up within their section. */
const plainFragment = ({ section: { id }, headed }: FlatSection, place: number): string =>
  headed ? (place === 0 ? id : `${id}.${place}`) : `${id}.${place + 1}`;

/** Headings around the sections of a piece that stand before it. */
function headingsAbove(piece: readonly FlatSection[], before: readonly FlatSection[]): Record<string, string> {
  const own = new Set(piece.map(({ section }) => section.id));
  const wanted = new Set(
    piece.flatMap(({ section: { id } }) => {
      const steps = id.split('-');
      return steps.map((_, at) => steps.slice(0, at + 1).join('-')).filter((above) => !own.has(above));
    }),
  );
  return Object.fromEntries(
    before.flatMap(({ section: { id }, headed, items }) =>
      headed && wanted.has(id) ? [[id, items[0]?.text ?? ''] as const] : [],
    ),
  );
}
