/** Rows by which the window moves, so that a little scrolling changes nothing. */
const STEP = 10;

/**
 * Which rows of a long list to keep in the document: those in view and some on either side, as [start, end).
 * All lengths in px; rows are equally high.
 */
export function windowOfRows(
  scrolled: number,
  viewHeight: number,
  rowHeight: number,
  count: number,
  margin = 20,
): [number, number] {
  const first = Math.floor(scrolled / rowHeight / STEP) * STEP;
  const start = Math.max(0, Math.min(first, count) - margin);
  const end = Math.min(count, first + STEP + Math.ceil(viewHeight / rowHeight) + margin);
  return [start, Math.max(start, end)];
}
