import { rowsAreReports, type ChartSpec } from './chart.ts';
import { list, type Markup } from '../markup.ts';
import { markup } from '../markup-template.ts';
import { button, CALLOUT, QUIET } from '../ui/classes.ts';

const SIGNS: Record<string, string> = {
  over: '▸ 表示“以上、余”：实际不低于图示',
  under: '◂ 表示“以内”：实际不高于图示',
  about: '两侧短线表示约数',
  target: '空心为目标',
  estimate: '斜纹为预计',
};

/**
 * A chart with its table. The table is shown whether or not the chart is drawn; the drawing, its downloads and the space reserved for it
 * need JavaScript. `table` is a complete table in its scrolling frame; `cautions` are sentences without full stop, shown beside the chart.
 */
export function chartMarkup(spec: ChartSpec, table: Markup, cautions: readonly string[] = []): Markup {
  const signs = [
    ...new Set(spec.points.flatMap(({ bound, kind }) => [bound, kind]).flatMap((key) => SIGNS[key] ?? [])),
  ];
  const hasLegend = !rowsAreReports(spec) && spec.series.length > 1;
  return markup`<report-chart class="block" data-chart=${JSON.stringify(spec)}>
    <figure>
      <figcaption class="mb-2 flex flex-wrap items-baseline gap-x-4">
        <span class="font-semibold">${spec.title}</span><span class=${QUIET}>单位：${spec.unit}</span>
      </figcaption>
      <div class="grid gap-x-8 *:min-w-0 ${cautions.length > 0 ? 'wide:grid-cols-[minmax(0,46rem)_minmax(14rem,1fr)]' : ''}">
        <div class="chart-drawing needs-js mb-5">
          ${hasLegend && markup`<p class="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-md">${spec.series.map(legend)}</p>`}
          <div class="chart-canvas relative overflow-hidden [&>canvas]:block ${roomFor(spec)}" />
          <p class="chart-point min-h-[1.7em] print:hidden ${QUIET}" role="status">
            点按图中的${spec.form === 'bars' ? '条' : '点'}，或用方向键逐个查看。
          </p>
          <p class="mt-1 flex flex-wrap items-center gap-2 print:hidden">
            ${signs.length > 0 && markup`<span class=${QUIET}>${signs.join('；')}。</span>`}
            <button type="button" class=${button('sm')} data-download="png">下载图片</button>
            <button type="button" class=${button('sm')} data-download="svg">下载 SVG</button>
            <button type="button" class=${button('sm')} data-download="csv">下载 CSV</button>
          </p>
        </div>
        ${cautionsMarkup(cautions)}
      </div>
      <p class="without-js quiet">图没有画出来；下表内容相同。</p>
      ${table}
    </figure>
  </report-chart>`;
}

const legend = ({ name, mark }: ChartSpec['series'][number]): Markup =>
  markup`<span><span class="report-mark" data-mark=${mark} aria-hidden="true" />${name}</span>`;

/** Height classes by the most rows that fit, 56px for each row and the axis. They reserve space, so that drawing causes no layout shift. */
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

/** The cautions for figures side by side; null if there are none. */
export function cautionsMarkup(cautions: readonly string[]): Markup | null {
  if (cautions.length === 0) return null;
  return markup`<div class="${CALLOUT} mb-5 self-start">
    <p>并列时请留意：</p>
    ${list(cautions, { class: 'list-disc ps-5' })}
  </div>`;
}
