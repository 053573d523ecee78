/** Statements of real reports that show what a concept means and what it does not. They stand beside it, in a `.cases.ts`. */

type Statement = readonly [name: string, unit: string, role: 'value' | 'change' | 'rank', sentence: string];
interface More {
  /** The completed share of a plan. */
  shareOfPlan?: true;
  scope?: string;
  heading?: string;
  /** The concept that a statement which does not mean this one means; none where nothing is said. */
  means?: string;
}
export interface ConceptCases {
  means: readonly (Statement | readonly [...Statement, More])[];
  /** What is near, and why it is something else. */
  not?: readonly (readonly [because: string, ...Statement] | readonly [because: string, ...Statement, More])[];
}
/** Every concept of a group has its cases. */
export type Cases<Group> = Readonly<Record<keyof Group, ConceptCases>>;
