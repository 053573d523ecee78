/** Page headers, page footers and page numbers: what stands at the edge of the page and comes again on others. */
import { linesOf, textOf, type Item, type Line } from './pdf-page.ts';

export interface Page {
  items: readonly Item[];
  bottom: number;
  top: number;
}

/** Share of the height of a page that its edges take; letters that stand in one by less than this share of a page stand at one height. */
const EDGE = 0.1;
const HEIGHTS = 100;
/** Share of the pages on which a running line stands; left and right pages may differ. */
const OFTEN = 0.4;

/** What a browser prints around a page, also where there is only one: 11/29/26, 3:04 AM · http://… 1/2 */
const PRINTED =
  /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}[,，]?\s*(?:[上下]午)?\d{1,2}:\d{2}|(?:https?|file):\/\/\S+\s*\d{1,3}\/\d{1,3}$/u;
/** — 4 — · 4 · 第 4 页 */
const NUMBER = /^[-–—―─·•\s]*(?:第\s*)?\d{1,3}(?:\s*[页/]\s*(?:共\s*)?\d{0,3}\s*页?)?[-–—―─·•\s]*$/u;

interface Placed {
  line: Line;
  text: string;
  /** The height on the page and the words, their numbers aside; null for a line of the body. */
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

/** The lines of each page without those that run through the pages. */
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
