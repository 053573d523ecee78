/** What the rules claim of a sentence's numbers, and those claims with their names. */
import type { Bound } from '../../../src/schema/vocabulary.ts';
import type { Decided } from './decision.ts';
import type { Verdict } from './verdict.ts';

export type Role = Exclude<Verdict['role'], 'none'>;
/** A number-like place that a rule has claimed. */
export type Claim<R extends Role = Role> = Decided & { verdict: Extract<Verdict, { role: R }> };

/** A number of a sentence with its name: the first of the three passes. */
export interface NameClaim {
  candidate: Claim;
  name: string;
  /** The claim before it that it speaks of, having no words of its own; null where it names itself. */
  of: NameClaim | null;
  /** The whole of which it is told as a part: 其中. */
  partOf: NameClaim | null;
  bound: Bound;
  /** Whether a percentage is the completed share of a plan. */
  shareOfPlan: boolean;
  /** The part of the place or thing that it is about; null for the whole. */
  scope: string | null;
}

export type NamedRole<R extends Role> = NameClaim & { candidate: Claim<R> };

/** Whether a claim is a value, a change or a rank. */
export const hasRole = <R extends Role>(claim: NameClaim, role: R): claim is NamedRole<R> =>
  claim.candidate.verdict.role === role;
