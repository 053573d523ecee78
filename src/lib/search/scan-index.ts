/** The index of a small collection: its texts, all loaded. */
import type { TextIndex } from './text-index.ts';
import type { Haystack, Texts } from './texts.ts';

export class ScanIndex implements TextIndex {
  readonly #texts: Texts;

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  find(run: string): Promise<readonly number[]> {
    return Promise.resolve(this.#texts.find(run).items);
  }

  findAmount(form: string): Promise<readonly number[]> {
    return Promise.resolve(this.#texts.findAmount(form).items);
  }

  alike(run: string, limit: number): Promise<readonly number[]> {
    const pairs = pairsOf(run);
    const scores = new Map<number, number>();
    for (const pair of pairs)
      for (const item of this.#texts.find(pair).items) scores.set(item, (scores.get(item) ?? 0) + 1);
    return Promise.resolve(bestScored(scores, pairs.length).slice(0, limit));
  }

  vocabulary(): Promise<readonly Haystack[]> {
    return Promise.resolve([...this.#texts.haystacks()]);
  }
}

/** The distinct pairs of neighbouring characters of a run. */
export const pairsOf = (run: string): string[] => [
  ...new Set(Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2))),
];

/** Items that share at least two fifths of the pairs, those that share most first. */
export const bestScored = (scores: ReadonlyMap<number, number>, pairs: number): number[] =>
  [...scores]
    .filter(([, score]) => score >= Math.max(2, pairs * 0.4))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([item]) => item);
