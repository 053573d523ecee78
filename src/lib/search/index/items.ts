/** Lists of items (sentences and headings), as the index counts them: ascending, none twice. */
export type Items = Int32Array;

export const NO_ITEMS: Items = new Int32Array();

/** Numbers in any order, perhaps repeated → items. */
export const toItems = (numbers: Iterable<number>): Items =>
  Int32Array.from(numbers)
    .sort()
    .filter((item, at, sorted) => item !== sorted[at - 1]);

/** What stands in any of the lists. */
export function inAny(lists: readonly Items[]): Items {
  const filled = lists.filter(({ length }) => length > 0);
  return filled.length < 2 ? (filled[0] ?? NO_ITEMS) : toItems(filled.flatMap((list) => [...list]));
}

/** What stands in each of the lists; nothing where there is no list. */
export function inAll(lists: readonly Items[]): Items {
  const [first = NO_ITEMS, ...others] = [...lists].sort((a, b) => a.length - b.length);
  return others.reduce((kept, list) => {
    const own = new Set(list);
    return kept.filter((item) => own.has(item));
  }, first);
}

/** The first list less the second. */
export function without(items: Items, barred: Items): Items {
  const out = new Set(barred);
  return out.size === 0 ? items : items.filter((item) => !out.has(item));
}
