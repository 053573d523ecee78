/** The folded texts of a large collection in one run of memory, two bytes a character. */
import { Growing, wholeNumbers } from './growing.ts';

/** Behind the last character of a text; no character is coded so. */
export const END = 0xffff;
/** Places between two of which the text is known. */
const STRIDE = 64;

export class FoldedTexts {
  readonly #units = new Growing(new Uint16Array());
  readonly #starts = wholeNumbers();
  readonly #items = wholeNumbers();
  /** The text of every STRIDE-th place. */
  readonly #texts = wholeNumbers();

  add(item: number, text: string): void {
    const number = this.#starts.length;
    this.#starts.push(this.#units.length);
    this.#items.push(item);
    for (let at = 0; at < text.length; at++) this.#units.push(text.charCodeAt(at));
    this.#units.push(END);
    while (this.#texts.length * STRIDE < this.#units.length) this.#texts.push(number);
  }

  /** All texts one behind the other, each closed by END. */
  get units(): Uint16Array {
    return this.#units.values;
  }

  /** Places → their items, and where in each of these they stand. */
  itemsOf(places: Int32Array): { items: Int32Array; places: Int32Array } {
    const [starts, items, texts] = [this.#starts.values, this.#items.values, this.#texts.values];
    const found = { items: new Int32Array(places.length), places: new Int32Array(places.length) };
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? 0;
      let text = texts[Math.floor(place / STRIDE)] ?? 0;
      while ((starts[text + 1] ?? Infinity) <= place) text++;
      found.items[at] = items[text] ?? 0;
      found.places[at] = place - (starts[text] ?? 0);
    }
    return found;
  }
}
