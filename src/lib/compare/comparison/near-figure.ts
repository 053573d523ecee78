import type { Concept } from '../../../schema/catalogue.ts';
import type { Indicator } from '../../../schema/indicator.ts';

/** The figure of a near concept, for a concept without figures (财政收入 for 一般公共预算收入); a value before a growth; null if none. */
export function nearFigure(indicators: readonly Indicator[], near: Concept['near']): Indicator | null {
  for (const { concept } of near) {
    const told = indicators.filter((one) => one.concept === concept && !one.shareOfPlan);
    const found = told.find(({ value }) => value !== null) ?? told[0];
    if (found) return found;
  }
  return null;
}
