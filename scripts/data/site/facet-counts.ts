/** Counts the values of each facet of the indicator table while rows are added. */
import { facetLabel, facetValue, FACETS } from '../../../src/lib/table/indicator-table.ts';
import type { IndicatorRow } from '../../../src/lib/table/indicator-rows.ts';
import { MOST_CONCEPTS, MOST_FACETS, type TableFacets } from '../../../src/schema/site-data.ts';

export class FacetCounts {
  readonly #facets = FACETS.map((facet) => ({ facet, values: new Map<string, { label: string; count: number }>() }));

  add(rows: readonly IndicatorRow[]): void {
    for (const { facet, values } of this.#facets)
      for (const row of rows) {
        const value = facetValue(row, facet);
        if (value === null) continue;
        const known = values.get(value);
        if (known) known.count++;
        else values.set(value, { label: facetLabel(row, facet), count: 1 });
      }
  }

  finish(): TableFacets {
    return this.#facets.map(({ facet, values }) => {
      const sorted = [...values].sort((a, b) => b[1].count - a[1].count);
      const most = facet === 'concept' ? MOST_CONCEPTS : MOST_FACETS;
      const kept = facet === 'report' && sorted.length > most ? [] : sorted.slice(0, most);
      return { facet, values: kept.map(([value, { label, count }]) => ({ value, label, count })) };
    });
  }
}
