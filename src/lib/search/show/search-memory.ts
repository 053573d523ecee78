/** What the search keeps, on this device alone: the last searches, and what the page just opened should mark. */
import { wellFormed } from '../../urls.ts';
import type { Needles } from '../find/marks.ts';

const HISTORY = 'search-history';
const MARKS = 'search-marks';
const KEPT = 8;
/** A result opened in another tab is marked there if it opens soon. */
const FRESH = 60_000;

export interface PageMarks {
  /** Path of the page that should mark. */
  path: string;
  /** The search as typed, for the label. */
  q: string;
  /** Address of the search, to go back to. */
  back: string;
  needles: Needles;
  /** Whether the texts have traditional characters, which folding must know. */
  traditional: boolean;
  at: number;
}

/** Storage can be forbidden or full; then nothing is kept, and nothing breaks. */
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

/** Called when a result is opened, in this tab or another. */
export function handOverMarks(marks: Omit<PageMarks, 'at'>): void {
  attempt(() => localStorage.setItem(MARKS, JSON.stringify({ ...marks, at: Date.now() })));
}

/** What this page should mark, from a result opened just now or, after a reload, from before; null for nothing. */
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
