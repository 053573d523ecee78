/** What the search stores, only on this device: the last searches, and the marks for the page that was just opened. */
import { wellFormed } from '../../urls.ts';
import type { Needles } from '../find/marks.ts';

const HISTORY = 'search-history';
const MARKS = 'search-marks';
const KEPT = 8;
/** How long the marks of an opened result are valid, in milliseconds; it may open in another tab. */
const FRESH = 60_000;

export interface PageMarks {
  /** Path of the page that shows the marks. */
  path: string;
  /** The search as typed, for the label. */
  q: string;
  /** Address of the search, for the link back. */
  back: string;
  needles: Needles;
  /** Whether the texts have traditional characters, so that folding needs the table. */
  traditional: boolean;
  at: number;
}

/** Runs code that uses storage. Returns null if storage is forbidden or full. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

export function searchHistory(): string[] {
  const list = attempt(() => JSON.parse(localStorage.getItem(HISTORY) ?? '[]') as unknown);
  return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string').slice(0, KEPT) : [];
}

export function rememberSearch(q: string): void {
  const wanted = wellFormed(q.trim().slice(0, 80));
  if (wanted === '') return;
  const list = [wanted, ...searchHistory().filter((one) => one !== wanted)].slice(0, KEPT);
  attempt(() => localStorage.setItem(HISTORY, JSON.stringify(list)));
}

export function forgetSearches(): void {
  attempt(() => localStorage.removeItem(HISTORY));
}

/** Stores the marks for a result that is being opened, in this tab or another. */
export function handOverMarks(marks: Omit<PageMarks, 'at'>): void {
  attempt(() => localStorage.setItem(MARKS, JSON.stringify({ ...marks, at: Date.now() })));
}

/** The marks for this page, from a result just opened or, after a reload, from the session; null if there are none. */
export function takeMarks(path: string): PageMarks | null {
  const parse = (text: string | null): PageMarks | null =>
    text === null ? null : attempt(() => JSON.parse(text) as PageMarks | null);
  const fresh = attempt(() => parse(localStorage.getItem(MARKS)));
  if (fresh && fresh.path === path && Date.now() - fresh.at < FRESH) {
    attempt(() => {
      localStorage.removeItem(MARKS);
      sessionStorage.setItem(MARKS, JSON.stringify(fresh));
    });
    return fresh;
  }
  const kept = attempt(() => parse(sessionStorage.getItem(MARKS)));
  return kept && kept.path === path ? kept : null;
}

export function dropMarks(): void {
  attempt(() => sessionStorage.removeItem(MARKS));
}
