/** A row of dots for values of one unit, small enough for a line of a list. */
import type { Markup } from '../markup.ts';
import { markup } from '../markup-template.ts';

const [WIDTH, HEIGHT, EDGE] = [96, 10, 4];
/** From this ratio on dots lie by their logarithms: otherwise a town and a province are two points. */
const FAR_APART = 20;

/** Where each value lies between the ends of the row, 0 to 1; all 0.5 where they are equal. */
export function placesOnRow(values: readonly number[]): number[] {
  const [least, largest] = [Math.min(...values), Math.max(...values)];
  const scale = least > 0 && largest / least > FAR_APART ? Math.log : (value: number) => value;
  const [from, to] = [scale(least), scale(largest)];
  return values.map((value) => (to === from ? 0.5 : (scale(value) - from) / (to - from)));
}

/** Decoration: what it shows stands beside it as text. */
export function valueDots(values: readonly number[]): Markup {
  const at = placesOnRow(values).map((place) => (EDGE + place * (WIDTH - 2 * EDGE)).toFixed(1));
  return markup`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width=${WIDTH} height=${HEIGHT} aria-hidden="true" class="min-w-8 fill-none">
    <path d="M0 5H${WIDTH}" class="stroke-rule-strong" />
    <path
      d=${[...new Set(at)].map((x) => `M${x} 5h0`).join('')}
      class="stroke-accent"
      stroke-width="6"
      stroke-linecap="round"
    />
  </svg>`;
}
