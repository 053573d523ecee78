/** Draws a chart with Chart.js, of which only the pieces that are used are loaded. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  ScatterController,
  Tooltip,
  type ChartConfiguration,
  type ChartDataset,
  type Plugin,
} from 'chart.js';
import { pointText, rowsAreReports, type ChartPoint, type ChartSpec } from '../../lib/chart/chart.ts';
import { formatNumber } from '../../lib/figure/format-value.ts';
import { chartPalette, type ChartPalette } from './chart-palette.ts';
import { drawMark } from './draw-mark.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  ScatterController,
  Tooltip,
);

export interface Drawing {
  /** Rings a point of the spec. */
  mark(point: number): void;
  /** Draws again in the colours of the theme that now holds, or in light for paper. */
  recolour(theme?: 'light'): void;
  destroy(): void;
}

const LINE = 18;
/** Of the largest value: dots nearer to each other would cover each other. */
const COVERING = 0.02;
/** In rows. */
const APART = 0.22;
const RADIUS = 7;
const ARROW = 10;
/** In px: room for names of 13px beside figures of 12px. */
const NARROWEST = 280;

/** Draws into a canvas that stands in the document; `pick` hears the index of a point that is pointed at. */
export function drawChart(canvas: HTMLCanvasElement, spec: ChartSpec, pick: (point: number) => void): Drawing {
  let marked = -1;
  const make = (palette: ChartPalette): Chart => {
    // Text grows with that of the page, as far as the names leave room for the figures.
    const most = Math.max(1, (canvas.parentElement?.clientWidth ?? 0) / NARROWEST);
    const scale = Math.max(1, Math.min(palette.scale, most));
    return chartOf(canvas, spec, { ...palette, scale }, () => marked, pick);
  };
  let chart = make(chartPalette());
  return {
    mark(point) {
      marked = point;
      chart.draw();
    },
    recolour(theme) {
      chart.destroy();
      chart = make(chartPalette(theme));
    },
    destroy: () => chart.destroy(),
  };
}

/** The Chart.js chart of a spec. */
function chartOf(
  canvas: HTMLCanvasElement,
  spec: ChartSpec,
  palette: ChartPalette,
  marked: () => number,
  pick: (point: number) => void,
): Chart {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  const places = spec.points.map((point) => placeOf(spec, point));
  const pointAt = (dataset: number, index: number): number =>
    places.findIndex((place) => place.dataset === dataset && place.index === index);
  const colour = (point: ChartPoint): string =>
    palette.reports[(spec.series[point.series]?.mark ?? 1) - 1] ?? palette.ink;
  const fill = (point: ChartPoint): string | CanvasPattern =>
    point.kind === 'target'
      ? palette.paper
      : point.kind === 'estimate'
        ? hatched(colour(point), palette.paper, context)
        : colour(point);
  const labels = labelPlugin(spec, palette, colour);
  const config: ChartConfiguration = {
    type: spec.form === 'bars' ? 'bar' : spec.form === 'dots' ? 'scatter' : 'line',
    data: {
      labels: spec.rows.map((lines) => lines.join(' ')),
      datasets: datasets(spec, palette, colour, fill),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      ...(spec.form === 'bars' ? { indexAxis: 'y' as const } : {}),
      font: { family: palette.font, size: 13 * palette.scale },
      layout: { padding: ({ chart }: { chart: Chart }) => padding(spec, palette, context, chart.width) },
      interaction: { mode: 'nearest', intersect: false, axis: spec.form === 'bars' ? 'y' : 'xy' },
      onHover: (_event, [found]) => {
        if (found) pick(pointAt(found.datasetIndex, found.index));
      },
      onClick: (_event, [found]) => {
        if (found) pick(pointAt(found.datasetIndex, found.index));
      },
      plugins: {
        tooltip: {
          // Where every figure stands beside its point, a second one over it would only hide the neighbours.
          enabled: !labelled(spec),
          displayColors: false,
          backgroundColor: palette.ink,
          bodyColor: palette.paper,
          callbacks: {
            title: () => '',
            label: (item) => {
              const point = spec.points[pointAt(item.datasetIndex, item.dataIndex)];
              return point ? pointText(spec, point) : '';
            },
          },
        },
      },
      scales: scales(spec, palette),
    },
    plugins: [
      labels,
      markPlugin(spec, places, colour, fill),
      boundPlugin(spec, places, palette, colour),
      ringPlugin(places, palette, marked),
    ],
  };
  return new Chart(canvas, config);
}

interface Place {
  dataset: number;
  index: number;
}

/** Where Chart.js keeps a point: bars in one dataset by row, dots and slopes in a dataset a report. */
function placeOf(spec: ChartSpec, point: ChartPoint): Place {
  if (spec.form === 'bars') return { dataset: 0, index: point.row };
  if (spec.form === 'slopes') return { dataset: point.series, index: point.row };
  return { dataset: point.series, index: spec.points.filter((one) => one.series === point.series).indexOf(point) };
}

function datasets(
  spec: ChartSpec,
  palette: ChartPalette,
  colour: (point: ChartPoint) => string,
  fill: (point: ChartPoint) => string | CanvasPattern,
): ChartDataset[] {
  if (spec.form === 'bars') {
    const points = spec.rows.map((_, row) => spec.points.find((point) => point.row === row));
    return [
      {
        data: points.map((point) => point?.value ?? null),
        backgroundColor: points.map((point) => (point ? fill(point) : palette.paper)) as string[],
        borderColor: points.map((point) => (point ? colour(point) : palette.paper)),
        borderWidth: 2,
        borderSkipped: false,
        barThickness: 20 * palette.scale,
      },
    ];
  }
  return spec.series.map((_, series) => {
    const points = spec.points.filter((point) => point.series === series);
    const byRow = spec.rows.map((_row, row) => points.find((point) => point.row === row));
    return {
      data:
        spec.form === 'dots'
          ? points.map((point) => ({ x: point.value, y: point.row + besideOthers(spec, point) }))
          : byRow.map((point) => point?.value ?? null),
      pointStyle: false,
      pointRadius: RADIUS,
      pointHoverRadius: RADIUS,
      borderColor: points[0] ? colour(points[0]) : palette.ink,
      borderWidth: 2,
      clip: false,
    } as ChartDataset;
  });
}

/** How far from the middle of its row a dot stands, so that dots of nearly the same value do not cover each other. */
function besideOthers({ points }: ChartSpec, point: ChartPoint): number {
  const near = COVERING * Math.max(...points.map(({ value }) => Math.abs(value)));
  const close = points.filter(({ row, value }) => row === point.row && Math.abs(value - point.value) <= near);
  const place = close.indexOf(point) - (close.length - 1) / 2;
  return place * Math.min(APART, 0.7 / close.length);
}

function hatched(colour: string, paper: string, context: CanvasRenderingContext2D): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 8;
  const pen = tile.getContext('2d');
  if (!pen) return paper;
  pen.fillStyle = paper;
  pen.fillRect(0, 0, 8, 8);
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  for (const shift of [-8, 0, 8]) {
    pen.beginPath();
    pen.moveTo(shift - 1, 9);
    pen.lineTo(shift + 9, -1);
    pen.stroke();
  }
  return context.createPattern(tile, 'repeat') ?? paper;
}

function scales(
  spec: ChartSpec,
  palette: ChartPalette,
): NonNullable<NonNullable<ChartConfiguration['options']>['scales']> {
  const value = {
    type: 'linear' as const,
    // A level of 95% or 97% is told apart without its zero, an amount is not.
    beginAtZero: spec.form === 'bars' || (spec.form === 'dots' && spec.aspect !== 'value'),
    ...(spec.form === 'dots' ? { grace: '8%' } : {}),
    // Shares end at 100%, and the axis does not promise more.
    ...(spec.unit === '%' && spec.aspect === 'value' && Math.max(...spec.points.map((point) => point.value)) <= 100
      ? { max: 100 }
      : {}),
    title: {
      display: true,
      text: spec.unit,
      color: palette.quiet,
      align: 'end' as const,
      font: { family: palette.font, size: 12 * palette.scale },
    },
    ticks: {
      color: palette.quiet,
      font: { family: palette.font, size: 12 * palette.scale },
      maxTicksLimit: 6,
      callback: (tick: string | number) => formatNumber(Number(tick)),
    },
    border: { display: false },
    grid: { color: (tick: { tick?: { value: number } }) => (tick.tick?.value === 0 ? palette.strong : palette.rule) },
  };
  if (spec.form === 'slopes') {
    return {
      x: {
        type: 'category',
        offset: true,
        ticks: { color: palette.ink, font: { family: palette.font, size: 13 * palette.scale } },
        grid: { color: palette.rule },
        border: { display: false },
      },
      y: { ...value, grace: '8%' },
    };
  }
  if (spec.form === 'bars')
    return {
      x: value,
      y: { type: 'category', ticks: { display: false }, grid: { display: false }, border: { color: palette.strong } },
    };
  return {
    x: value,
    y: {
      type: 'linear',
      reverse: true,
      min: -0.5,
      max: spec.rows.length - 0.5,
      afterBuildTicks: (axis) => {
        axis.ticks = spec.rows.map((_, row) => ({ value: row }));
      },
      ticks: { display: false, callback: () => '' },
      grid: { color: palette.rule },
      border: { display: false },
    },
  };
}

/** With one point a row the figure stands beside it. */
const labelled = (spec: ChartSpec): boolean => spec.form === 'slopes' || rowsAreReports(spec);

const NAME_FONT = (palette: ChartPalette): string => `600 ${13 * palette.scale}px ${palette.font}`;
const TEXT_FONT = (palette: ChartPalette): string => `${12 * palette.scale}px ${palette.font}`;

/** The only report of a row, whose mark stands before its name. */
function markOf(spec: ChartSpec, row: number): ChartPoint | null {
  const points = spec.points.filter((point) => point.row === row);
  const [first] = points;
  return first &&
    spec.form !== 'slopes' &&
    points.every(({ series }) => series === first.series) &&
    spec.series.length > 1
    ? first
    : null;
}

function widest(texts: readonly string[], font: string, context: CanvasRenderingContext2D): number {
  context.font = font;
  return Math.max(0, ...texts.map((text) => context.measureText(text).width));
}

/** Names take at most so much of the width; what is longer is cut. */
const LABEL_SHARE = 0.42;

function padding(
  spec: ChartSpec,
  palette: ChartPalette,
  context: CanvasRenderingContext2D,
  width: number,
): { left: number; right: number; top: number } {
  context.save();
  const figures = labelled(spec)
    ? widest(
        spec.points.map(({ text }) => text),
        TEXT_FONT(palette),
        context,
      )
    : 0;
  if (spec.form === 'slopes') {
    const names = widest(
      spec.series.map(({ name }) => name),
      TEXT_FONT(palette),
      context,
    );
    context.restore();
    return { left: 0, right: Math.min(names + 28, 150), top: 10 };
  }
  const names = widest(
    spec.rows.map(([name = '']) => name),
    NAME_FONT(palette),
    context,
  );
  const lines = widest(
    spec.rows.flatMap(([, ...rest]) => rest),
    TEXT_FONT(palette),
    context,
  );
  const marks = spec.rows.some((_, row) => markOf(spec, row)) ? LINE * palette.scale : 0;
  context.restore();
  const left = Math.ceil(Math.min(Math.max(names, lines) + marks + 14, width * LABEL_SHARE));
  return { left, right: Math.ceil(figures + ARROW + 18), top: 4 };
}

/** Names of the rows at the left and figures beside the points. */
function labelPlugin(spec: ChartSpec, palette: ChartPalette, colour: (point: ChartPoint) => string): Plugin {
  return {
    id: 'labels',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      ctx.save();
      ctx.textBaseline = 'middle';
      if (spec.form === 'slopes') slopeLabels(chart, spec, palette);
      else {
        const axis = chart.scales['y'];
        const value = chart.scales['x'];
        if (!axis || !value) return;
        for (const [row, lines] of spec.rows.entries()) {
          const middle = axis.getPixelForValue(row);
          const top = middle - ((lines.length - 1) * LINE * palette.scale) / 2;
          const mark = markOf(spec, row);
          const indent = spec.rows.some((_, one) => markOf(spec, one)) ? LINE * palette.scale : 0;
          if (mark) {
            ctx.fillStyle = colour(mark);
            drawMark(ctx, spec.series[mark.series]?.mark ?? 1, 6, top);
          }
          for (const [line, text] of lines.entries()) {
            ctx.font = line === 0 ? NAME_FONT(palette) : TEXT_FONT(palette);
            ctx.fillStyle = line === 0 ? palette.ink : palette.quiet;
            ctx.textAlign = 'left';
            ctx.fillText(fitted(text, chartArea.left - indent - 10, ctx), indent, top + line * LINE * palette.scale);
          }
        }
        if (labelled(spec)) {
          ctx.font = TEXT_FONT(palette);
          ctx.fillStyle = palette.ink;
          for (const point of spec.points) {
            const end = value.getPixelForValue(point.value);
            const x = spec.form === 'bars' ? Math.max(end, value.getPixelForValue(0)) : end;
            const arrow = point.bound === 'over' ? ARROW : 0;
            ctx.fillText(
              point.text,
              Math.min(x, chartArea.right) + arrow + (spec.form === 'dots' ? RADIUS + 8 : 8),
              axis.getPixelForValue(point.row),
            );
          }
        }
      }
      ctx.restore();
    },
  };
}

/** The text, or as much of it as fits with an ellipsis. */
function fitted(text: string, width: number, context: CanvasRenderingContext2D): string {
  if (context.measureText(text).width <= width) return text;
  let kept = text;
  while (kept.length > 1 && context.measureText(`${kept}…`).width > width) kept = kept.slice(0, -1);
  return `${kept}…`;
}

function slopeLabels(chart: Chart, spec: ChartSpec, palette: ChartPalette): void {
  const {
    ctx,
    scales: { x, y },
  } = chart;
  if (!x || !y) return;
  const last = spec.rows.length - 1;
  const ends = spec.points
    .filter(({ row }) => row === last)
    .map((point) => ({ point, at: y.getPixelForValue(point.value) }))
    .sort((a, b) => a.at - b.at);
  // Names of lines that end close together are pushed apart, in their order.
  for (const [index, end] of ends.entries())
    end.at = Math.max(end.at, (ends[index - 1]?.at ?? -Infinity) + LINE * palette.scale);
  ctx.textAlign = 'left';
  ctx.font = TEXT_FONT(palette);
  ctx.fillStyle = palette.ink;
  for (const { point, at } of ends)
    ctx.fillText(spec.series[point.series]?.name ?? '', x.getPixelForValue(last) + RADIUS + 10, at);
}

/** The points of dots and slopes in the shapes of their reports; Chart.js has some of these only as lines without a face. */
function markPlugin(
  spec: ChartSpec,
  places: readonly Place[],
  colour: (point: ChartPoint) => string,
  fill: (point: ChartPoint) => string | CanvasPattern,
): Plugin {
  return {
    id: 'marks',
    afterDatasetsDraw(chart) {
      if (spec.form === 'bars') return;
      for (const [index, point] of spec.points.entries()) {
        const place = places[index];
        const element = place && chart.getDatasetMeta(place.dataset).data[place.index];
        if (!element) continue;
        const { ctx } = chart;
        ctx.save();
        ctx.fillStyle = fill(point);
        ctx.strokeStyle = colour(point);
        ctx.lineWidth = 2;
        drawMark(ctx, spec.series[point.series]?.mark ?? 1, element.x, element.y, RADIUS);
        ctx.stroke();
        ctx.restore();
      }
    },
  };
}

/** 以上 and 余 end in an arrow outwards, 以内 in one inwards, about stands between two short lines. */
function boundPlugin(
  spec: ChartSpec,
  places: readonly Place[],
  palette: ChartPalette,
  colour: (point: ChartPoint) => string,
): Plugin {
  return {
    id: 'bounds',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const vertical = spec.form === 'slopes';
      for (const [index, point] of spec.points.entries()) {
        const place = places[index];
        const element = place && chart.getDatasetMeta(place.dataset).data[place.index];
        if (!element || point.bound === 'exact') continue;
        const away = spec.form === 'bars' ? 3 : RADIUS + 4;
        ctx.save();
        ctx.translate(element.x, element.y);
        if (vertical) ctx.rotate(-Math.PI / 2);
        ctx.fillStyle = ctx.strokeStyle = colour(point);
        ctx.lineWidth = 2;
        ctx.beginPath();
        if (point.bound === 'about') {
          for (const side of spec.form === 'bars' ? [4] : [-away, away]) {
            ctx.moveTo(side, -8);
            ctx.lineTo(side, 8);
          }
          ctx.stroke();
        } else {
          const side = point.bound === 'over' ? 1 : -1;
          const start = side === 1 ? away : spec.form === 'bars' ? -4 : -away;
          if (side === -1 && spec.form === 'bars') ctx.fillStyle = palette.paper;
          ctx.moveTo(start, -6);
          ctx.lineTo(start + side * ARROW, 0);
          ctx.lineTo(start, 6);
          ctx.fill();
        }
        ctx.restore();
      }
    },
  };
}

/** A ring around the point that is marked. */
function ringPlugin(places: readonly Place[], palette: ChartPalette, marked: () => number): Plugin {
  return {
    id: 'ring',
    afterDatasetsDraw(chart) {
      const place = places[marked()];
      const element = place && chart.getDatasetMeta(place.dataset).data[place.index];
      if (!element) return;
      const { ctx } = chart;
      ctx.save();
      ctx.strokeStyle = palette.ink;
      ctx.lineWidth = 2;
      ctx.beginPath();
      ctx.arc(element.x, element.y, RADIUS + 5, 0, 2 * Math.PI);
      ctx.stroke();
      ctx.restore();
    },
  };
}
