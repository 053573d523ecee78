/** A row of dots for values of one unit, small enough for a line of a list. */
import type { Markup } from '../markup.ts';
import { markup } from '../markup-template.ts';

const [WIDTH, HEIGHT, EDGE] = [96, 10, 4];
/** Above this ratio the scale is logarithmic; otherwise the dots of a town and a province would collapse to two points. */
const FAR_APART = 20;

/** The position of each value on the row, 0 to 1; all 0.5 if they are equal. */
export function placesOnRow(values: readonly number[]): number[] {
  const [least, largest] = [Math.min(...values), Math.max(...values)];
  const scale = least > 0 && largest / least > FAR_APART ? Math.log : (value: number) => value;
  const [from, to] = [scale(least), scale(largest)];
  return values.map((value) => (to === from ? 0.5 : (scale(value) - from) / (to - from)));
}

/** Dots of 6 px that are at most this many px apart look like one line. */
const NEAR = 4;

/** Joins dots that overlap to lines, so that a row of a thousand values has no more than some twenty pieces. */
function runsOf(places: readonly number[]): [from: number, to: number][] {
  const runs: [from: number, to: number][] = [];
  for (const at of places.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && at - last[1] <= NEAR) last[1] = at;
    else runs.push([at, at]);
  }
  return runs;
}

/** The dots as SVG, on every second pixel, because a page has hundreds of rows. Hidden from screen readers, because the text beside it says the same. */
export function valueDots(values: readonly number[]): Markup {
  const at = placesOnRow(values).map((place) => EDGE + 2 * Math.round((place * (WIDTH - 2 * EDGE)) / 2));
  return markup`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width=${WIDTH} height=${HEIGHT} aria-hidden="true" class="min-w-8 fill-none">
    <path d="M0 5H${WIDTH}" class="stroke-rule-strong" />
    <path
      d=${runsOf(at)
        .map(([from, to]) => `M${from} 5h${to - from}`)
        .join('')}
      class="stroke-accent"
      stroke-width="6"
      stroke-linecap="round"
    />
  </svg>`;
}
