/** The colour and shape of a report, the same in every table, legend and chart. */

/** Number of distinguishable marks; draw-mark.ts and the CSS class `report-mark` have their shapes. */
export const MARKS = 6;

/**
 * The mark of a report, 1 to 6, in a collection of up to six reports. It is counted from the oldest report, so that an added report does
 * not change the other marks. 0 in a larger collection, in which each chart assigns its own marks. `newestFirst`: all ids, newest first.
 */
export const reportMark = (newestFirst: readonly string[], id: string): number =>
  newestFirst.length > MARKS ? 0 : newestFirst.length - newestFirst.indexOf(id);

/** Distinct marks of the series of one chart: their own marks if all have one, else by order; 0 if there are more than six. */
export function seriesMarks(own: readonly { mark: number }[]): number[] {
  if (own.every(({ mark }) => mark > 0)) return own.map(({ mark }) => mark);
  return own.map((_, at) => (own.length > MARKS ? 0 : at + 1));
}
