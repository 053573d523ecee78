/** The folded sentences of all reports in one run of memory, two bytes a character. */
import { foldSentence } from '../../../src/lib/compare/similar/shingles.ts';
import type { Report } from '../../../src/schema/report.ts';
import { allSections } from '../../../src/lib/report/sections.ts';
import { Growing, wholeNumbers } from '../../search/growing.ts';

/** Behind the last character of a sentence; no character is coded so. */
export const END = 0xffff;

/** The sentences of a report in reading order. */
export const sentencesOf = ({ sections }: Pick<Report, 'sections'>): { id: string; text: string }[] =>
  allSections(sections).flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));

/** Marks between clauses and between the items of an enumeration. */
const MARKS = /[，,；;：:。！!？?、]/u;

export class PhraseTexts {
  readonly #units = new Growing(new Uint16Array());
  /** Positions at which a clause begins. */
  readonly #clauses = wholeNumbers();
  readonly #starts = wholeNumbers();
  readonly #places = wholeNumbers();

  /** A report of a place, by the number of the place; its own number is the next. */
  add(place: number, report: Pick<Report, 'sections'>): void {
    this.#starts.push(this.#units.length);
    this.#places.push(place);
    for (const { text } of sentencesOf(report)) {
      for (const clause of text.split(MARKS)) {
        const folded = foldSentence(clause);
        if (folded !== '') this.#clauses.push(this.#units.length);
        for (let at = 0; at < folded.length; at++) this.#units.push(folded.charCodeAt(at));
      }
      this.#units.push(END);
    }
  }

  get units(): Uint16Array {
    return this.#units.values;
  }

  /** Does a clause begin there, or the sentence end? */
  isEdge(position: number): boolean {
    if (this.#units.at(position) === END) return true;
    const at = lastUpTo(this.#clauses, position);
    return this.#clauses.at(at) === position;
  }

  /** The characters from one position up to another. */
  text = (from: number, to: number): string => String.fromCharCode(...this.units.subarray(from, to));

  /** Where the text of a report begins. */
  startOf = (report: number): number => this.#starts.at(report);
  /** The number of the place of a report. */
  placeOf = (report: number): number => this.#places.at(report);

  /** The number of the report that a position lies in. */
  reportAt = (position: number): number => lastUpTo(this.#starts, position);
}

/** The place of the last of ascending numbers that is not above `value`; the first where all are. */
function lastUpTo(numbers: Growing<Int32Array>, value: number): number {
  let [from, to] = [0, numbers.length - 1];
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if (numbers.at(middle) <= value) from = middle;
    else to = middle - 1;
  }
  return from;
}

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
