/**
 * A table with a column a report. Where the window is too narrow for the columns a row stands as a list instead: what it is of, then each
 * report that tells something, by its name, and in one line those that tell nothing.
 */
import { h, type Markup } from '../markup.ts';
import { reportLabel } from './figure-table.ts';
import { framed } from './framed.ts';

type Content = Markup | string | null | false | readonly Content[];

export interface ReportCell {
  content: Content;
  /** It only says that there is nothing. */
  silent?: boolean;
  class?: string;
}

export interface ReportsRow {
  head: Content;
  cells: readonly ReportCell[];
  /** What the last column has, where there is one. */
  last?: Content;
}

export interface ReportsTable {
  label: string;
  /** Head of the first column, and of the last where there is one. */
  first: string;
  last?: string;
  reports: readonly { name: string; mark: number }[];
  /** Columns are of numbers. */
  numeric?: boolean;
  groups: readonly { title?: string; rows: readonly ReportsRow[] }[];
}

/** What the silent cells say. */
const silentWords = (cells: readonly ReportCell[]): string => {
  const content = cells.find(({ silent }) => silent)?.content;
  return typeof content === 'string' ? content : '未提及';
};

export function reportsTable({ label, first, last, reports, numeric = false, groups }: ReportsTable): Markup {
  const head = (content: Content, more: string | null = null): Markup =>
    h('th', { scope: 'col', role: 'columnheader', class: more }, content);
  const row = ({ head: name, cells, last: end }: ReportsRow): Markup => {
    const silent = reports.flatMap((report, at) => (cells[at]?.silent ? [report.name] : []));
    return h(
      'tr',
      { role: 'row' },
      h('th', { scope: 'row', role: 'rowheader' }, name),
      cells.map(({ content, silent: isSilent, class: more = numeric ? 'num' : '' }, at) =>
        h(
          'td',
          {
            role: 'cell',
            'data-label': reports[at]?.name ?? '',
            class: [more, isSilent ? 'is-silent text-ink-3' : ''].filter((one) => one !== '').join(' ') || null,
          },
          h('div', {}, content),
        ),
      ),
      last !== undefined && h('td', { role: 'cell', class: 'judgements' }, end ?? ''),
      // For the list alone: the cells say the same in the table.
      silent.length > 0 &&
        h(
          'td',
          { class: 'silent-names', 'aria-hidden': 'true', 'data-skip': true },
          `${silentWords(cells)}：${silent.join('、')}`,
        ),
    );
  };
  return framed(
    label,
    h(
      'table',
      { class: 'table table-sticky table-reports', role: 'table' },
      h('caption', { class: 'sr-only' }, label),
      h(
        'thead',
        { role: 'rowgroup' },
        h(
          'tr',
          { role: 'row' },
          head(first),
          reports.map((report) => head(reportLabel(report), numeric ? 'num' : null)),
          last !== undefined && head(last, 'judgements'),
        ),
      ),
      groups.map(({ title, rows }) =>
        h(
          'tbody',
          { role: 'rowgroup' },
          title !== undefined &&
            h(
              'tr',
              { role: 'row' },
              h('th', { scope: 'rowgroup', role: 'rowheader', colspan: reports.length + 2 }, title),
            ),
          rows.map(row),
        ),
      ),
    ),
  );
}
