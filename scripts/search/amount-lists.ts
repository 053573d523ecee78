/** Where each amount stands in the folded texts, and the characters around it. */
import { amountsIn } from '../../src/lib/search/text/number-forms.ts';
import { Dictionary } from './dictionary.ts';
import { wholeNumbers } from './growing.ts';
import type { PostingList } from './posting-shards.ts';

export class AmountLists {
  readonly #values = new Dictionary();
  readonly #stated = wholeNumbers();
  readonly #items = wholeNumbers();
  /** Start, length, codes of the characters before and after, 0 for none. */
  readonly #columns = [wholeNumbers(), wholeNumbers(), wholeNumbers(), wholeNumbers()] as const;

  add(item: number, text: string): void {
    for (const { value, start, end } of amountsIn(text)) {
      this.#stated.push(this.#values.placeOf(value));
      this.#items.push(item);
      const [starts, lengths, before, after] = this.#columns;
      starts.push(start);
      lengths.push(end - start);
      before.push(start > 0 ? text.charCodeAt(start - 1) : 0);
      after.push(end < text.length ? text.charCodeAt(end) : 0);
    }
  }

  /** Ascending by value as text. */
  *lists(): Iterable<PostingList> {
    const keys = this.#values.texts;
    const rank = new Int32Array(keys.length);
    const sorted = [...keys.keys()].sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1));
    sorted.forEach((value, at) => (rank[value] = at));
    const stated = this.#stated.values;
    const order = Int32Array.from(stated.keys()).sort(
      (a, b) => (rank[stated[a] ?? 0] ?? 0) - (rank[stated[b] ?? 0] ?? 0) || a - b,
    );
    for (let from = 0; from < order.length;) {
      const value = stated[order[from] ?? 0];
      let to = from;
      while (to < order.length && stated[order[to] ?? 0] === value) to++;
      const own = order.subarray(from, to);
      yield {
        key: keys[value ?? 0] ?? '',
        items: own.map((at) => this.#items.at(at)),
        columns: this.#columns.map((column) => own.map((at) => column.at(at))),
      };
      from = to;
    }
  }
}
