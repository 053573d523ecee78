/** Saves charts as pictures to share: on paper colour with title, unit, source and address, so that each can be traced to its source. */
import { rowsAreReports, type ChartPoint, type ChartSpec } from '../../lib/chart/chart.ts';
import { formatNumber } from '../../lib/figure/format-value.ts';
import { h, type Markup } from '../../lib/markup.ts';
import { toHtml } from '../../lib/markup-html.ts';
import { markup } from '../../lib/markup-template.ts';
import { href } from '../../lib/urls.ts';
import { pngOf, saveBlob } from '../save-blob.ts';
import { wrapText } from '../wrap-text.ts';
import { chartPalette, type ChartPalette } from './chart-palette.ts';

export { inTheme } from './chart-palette.ts';

const WIDTH = 900;
export const EDGE = 32;
/** Picture pixels for each CSS pixel: sharp in print and on dense screens. */
const RATIO = 2;
const ROW = 56;
/** The drawing lies between the names at the left and the figures at the right. */
const [FROM, TO] = [260, WIDTH - EDGE - 130];

type Place = (value: number) => number;

/** Returns the chart as SVG in the light theme. */
export function chartSvg(spec: ChartSpec, foot: readonly string[]): string {
  const names = rowsAreReports(spec) ? [] : spec.series;
  const below = [`单位：${spec.unit}`, spec.source, ...foot];
  return framed(WIDTH, spec.title, below, (top, palette) => {
    const colour = (series: number): string => palette.reports[(spec.series[series]?.mark ?? 1) - 1] ?? palette.ink;
    const from = top + names.length * 20;
    return {
      bottom: from + spec.rows.length * ROW + 20,
      drawn: [
        ...names.flatMap(({ name }, at) => {
          const y = top + at * 20 + 8;
          return [h('circle', { cx: EDGE + 6, cy: y - 4, r: 5, fill: colour(at) }), text(EDGE + 18, y, name)];
        }),
        ...rows(spec, colour, palette, from),
      ],
    };
  });
}

/** Returns a function from a value to an x position; bars begin at zero. */
function scale(spec: ChartSpec, from: number, to: number): Place {
  const values = spec.points.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = spec.form === 'bars' ? 0 : (most - least || 1) / 8;
  const [low, high] = spec.form === 'bars' ? [Math.min(0, least), Math.max(0, most)] : [least - room, most + room];
  return (value) => from + ((value - low) / (high - low || 1)) * (to - from);
}

/** A target is hollow, an estimate pale with an outline. */
const look = ({ kind }: ChartPoint, fill: string, paper: string): Record<string, string | number> => ({
  fill: kind === 'target' ? paper : fill,
  'fill-opacity': kind === 'estimate' ? 0.35 : 1,
  stroke: fill,
});

function rows(
  spec: ChartSpec,
  colour: (series: number) => string,
  { paper, quiet, rule }: ChartPalette,
  top: number,
): Markup[] {
  const x = scale(spec, FROM, TO);
  return spec.rows.flatMap((names, row) => {
    const y = top + row * ROW + ROW / 2;
    const points = spec.points.filter((point) => point.row === row);
    const marks = points.map((point) => {
      const own = look(point, colour(point.series), paper);
      if (spec.form === 'dots') return h('circle', { cx: x(point.value), cy: y, r: 7, ...own });
      const [start, end] = [x(0), x(point.value)].sort((a, b) => a - b) as [number, number];
      return h('rect', { x: start, y: y - 9, width: Math.max(1, end - start), height: 18, ...own });
    });
    const said = points.map((point) => (points.length > 1 ? formatNumber(point.value) : point.text)).join('、');
    return [
      ...names.map((name, at) =>
        text(EDGE, y + 5 + (at - (names.length - 1) / 2) * 17, name, at > 0 ? { fill: quiet } : {}),
      ),
      h('path', { d: `M${String(FROM)} ${String(y)}H${String(TO)}`, stroke: rule }),
      ...marks,
      text(Math.max(...points.map(({ value }) => x(value)), FROM) + 14, y + 5, said),
    ];
  });
}

const text = (x: number, y: number, content: string, more: Record<string, string | number> = {}): Markup =>
  h('text', { x, y, ...more }, content);

/** Returns an SVG: a title, a drawing, and a paragraph for each of `below` under it. `draw` starts at `top` and returns its bottom. */
export function framed(
  width: number,
  title: string,
  below: readonly string[],
  draw: (top: number, palette: ChartPalette) => { bottom: number; drawn: readonly Markup[] },
): string {
  const palette = chartPalette('light');
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('the browser has no 2D canvas');
  const lines = (words: string, font: string): string[] => {
    context.font = `${font} ${palette.font}`;
    return wrapText(words, width - 2 * EDGE, context);
  };
  const head = lines(title, '600 20px');
  const foot = below.flatMap((words) => lines(words, '13px'));
  const { bottom, drawn } = draw(EDGE + head.length * 28, palette);
  const height = bottom + foot.length * 20 + EDGE;
  return toHtml(markup`<svg
    xmlns="http://www.w3.org/2000/svg"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    font-family=${palette.font}
    font-size="13"
    fill=${palette.ink}
  >
    <rect width=${width} height=${height} fill=${palette.paper} />
    ${head.map((line, at) => text(EDGE, EDGE + 16 + at * 28, line, { 'font-size': 20, 'font-weight': 600 }))}
    ${drawn}
    ${foot.map((line, at) => text(EDGE, bottom + 20 + at * 20, line, { fill: palette.quiet }))}
  </svg>`);
}

/** Saves the picture that `make` draws, with the address of the page and the version of the data at its foot. Rejects if that fails. */
export async function savePicture(
  make: (foot: readonly string[]) => string,
  form: 'png' | 'svg',
  file: string,
): Promise<void> {
  // Without a network the picture has only the address.
  const answer = await fetch(href('/data/datapackage.json')).catch(() => null);
  const version = answer?.ok ? [`数据版本 ${((await answer.json()) as { version: string }).version}`] : [];
  const svg = make([location.href.split('#')[0] ?? '', ...version]);
  saveBlob(form === 'png' ? await pictureOf(svg) : new Blob([svg], { type: 'image/svg+xml' }), `${file}.${form}`);
}

async function pictureOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width * RATIO, image.height * RATIO];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return pngOf(canvas);
}
