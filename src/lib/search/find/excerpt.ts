/** Cuts a sentence and its neighbours for a result, at punctuation; the parts left out are shown as ……. */
import type { Range } from './marks.ts';

/** A piece of text, and whether it is marked. */
export type Segment = [text: string, marked: boolean];

const PAUSE = /[。！？；，、：;,!?]/;
const ELLIPSIS = '……';

/** A sentence longer than this is cut around its marks. */
const LONG = 150;
/** Characters kept on each side of a mark in a cut sentence, extended to the next pause. */
const SIDE = 36;
/** Characters shown of a neighbouring sentence. */
const NEIGHBOUR = 28;

/** Splits a sentence into marked and unmarked segments; a long sentence loses the text far from any mark. */
export function excerpt(text: string, marks: readonly Range[]): Segment[] {
  const keep = text.length <= LONG ? [[0, text.length] as Range] : windows(text, marks);
  const segments: Segment[] = [];
  const push = (part: string, marked: boolean): void => {
    if (part !== '') segments.push([part, marked]);
  };
  let shown = 0;
  for (const [from, to] of keep) {
    if (from > shown) push(ELLIPSIS, false);
    let at = from;
    for (const [start, end] of marks) {
      if (end <= from || start >= to) continue;
      push(text.slice(at, Math.max(at, start)), false);
      push(text.slice(Math.max(at, start), Math.min(end, to)), true);
      at = Math.min(end, to);
    }
    push(text.slice(at, to), false);
    shown = to;
  }
  if (shown < text.length) push(ELLIPSIS, false);
  return segments;
}

function windows(text: string, marks: readonly Range[]): Range[] {
  if (marks.length === 0) return [[0, pauseAfter(text, LONG)]];
  const found: Range[] = [];
  for (const [start, end] of marks) {
    const from = pauseBefore(text, start - SIDE);
    const to = pauseAfter(text, end + SIDE);
    const last = found.at(-1);
    if (last && from <= last[1] + 8) last[1] = Math.max(last[1], to);
    else found.push([from, to]);
  }
  return found;
}

/** The offset after the nearest pause before an offset; if none is near, the offset itself, or 0 near the start of the text. */
function pauseBefore(text: string, place: number): number {
  for (let at = place; at > Math.max(0, place - SIDE); at--) if (PAUSE.test(text.charAt(at - 1))) return at;
  return Math.max(0, place <= SIDE ? 0 : place);
}

function pauseAfter(text: string, place: number): number {
  for (let at = place; at < Math.min(text.length, place + SIDE); at++) if (PAUSE.test(text.charAt(at))) return at + 1;
  return Math.min(text.length, place);
}

/** The end of the previous sentence. */
export function tail(text: string): string {
  if (text.length <= NEIGHBOUR) return text;
  return ELLIPSIS + text.slice(pauseBefore(text, text.length - NEIGHBOUR));
}

/** The beginning of the next sentence. */
export function lead(text: string): string {
  if (text.length <= NEIGHBOUR) return text;
  const end = pauseAfter(text, NEIGHBOUR);
  return text.slice(0, end) + (end < text.length ? ELLIPSIS : '');
}

/** Most characters before the first mark: about a line on a phone. */
const BEFORE = 20;

/**
 * Cuts the beginning of the segments, so that the first mark is near the start:
 *
 *     全年实现农村经济总收入158866.59万元，同比增长4%；…；财政收入完成4043.47万元 → ……财政收入完成4043.47万元
 *                                                        ^^^^^^^^ marked
 */
export function shortExcerpt(segments: readonly Segment[]): Segment[] {
  const first = segments.findIndex(([, marked]) => marked);
  const before = segments
    .slice(0, Math.max(0, first))
    .map(([text]) => text)
    .join('');
  if (before.length <= BEFORE) return [...segments];
  let from = before.length - BEFORE;
  const pause = before.slice(from).search(PAUSE);
  if (pause >= 0) from += pause + 1;
  // Do not cut a surrogate pair in two.
  else if (/[\udc00-\udfff]/.test(before.charAt(from))) from++;
  const kept = before.slice(from);
  return [[ELLIPSIS + kept, false], ...segments.slice(first)];
}
