/** Lists of items (sentences and headings), as the index counts them: ascending, none twice. */
export type Items = Int32Array;

export const NO_ITEMS: Items = new Int32Array();

/** Numbers in any order, perhaps repeated → items. */
export function toItems(numbers: Iterable<number>): Items {
  const sorted = Int32Array.from(numbers).sort();
  let size = 0;
  for (const item of sorted) if (size === 0 || item !== sorted[size - 1]) sorted[size++] = item;
  return sorted.subarray(0, size);
}

/** Numbers that ascend, perhaps repeated → items. */
export function ascendingItems(count: number, itemAt: (at: number) => number): Items {
  const items = new Int32Array(count);
  let size = 0;
  for (let at = 0; at < count; at++) {
    const item = itemAt(at);
    if (size === 0 || item !== items[size - 1]) items[size++] = item;
  }
  return items.subarray(0, size);
}

/** What stands in any of the lists. */
export function inAny(lists: readonly Items[]): Items {
  const filled = lists.filter(({ length }) => length > 0);
  const [only = NO_ITEMS] = filled;
  if (filled.length < 2) return only;
  const all = new Int32Array(filled.reduce((sum, { length }) => sum + length, 0));
  let size = 0;
  for (const list of filled) {
    all.set(list, size);
    size += list.length;
  }
  return toItems(all);
}

/** What stands in each of the lists; nothing where there is no list. */
export function inAll(lists: readonly Items[]): Items {
  const [first = NO_ITEMS, ...others] = [...lists].sort((a, b) => a.length - b.length);
  return others.reduce((kept, list) => pick(kept, list, true), first);
}

/** The first list less the second. */
export const without = (items: Items, barred: Items): Items =>
  barred.length === 0 ? items : pick(items, barred, false);

/** Calls with the place of each item that stands in the other list too. */
export function forEachCommon(items: Items, other: Items, take: (at: number) => void): void {
  let at = 0;
  for (let place = 0; place < other.length; place++) {
    const item = other[place] ?? 0;
    while (at < items.length && (items[at] ?? 0) < item) at++;
    if (items[at] === item) take(at);
  }
}

function pick(items: Items, other: Items, wanted: boolean): Items {
  const common = new Uint8Array(items.length);
  forEachCommon(items, other, (at) => (common[at] = 1));
  return items.filter((_, at) => (common[at] === 1) === wanted);
}
