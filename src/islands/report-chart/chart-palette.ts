/** Colours and type of the page for drawing on a canvas. */
import { MARKS } from '../../lib/chart/report-mark.ts';

export interface ChartPalette {
  paper: string;
  ink: string;
  quiet: string;
  rule: string;
  strong: string;
  reports: string[];
  font: string;
  /** How many times larger than standard the reader wants text. */
  scale: number;
}

/** Reads the tokens of the current theme, or of the light one for paper and pictures. */
export function chartPalette(theme?: 'light'): ChartPalette {
  const root = document.documentElement;
  const before = root.dataset['theme'];
  if (theme) root.dataset['theme'] = theme;
  const style = getComputedStyle(root);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  const palette = {
    paper: token('--color-paper'),
    ink: token('--color-ink'),
    quiet: token('--color-ink-2'),
    rule: token('--color-rule'),
    strong: token('--color-rule-strong'),
    reports: Array.from({ length: MARKS }, (_, at) => token(`--color-report-${at + 1}`)),
    font: style.fontFamily,
    scale: parseFloat(style.fontSize) / 16,
  };
  if (theme) {
    if (before === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = before;
  }
  return palette;
}
