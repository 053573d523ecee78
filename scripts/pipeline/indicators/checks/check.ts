import type { Indicator } from '../../../../src/schema/indicator.ts';

/** A doubt about one figure, in a plain Chinese sentence that names the numbers. */
export interface Doubt {
  /** Id of the indicator. */
  indicator: string;
  message: string;
}

/** Compares the figures of one report and returns doubts; it never changes a figure. */
export type Check = (indicators: readonly Indicator[]) => Doubt[];

/** Groups figures by their sentence. */
export function bySentence(indicators: readonly Indicator[]): Indicator[][] {
  return [...Map.groupBy(indicators, (indicator) => indicator.sentenceId).values()];
}

/** The text of a figure in a message: 排查一般隐患7763条. */
export const told = ({ name, value, unit }: Indicator): string => `${name}${String(value ?? '')}${unit}`;
