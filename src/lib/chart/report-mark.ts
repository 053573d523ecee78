/** The colour and shape of a report, the same in every table, legend and chart. */

/** As many as can be told apart; draw-mark.ts and the CSS class `report-mark` have their shapes. */
export const MARKS = 6;

/**
 * Mark of a report in a collection of up to six, 1 to 6: the same on every page, counted from the oldest report, so that adding this
 * year's report recolours nothing. 0 in a larger one: there marks belong to a picture. `newestFirst` are the ids in the order of
 * reports.json.
 */
export const reportMark = (newestFirst: readonly string[], id: string): number =>
  newestFirst.length > MARKS ? 0 : newestFirst.length - newestFirst.indexOf(id);

/** Marks of the series of one picture, none twice: their own, else by their order; of more than six no series has one. */
export function seriesMarks(own: readonly { mark: number }[]): number[] {
  if (own.every(({ mark }) => mark > 0)) return own.map(({ mark }) => mark);
  return own.map((_, at) => (own.length > MARKS ? 0 : at + 1));
}
