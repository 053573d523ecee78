/** What the engine asks of an index of figures. Two kinds of index answer it, see index-format.ts. */
import { figureKey, inOrder, readCondition, type Condition } from './figures.ts';
import type { FigureRef, Unit } from './index-format.ts';
import type { Range, Term } from '../ask/query.ts';

interface FigureLists {
  readonly units: readonly Unit[];
  /** Figures of these concepts, and those whose name holds every word, in reading order; none without a word. */
  named: (words: readonly Term[], concepts: ReadonlySet<string>) => Promise<readonly FigureRef[]>;
  /** Values of the unit of a condition, at least those that meet it and those nearest to it. */
  around: (wanted: Condition) => Promise<readonly { figure: FigureRef; value: number }[]>;
}

export interface FigureIndex extends Pick<FigureLists, 'named'> {
  /** Figures that meet all the conditions, in reading order. */
  inRanges(ranges: readonly Range[]): Promise<FigureRef[]>;
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
