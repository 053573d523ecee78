/** The loaded passages, and scans over them. */
import { bareText, fold, foldText, type Traditional } from '../text/fold.ts';
import { piecePack, type Passages } from './index-format.ts';
import type { ReadPack } from './pack.ts';
import { numberForm } from '../text/number-forms.ts';
import { indexAt, type Sections } from './sections.ts';

/** Folded texts joined to one string, so that a scan is one native search; starts[i] is the offset of item first + i. */
export interface Haystack {
  first: number;
  text: string;
  starts: Int32Array;
}

interface Piece {
  first: number;
  passages: Passages;
  /** Haystacks by form, made at the first scan, because most pieces of a large collection are only shown. */
  haystacks: Map<Form, Haystack>;
}

/** Forms of the texts: folded, number form, folded without punctuation. */
type Form = 'folded' | 'amounts' | 'bare';

/** Items that a scan found, ascending and distinct; and, in pairs, adjacent items that contain the run across their border. */
export interface Found {
  items: number[];
  across: number[];
}

export class Texts {
  readonly #sections: Sections;
  readonly #pieceItems: Int32Array;
  readonly #pieces = new Map<number, Piece>();
  readonly #pack: ReadPack;
  /** Called with each piece that is loaded. */
  onPiece: (first: number, passages: Passages) => void = () => undefined;
  readonly traditional: Traditional;

  /** `pieces`: number of sections of each piece. */
  constructor(sections: Sections, pieces: readonly number[], traditional: Traditional, pack: ReadPack) {
    this.#sections = sections;
    let section = 0;
    this.#pieceItems = Int32Array.from(pieces, (own) => sections.first[(section += own) - own] ?? 0);
    this.traditional = traditional;
    this.#pack = pack;
  }

  /** Loads the passages of these items. */
  async load(items: Iterable<number>): Promise<void> {
    const wanted = new Set<number>();
    for (const item of items) wanted.add(indexAt(this.#pieceItems, item));
    const missing = [...wanted].filter((piece) => !this.#pieces.has(piece));
    await Promise.all(missing.map((piece) => this.#loadPiece(piece)));
  }

  loadAll(): Promise<void> {
    return this.load(this.#pieceItems);
  }

  async #loadPiece(number: number): Promise<void> {
    const passages = await this.#pack<Passages>(piecePack(number));
    if (this.#pieces.has(number)) return;
    const first = this.#pieceItems[number] ?? 0;
    this.#pieces.set(number, { first, passages, haystacks: new Map() });
    this.onPiece(first, passages);
  }

  #formOf(text: string, form: Form): string {
    if (form === 'folded') return foldText(text, this.traditional);
    if (form === 'bare') return bareText(foldText(text, this.traditional));
    const folded = fold(text, this.traditional);
    return (numberForm(folded) ?? folded).text;
  }

  #haystack({ first, passages: { lines }, haystacks }: Piece, form: Form): Haystack {
    const known = haystacks.get(form);
    if (known) return known;
    const made = haystack(
      first,
      lines.map((text) => this.#formOf(text, form)),
    );
    haystacks.set(form, made);
    return made;
  }

  #pieceOf(item: number): Piece {
    const piece = this.#pieces.get(indexAt(this.#pieceItems, item));
    if (!piece) throw new Error(`item ${item} is not loaded`);
    return piece;
  }

  text(item: number): string {
    const { passages, first } = this.#pieceOf(item);
    return passages.lines[item - first] ?? '';
  }

  folded(item: number): string {
    const literal = this.#haystack(this.#pieceOf(item), 'folded');
    const at = item - literal.first;
    return literal.text.slice(literal.starts[at], literal.starts[at + 1] ?? literal.text.length);
  }

  sectionId(section: number): string {
    return this.#ofSection(section, ({ ids }) => ids) ?? '';
  }

  /** The fragment that opens an item: its sentence id, or the section id for a heading. */
  fragment(item: number): string {
    const { passages, first } = this.#pieceOf(item);
    return passages.fragments[item - first] ?? '';
  }

  /** Headings of the enclosing sections from the part down, and of the section itself if it has one. */
  headings(section: number): string[] {
    const { lines } = this.#pieceOf(this.#sections.first[section] ?? 0).passages;
    const path = this.#ofSection(section, ({ paths }) => paths) ?? [];
    return path.map((heading) => (typeof heading === 'string' ? heading : (lines[heading] ?? '')));
  }

  #ofSection<T>(section: number, column: (passages: Passages) => readonly T[]): T | undefined {
    const { passages, first } = this.#pieceOf(this.#sections.first[section] ?? 0);
    return column(passages)[section - this.#sections.of(first)];
  }

  /** The folded texts that are loaded. */
  *haystacks(): Iterable<Haystack> {
    for (const piece of this.#pieces.values()) yield this.#haystack(piece, 'folded');
  }

  /** All loaded items that contain the run in this form of their text. */
  find(needle: string, form: Form = 'folded'): Found {
    const found: Found = { items: [], across: [] };
    if (needle === '') return found;
    for (const piece of this.#pieces.values()) {
      const { first, text, starts } = this.#haystack(piece, form);
      let at = text.indexOf(needle);
      while (at >= 0) {
        const index = indexAt(starts, at);
        const end = starts[index + 1] ?? text.length;
        const item = first + index;
        if (at + needle.length <= end) {
          found.items.push(item);
          at = text.indexOf(needle, end);
        } else {
          const next = first + indexAt(starts, end);
          if (this.#sections.reportOf(item) === this.#sections.reportOf(next)) found.across.push(item, next);
          at = text.indexOf(needle, at + 1);
        }
      }
    }
    found.items.sort((a, b) => a - b);
    return found;
  }
}

/** Joins folded texts to a haystack. */
export function haystack(first: number, texts: readonly string[]): Haystack {
  const starts = new Int32Array(texts.length);
  let at = 0;
  texts.forEach((text, index) => {
    starts[index] = at;
    at += text.length;
  });
  return { first, text: texts.join(''), starts };
}
