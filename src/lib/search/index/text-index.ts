/** What the engine asks of an index of texts: which items hold a run. Two kinds of index answer it, see index-format.ts. */
import { toItems, type Items } from './items.ts';
import { pairsOf } from '../../text/pairs.ts';
import type { Haystack, Texts } from './texts.ts';

export interface TextIndex {
  /** Whether every text is loaded, so that looking through the loaded texts misses nothing. */
  readonly allLoaded: boolean;
  /** Every item that holds the folded run. */
  find(run: string): Promise<Items>;
  /** Every item that says the amount, given as the number form of a query, in a way that `find` does not see. */
  findAmount(form: string): Promise<Items>;
  /** Loads items that probably hold most of a run, whose punctuation or some of whose characters may differ; best first. */
  alike(run: string): Promise<readonly number[]>;
  /** Texts in which to look for what was meant by a run that nothing holds. */
  vocabulary(): Promise<readonly Haystack[]>;
}

/** Items that `alike` finds at most. */
const ALIKE = 12;

/** Items that share at least two fifths of the pairs, and two of them, those that share most first. */
export function sharingMost(found: readonly Items[]): number[] {
  const shared = new Map<number, number>();
  for (const items of found) for (const item of items) shared.set(item, (shared.get(item) ?? 0) + 1);
  return [...shared]
    .filter(([, count]) => count >= Math.max(2, found.length * 0.4))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, ALIKE)
    .map(([item]) => item);
}

/** The index of a small collection: its texts, all loaded. */
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
