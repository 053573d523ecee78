import type { RankBound } from '../../../src/schema/vocabulary.ts';

/**
 * What a rule decides about a number-like place. The words that name the thing end at the offset `subjectEnd`; `subject` is given
 * if they stand elsewhere. `basis` is what a change is measured against, null if unsaid; `list` is the list that a rank is taken from.
 */
export type Verdict =
  | { role: 'none'; why: string }
  | { role: 'value'; subjectEnd: number; subject?: string }
  | { role: 'change'; subjectEnd: number; subject?: string; direction: 'up' | 'down'; basis: string | null }
  | {
      role: 'rank';
      subjectEnd: number;
      list?: string;
      subject?: string;
      position: number;
      scope: string | null;
      bound: RankBound;
      start: number;
      end: number;
    };
