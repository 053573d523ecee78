import { rowsAreReports, type ChartSpec } from './chart.ts';
import { h, list, type Markup } from '../markup.ts';
import { button, CALLOUT, QUIET } from '../ui/classes.ts';

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
          { class: 'mb-2 flex flex-wrap gap-x-5 gap-y-1 text-md' },
          spec.series.map(({ name, mark }) =>
            h('span', h('span', { class: 'report-mark', 'data-mark': mark, 'aria-hidden': 'true' }), name),
          ),
        );
  return h(
    'report-chart',
    { class: 'block', 'data-chart': JSON.stringify(spec) },
    h(
      'figure',
      h(
        'figcaption',
        { class: 'mb-2 flex flex-wrap items-baseline gap-x-4' },
        h('span', { class: 'font-semibold' }, spec.title),
        h('span', { class: QUIET }, `单位：${spec.unit}`),
      ),
      h(
        'div',
        {
          class: `grid gap-x-8 *:min-w-0 ${cautions.length > 0 ? 'wide:grid-cols-[minmax(0,46rem)_minmax(14rem,1fr)]' : ''}`,
        },
        h(
          'div',
          { class: 'chart-drawing needs-js mb-5' },
          legend,
          h('div', { class: `chart-canvas relative overflow-hidden [&>canvas]:block ${roomFor(spec)}` }),
          h(
            'p',
            { class: `chart-point min-h-[1.7em] print:hidden ${QUIET}`, role: 'status' },
            `点按图中的${spec.form === 'bars' ? '条' : '点'}，或用方向键逐个查看。`,
          ),
          h(
            'p',
            { class: 'mt-1 flex flex-wrap items-center gap-2 print:hidden' },
            signs.length > 0 && h('span', { class: QUIET }, `${signs.join('；')}。`),
            h('button', { type: 'button', class: button('sm'), 'data-download': 'png' }, '下载图片'),
            h('button', { type: 'button', class: button('sm'), 'data-download': 'svg' }, '下载 SVG'),
            h('button', { type: 'button', class: button('sm'), 'data-download': 'csv' }, '下载 CSV'),
          ),
        ),
        cautionsMarkup(cautions),
      ),
      h('p', { class: 'without-js quiet' }, '图没有画出来；下表内容相同。'),
      table,
    ),
  );
}

/** Room kept free before anything is drawn, so that nothing jumps: 56px a row and the axis. Classes by the most rows they hold. */
const ROOMS = [
  [2, 'h-44'],
  [3, 'h-58'],
  [4, 'h-72'],
  [5, 'h-86'],
  [7, 'h-108'],
  [10, 'h-152'],
  [Infinity, 'h-180'],
] as const;
const roomFor = ({ rows }: ChartSpec): string => ROOMS.find(([most]) => rows.length <= most)?.[1] ?? '';

/** What to bear in mind when the figures stand side by side; nothing where there is nothing. */
export function cautionsMarkup(cautions: readonly string[]): Markup | null {
  if (cautions.length === 0) return null;
  return h(
    'div',
    { class: `${CALLOUT} mb-5 self-start` },
    h('p', '并列时请留意：'),
    list(cautions, { class: 'list-disc ps-5' }),
  );
}
