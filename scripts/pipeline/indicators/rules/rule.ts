import type { Candidate } from '../candidate.ts';
import type { Verdict } from '../verdict.ts';

/** A rule claims or refuses a place, or leaves it (null) to the rules after it. The first answer stands. */
export interface Rule {
  id: string;
  /** What the rule says, in Chinese, for `npm run inspect`. */
  title: string;
  read: (candidate: Candidate) => Verdict | null;
}

export const refuse = (why: string): Verdict => ({ role: 'none', why });
