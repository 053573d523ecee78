import type { RankBound } from '../../../src/schema/vocabulary.ts';

/**
 * What a rule makes of a number-like place. `subjectEnd` is where the words that name the thing end in the text; `basis` is
 * null where the words say of no base; `list` is the list that a rank is taken from; `subject` is what is measured where it stands elsewhere than before `subjectEnd`.
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
