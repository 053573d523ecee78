import type { NameContext, NamePlace, SaidName, Slots } from './said.ts';

/** A name from the words before its number; the noun, its unit and the verb of the list if they do not follow from the name. */
export interface Found {
  slots: Slots;
  noun?: string;
  nounUnit?: string;
  listVerb?: string;
}

/** The words before a number, as written (`raw`) and trimmed (`lead`), with their context. */
export interface Lead {
  raw: string;
  lead: string;
  text: string;
  at: NamePlace;
  context: NameContext;
  last: SaidName | null;
}

/** One way to make a name; returns null if it does not fit the words. */
export type Way = (words: Lead) => Found | null;
