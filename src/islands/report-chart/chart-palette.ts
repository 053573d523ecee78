/** The colours and the font of the page, for drawing on a canvas. */
import { MARKS } from '../../lib/chart/report-mark.ts';

export interface ChartPalette {
  paper: string;
  ink: string;
  quiet: string;
  rule: string;
  strong: string;
  reports: string[];
  font: string;
  /** The text size that the reader chose, relative to the standard. */
  scale: number;
}

/** Returns what `read` returns while the page is switched to another theme. */
export function inTheme<T>(theme: 'light', read: () => T): T {
  const { dataset } = document.documentElement;
  const before = dataset['theme'];
  dataset['theme'] = theme;
  const found = read();
  if (before === undefined) delete dataset['theme'];
  else dataset['theme'] = before;
  return found;
}

/** Reads the tokens of the current theme, or of the light one for paper and pictures. */
export const chartPalette = (theme?: 'light'): ChartPalette => (theme ? inTheme(theme, readTokens) : readTokens());

function readTokens(): ChartPalette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    paper: token('--color-paper'),
    ink: token('--color-ink'),
    quiet: token('--color-ink-2'),
    rule: token('--color-rule'),
    strong: token('--color-rule-strong'),
    reports: Array.from({ length: MARKS }, (_, at) => token(`--color-report-${at + 1}`)),
    font: style.fontFamily,
    scale: parseFloat(style.fontSize) / 16,
  };
}
