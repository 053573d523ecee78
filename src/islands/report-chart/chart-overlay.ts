/** What is drawn on a chart in addition to Chart.js: names, marks of reports, bounds, figures, and a ring around the shown point. */
import type { Chart, Plugin } from 'chart.js';
import { rowsAreReports, type ChartPoint, type ChartSpec } from '../../lib/chart/chart.ts';
import type { ChartPalette } from './chart-palette.ts';
import { drawMark } from './draw-mark.ts';

export interface Look {
  spec: ChartSpec;
  palette: ChartPalette;
  context: CanvasRenderingContext2D;
}

export const RADIUS = 7;
const LINE = 18;
const ARROW = 10;
/** The largest share of the width for names; longer names are cut. */
const LABEL_SHARE = 0.42;

const markOf = ({ series }: ChartSpec, point: ChartPoint): number => series[point.series]?.mark ?? 1;
export const colourOf = ({ spec, palette }: Look, point: ChartPoint): string =>
  palette.reports[markOf(spec, point) - 1] ?? palette.ink;

export function fillOf(look: Look, point: ChartPoint): string | CanvasPattern {
  const { paper } = look.palette;
  const colour = colourOf(look, point);
  if (point.kind === 'estimate') return hatched(colour, paper, look.context);
  return point.kind === 'target' ? paper : colour;
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
    pen.moveTo(shift - 1, 9);
    pen.lineTo(shift + 9, -1);
  }
  pen.stroke();
  return context.createPattern(tile, 'repeat') ?? paper;
}

const nameFont = ({ scale, font }: ChartPalette): string => `600 ${13 * scale}px ${font}`;
const textFont = ({ scale, font }: ChartPalette): string => `${12 * scale}px ${font}`;

/** Returns a point of the report if a row belongs to a single report, whose mark is then drawn before the name of the row. */
function reportOfRow({ points, series }: ChartSpec, row: number): ChartPoint | undefined {
  const [first, ...others] = points.filter((point) => point.row === row);
  const isAlone = others.every((other) => other.series === first?.series);
  return series.length > 1 && isAlone ? first : undefined;
}

const indentOf = ({ spec, palette }: Look): number =>
  spec.rows.some((_, row) => reportOfRow(spec, row)) ? LINE * palette.scale : 0;

/** The width that names at the left and figures at the right need, in px. */
export interface TextRoom {
  left: number;
  right: number;
}

export function textRoom(look: Look): TextRoom {
  const { spec, palette, context } = look;
  const widest = (texts: readonly string[], font = textFont(palette)): number => {
    context.font = font;
    return Math.max(0, ...texts.map((text) => context.measureText(text).width));
  };
  const names = widest(
    spec.rows.map(([name = '']) => name),
    nameFont(palette),
  );
  const lines = widest(spec.rows.flatMap(([, ...rest]) => rest));
  const figures = rowsAreReports(spec) ? widest(spec.points.map(({ text }) => text)) : 0;
  return { left: Math.max(names, lines) + indentOf(look) + 14, right: Math.ceil(figures + ARROW + 18) };
}

/** Returns the padding around a chart of a given width. */
export const padding = ({ left, right }: TextRoom, width: number): TextRoom & { top: number } => ({
  left: Math.ceil(Math.min(left, width * LABEL_SHARE)),
  right,
  top: 4,
});

/** Returns the plugin that draws this. `own` lists the indexes of the points of each dataset; `marked` returns that of the shown point. */
export function overlay(look: Look, own: readonly (readonly number[])[], marked: () => number): Plugin {
  const { spec, context } = look;
  return {
    id: 'overlay',
    afterDatasetsDraw(chart) {
      context.save();
      context.textBaseline = 'middle';
      context.textAlign = 'left';
      context.lineWidth = 2;
      drawRows(chart, look);
      for (const [dataset, indexes] of own.entries()) {
        const elements = chart.getDatasetMeta(dataset).data;
        for (const [at, index] of indexes.entries()) {
          const [point, element] = [spec.points[index], elements[at]];
          if (point && element) drawPoint(chart, look, point, element, index === marked());
        }
      }
      context.restore();
    },
  };
}

function drawRows({ chartArea, scales }: Chart, look: Look): void {
  const { spec, palette, context } = look;
  const indent = indentOf(look);
  for (const [row, lines] of spec.rows.entries()) {
    const top = (scales['y']?.getPixelForValue(row) ?? 0) - ((lines.length - 1) * LINE * palette.scale) / 2;
    const report = reportOfRow(spec, row);
    if (report) {
      context.fillStyle = colourOf(look, report);
      drawMark(context, markOf(spec, report), 6, top);
    }
    for (const [line, text] of lines.entries()) {
      context.font = line === 0 ? nameFont(palette) : textFont(palette);
      context.fillStyle = line === 0 ? palette.ink : palette.quiet;
      context.fillText(fitted(text, chartArea.left - indent - 10, context), indent, top + line * LINE * palette.scale);
    }
  }
}

/** Returns the text, or as much of it as fits with an ellipsis. */
function fitted(text: string, width: number, context: CanvasRenderingContext2D): string {
  if (context.measureText(text).width <= width) return text;
  let kept = text;
  while (kept.length > 1 && context.measureText(`${kept}…`).width > width) kept = kept.slice(0, -1);
  return `${kept}…`;
}

/**
 * Draws the mark of a point in the shape of its report (Chart.js draws some of these shapes only as lines, unfilled), its bound, its
 * figure, and a ring if it is the shown point. `x` and `y` are the position of the mark, or of the end of the bar.
 */
function drawPoint(
  chart: Chart,
  look: Look,
  point: ChartPoint,
  { x, y }: { x: number; y: number },
  isShown: boolean,
): void {
  const { spec, palette, context } = look;
  const isBar = spec.form === 'bars';
  context.strokeStyle = colourOf(look, point);
  if (!isBar) {
    context.fillStyle = fillOf(look, point);
    drawMark(context, markOf(spec, point), x, y, RADIUS);
    context.stroke();
  }
  if (point.bound !== 'exact') {
    context.save();
    context.translate(x, y);
    context.fillStyle = isBar && point.bound === 'under' ? palette.paper : colourOf(look, point);
    drawBound(context, point.bound, isBar);
    context.restore();
  }
  context.fillStyle = context.strokeStyle = palette.ink;
  if (rowsAreReports(spec)) {
    const end = isBar ? Math.max(x, chart.scales['x']?.getPixelForValue(0) ?? x) : x;
    const gap = (point.bound === 'over' ? ARROW : 0) + (isBar ? 8 : RADIUS + 8);
    context.font = textFont(palette);
    context.fillText(point.text, Math.min(end, chart.chartArea.right) + gap, y);
  }
  if (isShown) {
    context.beginPath();
    context.arc(x, y, RADIUS + 5, 0, 2 * Math.PI);
    context.stroke();
  }
}

/** Draws a bound: for 以上 and 余 an arrow outwards, for 以内 one inwards, for `about` a short line on each side (on a bar, one line). */
function drawBound(context: CanvasRenderingContext2D, bound: 'over' | 'about' | 'under', isBar: boolean): void {
  const away = isBar ? 3 : RADIUS + 4;
  context.beginPath();
  if (bound === 'about') {
    for (const side of isBar ? [4] : [-away, away]) {
      context.moveTo(side, -8);
      context.lineTo(side, 8);
    }
    context.stroke();
    return;
  }
  const side = bound === 'over' ? 1 : -1;
  const start = side === 1 ? away : isBar ? -4 : -away;
  context.moveTo(start, -6);
  context.lineTo(start + side * ARROW, 0);
  context.lineTo(start, 6);
  context.fill();
}
