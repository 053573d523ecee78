/** The colour and shape of a report, the same in every table, legend and chart. */

/** Chart.js point styles in the order of the marks 1 to 6; the CSS class `report-mark` draws the same shapes. */
export const MARK_SHAPES = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot', 'star'] as const;
export type MarkShape = (typeof MARK_SHAPES)[number];

/**
 * Mark of a report, 1 to 6. Counted from the oldest report, so that adding this year's report recolours nothing.
 * `newestFirst` are the ids in the order of reports.json. Throws for an unknown id.
 */
export function reportMark(newestFirst: readonly string[], id: string): number {
  const place = newestFirst.indexOf(id);
  if (place < 0) throw new Error(`unknown report ${id}`);
  return ((newestFirst.length - 1 - place) % MARK_SHAPES.length) + 1;
}

/** '--color-report-3': the custom property that holds the colour in the current theme. */
export const markColour = (mark: number): string => `--color-report-${mark}`;
/** Chart.js pointStyle of a mark. */
export const markShape = (mark: number): MarkShape => MARK_SHAPES[mark - 1] ?? 'circle';
