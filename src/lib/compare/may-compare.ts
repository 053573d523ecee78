/**
 * Decides whether two figures may be compared, with every reason against it in plain Chinese.
 *
 *     财政收入4219万元 (北庄镇, 2024)  ~  一般公共预算收入1.46亿元 (牛塘镇, 2022上半年)
 *     → no: near-concept, half-against-year; care: years-apart
 *
 * The rules agree with the hand-judged pairs in may-compare.cases.ts.
 */
import type { Indicator } from '../../schema/indicator.ts';
import type { Place } from '../../schema/report.ts';
import { periodText } from '../figure/figure-text.ts';
import { growth } from './may-compare/growth.ts';
import { kind } from './may-compare/kind.ts';
import { period } from './may-compare/period.ts';
import { place } from './may-compare/place.ts';
import { rank } from './may-compare/rank.ts';
import { doubtful, foldName, part, sameReport, scope, shareOfPlan, thing } from './may-compare/thing.ts';
import {
  no,
  type Context,
  type Finding,
  type Pair,
  type Reason,
  type Rule,
  type Verdict,
} from './may-compare/types.ts';
import { bound, unit } from './may-compare/unit.ts';

export type { Aspect } from '../figure/figure-text.ts';
export type { Code, Context, Reason, Verdict } from './may-compare/types.ts';

export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = { yes: '可比', care: '可比，须留意', no: '不可比' };

const RULES: readonly Rule[] = [
  thing,
  part,
  scope,
  shareOfPlan,
  unit,
  growth,
  rank,
  place,
  period,
  kind,
  bound,
  sameReport,
  doubtful,
];

/** Two figures → verdict and reasons; the "no" reasons come before those that ask for care. */
export function mayCompare(a: Indicator, b: Indicator, context: Context): { verdict: Verdict; reasons: Reason[] } {
  const findings = [a, b].some((s) => s[context.aspect] === null)
    ? [no('no-figure', `至少一个没有给出${ASPECT_NAMES[context.aspect]}`)]
    : RULES.flatMap((rule) => rule(pairOf(a, b, context)));
  const sorted = (['no', 'care'] as const).flatMap((verdict) => findings.filter((f) => f.verdict === verdict));
  return { verdict: sorted[0]?.verdict ?? 'yes', reasons: sorted.map(({ code, text }: Finding) => ({ code, text })) };
}

const ASPECT_NAMES = { value: '数值', change: '增减幅度', rank: '位次' } as const;

function pairOf(a: Indicator, b: Indicator, { aspect, place, concept }: Context): Pair {
  const placeA = place(a.report);
  const placeB = place(b.report);
  const known = a.concept === null ? undefined : concept(a.concept);
  const nature = known?.nature ?? guessNature(a);
  return {
    a,
    b,
    aspect,
    concept,
    placeA,
    placeB,
    samePlace: placeA.name === placeB.name && placeA.region.join() === placeB.region.join(),
    ...labels(a, b, placeA, placeB),
    sameThing:
      a.concept === null && b.concept === null ? foldName(a.name) === foldName(b.name) : a.concept === b.concept,
    flow: nature === 'flow' && !a.shareOfPlan,
    total: aspect === 'value' && nature !== 'rate' && !a.shareOfPlan && !/人均/u.test(known?.name ?? a.name),
  };
}

/** 北庄镇 and 北仓镇; 江苏省城关镇 and 安徽省城关镇 if the names are equal; 2023年 and 2024年 if the place is the same; else 前者 and 后者. */
function labels(a: Indicator, b: Indicator, placeA: Place, placeB: Place): Pick<Pair, 'labelA' | 'labelB'> {
  const [pathA, pathB] = [[...placeA.region, placeA.name].join(''), [...placeB.region, placeB.name].join('')];
  if (placeA.name !== placeB.name) return { labelA: placeA.name, labelB: placeB.name };
  if (pathA !== pathB) return { labelA: pathA, labelB: pathB };
  if (a.period !== null && b.period !== null && a.period !== b.period)
    return { labelA: periodText(a.period), labelB: periodText(b.period) };
  return { labelA: '前者', labelB: '后者' };
}

/** For figures without a concept: percentages, means and compound units are rates, all others flows. */
const guessNature = ({ unit: written, name }: Indicator): 'rate' | 'flow' =>
  /[%‰/]|每/u.test(written) || /率$|平均|均值/u.test(name) ? 'rate' : 'flow';
