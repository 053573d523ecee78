import type { Indicator } from '../../../../src/schema/indicator.ts';
import type { Check } from './check.ts';
import { overWhole } from './over-whole.ts';
import { partsOverWhole } from './parts-over-whole.ts';
import { sharesOverWhole } from './shares-over-whole.ts';
import { targetGrowth } from './target-growth.ts';
import { twoFigures } from './two-figures.ts';

const CHECKS: readonly Check[] = [overWhole, partsOverWhole, sharesOverWhole, targetGrowth, twoFigures];

/** Runs all checks on the figures of one report and adds the messages to `checks`; nothing else of a figure changes. */
export function checkFigures(indicators: readonly Indicator[]): Indicator[] {
  const doubts = Map.groupBy(
    CHECKS.flatMap((check) => check(indicators)),
    (doubt) => doubt.indicator,
  );
  return indicators.map((indicator) => ({
    ...indicator,
    checks: [...new Set((doubts.get(indicator.id) ?? []).map((doubt) => doubt.message))],
  }));
}
