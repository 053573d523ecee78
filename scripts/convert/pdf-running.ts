/** Removes page headers, page footers and page numbers: lines at the edge of the page that recur on other pages. */
import { linesOf, textOf, type Item, type Line } from './pdf-page.ts';

export interface Page {
  items: readonly Item[];
  bottom: number;
  top: number;
}

/** Share of the page height that each edge takes; and the number of steps to which heights are rounded before they are compared. */
const EDGE = 0.1;
const HEIGHTS = 100;
/** Minimum share of pages with the same running line; less than half, because left and right pages may differ. */
const OFTEN = 0.4;

/** What a browser prints around a page, also around a single one: 11/29/26, 3:04 AM · http://… 1/2 */
const PRINTED =
  /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}[,，]?\s*(?:[上下]午)?\d{1,2}:\d{2}|(?:https?|file):\/\/\S+\s*\d{1,3}\/\d{1,3}$/u;
/** — 4 — · 4 · 第 4 页 */
const NUMBER = /^[-–—―─·•\s]*(?:第\s*)?\d{1,3}(?:\s*[页/]\s*(?:共\s*)?\d{0,3}\s*页?)?[-–—―─·•\s]*$/u;

interface Placed {
  line: Line;
  text: string;
  /** Height on the page and text without numbers; null if the line is not at an edge. */
  key: string | null;
}

function placed({ items, bottom, top }: Page): Placed[] {
  const lines = linesOf(items);
  return lines.map((line, i) => {
    const text = textOf(line).trim();
    const height = (line.y - bottom) / (top - bottom);
    const atEdge = height < EDGE || height > 1 - EDGE || i === 0 || i === lines.length - 1;
    const words = text.replace(/\d+/gu, '#').replace(/\s/gu, '');
    return { line, text, key: atEdge ? `${String(Math.round(height * HEIGHTS))} ${words}` : null };
  });
}

/** The lines of each page without running lines. */
export function bodyLines(pages: readonly Page[]): Line[][] {
  const all = pages.map(placed);
  const counts = new Map<string, number>();
  for (const lines of all)
    for (const key of new Set(lines.flatMap(({ key }) => key ?? []))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = Math.max(2, pages.length * OFTEN);
  return all.map((lines) =>
    lines
      .filter(
        ({ key, text }) =>
          key === null || !((counts.get(key) ?? 0) >= often || PRINTED.test(text) || NUMBER.test(text)),
      )
      .map(({ line }) => line),
  );
}
