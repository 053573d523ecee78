/** The texts of the index that have been loaded, and the scans over them. Knows no files and no network. */
import { bare, fold, type Traditional } from './fold.ts';
import type { PassagesHead, ReportEntry } from './index-format.ts';
import { numberForm } from './number-forms.ts';

/** A section with its texts. Items are numbered over the whole collection, in reading order. */
export interface Passage {
  report: number;
  id: string;
  half: string;
  theme: string;
  first: number;
  headed: boolean;
  texts: string[];
}

/** Folded texts in one run, so that a scan is one native search; starts[i] is where item first + i begins. */
interface Haystack {
  text: string;
  starts: Int32Array;
}

interface Piece {
  first: number;
  count: number;
  literal: Haystack;
  amounts: Haystack;
  bare: Haystack | null;
}

/** Items that a scan found, ascending, each once; and the pairs of neighbours that hold the run only together. */
export interface Found {
  items: number[];
  across: number[];
}

export class Collection {
  readonly passages: Passage[] = [];
  readonly #pieces: Piece[] = [];
  readonly #odd = new Map<number, string>();
  readonly reports: readonly ReportEntry[];
  readonly traditional: Traditional;

  constructor(reports: readonly ReportEntry[], traditional: Traditional) {
    this.reports = reports;
    this.traditional = traditional;
  }

  /** Takes in one piece; pieces may come in any order. */
  add(first: number, head: PassagesHead, texts: readonly string[]): void {
    const ids = head.ids.split(' ');
    let at = 0;
    const added: Passage[] = ids.map((id, section) => {
      const size = head.sizes[section] ?? 0;
      const passage: Passage = {
        report: head.report[section] ?? 0,
        id,
        half: head.halfIds[head.halves.charCodeAt(section) - 97] ?? '',
        theme: head.themeIds[head.themes.charCodeAt(section) - 97] ?? '',
        first: first + at,
        headed: head.headed[section] === '1',
        texts: texts.slice(at, at + size),
      };
      at += size;
      return passage;
    });
    for (const [item, id] of Object.entries(head.odd)) this.#odd.set(Number(item), id);
    const place = this.passages.findIndex((passage) => passage.first > first);
    this.passages.splice(place < 0 ? this.passages.length : place, 0, ...added);
    const folded = texts.map((text) => fold(text, this.traditional));
    this.#pieces.push({
      first,
      count: texts.length,
      literal: haystack(folded.map(({ text }) => text)),
      amounts: haystack(folded.map((one) => numberForm(one)?.text ?? one.text)),
      bare: null,
    });
  }

  has(item: number): boolean {
    return this.#pieces.some((piece) => item >= piece.first && item < piece.first + piece.count);
  }

  /** The loaded passage that holds an item. */
  passageOf(item: number): Passage {
    let low = 0;
    let high = this.passages.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.passages[middle]?.first ?? 0) <= item) low = middle;
      else high = middle - 1;
    }
    const passage = this.passages[low];
    if (!passage || item < passage.first || item >= passage.first + passage.texts.length)
      throw new Error(`item ${item} is not loaded`);
    return passage;
  }

  text(item: number): string {
    const passage = this.passageOf(item);
    return passage.texts[item - passage.first] ?? '';
  }

  isHeading(item: number): boolean {
    const passage = this.passageOf(item);
    return passage.headed && item === passage.first;
  }

  /** The fragment that opens an item: its sentence id, or the section id for a heading. */
  fragment(item: number): string {
    const odd = this.#odd.get(item);
    if (odd !== undefined) return odd;
    const passage = this.passageOf(item);
    const place = item - passage.first;
    if (!passage.headed) return `${passage.id}.${place + 1}`;
    return place === 0 ? passage.id : `${passage.id}.${place}`;
  }

  /** Every loaded item that holds the folded run. */
  find(needle: string): Found {
    return this.#scan(needle, (piece) => piece.literal);
  }

  /** Every loaded item whose number form holds that of the query. */
  findAmount(needle: string): Found {
    return this.#scan(needle, (piece) => piece.amounts);
  }

  /** Every loaded item that holds the run when punctuation is left out. */
  findBare(needle: string): Found {
    return this.#scan(needle, (piece) => (piece.bare ??= this.#bareOf(piece)));
  }

  /** Folded text of every loaded item, in one run a piece, for scans of another kind. */
  *folded(): Iterable<{ first: number; text: string; starts: Int32Array }> {
    for (const { first, literal } of this.#pieces) yield { first, ...literal };
  }

  #bareOf(piece: Piece): Haystack {
    return haystack(
      Array.from({ length: piece.count }, (_, i) => bare(fold(this.text(piece.first + i), this.traditional)).text),
    );
  }

  #scan(needle: string, of: (piece: Piece) => Haystack): Found {
    const found: Found = { items: [], across: [] };
    if (needle === '') return found;
    for (const piece of this.#pieces) {
      const { text, starts } = of(piece);
      let at = text.indexOf(needle);
      while (at >= 0) {
        const index = indexAt(starts, at);
        const end = starts[index + 1] ?? text.length;
        const item = piece.first + index;
        if (at + needle.length <= end) {
          found.items.push(item);
          at = text.indexOf(needle, end);
        } else {
          if (this.passageOf(item).report === this.passageOf(item + 1).report) found.across.push(item);
          at = text.indexOf(needle, at + 1);
        }
      }
    }
    found.items.sort((a, b) => a - b);
    return found;
  }
}

export function haystack(texts: readonly string[]): Haystack {
  const starts = new Int32Array(texts.length);
  let at = 0;
  texts.forEach((text, index) => {
    starts[index] = at;
    at += text.length;
  });
  return { text: texts.join(''), starts };
}

/** Index of the last start at or before a place. */
export function indexAt(starts: Int32Array, place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
