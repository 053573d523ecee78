import type { ConceptFigures } from '../../schema/site-data.ts';
import { LEVELS } from '../../schema/vocabulary.ts';
import { h, type Markup } from '../markup.ts';
import { LEVEL_NAMES } from '../report/report-name.ts';
import { framed } from './framed.ts';

/** How many figures there are by year, the newest first, and level. */
export function countsTable(counts: ConceptFigures['counts'], label: string): Markup {
  const levels = LEVELS.filter((level) => counts.some((one) => one.level === level));
  const byYear = Map.groupBy(counts, ({ year }) => year);
  const years = [...byYear.keys()].sort().reverse();
  const count = (year: string, level: string): number =>
    byYear.get(year)?.find((one) => one.level === level)?.figures ?? 0;
  return framed(
    label,
    h(
      'table',
      { class: 'table table-sticky' },
      h('caption', { class: 'sr-only' }, label),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', { scope: 'col' }, '年份'),
          levels.map((level) => h('th', { scope: 'col', class: 'num' }, LEVEL_NAMES[level])),
        ),
      ),
      h(
        'tbody',
        {},
        years.map((year) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, year || '未载明'),
            levels.map((level) => h('td', { class: 'num' }, String(count(year, level) || ''))),
          ),
        ),
      ),
    ),
  );
}
