/** The picture for link previews in messengers: place, year, and a few figures of a report. */

import type { Indicator } from '../../schema/indicator.ts';
import { changeText, figureText, kindNote, statementText } from '../figure/figure-text.ts';

/** The content of a picture. */
export interface Picture {
  /** Small text above the heading: 河南省安阳市. */
  above: string;
  heading: string;
  lines: readonly string[];
}

/** Units of an outline per em. */
export const EM = 1000;
/** The outline of a character in EM units, with y pointing up from the baseline; null if the font lacks the character. */
export type GlyphOf = (character: string) => { path: string; width: number } | null;

const [WIDTH, HEIGHT, MARGIN] = [1200, 630, 80];
const [PAPER, INK, INK_2, ACCENT] = ['#fbf9f3', '#1d1a16', '#5b554b', '#a3281b'];
/** Width of the stroke in EM units, because the outlines are of a light weight. */
const STROKE = 22;

/** The picture as SVG of 1200×630 with text as outlines; a line that is too long is scaled down. Null if the font lacks a character. */
export function pictureSvg({ above, heading, lines }: Picture, site: string, glyphOf: GlyphOf): string | null {
  const texts = [
    textSvg(site, { x: MARGIN + 24, y: 94, size: 36, fill: INK }, glyphOf),
    textSvg(above, { x: MARGIN, y: 214, size: 34, fill: INK_2 }, glyphOf),
    textSvg(heading, { x: MARGIN, y: 304, size: 76, fill: INK }, glyphOf),
    ...lines.map((line, at) => textSvg(line, { x: MARGIN, y: 410 + at * 66, size: 40, fill: INK }, glyphOf)),
  ];
  if (texts.includes(null)) return null;
  const ground = `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/><rect x="${MARGIN}" y="60" width="10" height="42" fill="${ACCENT}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${ground}${texts.join('')}</svg>`;
}

/** A figure as a line: 地区生产总值　185.67亿元　增长4.6%. */
export function figureLine(figure: Indicator): string {
  const told =
    figure.value === null ? [statementText(figure)] : [figureText(figure), figure.change && changeText(figure.change)];
  return [figure.name + kindNote(figure), ...told].filter(Boolean).join('\u3000');
}

interface Spot {
  x: number;
  y: number;
  size: number;
  fill: string;
}

function textSvg(text: string, { x, y, size, fill }: Spot, glyphOf: GlyphOf): string | null {
  let width = 0;
  let paths = '';
  for (const character of text) {
    const glyph = glyphOf(character);
    if (!glyph) return null;
    paths += `<path transform="translate(${width.toFixed()})" d="${glyph.path}"/>`;
    width += glyph.width;
  }
  const scale = Math.min(size / EM, (WIDTH - 2 * MARGIN) / Math.max(width, 1));
  return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})" fill="${fill}" stroke="${fill}" stroke-width="${STROKE}">${paths}</g>`;
}
