/** What the engine asks of an index of figures. Two kinds of index answer it, see index-format.ts. */
import type { FigureRef } from './figures.ts';
import type { Range, Term } from '../query.ts';

export interface FigureIndex {
  /** Figures of these concepts, and those whose name holds every word, in reading order; none without a word. */
  named(words: readonly Term[], concepts: ReadonlySet<string>): Promise<readonly FigureRef[]>;
  /** Figures that meet all the conditions, in reading order. */
  inRanges(ranges: readonly Range[]): Promise<readonly FigureRef[]>;
  /**
   * Of the wanted figures up to `limit` whose values come nearest to a condition that none meets, the nearest first, none further
   * away than `most` times its lower end.
   */
  nearest(
    range: Range,
    isWanted: (figure: FigureRef) => boolean,
    limit: number,
    most?: number,
  ): Promise<readonly FigureRef[]>;
}
