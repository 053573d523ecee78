import type { Candidate } from '../candidate.ts';
import type { Verdict } from '../verdict.ts';

/** A rule claims or refuses a place, or returns null to leave it to later rules. In examples, | marks the parts of a pattern. */
export interface Rule {
  id: string;
  /** What the rule reads, in Chinese, for `npm run inspect`. */
  title: string;
  read: (candidate: Candidate) => Verdict | null;
}

export const refuse = (why: string): Verdict => ({ role: 'none', why });
