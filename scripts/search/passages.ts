/** A piece of passages → its pack. */
import type { PassagesHead } from '../../src/lib/search/index/index-format.ts';
import { figureColumns } from './figure-columns.ts';
import { paddedItems, type FlatSection } from './flat-sections.ts';

/** `piece`: sections of one report or of several; `before`: those of the first one's report that stand before it. */
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
