/** The values of figures by unit, ascending, in shards. */
import { numberAsWritten, type Unit } from '../../src/lib/search/index/figures.ts';
import type { PostingTables, ValueShard } from '../../src/lib/search/index/index-format.ts';
import { VarintWriter } from '../../src/lib/search/index/varint.ts';
import { Dictionary } from './dictionary.ts';
import { unitOfFigure, type IndexedFigure } from './figure-columns.ts';
import { Growing, wholeNumbers } from './growing.ts';
import type { Packs } from './packs.ts';

/** Values of a shard: about 10 kB packed. */
const FULL = 3_000;

export class ValueShards {
  readonly #units: Unit[] = [];
  readonly #bases = new Dictionary();
  readonly #base = wholeNumbers();
  readonly #values = new Growing(new Float64Array());
  readonly #items = wholeNumbers();
  readonly #numbers = wholeNumbers();

  add(item: number, figure: IndexedFigure): void {
    const { unit, value } = unitOfFigure(figure, this.#units);
    const [written, base, factor] = this.#units[unit] ?? ['', '', 1];
    if (value === null) return;
    this.#push(base, value, item, figure.n);
    const plain = numberAsWritten({ value, factor, written });
    if (plain !== null && base !== '') this.#push('', plain, item, figure.n);
  }

  #push(base: string, value: number, item: number, n: number): void {
    this.#base.push(this.#bases.placeOf(base));
    this.#values.push(value);
    this.#items.push(item);
    this.#numbers.push(n);
  }

  /** Puts every shard; returns the units and where each shard begins. */
  async put(packs: Packs): Promise<Pick<PostingTables, 'units' | 'values'>> {
    const bases = this.#bases.texts;
    const [base, values] = [this.#base.values, this.#values.values];
    const byBase = Map.groupBy(base.keys(), (at) => bases[base[at] ?? 0] ?? '');
    const firsts: PostingTables['values'] = [];
    for (const [unit, own] of [...byBase].sort(([a], [b]) => (a < b ? -1 : 1))) {
      // Equal values stay as they came, in reading order.
      const sorted = Int32Array.from(own).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
      for (let from = 0; from < sorted.length; from += FULL) {
        const shard = sorted.subarray(from, from + FULL);
        const body = new VarintWriter();
        for (const at of shard) {
          body.push(this.#items.at(at));
          body.push(this.#numbers.at(at));
        }
        const head: ValueShard = { values: Array.from(shard, (at) => values[at] ?? 0) };
        await packs.put(`values-${String(firsts.length)}`, head, body.bytes);
        firsts.push([unit, head.values[0] ?? 0]);
      }
    }
    return { units: this.#units, values: firsts };
  }
}
