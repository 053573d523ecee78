/** A table with a column for each report. Without room for them, a row is a list: the reports that say something, then the others. */
import { h, type Child, type Markup } from '../markup.ts';
import { markup } from '../markup-template.ts';
import { reportLabel } from './figure-table.ts';
import { cell, columnHead, row, rowHead, tableMarkup } from './framed.ts';

export interface ReportCell {
  content: Child;
  silent?: boolean;
  class?: string;
}

export interface ReportsRow {
  head: Child;
  cells: readonly ReportCell[];
  last?: Child;
}

export interface ReportsTable {
  label: string;
  /** Head of the first column, and of the last column if there is one. */
  first: string;
  last?: string;
  reports: readonly { name: string; mark: number }[];
  numeric?: boolean;
  groups: readonly { title?: string; rows: readonly ReportsRow[] }[];
}

export function reportsTable({ label, first, last, reports, numeric = false, groups }: ReportsTable): Markup {
  const reportRow = ({ head, cells, last: end = null }: ReportsRow): Markup => {
    const silent = reports.filter((_, at) => cells[at]?.silent).map(({ name }) => name);
    const words = cells.find((one) => one.silent)?.content;
    return row(
      rowHead(head),
      cells.map(({ content, silent: isSilent = false, class: more = numeric ? 'num' : '' }, at) =>
        cell(h('div', content), {
          'data-label': reports[at]?.name ?? '',
          class: `${more}${isSilent ? ' is-silent text-ink-3' : ''}`.trim() || null,
        }),
      ),
      last !== undefined && cell(end, { class: 'judgements' }),
      // Only for the list layout; in the table layout the cells say the same.
      silent.length > 0 &&
        markup`<td class="silent-names" aria-hidden="true" data-skip>
          ${typeof words === 'string' ? words : '未提及'}：${silent.join('、')}
        </td>`,
    );
  };
  const title = (text: string): Markup =>
    row(h('th', { scope: 'rowgroup', role: 'rowheader', colspan: reports.length + 2 }, text));
  return tableMarkup(
    label,
    'table-reports',
    [
      columnHead(first),
      ...reports.map((report) => columnHead(reportLabel(report), numeric && 'num')),
      ...(last === undefined ? [] : [columnHead(last, 'judgements')]),
    ],
    ...groups.map((group) => [group.title !== undefined && title(group.title), group.rows.map(reportRow)]),
  );
}
