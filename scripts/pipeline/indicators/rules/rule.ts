import type { Candidate } from '../candidate.ts';

/**
 * What a rule makes of a number-like place. `subjectEnd` is where the words that name the thing end in the text; `basis` is
 * null where the words say of no base.
 */
export type Verdict =
  | { role: 'none'; why: string }
  | { role: 'value'; subjectEnd: number }
  | { role: 'change'; subjectEnd: number; direction: 'up' | 'down'; basis: string | null }
  | { role: 'rank'; subjectEnd: number; position: number; scope: string | null; start: number; end: number };

/** A rule claims or refuses a place, or leaves it (null) to the rules after it. The first answer stands. */
export interface Rule {
  id: string;
  /** What the rule says, in Chinese, for `npm run inspect`. */
  title: string;
  read: (candidate: Candidate) => Verdict | null;
}

export const refuse = (why: string): Verdict => ({ role: 'none', why });
