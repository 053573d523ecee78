/** Which items hold the words of a query. One object a request, since several steps ask for the same word. */
import { inAll, inAny, without, type Items } from './index/items.ts';
import type { Term } from './query.ts';
import type { TextIndex } from './index/text-index.ts';
import type { Texts } from './index/texts.ts';

/** Characters that may stand between runs that are near each other: a clause. */
const NEAR = 16;
/** Items with all the runs of which the texts are read. */
const MOST_READ = 2000;

/** Whether the runs stand in the text one behind the other, each within a clause of the one before. */
const standNear = (text: string, runs: readonly string[]): boolean =>
  new RegExp(runs.map((run) => run.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join(`.{0,${NEAR}}?`), 'su').test(
    text,
  );

export class Matcher {
  readonly #index: TextIndex;
  readonly #texts: Texts;
  readonly #found = new Map<string, Promise<Items>>();

  constructor({ index, texts }: { index: TextIndex; texts: Texts }) {
    this.#index = index;
    this.#texts = texts;
  }

  /** Every item that holds the term in one of its forms. */
  async find({ literals, amounts, near }: Term): Promise<Items> {
    if (near.length > 0) return this.#once(near.join('*'), () => this.#near(near));
    const forms = literals.map((run) => this.#once(run, () => this.#index.find(run)));
    for (const amount of amounts) forms.push(this.#once(`#${amount}`, () => this.#index.findAmount(amount)));
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

  /** Items in which the runs stand in this order, with a few characters between each and the next. */
  async #near(runs: readonly string[]): Promise<Items> {
    const items = inAll(await Promise.all(runs.map((run) => this.#once(run, () => this.#index.find(run)))));
    const few = items.subarray(0, MOST_READ);
    await this.#texts.load(few);
    return few.filter((item) => standNear(this.#texts.folded(item), runs));
  }

  #once(key: string, find: () => Promise<Items>): Promise<Items> {
    let found = this.#found.get(key);
    if (!found) this.#found.set(key, (found = find()));
    return found;
  }
}
