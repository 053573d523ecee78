/** The values of figures by unit, in ascending order, split into shards. */
import { numberAsWritten } from '../../src/lib/search/index/figures.ts';
import type { PostingTables, Unit, ValueShard } from '../../src/lib/search/index/index-format.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import { numberOf, unitOf, valueOf } from './figure-entry.ts';
import type { Packs } from './packs.ts';

/** Values in a shard: about 10 kB gzipped. */
const FULL = 3_000;

export class ValueShards {
  readonly #units = new Map<string, Unit>();
  /** Figures by base unit, in reading order; the empty unit is for numbers as written. */
  readonly #figures = new Map<string, { value: number; item: number; n: number }[]>();

  add(item: number, figure: Indicator): void {
    const [unit, value] = [unitOf(figure), valueOf(figure)];
    const [, base] = unit;
    this.#units.set(unit.join(' '), unit);
    if (value === null) return;
    this.#push(base, { value, item, n: numberOf(figure) });
    const plain = numberAsWritten(value, unit);
    if (plain !== null && base !== '') this.#push('', { value: plain, item, n: numberOf(figure) });
  }

  #push(base: string, figure: { value: number; item: number; n: number }): void {
    const own = this.#figures.get(base) ?? [];
    own.push(figure);
    this.#figures.set(base, own);
  }

  /** Writes all shards to `packs`; returns the units, and the base unit and first value of each shard. */
  put(packs: Packs): Pick<PostingTables, 'units' | 'values'> {
    const firsts: PostingTables['values'] = [];
    for (const [unit, own] of [...this.#figures].sort(([a], [b]) => (a < b ? -1 : 1))) {
      own.sort((a, b) => a.value - b.value);
      for (let from = 0; from < own.length; from += FULL) {
        const figures = own
          .slice(from, from + FULL)
          .map(({ value, item, n }): [number, number, number] => [value, item, n]);
        packs.put(`values-${String(firsts.length)}`, { figures } satisfies ValueShard);
        firsts.push([unit, figures[0]?.[0] ?? 0]);
      }
    }
    return { units: [...this.#units.values()], values: firsts };
  }
}
