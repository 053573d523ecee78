import type { Concept } from '../../../schema/catalogue.ts';
import type { Indicator } from '../../../schema/indicator.ts';

/**
 * The figure that a report gives for a concept near to one it says nothing of (财政收入 where 一般公共预算收入 is asked for): a
 * value before a growth, the first said. Null where it gives none; near is not equal, so the caller names it.
 */
export function nearFigure(indicators: readonly Indicator[], near: Concept['near']): Indicator | null {
  for (const { concept } of near) {
    const told = indicators.filter((one) => one.concept === concept && !one.shareOfPlan);
    const found = told.find(({ value }) => value !== null) ?? told[0];
    if (found) return found;
  }
  return null;
}
