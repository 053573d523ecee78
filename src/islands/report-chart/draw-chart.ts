/** Draws a chart with Chart.js. Only the parts of Chart.js that are used are loaded. */
import {
  BarController,
  BarElement,
  Chart,
  LinearScale,
  PointElement,
  ScatterController,
  Tooltip,
  type ChartDataset,
  type ChartOptions,
  type Scale,
} from 'chart.js';
import { pointText, rowsAreReports, type ChartPoint, type ChartSpec } from '../../lib/chart/chart.ts';
import { formatNumber } from '../../lib/figure/format-value.ts';
import { chartPalette } from './chart-palette.ts';
import { pause } from '../slices.ts';
import { colourOf, fillOf, overlay, padding, RADIUS, textRoom, type Look, type TextRoom } from './chart-overlay.ts';

Chart.register(BarController, BarElement, LinearScale, PointElement, ScatterController, Tooltip);

export interface Drawing {
  /** Draws a ring around a point of the spec, by its index. */
  mark(point: number): void;
  /** Draws again in the colours of the current theme, or in light for paper. */
  recolour(theme?: 'light'): void;
  destroy(): void;
}

const TYPES = { bars: 'bar', dots: 'scatter' } as const;
/** In px: this width has room for names of 13px beside figures of 12px. */
const NARROWEST = 280;
/** Dots within this share of the largest value would cover each other, so they are drawn this many rows apart. */
const COVERING = 0.02;
const APART = 0.22;

/** Draws into a canvas in the document, in several tasks. Calls `pick` with the index of the point under the pointer. */
export async function drawChart(
  canvas: HTMLCanvasElement,
  spec: ChartSpec,
  pick: (point: number) => void,
): Promise<Drawing> {
  let marked = -1;
  const lookOf = (theme?: 'light'): Look => {
    const context = canvas.getContext('2d');
    if (!context) throw new Error('the browser has no 2D canvas');
    const palette = chartPalette(theme);
    // Text grows with that of the page as long as names leave room for figures.
    const most = Math.max(1, (canvas.parentElement?.clientWidth ?? 0) / NARROWEST);
    return { spec, palette: { ...palette, scale: Math.max(1, Math.min(palette.scale, most)) }, context };
  };
  const make = (look: Look, room: TextRoom): Chart => chartOf(canvas, look, room, () => marked, pick);
  const look = lookOf();
  const room = textRoom(look);
  await pause();
  let chart = make(look, room);
  await pause();
  chart.update();
  return {
    mark(point) {
      marked = point;
      chart.draw();
    },
    recolour(theme) {
      chart.destroy();
      const other = lookOf(theme);
      chart = make(other, textRoom(other));
      chart.update();
    },
    destroy: () => chart.destroy(),
  };
}

function chartOf(
  canvas: HTMLCanvasElement,
  look: Look,
  room: TextRoom,
  marked: () => number,
  pick: (point: number) => void,
): Chart {
  const { spec, palette } = look;
  // One dataset for each report: the indexes of its points.
  const own = spec.series.map((_, series) =>
    [...spec.points.keys()].filter((at) => spec.points[at]?.series === series),
  );
  const point = (element: { datasetIndex: number; index: number }): number =>
    own[element.datasetIndex]?.[element.index] ?? -1;
  const hear = (_event: unknown, [found]: { datasetIndex: number; index: number }[]): void => {
    if (found) pick(point(found));
  };
  const axis = spec.form === 'bars' ? 'y' : 'xy';
  const options: ChartOptions = {
    responsive: true,
    animation: false,
    font: { family: palette.font, size: 12 * palette.scale },
    maintainAspectRatio: false,
    indexAxis: spec.form === 'bars' ? 'y' : 'x',
    layout: { padding: ({ chart }: { chart: Chart }) => padding(room, chart.width) },
    interaction: { mode: 'nearest', intersect: false, axis },
    onHover: hear,
    onClick: hear,
    plugins: {
      tooltip: {
        // If every figure is drawn beside its point, a tooltip would only hide its neighbours.
        enabled: !rowsAreReports(spec),
        displayColors: false,
        backgroundColor: palette.ink,
        bodyColor: palette.paper,
        bodyFont: { size: 13 * palette.scale },
        callbacks: {
          title: () => '',
          label: ({ datasetIndex, dataIndex: index }) => {
            const found = spec.points[point({ datasetIndex, index })];
            return found ? pointText(spec, found) : '';
          },
        },
      },
    },
    scales: scales(look),
  };
  const chart = new Chart(canvas, {
    type: TYPES[spec.form],
    data: { datasets: [] },
    options,
    plugins: [overlay(look, own, marked)],
  });
  chart.data.datasets = own.map((points) => datasetOf(look, points));
  return chart;
}

function datasetOf(look: Look, indexes: readonly number[]): ChartDataset {
  const { spec, palette } = look;
  const points = indexes.flatMap((at) => spec.points[at] ?? []);
  const colour = points[0] ? colourOf(look, points[0]) : palette.ink;
  const data = points.map((point) => ({ x: point.value, y: point.row + beside(spec, point) }));
  const bars = { backgroundColor: points.map((point) => fillOf(look, point)), borderSkipped: false, grouped: false };
  return {
    data,
    borderColor: colour,
    borderWidth: 2,
    ...(spec.form === 'bars'
      ? { ...bars, barThickness: 20 * palette.scale }
      : { pointStyle: false, pointRadius: RADIUS, pointHoverRadius: RADIUS, clip: false }),
  } as ChartDataset;
}

/** How far from the middle of its row a dot is drawn, so that dots of nearly the same value do not cover each other. */
function beside({ points }: ChartSpec, point: ChartPoint): number {
  const near = COVERING * Math.max(...points.map(({ value }) => Math.abs(value)));
  const close = points.filter(({ row, value }) => row === point.row && Math.abs(value - point.value) <= near);
  return (close.indexOf(point) - (close.length - 1) / 2) * Math.min(APART, 0.7 / close.length);
}

/** Values along one axis, rows along the other. */
function scales({ spec, palette }: Look): NonNullable<ChartOptions['scales']> {
  const { form, unit, aspect, points, rows } = spec;
  const value = {
    type: 'linear' as const,
    // Levels such as 95% and 97% are only told apart if the axis does not start at zero; amounts need the zero.
    beginAtZero: form === 'bars' || aspect !== 'value',
    grace: form === 'bars' ? 0 : '8%',
    // Shares end at 100%, so the axis does too.
    ...(unit === '%' && aspect === 'value' && points.every((point) => point.value <= 100) && { max: 100 }),
    title: { display: true, text: unit, color: palette.quiet, align: 'end' as const },
    ticks: {
      color: palette.quiet,
      maxTicksLimit: 6,
      callback: (tick: string | number) => formatNumber(Number(tick)),
    },
    border: { display: false },
    grid: { color: (tick: { tick?: { value: number } }) => (tick.tick?.value === 0 ? palette.strong : palette.rule) },
  };
  const row = {
    type: 'linear' as const,
    offset: false,
    reverse: true,
    min: -0.5,
    max: rows.length - 0.5,
    afterBuildTicks: (axis: Scale) => {
      axis.ticks = rows.map((_, at) => ({ value: at }));
    },
    // Formatting ticks takes Chart.js as long as everything else, even if they are not shown.
    ticks: { display: false, callback: () => '' },
    border: { display: form === 'bars', color: palette.strong },
    grid: { display: form !== 'bars', color: palette.rule },
  };
  return { x: value, y: row };
}
