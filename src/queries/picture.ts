/** Draws the pictures of reports and places, with a font from an npm package, so that they look the same on every machine. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ranges from '@fontsource-variable/noto-serif-sc/unicode.json';
import { create, type Font } from 'fontkitten';
import sharp from 'sharp';
import { EM, pictureSvg, type GlyphOf, type Picture } from '../lib/card/picture.ts';
import { SITE_NAME } from '../lib/site.ts';

const FILES = 'node_modules/@fontsource-variable/noto-serif-sc/files';
/** The font is split into files by code point range: `U+4e00-4eff,U+4f01`. */
const files = Object.entries(ranges).map(([key, range]) => ({
  name: key.replace(/[[\]]/gu, ''),
  ranges: range.split(',').map((one) => {
    const [first = 0, last = first] = one
      .slice('U+'.length)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return [first, last] as const;
  }),
}));
const fonts = new Map<string, Font>();

function fontOf(point: number): Font | null {
  const file = files.find((one) => one.ranges.some(([first, last]) => first <= point && point <= last));
  if (!file) return null;
  const known = fonts.get(file.name);
  if (known) return known;
  const font = create(readFileSync(path.resolve(FILES, `noto-serif-sc-${file.name}-wght-normal.woff2`))) as Font;
  fonts.set(file.name, font);
  return font;
}

/** Cache of outlines by character, because most pictures use the same few hundred characters. */
const glyphs = new Map<string, ReturnType<GlyphOf>>();

const glyphOf: GlyphOf = (character) => {
  const known = glyphs.get(character);
  if (known !== undefined) return known;
  const glyph = outlineOf(character);
  glyphs.set(character, glyph);
  return glyph;
};

const outlineOf: GlyphOf = (character) => {
  const point = character.codePointAt(0) ?? 0;
  const font = fontOf(point);
  if (!font?.hasGlyphForCodePoint(point)) return null;
  const glyph = font.glyphForCodePoint(point);
  const scale = EM / font.unitsPerEm;
  return { path: glyph.path.scale(scale).toSVG(), width: glyph.advanceWidth * scale };
};

/** Returns a picture as PNG; if the font lacks one of its characters, the picture of the whole site. */
export async function drawPicture(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const svg = pictureSvg(picture, SITE_NAME, glyphOf);
  return new Uint8Array(
    svg === null
      ? readFileSync(path.resolve('public/og.png'))
      : await sharp(Buffer.from(svg)).flatten().png({ palette: true, colours: 16, dither: 0, effort: 1 }).toBuffer(),
  );
}
