import stringWidth from 'string-width';
import { QUALITY_COLUMNS } from '../../src/lib/quality-columns.ts';
import type { QualityScores } from '../../src/schema/quality.ts';

export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(1, width - stringWidth(text)));

/** Scores as a table for the terminal. */
export function qualityTable(rows: readonly (readonly [name: string, scores: QualityScores])[]): string {
  const line = (name: string, cells: readonly string[]): string =>
    (padded(name, 28) + cells.map((cell) => padded(cell, 10)).join('')).trimEnd();
  const lines = rows.map(([name, scores]) =>
    line(
      name,
      QUALITY_COLUMNS.map(([, cell]) => cell(scores)),
    ),
  );
  const titles = QUALITY_COLUMNS.map(([title]) => title);
  return [line('', titles), ...lines].join('\n');
}
