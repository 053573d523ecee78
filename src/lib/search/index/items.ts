/** A list of items (sentences and headings) by their number in the index: ascending, without duplicates. */
export type Items = Int32Array;

export const NO_ITEMS: Items = new Int32Array();

/** Numbers in any order, possibly with duplicates → items. */
export const toItems = (numbers: Iterable<number>): Items =>
  Int32Array.from(numbers)
    .sort()
    .filter((item, at, sorted) => item !== sorted[at - 1]);

/** The union of the lists. */
export function inAny(lists: readonly Items[]): Items {
  const filled = lists.filter(({ length }) => length > 0);
  return filled.length < 2 ? (filled[0] ?? NO_ITEMS) : toItems(filled.flatMap((list) => [...list]));
}

/** The intersection of the lists; empty if there are no lists. */
export function inAll(lists: readonly Items[]): Items {
  const [first = NO_ITEMS, ...others] = [...lists].sort((a, b) => a.length - b.length);
  return others.reduce((kept, list) => {
    const own = new Set(list);
    return kept.filter((item) => own.has(item));
  }, first);
}

/** The items of the first list that are not in the second. */
export function without(items: Items, barred: Items): Items {
  const out = new Set(barred);
  return out.size === 0 ? items : items.filter((item) => !out.has(item));
}
