import type { Candidate } from '../candidate.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { code } from './code.ts';
import { cut } from './cut.ts';
import { date } from './date.ts';
import { duration } from './duration.ts';
import { explained } from './explained.ts';
import { gap } from './gap.ts';
import { groupDefinition } from './group-definition.ts';
import { growth } from './growth.ts';
import { listNumber } from './list-number.ts';
import { multiple } from './multiple.ts';
import { noUnit } from './no-unit.ts';
import { ordinal } from './ordinal.ts';
import { outlineCount } from './outline-count.ts';
import { perBase } from './per-base.ts';
import { populace } from './populace.ts';
import { quoted } from './quoted.ts';
import { rangeEnd } from './range-end.ts';
import { rank } from './rank.ts';
import { ratio } from './ratio.ts';
import type { Verdict } from '../verdict.ts';
import type { Rule } from './rule.ts';
import { structureRatio } from './structure-ratio.ts';
import { value } from './value.ts';
import { zero } from './zero.ts';

/** The rules in order: most refusals first, then ranks and changes, values last. The first answer stands. */
export const RULES: readonly Rule[] = [
  explained,
  quoted,
  date,
  structureRatio,
  ratio,
  code,
  listNumber,
  rangeEnd,
  perBase,
  populace,
  outlineCount,
  rank,
  ordinal,
  zero,
  chineseNumeral,
  groupDefinition,
  duration,
  gap,
  growth,
  cut,
  multiple,
  noUnit,
  value,
];

/** Returns the first rule that answers, with its verdict. The last rule always answers. */
export function decide(candidate: Candidate): { rule: Rule; verdict: Verdict } {
  for (const rule of RULES) {
    const verdict = rule.read(candidate);
    if (verdict) return { rule, verdict };
  }
  throw new Error('the last rule must decide every number');
}
