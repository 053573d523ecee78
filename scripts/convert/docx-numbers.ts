/**
 * Converts Word's automatic numbers (一、 （一） 1.), which are not stored as text, to text, so that headings keep them.
 * See ECMA-376, part 1, 17.9: a paragraph refers to a list and a level, and the level defines the format of the number.
 */
import { HAN } from '../../src/lib/text/digits.ts';
import { child, named, valueOf } from './docx-parts.ts';

interface Level {
  format: string;
  /** Template of the number: %1、 for the first level, （%2） for the second. */
  text: string;
  start: number;
  /** The style whose paragraphs have this level, if there is one. */
  style: string | undefined;
}
type Levels = ReadonlyMap<number, Level>;
interface List {
  levels: Levels;
  /** Levels that restart in this list, with the number before their first. Lists with the same levels otherwise share their counts. */
  restarts: ReadonlyMap<number, number>;
}

/** A number from 1 to 99 in Chinese, as in headings. */
const chinese = (n: number): string => {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? HAN.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? HAN.charAt(ones) : ''}`;
};
const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  decimalEnclosedCircle: (n) => (n <= 20 ? String.fromCodePoint(0x245f + n) : String(n)),
  decimalEnclosedCircleChinese: (n) => (n <= 20 ? String.fromCodePoint(0x245f + n) : String(n)),
};
/** Formats without a number. */
const UNNUMBERED = new Set(['bullet', 'none']);

/** The lists of numbering.xml by their id. */
function listsIn(numbering: Document): Map<string, List> {
  const kinds = new Map<string, Levels>();
  for (const kind of named(numbering, 'w:abstractNum')) {
    const levels = [...kind.children]
      .filter(({ tagName }) => tagName === 'w:lvl')
      .map((level): [number, Level] => [
        Number(level.getAttribute('w:ilvl')),
        {
          format: valueOf(child(level, 'w:numFmt')) ?? 'decimal',
          text: valueOf(child(level, 'w:lvlText')) ?? '',
          start: Number(valueOf(child(level, 'w:start')) ?? 1),
          style: valueOf(child(level, 'w:pStyle')),
        },
      ]);
    kinds.set(kind.getAttribute('w:abstractNumId') ?? '', new Map(levels));
  }
  return new Map(
    named(numbering, 'w:num').flatMap((list) => {
      const levels = kinds.get(valueOf(child(list, 'w:abstractNumId')) ?? '');
      const restarts = named(list, 'w:lvlOverride').flatMap((level): [number, number][] => {
        const start = valueOf(child(level, 'w:startOverride'));
        return start === undefined ? [] : [[Number(level.getAttribute('w:ilvl')), Number(start) - 1]];
      });
      return levels ? [[list.getAttribute('w:numId') ?? '', { levels, restarts: new Map(restarts) }]] : [];
    }),
  );
}

/** List and level of a paragraph or style. */
interface Place {
  list: string;
  level: number;
}
function placeIn(properties: Element | undefined): Partial<Place> | null {
  const numbers = child(properties, 'w:numPr');
  if (!numbers) return null;
  const [list, level] = [valueOf(child(numbers, 'w:numId')), valueOf(child(numbers, 'w:ilvl'))];
  return { ...(list !== undefined && { list }), ...(level !== undefined && { level: Number(level) }) };
}

/** List and level by style. If a style has no level of its own, it has the level that refers to the style. */
function styles(document: Document | null, lists: ReadonlyMap<string, List>): Map<string, Partial<Place>> {
  return new Map(
    (document ? named(document, 'w:style') : []).flatMap((style): [string, Partial<Place>][] => {
      const id = style.getAttribute('w:styleId') ?? '';
      const place = placeIn(child(style, 'w:pPr'));
      const levels = [...(lists.get(place?.list ?? '')?.levels ?? [])];
      const tied = levels.find(([, level]) => level.style === id)?.[0];
      return place ? [[id, { ...(tied !== undefined && { level: tied }), ...place }]] : [];
    }),
  );
}

/** Counts the numbered paragraphs of a document. */
class Counter {
  private readonly counts = new Map<Levels, number[]>();
  private readonly begun = new Set<List>();

  /** Counts a paragraph of a level and returns its number; empty for a format without numbers. */
  next(list: List, level: number): string {
    const { levels, restarts } = list;
    const own = levels.get(level);
    if (!own || UNNUMBERED.has(own.format)) return '';
    const counts = this.counts.get(levels) ?? [];
    this.counts.set(levels, counts);
    if (!this.begun.has(list)) for (const [at, before] of restarts) counts[at] = before;
    this.begun.add(list);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const { format, start } = levels.get(at) ?? own;
      return (FORMATS[format] ?? String)(counts[at] ?? start);
    });
  }
}

/** Returns a function to call with the properties of every paragraph in order; it returns the paragraph's number, empty if it has none. */
export function numberWriter(
  numbering: Document | null,
  styleSheet: Document | null,
): (properties: Element | undefined) => string {
  const lists = numbering ? listsIn(numbering) : new Map<string, List>();
  const byStyle = styles(styleSheet, lists);
  const counter = new Counter();
  return (properties) => {
    const place = { ...byStyle.get(valueOf(child(properties, 'w:pStyle')) ?? ''), ...placeIn(properties) };
    const list = lists.get(place.list ?? '');
    return list ? counter.next(list, place.level ?? 0) : '';
  };
}
