import { THEMES, themeName } from '../../../catalogue/themes.ts';
import { shareChart, shareText } from '../../chart/chart.ts';
import { chartMarkup } from '../../chart/chart-markup.ts';
import { share, type Side } from '../comparison/attention.ts';
import { contentOf, type Comparison } from '../comparison/comparison.ts';
import { reportsTable } from '../../table/reports-table.ts';
import { h, type Markup } from '../../markup.ts';
import { QUIET } from '../../ui/classes.ts';
import { themeUrl, href } from '../../urls.ts';
import { view, viewPart } from './view-parts.ts';

const SIDES: readonly { side: Side; name: string }[] = [
  { side: 'review', name: '回顾部分' },
  { side: 'plan', name: '计划部分' },
];

/** The share of each theme in the text of the review and of the plan. */
export function attentionView(comparison: Comparison): Markup {
  return view(
    '各主题的字数占该部分总字数的百分比。篇幅只说明写了多少，不说明做了多少；一节的字数全部算给它的主题。',
    SIDES.map(({ side, name }) => sideMarkup(comparison, side, name)),
  );
}

/** One side as chart and table; null if no report has it. */
function sideMarkup(comparison: Comparison, side: Side, name: string): Markup | null {
  const { reports } = comparison;
  const all = reports.map(({ id }) => contentOf(comparison, id, 'attention'));
  const rows = THEMES.map(({ id }) => ({
    url: themeUrl(id),
    name: themeName(id),
    shares: all.map((one) => share(one, id, side)),
    characters: all.map(({ themes }) => themes[id][side]),
  })).filter(({ characters }) => characters.some((count) => count > 0));
  if (rows.length === 0) return null;
  const spec = shareChart(
    { title: `${name}各主题篇幅`, file: `attention-${side}` },
    reports.map(({ name: report, mark }) => ({ name: report, mark })),
    rows,
    (row) => rows[row]?.url ?? '',
  );
  const table = reportsTable({
    label: `${name}各主题篇幅（字数与占比）`,
    first: '主题',
    reports,
    numeric: true,
    groups: [
      {
        rows: rows.map(({ url, name: theme, shares, characters }) => ({
          head: h('a', { href: href(url) }, theme),
          cells: shares.map((value, at) => {
            const count = characters[at] ?? 0;
            return { content: [shareText(value), count > 0 && h('span', { class: QUIET }, ` ${count} 字`)] };
          }),
        })),
      },
    ],
  });
  return viewPart(name, chartMarkup(spec, table));
}
