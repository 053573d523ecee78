import { rowsAreReports, type ChartSpec } from '../../lib/chart/chart.ts';
import { chartPalette, type ChartPalette } from './chart-palette.ts';
import { chartOf } from './draw-chart.ts';
import { wrapText } from '../wrap-text.ts';
import { drawMark } from './draw-mark.ts';

const WIDTH = 900;
const EDGE = 32;
/** Pixels of the picture a CSS pixel: sharp in print and on dense screens. */
const RATIO = 2;

/** The chart as PNG on paper, with title, unit, source and address inside, so that a passed-on picture can be traced. */
export async function chartPicture(spec: ChartSpec, address: string): Promise<Blob> {
  const palette = { ...chartPalette('light'), scale: 1 };
  const chartHeight = spec.form === 'slopes' ? 420 : 60 + spec.rows.length * 56;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  const title = wrapped(spec.title, `600 20px ${palette.font}`, context);
  const foot = [
    `单位：${spec.unit}`,
    ...wrapped(spec.source, `13px ${palette.font}`, context),
    ...wrapped(address, `13px ${palette.font}`, context),
  ];
  const legendHeight = rowsAreReports(spec) || spec.series.length < 2 ? 0 : 28;
  const top = EDGE + title.length * 28 + 12 + legendHeight;
  const height = top + chartHeight + 20 + foot.length * 20 + EDGE;
  canvas.width = WIDTH * RATIO;
  canvas.height = height * RATIO;
  context.scale(RATIO, RATIO);
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, WIDTH, height);
  context.textBaseline = 'top';
  context.fillStyle = palette.ink;
  context.font = `600 20px ${palette.font}`;
  for (const [line, text] of title.entries()) context.fillText(text, EDGE, EDGE + line * 28);
  if (legendHeight > 0) legend(spec, palette, context, top - legendHeight);
  const plot = document.createElement('canvas');
  plot.width = WIDTH - 2 * EDGE;
  plot.height = chartHeight;
  const chart = chartOf(plot, spec, { palette, ratio: RATIO, responsive: false });
  context.drawImage(plot, EDGE, top, WIDTH - 2 * EDGE, chartHeight);
  chart.destroy();
  context.fillStyle = palette.quiet;
  context.font = `13px ${palette.font}`;
  context.textBaseline = 'top';
  for (const [line, text] of foot.entries()) context.fillText(text, EDGE, top + chartHeight + 20 + line * 20);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the canvas gave no picture');
  return blob;
}

/** Lines no wider than the picture. */
function wrapped(text: string, font: string, context: CanvasRenderingContext2D): string[] {
  context.font = font;
  return wrapText(text, WIDTH - 2 * EDGE, context);
}

function legend(spec: ChartSpec, palette: ChartPalette, context: CanvasRenderingContext2D, top: number): void {
  let x = EDGE;
  context.font = `13px ${palette.font}`;
  for (const { name, mark } of spec.series) {
    context.fillStyle = palette.reports[mark - 1] ?? palette.ink;
    drawMark(context, mark, x + 6, top + 7);
    context.fillStyle = palette.ink;
    context.fillText(name, x + 18, top);
    x += 18 + context.measureText(name).width + 24;
  }
}
