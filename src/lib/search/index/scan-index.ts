/** The index of a small collection: its texts, all loaded. */
import { toItems, type Items } from './items.ts';
import { pairsOf } from '../../text/pairs.ts';
import { sharingMost, type TextIndex } from './text-index.ts';
import type { Haystack, Texts } from './texts.ts';

export class ScanIndex implements TextIndex {
  readonly allLoaded = true;
  readonly #texts: Texts;

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  find(run: string): Promise<Items> {
    return Promise.resolve(this.#find(run));
  }

  findAmount(form: string): Promise<Items> {
    return Promise.resolve(toItems(this.#texts.find(form, 'amounts').items));
  }

  alike(run: string): Promise<readonly number[]> {
    return Promise.resolve(sharingMost(pairsOf(run).map((pair) => this.#find(pair))));
  }

  vocabulary(): Promise<readonly Haystack[]> {
    return Promise.resolve([...this.#texts.haystacks()]);
  }

  #find(run: string): Items {
    return toItems(this.#texts.find(run).items);
  }
}
