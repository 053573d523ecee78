/** Of each concept the lines of places over years, for small multiples on its page. */
import { CONCEPTS } from '../../../src/catalogue/concepts.ts';
import type { PlaceEntry } from '../../../src/schema/place.ts';
import type { Series } from '../../../src/schema/series.ts';
import { apartFrom } from '../../../src/lib/place/drawn-series.ts';
import { LEAST_YEARS, MOST_LINES, type ConceptLine } from '../../../src/schema/site-data.ts';

/** Growths compare where levels do not. */
const worth = ({ nature, values }: ConceptLine): number => values.length * (nature === 'growth' ? 1.5 : 1);

/** Each once, without the part or the time that it names. */
const reasonsOf = (left: Series['left']): string[] => [
  ...new Set(apartFrom(left).map(({ why }) => why.replace(/：.*$/u, ''))),
];

export class ConceptLines {
  readonly #lines = new Map<string, ConceptLine[]>();

  /** The series of a place; of each concept its growth where that has about as many years as its level, of all places the longest lines. */
  add({ id, name }: PlaceEntry, series: readonly Series[]): void {
    for (const [concept, own] of Map.groupBy(series, (one) => one.concept)) {
      const [line] = own
        .map(({ nature, unit, points, left }): ConceptLine => {
          // A year told anew has its last value.
          const years = new Map(points.map(({ period, value }) => [Number(period), value]));
          return { place: id, name, nature, unit, values: [...years], apart: reasonsOf(left) };
        })
        .toSorted((a, b) => worth(b) - worth(a));
      if (!line || line.values.length < LEAST_YEARS) continue;
      const lines = [...(this.#lines.get(concept) ?? []), line].sort((a, b) => b.values.length - a.values.length);
      this.#lines.set(concept, lines.slice(0, MOST_LINES));
    }
  }

  /** Concept → its lines, also where there are none. */
  finish(): [concept: string, lines: ConceptLine[]][] {
    return CONCEPTS.map(({ id }) => [id, this.#lines.get(id) ?? []]);
  }
}
