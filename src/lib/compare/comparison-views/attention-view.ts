import { THEMES, themeName } from '../../../catalogue/themes.ts';
import type { ThemeId } from '../../../schema/vocabulary.ts';
import { sharePoint, type ChartSpec } from '../../chart/chart.ts';
import { chartMarkup } from '../../chart/chart-markup.ts';
import { share, type Attention, type Side } from '../comparison/attention.ts';
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

/** The share of the text that each theme takes, looking back and looking ahead. */
export function attentionView(comparison: Comparison): Markup {
  const all = comparison.reports.map(({ id }) => contentOf(comparison, id, 'attention'));
  return view(
    '各主题的字数占该部分总字数的百分比。篇幅只说明写了多少，不说明做了多少；一节的字数全部算给它的主题。',
    SIDES.map(({ side, name }) => {
      const themes = THEMES.map(({ id }) => id).filter((theme) => all.some((one) => one.themes[theme][side] > 0));
      if (themes.length === 0) return null;
      const spec = chart(comparison, all, side, `${name}各主题篇幅`, themes);
      return viewPart(name, chartMarkup(spec, table(comparison, all, side, name, themes)));
    }),
  );
}

function chart(
  { reports }: Comparison,
  all: readonly Attention[],
  side: Side,
  title: string,
  themes: readonly ThemeId[],
): ChartSpec {
  return {
    form: 'dots',
    title,
    unit: '%',
    aspect: 'share',
    rows: themes.map((theme) => [themeName(theme)]),
    series: reports.map(({ name, mark }) => ({ name, mark })),
    points: themes.flatMap((theme, row) =>
      all.flatMap((one, series) => {
        const value = share(one, theme, side);
        // What has no section of its own is said in the table; a row of marks at zero would hide one another.
        return value ? [sharePoint(row, series, value, `${value}%`, themeUrl(theme))] : [];
      }),
    ),
    source: `来源：${reports.map(({ name }) => name).join('、')}政府工作报告，按字数计算`,
    file: `attention-${side}`,
  };
}

function table(
  { reports }: Comparison,
  all: readonly Attention[],
  side: Side,
  name: string,
  themes: readonly ThemeId[],
): Markup {
  return reportsTable({
    label: `${name}各主题篇幅（字数与占比）`,
    first: '主题',
    reports,
    numeric: true,
    groups: [
      {
        rows: themes.map((theme) => ({
          head: h('a', { href: href(themeUrl(theme)) }, themeName(theme)),
          cells: all.map((one) => {
            const value = share(one, theme, side);
            const characters = one.themes[theme][side];
            const words = value === null ? '没有这一部分' : characters === 0 ? '未单列' : `${value}%`;
            return { content: [words, characters > 0 && h('span', { class: QUIET }, ` ${characters} 字`)] };
          }),
        })),
      },
    ],
  });
}
