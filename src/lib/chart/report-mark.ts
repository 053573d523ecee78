/** The colour and shape of a report, the same in every table, legend and chart. */

/** Chart.js point styles in the order of the marks 1 to 6; the CSS class `report-mark` draws the same shapes. */
export const MARK_SHAPES = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot', 'star'] as const;
export type MarkShape = (typeof MARK_SHAPES)[number];

/**
 * Mark of a report in a collection of up to six, 1 to 6: the same on every page, counted from the oldest report, so that adding this
 * year's report recolours nothing. 0 in a larger one: there marks belong to a picture. `newestFirst` are the ids in the order of
 * reports.json.
 */
export const reportMark = (newestFirst: readonly string[], id: string): number =>
  newestFirst.length > MARK_SHAPES.length ? 0 : newestFirst.length - newestFirst.indexOf(id);

/** Marks of the series of one picture, none twice: their own, else by their order; of more than six no series has one. */
export function seriesMarks(own: readonly { mark: number }[]): number[] {
  if (own.every(({ mark }) => mark > 0)) return own.map(({ mark }) => mark);
  return own.map((_, at) => (own.length > MARK_SHAPES.length ? 0 : at + 1));
}

/** '--color-report-3': the custom property that holds the colour in the current theme. */
export const markColour = (mark: number): string => `--color-report-${mark}`;
/** Chart.js pointStyle of a mark. */
export const markShape = (mark: number): MarkShape => MARK_SHAPES[mark - 1] ?? 'circle';
