import type { ReportSummary } from '../../schema/report.ts';
import { periodText } from '../figure/figure-text.ts';
import { h, type Markup } from '../markup.ts';
import { dateText, LEVEL_NAMES, unnamedPlace } from '../report/report-name.ts';
import { href } from '../urls.ts';
import { reportLabel } from './figure-table.ts';
import { plainTable } from './framed.ts';

/** A table with a row for each report; `markOf` returns the mark of a report id. */
export const summaryTable = (
  reports: readonly ReportSummary[],
  markOf: (id: string) => number,
  label: string,
): Markup =>
  plainTable({
    label,
    class: '**:whitespace-nowrap',
    isWide: true,
    heads: ['报告', '日期', '上级地区', '级别', '回顾', '计划', '节', '句', '数字'],
    classes: [false, false, false, false, false, false, 'num', 'num', 'num'],
    rows: reports.map((report) => {
      const { place, date, reviews, plans, counts } = report;
      const name = reportLabel({ name: unnamedPlace(report) + report.title, mark: markOf(report.id) });
      return [
        h('a', { href: href(report.url) }, name),
        date ? dateText(date) : '未载明',
        place.region.join(' '),
        LEVEL_NAMES[place.level],
        reviews && periodText(reviews),
        plans && periodText(plans),
        ...[counts.sections, counts.sentences, counts.indicators].map(String),
      ];
    }),
  });
