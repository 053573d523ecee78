import { rowsAreReports, type ChartSpec } from './chart.ts';
import { h, type Markup } from '../markup.ts';

const SIGNS: Record<string, string> = {
  over: '▸ 表示“以上、余”：实际不低于图示',
  under: '◂ 表示“以内”：实际不高于图示',
  about: '两侧短线表示约数',
  target: '空心为目标',
  estimate: '斜纹为预计',
};

/**
 * A chart with its table. The table stands whether or not the chart is drawn; the drawing, its downloads and the place
 * kept free for it need JavaScript. `table` is a whole table in its scrolling frame; `cautions` are whole sentences without
 * full stop that a reader has to bear in mind.
 */
export function chartMarkup(spec: ChartSpec, table: Markup, cautions: readonly string[] = []): Markup {
  const signs = [
    ...new Set(spec.points.flatMap(({ bound, kind }) => [bound, kind]).flatMap((key) => SIGNS[key] ?? [])),
  ];
  const legend =
    rowsAreReports(spec) || spec.series.length < 2
      ? null
      : h(
          'p',
          { class: 'chart-legend' },
          spec.series.map(({ name, mark }) =>
            h('span', {}, h('span', { class: 'report-mark', 'data-mark': mark, 'aria-hidden': 'true' }), name),
          ),
        );
  return h(
    'report-chart',
    { 'data-chart': JSON.stringify(spec) },
    h(
      'figure',
      {},
      h(
        'figcaption',
        {},
        h('span', { class: 'chart-title' }, spec.title),
        h('span', { class: 'quiet' }, `单位：${spec.unit}`),
      ),
      h(
        'div',
        { class: 'chart-beside' },
        h(
          'div',
          { class: 'needs-js chart-drawing' },
          legend,
          h('div', { class: `chart-canvas chart-${spec.form} chart-rows-${Math.min(spec.rows.length, 14)}` }),
          h('p', { class: 'chart-point quiet', role: 'status' }, '点按图中的点，或用方向键逐点查看。'),
          h(
            'p',
            { class: 'chart-tools' },
            signs.length > 0 && h('span', { class: 'quiet' }, `${signs.join('；')}。`),
            h('button', { type: 'button', class: 'button button-small', 'data-download': 'png' }, '下载图片'),
            h('button', { type: 'button', class: 'button button-small', 'data-download': 'csv' }, '下载 CSV'),
          ),
        ),
        cautionsMarkup(cautions),
      ),
      table,
    ),
  );
}

/** What to bear in mind when the figures stand side by side; nothing where there is nothing. */
export function cautionsMarkup(cautions: readonly string[]): Markup | null {
  if (cautions.length === 0) return null;
  return h(
    'div',
    { class: 'note cautions' },
    h('p', {}, '并列时请留意：'),
    h(
      'ul',
      { class: 'note-list' },
      cautions.map((text) => h('li', {}, text)),
    ),
  );
}
