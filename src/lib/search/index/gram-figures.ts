/** The index of figures of a large collection: lists of the characters of their names, and of their values by unit. */
import type { FigureIndex } from './figure-index.ts';
import { condition, distance, nearestFirst, type Condition, type FigureRef, type Unit } from './figures.ts';
import { itemOfPlace, placeOf, withinItem, type Grams } from './grams.ts';
import type { ValueShard } from './index-format.ts';
import type { PostingTable } from './postings.ts';
import type { Range, Term } from '../query.ts';
import { readVarints } from './varint.ts';

/** Places of one figure in the lists of names: longer names are listed to this length. */
export const NAME_PLACES = 64;
/**
 * Behind a run whose list is not of the text; no text holds it. It sorts before all characters, so that the list stays beside
 * that of the run itself.
 */
const OF_FIGURES = '\u0000';
/** The key under which figures are listed by a folded run of their names. */
export const nameKey = (run: string): string => `${run}${OF_FIGURES}`;
/** The key under which figures of a concept are listed: its folded name, and its place in the directory. */
export const conceptKey = (name: string, place: number): string => `${name}${OF_FIGURES}${String(place)}`;
export const isOfFigures = (key: string): boolean => key.includes(OF_FIGURES);

export interface FigureTables {
  /** Where runs stand in names: n × NAME_PLACES + place in the name. */
  grams: Grams;
  runs: PostingTable;
  units: readonly Unit[];
  /** Unit and lowest value of each shard, sorted by both. */
  values: readonly (readonly [unit: string, from: number])[];
  readValues: (shard: number) => Promise<{ head: ValueShard; body: Uint8Array }>;
}

/** A figure as one number, in reading order. */
type Key = number;
const refOf = (key: Key): FigureRef => ({ item: itemOfPlace(key), n: withinItem(key) });

export class GramFigures implements FigureIndex {
  readonly #tables: FigureTables;
  readonly #keyOf: (concept: string) => string;
  readonly #shards = new Map<number, Promise<{ value: number; key: Key }[]>>();

  /** `keyOf` tells the key of a concept by its id. */
  constructor(tables: FigureTables, keyOf: (concept: string) => string) {
    this.#tables = tables;
    this.#keyOf = keyOf;
  }

  async named(words: readonly Term[], concepts: ReadonlySet<string>): Promise<FigureRef[]> {
    if (words.length === 0) return [];
    const [[first = new Set<Key>(), ...others], meant] = await Promise.all([
      Promise.all(words.map((word) => this.#holding(word))),
      Promise.all([...concepts].map((id) => this.#ofConcept(id))),
    ]);
    const called = [...first].filter((key) => others.every((keys) => keys.has(key)));
    return [...new Set([...called, ...meant.flat()])].sort((a, b) => a - b).map(refOf);
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

  async #holding({ literals }: Term): Promise<Set<Key>> {
    const places = await Promise.all(literals.map((run) => this.#tables.grams.places(run)));
    return new Set(places.flatMap((list) => Array.from(list, figureAt)));
  }

  async #ofConcept(id: string): Promise<Key[]> {
    const list = await this.#tables.runs.get(this.#keyOf(id));
    return Array.from(list?.items ?? [], (item, at) => figureAt(placeOf(item, list?.columns[0]?.[at] ?? 0)));
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

  #shard(number: number): Promise<{ value: number; key: Key }[]> {
    let coming = this.#shards.get(number);
    if (!coming) {
      coming = this.#tables.readValues(number).then(({ head, body }) => {
        const numbers = readVarints(body, 0, 2 * head.values.length);
        return head.values.map((value, at) => ({
          value,
          key: placeOf(numbers[2 * at] ?? 0, numbers[2 * at + 1] ?? 0),
        }));
      });
      // A failed load is tried again when it is next asked for.
      coming.catch(() => this.#shards.delete(number));
      this.#shards.set(number, coming);
    }
    return coming;
  }
}

/** A place in a name → the figure that is called so. */
const figureAt = (place: number): Key => placeOf(itemOfPlace(place), Math.floor(withinItem(place) / NAME_PLACES));
