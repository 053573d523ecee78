import { themeName } from '../../catalogue/themes.ts';
import type { ThemeReports } from '../../schema/site-data.ts';
import type { ThemeId } from '../../schema/vocabulary.ts';
import { shareChart, shareText, type ChartSpec } from '../chart/chart.ts';
import { MARKS, seriesMarks } from '../chart/report-mark.ts';
import { reportLabel } from '../table/figure-table.ts';
import { folded, plainTable } from '../table/framed.ts';
import { h, type Markup } from '../markup.ts';
import { href, reportUrl } from '../urls.ts';

/** The share of one theme in a report's review and in its plan, in percent; null if the report has no such half. */
export type ThemeShare = ThemeReports['shares'][number];

/** A chart with a dot for each report in review and plan, of the newest six that have both; null if fewer than two have. */
export function themeSharesChart(theme: ThemeId, shares: readonly ThemeShare[]): ChartSpec | null {
  const both = shares
    .filter(({ review, plan }) => review !== null && plan !== null && review + plan > 0)
    .slice(0, MARKS);
  if (both.length < 2) return null;
  const marks = seriesMarks(both.map(({ report }) => report));
  return shareChart(
    { title: `“${themeName(theme)}”的篇幅：从回顾到计划`, file: `attention-${theme}` },
    both.map(({ report: { name } }, at) => ({ name, mark: marks[at] ?? 0 })),
    [
      { name: '回顾部分', shares: both.map(({ review }) => review) },
      { name: '计划部分', shares: both.map(({ plan }) => plan) },
    ],
    (_, series) => reportUrl(both[series]?.report.id ?? ''),
  );
}

export function themeSharesTable(theme: ThemeId, shares: readonly ThemeShare[]): Markup {
  const label = `“${themeName(theme)}”的篇幅：从回顾到计划`;
  return folded(shares, (some, part) =>
    plainTable({
      label: label + part,
      classes: [false, 'num', 'num'],
      class: 'w-auto [&_:is(td,th):not(:last-child)]:pe-8',
      isWide: true,
      heads: ['报告', '回顾部分', '计划部分'],
      rows: some.map(({ report, review, plan }) => [
        h('a', { href: href(report.url) }, reportLabel(report)),
        shareText(review),
        shareText(plan),
      ]),
    }),
  );
}
