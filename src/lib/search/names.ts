/** Places, reports and concepts by name: exact, by a part, by pinyin or initials, and nearly (Fuse.js). */
import Fuse from 'fuse.js/basic';
import { fold, type Traditional } from './fold.ts';
import type { ConceptEntry, ReportEntry } from './index-format.ts';
import type { Readings } from './readings.ts';

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
    names: [entry.place, ...entry.region, entry.name, entry.title, entry.id].map((name) => fold(name, traditional).text),
  }));

export const conceptNames = (concepts: readonly ConceptEntry[], traditional: Traditional): Named<ConceptEntry>[] =>
  concepts.map((entry) => ({
    entry,
    names: [entry.name, ...entry.wordings, entry.english].map((name) => fold(name, traditional).text),
  }));

/** Finds by names. One object for a list, since Fuse prepares it once. */
export class NameSearch<T> {
  readonly #list: readonly Named<T>[];
  readonly #readings: Readings;
  #fuse: Fuse<Named<T>> | null = null;

  constructor(list: readonly Named<T>[], readings: Readings) {
    this.#list = list;
    this.#readings = readings;
  }

  /** Best first; `needle` is folded. Nearly fitting names only where nothing fits. */
  find(needle: string, nearly = true): NameHit<T>[] {
    if (needle === '') return [];
    const exact = this.#list.flatMap(({ entry, names }) => {
      const fits = names.filter((name) => name.includes(needle) || (name.length > 1 && needle.includes(name)));
      // The whole name before a name that begins so before a name that holds it.
      const rank = (name: string): number =>
        name === needle ? 0 : name.startsWith(needle) ? 1 : name.includes(needle) ? 2 : 3;
      const [best] = fits.sort((a, b) => rank(a) - rank(b) || a.length - b.length);
      return best === undefined ? [] : [{ entry, name: best, how: 'exact' as const, rank: rank(best) * 100 + best.length }];
    });
    if (exact.length) return exact.sort((a, b) => a.rank - b.rank).map(({ entry, name, how }) => ({ entry, name, how }));
    if (/^[a-z]{2,40}$/.test(needle)) {
      const spelt = this.#list.flatMap(({ entry, names }) => {
        for (const name of names) {
          const hit = this.#readings.spells(needle, name, 0);
          if (hit) return [{ entry, name, how: 'sound' as const, rank: -hit.whole - hit.end / 100 }];
        }
        return [];
      });
      if (spelt.length) return spelt.sort((a, b) => a.rank - b.rank).map(({ entry, name, how }) => ({ entry, name, how }));
    }
    if (!nearly || needle.length < 3 || needle.length > 24) return [];
    this.#fuse ??= new Fuse(this.#list, { keys: ['names'], threshold: 0.34, ignoreLocation: true, includeMatches: true });
    return this.#fuse
      .search(needle, { limit: 3 })
      .map(({ item, matches }) => ({ entry: item.entry, name: matches?.[0]?.value ?? '', how: 'near' as const }));
  }
}
