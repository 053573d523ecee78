/** Collects for each concept the values of places over the years, for the small multiples on its page. */
import { CONCEPTS } from '../../../src/catalogue/concepts.ts';
import type { PlaceEntry } from '../../../src/schema/place.ts';
import type { Series } from '../../../src/schema/series.ts';
import { apartFrom } from '../../../src/lib/place/drawn-series.ts';
import { LEAST_YEARS, MOST_LINES, type ConceptLine } from '../../../src/schema/site-data.ts';

/** Growth rates of different places compare better than levels, so a growth line counts as half as long again. */
const worth = ({ nature, values }: ConceptLine): number => values.length * (nature === 'growth' ? 1.5 : 1);

/** The distinct reasons why points were left out, without the part or period that each names. */
const reasonsOf = (left: Series['left']): string[] => [
  ...new Set(apartFrom(left).map(({ why }) => why.replace(/：.*$/u, ''))),
];

export class ConceptLines {
  readonly #lines = new Map<string, ConceptLine[]>();

  /** Adds the series of a place: of each concept its growth if that has about as many years as its level. Keeps the longest lines. */
  add({ id, name }: PlaceEntry, series: readonly Series[]): void {
    for (const [concept, own] of Map.groupBy(series, (one) => one.concept)) {
      const [line] = own
        .map(({ nature, unit, points, left }): ConceptLine => {
          // If a year has several values, the last one counts.
          const years = new Map(points.map(({ period, value }) => [Number(period), value]));
          return { place: id, name, nature, unit, values: [...years], apart: reasonsOf(left) };
        })
        .toSorted((a, b) => worth(b) - worth(a));
      if (!line || line.values.length < LEAST_YEARS) continue;
      const lines = [...(this.#lines.get(concept) ?? []), line].sort((a, b) => b.values.length - a.values.length);
      this.#lines.set(concept, lines.slice(0, MOST_LINES));
    }
  }

  /** The lines of every concept; empty if it has none. */
  finish(): [concept: string, lines: ConceptLine[]][] {
    return CONCEPTS.map(({ id }) => [id, this.#lines.get(id) ?? []]);
  }
}
