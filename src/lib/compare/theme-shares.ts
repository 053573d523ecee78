import { themeName } from '../../catalogue/themes.ts';
import type { ThemeReports } from '../../schema/site-data.ts';
import type { ThemeId } from '../../schema/vocabulary.ts';
import { sharePoint, type ChartSpec } from '../chart/chart.ts';
import { MARKS, seriesMarks } from '../chart/report-mark.ts';
import { reportLabel } from '../table/figure-table.ts';
import { folded, plainTable } from '../table/framed.ts';
import { h, type Markup } from '../markup.ts';
import { href, reportUrl } from '../urls.ts';

/** How much of its text a report gives to one theme, looking back and looking ahead, in percent; null where it has no such part. */
export type ThemeShare = ThemeReports['shares'][number];

/** A line a report from review to plan, of the newest six that have both; null where fewer than two have. */
export function themeSharesChart(theme: ThemeId, shares: readonly ThemeShare[]): ChartSpec | null {
  const both = shares
    .filter(({ review, plan }) => review !== null && plan !== null && review + plan > 0)
    .slice(0, MARKS);
  if (both.length < 2) return null;
  const marks = seriesMarks(both.map(({ report }) => report));
  return {
    form: 'slopes',
    title: `“${themeName(theme)}”的篇幅：从回顾到计划`,
    unit: '%',
    aspect: 'share',
    rows: [['回顾部分'], ['计划部分']],
    series: both.map(({ report: { name } }, at) => ({ name, mark: marks[at] ?? 0 })),
    points: both.flatMap(({ report, review, plan }, series) =>
      [review, plan].map((value, row) =>
        sharePoint(row, series, value ?? 0, value === 0 ? '未单列' : `${value}%`, reportUrl(report.id)),
      ),
    ),
    source: `来源：${both.map(({ report }) => report.name).join('、')}政府工作报告，按字数计算`,
    file: `attention-${theme}`,
  };
}

export function themeSharesTable(theme: ThemeId, shares: readonly ThemeShare[]): Markup {
  const label = `“${themeName(theme)}”的篇幅：从回顾到计划`;
  const cell = (value: number | null): string =>
    value === null ? '没有这一部分' : value === 0 ? '未单列' : `${value}%`;
  return folded(shares, (some, part) =>
    plainTable({
      label: label + part,
      classes: [false, 'num', 'num'],
      class: 'w-auto [&_:is(td,th)]:pe-8',
      heads: ['报告', '回顾部分', '计划部分'],
      rows: some.map(({ report, review, plan }) => [
        h('a', { href: href(report.url) }, reportLabel(report)),
        cell(review),
        cell(plan),
      ]),
    }),
  );
}
