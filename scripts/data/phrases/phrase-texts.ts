/** The folded sentences of all reports in one run of memory, two bytes a character. */
import type { Report } from '../../../src/schema/report.ts';
import { sentencesOf } from '../../../src/lib/report/sections.ts';
import { lastUpTo } from '../../../src/lib/text/last-up-to.ts';
import { Growing, wholeNumbers } from '../../search/growing.ts';
import { foldClauses } from './folded-sentence.ts';

/** Behind the last character of a sentence; no character is coded so. */
export const END = 0xffff;

export class PhraseTexts {
  readonly #units = new Growing(new Uint16Array());
  /** Positions at which a clause begins. */
  readonly #clauses = wholeNumbers();
  readonly #starts = wholeNumbers();
  readonly #places = wholeNumbers();

  /** A report of a place, by the number of the place; its own number is the next. */
  add(place: number, { sections }: Pick<Report, 'sections'>): void {
    this.#starts.push(this.#units.length);
    this.#places.push(place);
    for (const { text } of sentencesOf(sections)) {
      const { folded, clauses } = foldClauses(text);
      for (const clause of clauses) this.#clauses.push(this.#units.length + clause);
      for (let at = 0; at < folded.length; at++) this.#units.push(folded.charCodeAt(at));
      this.#units.push(END);
    }
  }

  get units(): Uint16Array {
    return this.#units.values;
  }

  /** The folded sentence that begins at a position. */
  sentenceAt = (start: number): Uint16Array => this.units.subarray(start, this.units.indexOf(END, start));

  /** Does a clause begin there, or the sentence end? */
  isEdge = (position: number): boolean =>
    this.#units.at(position) === END || this.#clauses.at(lastOf(this.#clauses, position)) === position;

  /** The characters from one position up to another, clauses parted by commas. */
  text(from: number, to: number): string {
    let text = '';
    for (let at = from; at < to; at++)
      text += `${at > from && this.isEdge(at) ? '，' : ''}${String.fromCharCode(this.#units.at(at))}`;
    return text;
  }

  /** Where the text of a report begins. */
  startOf = (report: number): number => this.#starts.at(report);
  /** The number of the place of a report. */
  placeOf = (report: number): number => this.#places.at(report);
  /** The number of the report that a position lies in. */
  reportAt = (position: number): number => lastOf(this.#starts, position);
}

/** The place of the last of ascending numbers that is not above `value`. */
const lastOf = (numbers: Growing<Int32Array>, value: number): number =>
  lastUpTo(numbers.length, (at) => numbers.at(at) <= value);

/** A yes or no for each position. */
export class Bits {
  readonly #words: Int32Array;

  constructor(length: number) {
    this.#words = new Int32Array((length >> 5) + 1);
  }

  add(at: number): void {
    this.#words[at >> 5] = (this.#words[at >> 5] ?? 0) | (1 << (at & 31));
  }

  has = (at: number): boolean => (((this.#words[at >> 5] ?? 0) >> (at & 31)) & 1) === 1;
}
