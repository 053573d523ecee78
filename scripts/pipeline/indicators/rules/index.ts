import type { Candidate } from '../candidate.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { code } from './code.ts';
import { date } from './date.ts';
import { duration } from './duration.ts';
import { groupDefinition } from './group-definition.ts';
import { growth } from './growth.ts';
import { listNumber } from './list-number.ts';
import { multiple } from './multiple.ts';
import { noUnit } from './no-unit.ts';
import { ordinal } from './ordinal.ts';
import { outlineCount } from './outline-count.ts';
import { perBase } from './per-base.ts';
import { quoted } from './quoted.ts';
import { rangeEnd } from './range-end.ts';
import { rank } from './rank.ts';
import type { Rule, Verdict } from './rule.ts';
import { value } from './value.ts';
import { zero } from './zero.ts';

/** The order of the rules: what is no measurement first, then ranks and changes, and values last. The first answer stands. */
export const RULES: readonly Rule[] = [
  quoted,
  date,
  code,
  listNumber,
  rangeEnd,
  perBase,
  outlineCount,
  rank,
  ordinal,
  zero,
  chineseNumeral,
  groupDefinition,
  duration,
  growth,
  multiple,
  noUnit,
  value,
];

/** The first rule that answers, and its answer; the last rule answers always. */
export function decide(candidate: Candidate): { rule: Rule; verdict: Verdict } {
  for (const rule of RULES) {
    const verdict = rule.read(candidate);
    if (verdict) return { rule, verdict };
  }
  throw new Error('the last rule leaves no place undecided');
}
