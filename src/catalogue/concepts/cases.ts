/** Statements of real reports that show what a concept means and what it does not mean; they are in a `.cases.ts` beside the concept. */

type Statement = readonly [name: string, unit: string, role: 'value' | 'change' | 'rank', sentence: string];
interface More {
  /** Set if the statement gives the completed share of a plan. */
  shareOfPlan?: true;
  scope?: string;
  heading?: string;
  /** For a statement that does not mean this concept: the concept that it means; by default, none. */
  means?: string;
}
export interface ConceptCases {
  means: readonly (Statement | readonly [...Statement, More])[];
  /** Statements about something near, and why it is something else. */
  not?: readonly (readonly [because: string, ...Statement] | readonly [because: string, ...Statement, More])[];
}
/** Requires cases for every concept of a group. */
export type Cases<Group> = Readonly<Record<keyof Group, ConceptCases>>;
