/** The interface of a figure index. It has two implementations, for small and large collections, see index-format.ts. */
import { figureKey, inOrder, readCondition, type Condition } from './figures.ts';
import type { FigureRef, Unit } from './index-format.ts';
import type { Range, Term } from '../ask/query.ts';

interface FigureLists {
  readonly units: readonly Unit[];
  /** Figures of these concepts, and those whose name contains every word, in reading order; none if there are no words. */
  named: (words: readonly Term[], concepts: ReadonlySet<string>) => Promise<readonly FigureRef[]>;
  /** Figures with values in the unit of a condition: at least those that meet it and those nearest to it. */
  around: (wanted: Condition) => Promise<readonly { figure: FigureRef; value: number }[]>;
}

export interface FigureIndex extends Pick<FigureLists, 'named'> {
  /** Returns the figures that meet all the conditions, in reading order. */
  inRanges(ranges: readonly Range[]): Promise<FigureRef[]>;
  /**
   * Returns up to `limit` of the wanted figures whose values are nearest to a condition, nearest first, at most `most` times the
   * condition's lower end away from it.
   */
  nearest(
    range: Range,
    isWanted: (figure: FigureRef) => boolean,
    limit: number,
    most?: number,
  ): Promise<readonly FigureRef[]>;
}

export const figureIndex = ({ units, named, around }: FigureLists): FigureIndex => ({
  named,
  async inRanges(ranges) {
    const met = ranges.map(async (range) => {
      const wanted = readCondition(range, units);
      const values = wanted ? await around(wanted) : [];
      const meeting = values.filter(({ value }) => wanted && value >= wanted.from && value <= wanted.to);
      return new Map(meeting.map(({ figure }) => [figureKey(figure), figure]));
    });
    const [first = new Map<string, FigureRef>(), ...others] = await Promise.all(met);
    return [...first]
      .filter(([key]) => others.every((keys) => keys.has(key)))
      .map(([, figure]) => figure)
      .sort(inOrder);
  },
  async nearest(range, isWanted, limit, most = Infinity) {
    const wanted = readCondition(range, units);
    if (!wanted) return [];
    const { from, to } = wanted;
    return (await around(wanted))
      .filter(({ figure }) => isWanted(figure))
      .map(({ figure, value }) => ({ figure, by: Math.max(0, from - value, value - to) }))
      .filter(({ by }) => most === Infinity || by <= most * Math.abs(from))
      .sort((a, b) => a.by - b.by)
      .slice(0, limit)
      .map(({ figure }) => figure);
  },
});
