/** Places, reports and concepts by name: exact, by a part, by pinyin or initials, and nearly (Fuse.js). */
import type Fuse from 'fuse.js/basic';
import { foldText, type Traditional } from './text/fold.ts';
import type { ConceptEntry, ReportEntry } from './index/index-format.ts';
import type { Readings } from './text/readings.ts';

export interface Named<T> {
  entry: T;
  /** Names it goes by, folded, the main one first. */
  names: string[];
}
export interface NameHit<T> {
  entry: T;
  /** The name that fits. */
  name: string;
  /** exact: the whole name or a run of it; sound: by pinyin; near: nearly so. */
  how: 'exact' | 'sound' | 'near';
}

export const reportNames = (reports: readonly ReportEntry[], traditional: Traditional): Named<ReportEntry>[] =>
  reports.map((entry) => ({
    entry,
    names: [entry.place, ...entry.region, entry.name, entry.title, entry.id].map((name) => foldText(name, traditional)),
  }));

export const conceptNames = (concepts: readonly ConceptEntry[], traditional: Traditional): Named<ConceptEntry>[] =>
  concepts.map((entry) => ({
    entry,
    names: [entry.name, ...entry.wordings].map((name) => foldText(name, traditional)),
  }));

/** Whether a folded word may be pinyin or initials. */
export const isPinyin = (word: string): boolean => /^[a-z]{2,40}$/.test(word);

/** Finds by names. One object for a list, since Fuse prepares it once. */
export class NameSearch<T> {
  readonly #list: readonly Named<T>[];
  readonly #fewest: number;
  #fuse: Fuse<Named<T>> | null = null;

  /** `fewest`: initials so few say nothing of a longer name. */
  constructor(list: readonly Named<T>[], fewest = 0) {
    this.#list = list;
    this.#fewest = fewest;
  }

  /** Names that hold the folded run, or of which it is more than a part: best first. */
  holding(needle: string): NameHit<T>[] {
    if (needle === '') return [];
    // The whole name before a name that begins so before a name that holds it.
    const rank = (name: string): number =>
      name === needle ? 0 : name.startsWith(needle) ? 1 : name.includes(needle) ? 2 : 3;
    return this.#list
      .flatMap(({ entry, names }) => {
        const [name] = names
          .filter((one) => one.includes(needle) || (one.length > 1 && needle.includes(one)))
          // Of names that fit alike the main one, then the shortest.
          .sort((a, b) => rank(a) - rank(b) || Number(b === names[0]) - Number(a === names[0]) || a.length - b.length);
        return name === undefined ? [] : [{ entry, name, rank: rank(name) * 100 + name.length }];
      })
      .sort((a, b) => a.rank - b.rank)
      .map(({ entry, name }) => ({ entry, name, how: 'exact' as const }));
  }

  /** Names that the letters spell from their beginning: beizhuang, bz. */
  spelt(letters: string, readings: Readings): NameHit<T>[] {
    return this.#list
      .flatMap(({ entry, names }) => {
        for (const name of names) {
          const hit = readings.spells(letters, name, 0);
          // Two initials begin half of all names; they are meant as the whole name, or as that of a place.
          const telling = letters.length > this.#fewest || (hit && (hit.whole > 0 || hit.end === name.length));
          if (hit && telling) return [{ entry, name, rank: -hit.whole - hit.end / 100 }];
        }
        return [];
      })
      .sort((a, b) => a.rank - b.rank)
      .map(({ entry, name }) => ({ entry, name, how: 'sound' as const }));
  }

  /** Names nearly like it. Fuse.js is loaded for the first such question. */
  async near(needle: string): Promise<NameHit<T>[]> {
    if (needle.length < 3 || needle.length > 24) return [];
    if (!this.#fuse) {
      const { default: Engine } = await import('fuse.js/basic');
      this.#fuse = new Engine(this.#list, {
        keys: ['names'],
        threshold: 0.34,
        ignoreLocation: true,
        includeMatches: true,
      });
    }
    return this.#fuse
      .search(needle, { limit: 3 })
      .map(({ item, matches }) => ({ entry: item.entry, name: matches?.[0]?.value ?? '', how: 'near' as const }));
  }
}
