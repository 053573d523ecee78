/** Which items hold the words of a query. One object a request, since several steps ask for the same word. */
import { inAll, inAny, without, type Items } from './index/items.ts';
import type { Term } from './query.ts';
import type { TextIndex } from './index/text-index.ts';

export class Matcher {
  readonly #index: TextIndex;
  readonly #found = new Map<string, Promise<Items>>();

  constructor(index: TextIndex) {
    this.#index = index;
  }

  /** Every item that holds the term in one of its forms. */
  async find({ literals, amount }: Term): Promise<Items> {
    const forms = literals.map((run) => this.#once(run, () => this.#index.find(run)));
    if (amount !== null) forms.push(this.#once(`#${amount}`, () => this.#index.findAmount(amount)));
    return inAny(await Promise.all(forms));
  }

  /** Every item that holds all the terms and none of the excluded ones. */
  async holding(terms: readonly Term[], excluded: readonly Term[]): Promise<Items> {
    const [found, barred] = await Promise.all([
      Promise.all(terms.map((term) => this.find(term))),
      this.holdingAny(excluded),
    ]);
    return without(inAll(found), barred);
  }

  async holdingAny(terms: readonly Term[]): Promise<Items> {
    return inAny(await Promise.all(terms.map((term) => this.find(term))));
  }

  #once(key: string, find: () => Promise<Items>): Promise<Items> {
    let found = this.#found.get(key);
    if (!found) this.#found.set(key, (found = find()));
    return found;
  }
}
