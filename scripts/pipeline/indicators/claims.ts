/** The claims of the rules on the numbers of a sentence, and the same claims with names. */
import type { Bound } from '../../../src/schema/vocabulary.ts';
import type { Decided } from './decision.ts';
import type { Verdict } from './verdict.ts';

export type Role = Exclude<Verdict['role'], 'none'>;
/** A number-like place that a rule has claimed. */
export type Claim<R extends Role = Role> = Decided & { verdict: Extract<Verdict, { role: R }> };

/** A claim with its name: the result of the first of the three passes in sentence-records.ts. */
export interface NameClaim {
  candidate: Claim;
  name: string;
  /** The earlier claim that this one is about, if it has no words of its own; null if its own words name it. */
  of: NameClaim | null;
  /** The whole that it is a part of (其中); null if it is stated as no part. */
  partOf: NameClaim | null;
  bound: Bound;
  /** Whether a percentage is the completed share of a plan. */
  shareOfPlan: boolean;
  /** The part of the place or thing that the figure is about; null for the whole. */
  scope: string | null;
}

export type NamedRole<R extends Role> = NameClaim & { candidate: Claim<R> };

/** Whether a claim has the given role; narrows its type. */
export const hasRole = <R extends Role>(claim: NameClaim, role: R): claim is NamedRole<R> =>
  claim.candidate.verdict.role === role;
