/** The interface of a text index, which finds items. It has two implementations, for small and large collections, see index-format.ts. */
import { toItems, type Items } from './items.ts';
import { pairsOf } from '../../text/pairs.ts';
import type { Haystack, Texts } from './texts.ts';

export interface TextIndex {
  /** Whether every text is loaded, so that a scan of the loaded texts misses nothing. */
  readonly allLoaded: boolean;
  /** Finds all items that contain the folded run. */
  find(run: string): Promise<Items>;
  /** Finds all items that contain the amount in any notation; `form` is the number form of a query. */
  findAmount(form: string): Promise<Items>;
  /** Finds and loads items that probably contain most of a run, perhaps with other punctuation or some other characters; best first. */
  alike(run: string): Promise<readonly number[]>;
  /** Texts for finding what was meant by a run without hits. */
  vocabulary(): Promise<readonly Haystack[]>;
}

/** Most items that `alike` finds. */
const ALIKE = 12;

/** The items found by at least two of the keys and at least two fifths of them, those found by most keys first. */
export function sharingMost(found: readonly Items[]): number[] {
  const shared = new Map<number, number>();
  for (const items of found) for (const item of items) shared.set(item, (shared.get(item) ?? 0) + 1);
  return [...shared]
    .filter(([, count]) => count >= Math.max(2, found.length * 0.4))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, ALIKE)
    .map(([item]) => item);
}

/** The index of a small collection: a scan of its texts, which are all loaded. */
export function scanIndex(texts: Texts): TextIndex {
  const find = (run: string): Items => toItems(texts.find(run).items);
  return {
    allLoaded: true,
    find: (run) => Promise.resolve(find(run)),
    findAmount: (form) => Promise.resolve(toItems(texts.find(form, 'amounts').items)),
    alike: (run) => Promise.resolve(sharingMost(pairsOf(run).map(find))),
    vocabulary: () => Promise.resolve([...texts.haystacks()]),
  };
}
