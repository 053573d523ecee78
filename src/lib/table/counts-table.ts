import type { ConceptFigures } from '../../schema/site-data.ts';
import { LEVELS } from '../../schema/vocabulary.ts';
import type { Markup } from '../markup.ts';
import { LEVEL_NAMES } from '../report/report-name.ts';
import { plainTable } from './framed.ts';

/** A table of the number of figures by year, newest first, and level. */
export function countsTable(counts: ConceptFigures['counts'], label: string): Markup {
  const levels = LEVELS.filter((level) => counts.some((one) => one.level === level));
  const byYear = Map.groupBy(counts, ({ year }) => year);
  const years = [...byYear.keys()].sort().reverse();
  const count = (year: string, level: string): number =>
    byYear.get(year)?.find((one) => one.level === level)?.figures ?? 0;
  return plainTable({
    label,
    classes: [false, ...levels.map(() => 'num')],
    heads: ['年份', ...levels.map((level) => LEVEL_NAMES[level])],
    rows: years.map((year) => [year || '未载明', ...levels.map((level) => String(count(year, level) || ''))]),
  });
}
