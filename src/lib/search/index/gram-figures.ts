/** The index of figures of a large collection: where runs stand in their names, and their values by unit. */
import type { FigureIndex } from './figure-index.ts';
import { condition, distance, nearestFirst, type Condition, type FigureRef } from './figures.ts';
import { Grams, itemOfPlace, placeOf, withinItem } from './grams.ts';
import type { PostingTables, ValueShard } from './index-format.ts';
import type { ReadPack } from './pack.ts';
import type { Range, Term } from '../query.ts';
import { readVarints } from './varint.ts';

/** Places of one figure in the lists of names, n × NAME_PLACES + place in the name: longer names are listed to this length. */
export const NAME_PLACES = 64;
/** What stands behind the names of figures of a concept, by its place in the directory; no text holds it. */
export const conceptRun = (concept: number): string => `\u0000${String.fromCharCode(0xe000 + concept)}`;

/** A figure as one number, in reading order. */
type Key = number;
const refOf = (key: Key): FigureRef => ({ item: itemOfPlace(key), n: withinItem(key) });

export class GramFigures implements FigureIndex {
  readonly #names: Grams;
  readonly #tables: PostingTables;
  readonly #pack: ReadPack;
  readonly #conceptIds: readonly string[];

  constructor(tables: PostingTables, pack: ReadPack, conceptIds: readonly string[]) {
    this.#names = new Grams(tables.names, 'names', pack);
    this.#tables = tables;
    this.#pack = pack;
    this.#conceptIds = conceptIds;
  }

  async named(words: readonly Term[], concepts: ReadonlySet<string>): Promise<FigureRef[]> {
    if (words.length === 0) return [];
    const [[first = new Set<Key>(), ...others], meant] = await Promise.all([
      Promise.all(words.map(({ literals }) => this.#holding(literals))),
      this.#holding([...concepts].map((id) => conceptRun(this.#conceptIds.indexOf(id)))),
    ]);
    const called = [...first].filter((key) => others.every((keys) => keys.has(key)));
    return [...new Set([...called, ...meant])].sort((a, b) => a - b).map(refOf);
  }

  async inRanges(ranges: readonly Range[]): Promise<FigureRef[]> {
    const met = await Promise.all(
      ranges.map(async (range) => {
        const wanted = condition(range, this.#tables.units);
        return wanted ? this.#meeting(wanted) : [];
      }),
    );
    const [first = [], ...others] = met;
    const sets = others.map((keys) => new Set(keys));
    return first
      .filter((key) => sets.every((keys) => keys.has(key)))
      .sort((a, b) => a - b)
      .map(refOf);
  }

  async #holding(runs: readonly string[]): Promise<Set<Key>> {
    const places = await Promise.all(runs.map((run) => this.#names.places(run)));
    return new Set(places.flatMap((list) => Array.from(list, figureAt)));
  }

  async nearest(
    range: Range,
    isWanted: (figure: FigureRef) => boolean,
    limit: number,
    most?: number,
  ): Promise<FigureRef[]> {
    const wanted = condition(range, this.#tables.units);
    if (!wanted) return [];
    const shards = this.#shardsOf(wanted.unit);
    // Where the ends of the condition would stand, and one shard to each side.
    const places = [wanted.from, wanted.to].map((end) => shards.filter(({ from }) => from <= end).length - 1);
    const near = shards.filter((_, at) => places.some((place) => Math.abs(place - at) <= 1));
    const lists = await Promise.all(near.map(({ shard }) => this.#shard(shard)));
    const far = lists.flat().map(({ value, key }) => ({ figure: refOf(key), by: distance(value, wanted) }));
    return nearestFirst(
      far.filter(({ figure }) => isWanted(figure)),
      wanted,
      limit,
      most,
    );
  }

  async #meeting({ unit, from, to, holds }: Condition): Promise<Key[]> {
    const shards = this.#shardsOf(unit).filter((shard) => shard.from <= to && shard.to >= from);
    const lists = await Promise.all(shards.map(({ shard }) => this.#shard(shard)));
    return lists.flat().flatMap(({ value, key }) => (holds(value) ? [key] : []));
  }

  /** The shards of a unit, ascending, each with the values between which its own lie. */
  #shardsOf(unit: string): { shard: number; from: number; to: number }[] {
    const { values } = this.#tables;
    return values.flatMap(([of, from], shard) => {
      const [nextOf, next] = values[shard + 1] ?? ['', Infinity];
      return of === unit ? [{ shard, from, to: nextOf === of ? next : Infinity }] : [];
    });
  }

  async #shard(number: number): Promise<{ value: number; key: Key }[]> {
    const { head, body } = await this.#pack<ValueShard>(`values-${String(number)}`);
    const numbers = readVarints(body, 0, 2 * head.values.length);
    return head.values.map((value, at) => ({ value, key: placeOf(numbers[2 * at] ?? 0, numbers[2 * at + 1] ?? 0) }));
  }
}

/** A place in a name → the figure that is called so. */
const figureAt = (place: number): Key => placeOf(itemOfPlace(place), Math.floor(withinItem(place) / NAME_PLACES));
