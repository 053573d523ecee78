/** Makes a picture of a passage to share: its words, source and date, and the address, also as a QR code. */
import { generate } from 'lean-qr';
import { SITE_NAME } from '../lib/site.ts';
import { pngOf } from './save-blob.ts';
import { wrapText } from './wrap-text.ts';

export interface PictureWords {
  /** Name and number of a figure; empty for a sentence alone. */
  head: string;
  quote: string;
  source: string;
  url: string;
  version: string;
}

const WIDTH = 540;
const EDGE = 36;
const RATIO = 2;
const QR = 112;
/** A picture of a longer passage would be too large for messengers to show. */
const LONGEST = 600;
const SERIF = '"Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif';
const SANS = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
const [PAPER, INK, QUIET, ACCENT] = ['#fbf9f3', '#1f1b16', '#5f574c', '#a4281e'];

interface Block {
  lines: string[];
  font: string;
  colour: string;
  lineHeight: number;
  gap: number;
}

/** Returns a PNG of the words; rejects if the browser makes none. `today` is in local time. */
export async function passagePicture(words: PictureWords, today: Date): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser has no 2D canvas');
  const block = (text: string, font: string, colour: string, lineHeight: number, gap: number, width: number): Block => {
    context.font = font;
    return { lines: text ? wrapText(text, width, context) : [], font, colour, lineHeight, gap };
  };
  const quote = words.quote.length > LONGEST ? `${words.quote.slice(0, LONGEST)}……` : words.quote;
  const full = WIDTH - 2 * EDGE;
  const upper = [
    block(words.head, `600 24px ${SANS}`, ACCENT, 34, words.head ? 16 : 0, full),
    block(quote, `21px ${SERIF}`, INK, 38, 28, full),
  ];
  const day = `${String(today.getFullYear())}年${String(today.getMonth() + 1)}月${String(today.getDate())}日`;
  const beside = full - QR - 20;
  const lower = [
    block(`——${words.source}`, `14px ${SANS}`, INK, 21, 8, beside),
    block(`文本版本 ${words.version}，${day}存`, `12px ${SANS}`, QUIET, 18, 0, beside),
    block(`${SITE_NAME} ${words.url}`, `12px ${SANS}`, QUIET, 18, 0, beside),
  ];
  const heightOf = (blocks: readonly Block[]): number =>
    blocks.reduce((sum, { lines, lineHeight, gap }) => sum + lines.length * lineHeight + gap, 0);
  const top = EDGE + heightOf(upper);
  const height = top + Math.max(heightOf(lower), QR) + EDGE;
  canvas.width = WIDTH * RATIO;
  canvas.height = height * RATIO;
  context.scale(RATIO, RATIO);
  context.fillStyle = PAPER;
  context.fillRect(0, 0, WIDTH, height);
  context.fillStyle = ACCENT;
  context.fillRect(0, 0, WIDTH, 6);
  context.textBaseline = 'top';
  write(context, upper, EDGE);
  write(context, lower, top);
  const code = document.createElement('canvas');
  generate(words.url).toCanvas(code, { on: [0x1f, 0x1b, 0x16], off: [0xfb, 0xf9, 0xf3], pad: 1 });
  context.imageSmoothingEnabled = false;
  context.drawImage(code, WIDTH - EDGE - QR, top, QR, QR);
  return pngOf(canvas);
}

function write(context: CanvasRenderingContext2D, blocks: readonly Block[], from: number): void {
  let y = from;
  for (const { lines, font, colour, lineHeight, gap } of blocks) {
    context.font = font;
    context.fillStyle = colour;
    for (const line of lines) {
      context.fillText(line, EDGE, y);
      y += lineHeight;
    }
    y += gap;
  }
}
