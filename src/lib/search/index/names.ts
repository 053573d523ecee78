/** Finds places, reports and concepts by name: exact, by a part, by pinyin or initials, and fuzzily (Fuse.js). */
import type Fuse from 'fuse.js/basic';
import { foldText, type Traditional } from '../text/fold.ts';
import type { ConceptEntry, ReportEntry } from './index-format.ts';
import type { Readings } from './readings.ts';

export interface Named<T> {
  entry: T;
  /** All its names, folded, the main name first. */
  names: string[];
}
export interface NameHit<T> {
  entry: T;
  /** The name that matched. */
  name: string;
  /** exact: the whole name or a run of it; sound: by pinyin; near: by a fuzzy match. */
  how: 'exact' | 'sound' | 'near';
}

export const reportNames = (reports: readonly ReportEntry[], traditional: Traditional): Named<ReportEntry>[] =>
  reports.map((entry) => ({
    entry,
    names: [entry.place, ...entry.region, entry.name, entry.title, entry.id].map((name) => foldText(name, traditional)),
  }));

/** The names of concepts. The English name is listed from each of its words on, so that any word can begin a match. */
export const conceptNames = (concepts: readonly ConceptEntry[], traditional: Traditional): Named<ConceptEntry>[] =>
  concepts.map((entry) => {
    const english = entry.english.split(' ').map((_, at, words) => words.slice(at).join(' '));
    const names = [entry.name, ...entry.wordings, ...english].map((name) => foldText(name, traditional));
    return { entry, names };
  });

/** Whether a folded word may be pinyin or initials. */
export const isPinyin = (word: string): boolean => /^[a-z]{2,40}$/.test(word);

/** A fuzzy match whose name is longer than the query by more characters is dropped. */
const MUCH_LONGER = 3;
const NO_FIT = 4;
const LATIN = /^[a-z]/;
/** How well a name fits a run, best first: 0 equal, 1 begins with the run, 2 contains it, 3 is contained in it, NO_FIT. */
function fit(name: string, needle: string): number {
  const at = name.indexOf(needle);
  if (at > 0 && LATIN.test(needle) && LATIN.test(name.charAt(at - 1))) return NO_FIT;
  if (at < 0) return name.length > 1 && needle.includes(name) ? 3 : NO_FIT;
  return at > 0 ? 2 : name === needle ? 0 : 1;
}

/** Finds entries by name. Create one object for each list, because Fuse.js prepares the list once. */
export class NameSearch<T> {
  readonly #read: () => readonly Named<T>[];
  readonly #fewest: number;
  #known: readonly Named<T>[] | null = null;
  #fuse: Fuse<Named<T>> | null = null;

  /** `read` is called once, at the first lookup. `fewest`: so few or fewer initials do not match a longer name. */
  constructor(read: () => readonly Named<T>[], fewest = 0) {
    this.#read = read;
    this.#fewest = fewest;
  }

  /** The names, folded. */
  get list(): readonly Named<T>[] {
    return (this.#known ??= this.#read());
  }

  /** Names that contain the folded run or are contained in it, best first. */
  holding(needle: string): NameHit<T>[] {
    if (needle === '') return [];
    const hits = this.list.flatMap(({ entry, names }) => {
      const fitting = names.map((name, at) => ({ name, fit: fit(name, needle), isOther: at > 0 }));
      // If names fit equally well, prefer the main name, then the shortest.
      const [best] = fitting
        .filter((one) => one.fit < NO_FIT)
        .sort((a, b) => a.fit - b.fit || Number(a.isOther) - Number(b.isOther) || a.name.length - b.name.length);
      return best ? [{ entry, name: best.name, rank: best.fit * 100 + best.name.length }] : [];
    });
    return hits.sort((a, b) => a.rank - b.rank).map(({ entry, name }) => ({ entry, name, how: 'exact' as const }));
  }

  /** Whether the folded run is a whole name. */
  isName(run: string): boolean {
    return this.list.some(({ names }) => names.includes(run));
  }

  /** Names that the letters spell from their beginning: beizhuang, bz. */
  spelt(letters: string, readings: Readings): NameHit<T>[] {
    return this.list
      .flatMap(({ entry, names }) => {
        for (const name of names) {
          const hit = readings.spells(letters, name, 0);
          // Two initials begin half of all names, so they must spell the whole name; for places they suffice.
          const telling = letters.length > this.#fewest || (hit && (hit.whole > 0 || hit.end === name.length));
          if (hit && telling) return [{ entry, name, rank: -hit.whole - hit.end / 100 }];
        }
        return [];
      })
      .sort((a, b) => a.rank - b.rank)
      .map(({ entry, name }) => ({ entry, name, how: 'sound' as const }));
  }

  /** Names that match fuzzily. Fuse.js is loaded at the first call. */
  async near(needle: string): Promise<NameHit<T>[]> {
    if (needle.length < 3 || needle.length > 24) return [];
    if (!this.#fuse) {
      const { default: Engine } = await import('fuse.js/basic');
      this.#fuse = new Engine(this.list, {
        keys: ['names'],
        threshold: 0.34,
        ignoreLocation: true,
        includeMatches: true,
      });
    }
    return this.#fuse
      .search(needle, { limit: 3 })
      .map(({ item, matches }) => ({ entry: item.entry, name: matches?.[0]?.value ?? '', how: 'near' as const }))
      .filter(({ name }) => name.length <= needle.length + MUCH_LONGER);
  }
}
