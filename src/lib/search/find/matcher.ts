/** Finds the items that contain the words of a query. */
import { inAll, inAny, without, type Items } from '../index/items.ts';
import type { Term } from '../ask/query.ts';
import type { TextIndex } from '../index/text-index.ts';
import type { Texts } from '../index/texts.ts';

/** Most characters between runs that are near each other: about a clause. */
const NEAR = 16;
/** Most items with all the runs whose texts are read to check the distance. */
const MOST_READ = 2000;

/** Whether the runs occur in the text in this order, each at most NEAR characters after the previous one. */
const standNear = (text: string, runs: readonly string[]): boolean =>
  new RegExp(runs.map((run) => run.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join(`.{0,${NEAR}}?`), 'su').test(
    text,
  );

export interface Matcher {
  /** All items that contain the term in any of its forms. */
  find(term: Term): Promise<Items>;
  /** All items that contain all the terms and none of the excluded ones. */
  holding(terms: readonly Term[], excluded: readonly Term[]): Promise<Items>;
  holdingAny(terms: readonly Term[]): Promise<Items>;
}

/** Creates a matcher for one request. It caches results, because several steps look up the same words. */
export function matcherOf({ index, texts }: { index: TextIndex; texts: Texts }): Matcher {
  const known = new Map<string, Promise<Items>>();
  const keep = (key: string, find: () => Promise<Items>): Promise<Items> => {
    const found = known.get(key) ?? find();
    known.set(key, found);
    return found;
  };
  const holding = (run: string): Promise<Items> => keep(run, () => index.find(run));
  /** The items in which the runs occur near each other in this order. */
  const standing = async (runs: readonly string[]): Promise<Items> => {
    const few = inAll(await Promise.all(runs.map(holding))).subarray(0, MOST_READ);
    await texts.load(few);
    return few.filter((item) => standNear(texts.folded(item), runs));
  };
  const find: Matcher['find'] = async ({ literals, amounts, near }) => {
    if (near.length > 0) return keep(near.join('*'), () => standing(near));
    const said = amounts.map((amount) => keep(`#${amount}`, () => index.findAmount(amount)));
    return inAny(await Promise.all([...literals.map(holding), ...said]));
  };
  const holdingAny: Matcher['holdingAny'] = async (terms) => inAny(await Promise.all(terms.map(find)));
  return {
    find,
    holdingAny,
    async holding(terms, excluded) {
      const [found, barred] = await Promise.all([Promise.all(terms.map(find)), holdingAny(excluded)]);
      return without(inAll(found), barred);
    },
  };
}
