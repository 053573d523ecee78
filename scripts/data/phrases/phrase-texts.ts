/** The folded sentences of all reports in one array, two bytes for each character. */
import type { Report } from '../../../src/schema/report.ts';
import { sentencesOf } from '../../../src/lib/report/sections.ts';
import { lastUpTo } from '../../../src/lib/text/last-up-to.ts';
import { Growing, wholeNumbers } from '../../search/growing.ts';
import { foldClauses } from './folded-sentence.ts';

/** Marks the end of a sentence; 0xffff is not a character. */
export const END = 0xffff;

export class PhraseTexts {
  readonly #units = new Growing(new Uint16Array());
  /** Positions at which a clause begins. */
  readonly #clauses = wholeNumbers();
  readonly #starts = wholeNumbers();
  readonly #places = wholeNumbers();

  /** Adds a report of the place with the number `place`. Reports are numbered in the order in which they are added. */
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

  /** Whether a clause begins or the sentence ends at a position. */
  isEdge = (position: number): boolean =>
    this.#units.at(position) === END || this.#clauses.at(lastOf(this.#clauses, position)) === position;

  /** The characters [from, to), with commas between clauses. */
  text(from: number, to: number): string {
    let text = '';
    for (let at = from; at < to; at++)
      text += `${at > from && this.isEdge(at) ? '，' : ''}${String.fromCharCode(this.#units.at(at))}`;
    return text;
  }

  /** The position at which the text of a report begins. */
  startOf = (report: number): number => this.#starts.at(report);
  /** The number of the place of a report. */
  placeOf = (report: number): number => this.#places.at(report);
  /** The number of the report that a position is in. */
  reportAt = (position: number): number => lastOf(this.#starts, position);
}

/** The index of the last of ascending numbers that is at most `value`. */
const lastOf = (numbers: Growing<Int32Array>, value: number): number =>
  lastUpTo(numbers.length, (at) => numbers.at(at) <= value);
