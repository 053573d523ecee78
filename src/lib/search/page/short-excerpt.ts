/** A result in few lines: what a long sentence says before its first mark is left out, up to the nearest pause. */
import { ELLIPSIS, PAUSE, type Segment } from '../excerpt.ts';

/** What may stand before the first mark: about a line on a phone. */
const BEFORE = 20;

/**
 * Cuts the beginning of the segments so that the first mark comes soon:
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
  // No pair of surrogates is cut in two.
  else if (/[\udc00-\udfff]/.test(before.charAt(from))) from++;
  const kept = before.slice(from);
  return [[ELLIPSIS + kept, false], ...segments.slice(first)];
}
