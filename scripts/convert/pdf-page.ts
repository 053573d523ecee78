/** The words of a PDF page with their positions → its lines in reading order. */
import { superscript } from './superscript.ts';

/** A run of text on the page; y grows upwards. */
export interface Item {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the letters. */
  size: number;
}

export interface Line {
  items: readonly Item[];
  x: number;
  end: number;
  y: number;
  size: number;
}

/** Items belong to one line if their base lines differ by less than this share of their height. */
const SAME_LINE = 0.5;
/** Text printed twice to look bold is offset by less than this share of its height. */
const OVERPRINT = 0.2;

/** The items without those that are printed a second time at the same position to look bold. */
export function withoutOverprint(items: readonly Item[]): Item[] {
  const seen = new Map<string, Item[]>();
  return items.filter((item) => {
    const same = seen.get(item.text) ?? [];
    seen.set(item.text, same);
    const near = item.size * OVERPRINT;
    if (same.some(({ x, y }) => Math.abs(x - item.x) < near && Math.abs(y - item.y) < near)) return false;
    same.push(item);
    return true;
  });
}

/** Makes a line of items at the same height, from left to right. */
function lineOf(items: readonly Item[]): Line {
  const sorted = [...items].sort((a, b) => a.x - b.x);
  const main = sorted.reduce((most, item) => (item.size > most.size ? item : most));
  const end = sorted.reduce((far, { x, width }) => Math.max(far, x + width), -Infinity);
  return { items: sorted, x: sorted[0]?.x ?? 0, end, y: main.y, size: main.size };
}

/** Groups items into lines, from the top. */
export function linesOf(items: readonly Item[]): Line[] {
  const lines: Item[][] = [];
  for (const item of [...items].sort((a, b) => b.y - a.y)) {
    const open = lines.at(-1);
    const [first] = open ?? [];
    if (first && first.y - item.y < Math.max(first.size, item.size) * SAME_LINE) open?.push(item);
    else lines.push([item]);
  }
  return lines.map(lineOf);
}

/** Minimum gap between two words, and between two columns, in letters. */
const GAP = 0.8;
const GUTTER = 1;
/** A raised letter is at least this share of the letter size above the base line, and has at most this share of the size. */
const RAISED = 0.15;
const SMALLER = 0.8;

/** The text of a line, with a full-width space for each wide gap. */
export function textOf({ items, x, y, size }: Line): string {
  let end = x;
  let text = '';
  for (const item of items) {
    if (item.x - end > GAP * item.size) text += '　';
    end = item.x + item.width;
    const raised = item.size <= size * SMALLER && item.y - y >= size * RAISED;
    text += raised ? superscript(item.text, text.trimEnd()) : item.text;
  }
  return text;
}

/** A column has at least this many lines and letters across, and this share of lines that nearly fill it; cells of a table are short. */
const COLUMN_LINES = 3;
const COLUMN_WIDTH = 12;
const FILLED = 0.8;
const FULL_LINES = 0.25;

function isColumn(lines: readonly Line[]): boolean {
  const [widest = 0, ...others] = lines.map(({ x, end, size }) => (end - x) / size).sort((a, b) => b - a);
  const full = others.filter((width) => width >= widest * FILLED).length + 1;
  return lines.length >= COLUMN_LINES && widest >= COLUMN_WIDTH && full >= lines.length * FULL_LINES;
}

/** Maximum number of lines at the top of a page that span both columns. */
const MOST_TITLES = 5;

/** The lines above two columns, and the two columns, which an empty strip from top to bottom separates; null if there is one column. */
export function columnsOf(lines: readonly Line[]): [Line[], Line[], Line[]] | null {
  for (let titles = 0; titles <= Math.min(MOST_TITLES, lines.length); titles++) {
    const items = lines.slice(titles).flatMap((line) => line.items);
    const gutter = widestGap(items);
    if (gutter === null) continue;
    const left = linesOf(items.filter(({ x }) => x < gutter));
    const right = linesOf(items.filter(({ x }) => x >= gutter));
    if (isColumn(left) && isColumn(right)) return [lines.slice(0, titles), left, right];
  }
  return null;
}

/** The middle of the widest vertical strip without any item; null if there is none. */
function widestGap(items: readonly Item[]): number | null {
  const sorted = [...items].sort((a, b) => a.x - b.x);
  let end = sorted[0]?.x ?? 0;
  let widest = 0;
  let middle = null;
  for (const { x, width, size } of sorted) {
    if (x - end > Math.max(widest, size * GUTTER)) [widest, middle] = [x - end, (end + x) / 2];
    end = Math.max(end, x + width);
  }
  return middle;
}
