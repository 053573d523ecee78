import { THEMES, themeName } from '../../../catalogue/themes.ts';
import type { ThemeId } from '../../../schema/vocabulary.ts';
import type { ChartSpec } from '../../chart/chart.ts';
import { chartMarkup } from '../../chart/chart-markup.ts';
import { share, type Attention, type Side } from '../comparison/attention.ts';
import { contentOf, type Comparison } from '../comparison/comparison.ts';
import { reportLabel } from '../../table/figure-table.ts';
import { plainTable } from '../../table/framed.ts';
import { h, type Markup } from '../../markup.ts';
import { LEAD, QUIET, SECTION } from '../../ui/classes.ts';
import { themeUrl, href } from '../../urls.ts';

const SIDES: readonly { side: Side; name: string }[] = [
  { side: 'review', name: '回顾部分' },
  { side: 'plan', name: '计划部分' },
];

/** The share of the text that each theme takes, looking back and looking ahead. */
export function attentionView(comparison: Comparison): Markup {
  const all = comparison.reports.map(({ id }) => contentOf(comparison, id, 'attention'));
  return h(
    'div',
    {},
    h(
      'p',
      { class: LEAD },
      '各主题的字数占该部分总字数的百分比。篇幅只说明写了多少，不说明做了多少；一节的字数全部算给它的主题。',
    ),
    SIDES.map(({ side, name }) => {
      const themes = THEMES.map(({ id }) => id).filter((theme) => all.some((one) => one.themes[theme][side] > 0));
      if (themes.length === 0) return null;
      const spec = chart(comparison, all, side, `${name}各主题篇幅`, themes);
      return h(
        'section',
        { class: SECTION },
        h('h3', {}, name),
        chartMarkup(spec, table(comparison, all, side, name, themes)),
      );
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
        return value === null || value === 0
          ? []
          : [
              {
                row,
                series,
                value,
                bound: 'exact' as const,
                kind: 'actual' as const,
                text: `${value}%`,
                url: themeUrl(theme),
                indicator: null,
              },
            ];
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
  return plainTable({
    label: `${name}各主题篇幅（字数与占比）`,
    numeric: true,
    heads: ['主题', ...reports.map(reportLabel)],
    rows: themes.map((theme) => [
      h('a', { href: href(themeUrl(theme)) }, themeName(theme)),
      ...all.map((one) => {
        const value = share(one, theme, side);
        const characters = one.themes[theme][side];
        return [
          value === null ? '没有这一部分' : characters === 0 ? '未单列' : `${value}%`,
          characters > 0 && h('span', { class: QUIET }, ` ${characters} 字`),
        ];
      }),
    ]),
  });
}
