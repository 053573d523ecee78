import type { Indicator } from '../../../../src/schema/indicator.ts';

/** A doubt about one figure, in a plain Chinese sentence that names the numbers. */
export interface Doubt {
  /** Id of the indicator. */
  indicator: string;
  message: string;
}

/** Holds the figures of one report against each other; it doubts and never changes. */
export type Check = (indicators: readonly Indicator[]) => Doubt[];

/** The figures of one sentence, by sentence. */
export function bySentence(indicators: readonly Indicator[]): Indicator[][] {
  return [...Map.groupBy(indicators, (indicator) => indicator.sentenceId).values()];
}

/** A figure as a doubt names it: 排查一般隐患7763条. */
export const told = ({ name, value, unit }: Indicator): string => `${name}${String(value ?? '')}${unit}`;
