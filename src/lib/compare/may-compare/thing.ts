/** Decides whether two figures measure the same thing. */
import { isBareName } from '../../../catalogue/bare-names.ts';
import type { Indicator } from '../../../schema/indicator.ts';
import { care, no, type Pair, type Rule } from './types.ts';

/** Folds a name, so that “说法评理”活动 and 说法评理 活动 are equal. */
export const foldName = (name: string): string => name.replace(/[\s“”"‘’'《》（）()]/gu, '');

/** Words that mean a different whole in each place: the 全区 of one district is not the 全区 of another. */
const LOCAL_WHOLE = /[全本](?:[市区县镇乡省州盟旗]|街道)/u;

const isShare = ({ unit, shareOfPlan }: Indicator): boolean => unit === '%' && !shareOfPlan;

const otherConcept: Rule = ({ a, b, concept }) => {
  if (a.concept === b.concept) return [];
  const conceptA = concept(a.concept ?? '');
  const near = conceptA?.near.find((n) => n.concept === b.concept);
  if (near) return [no('near-concept', `相近而不相同：${near.difference.replace(/。$/u, '')}`)];
  return [
    no('other-concept', `不是同一指标：${conceptA?.name ?? a.name}与${concept(b.concept ?? '')?.name ?? b.name}`),
  ];
};

/** Two figures of different concepts, of near concepts, or of things that are not in the catalogue. */
export const thing: Rule = (pair) => {
  const { a, b, placeA, placeB, sameThing } = pair;
  if (a.concept !== null && b.concept !== null) return otherConcept(pair);
  if (!sameThing) {
    if (a.concept === b.concept && isShare(a) && isShare(b))
      return [no('other-whole', `占比的整体不同：${a.name}与${b.name}`)];
    return [no('unknown-concept', `没有可靠依据认定“${a.name}”与“${b.name}”是同一指标`)];
  }
  if (isBareName(a.name)) return [no('bare-name', `“${a.name}”没有说明是什么的，不能据名称认定是同一指标`)];
  if (LOCAL_WHOLE.test(a.name) && placeA.region.join() !== placeB.region.join())
    return [no('other-whole', `占比的整体不同：${placeA.name}与${placeB.name}所说的范围不是同一个`)];
  return [care('same-name-only', '指标目录中没有这一项，仅因名称相同而并列，统计口径可能不同')];
};

/** One figure is a part (其中) of the other. */
export const part: Rule = ({ a, b }) =>
  a.partOf === b.id || b.partOf === a.id ? [no('part-against-whole', '一个是整体，一个是其中的一部分')] : [];

/** Different scopes: 高新区 and the whole city (no), 市区 and 中心城区 (with care). */
export const scope: Rule = ({ a, b, labelA, labelB }) => {
  if (a.scope === b.scope) return [];
  const text = `范围不同：${labelA}的是${a.scope ?? '全域'}，${labelB}的是${b.scope ?? '全域'}`;
  return [a.scope === null || b.scope === null ? no('other-scope', text) : care('other-scope', text)];
};

/** A share of a plan measures progress, not an amount. */
export const shareOfPlan: Rule = ({ a, b, aspect }) => {
  if (aspect !== 'value' || (!a.shareOfPlan && !b.shareOfPlan)) return [];
  if (a.shareOfPlan && b.shareOfPlan)
    return [care('both-shares-of-plan', '都是完成各自计划的百分比，计划大小不同，只说明进度')];
  return [no('share-of-plan', '一个是完成计划的百分比，另一个不是')];
};

/** If a report gives two figures for the same thing, they usually differ in scope. */
export const sameReport: Rule = ({ a, b, sameThing }: Pair) =>
  sameThing && a.report === b.report && a.period === b.period && a.kind === b.kind
    ? [care('same-report', '同一份报告给出的两个数，统计范围可能不同')]
    : [];

/** One of the figures contradicts other figures of its own report. */
export const doubtful: Rule = ({ a, b }) =>
  [a, b].some((s) => s.checks.length > 0) ? [care('doubtful', '其中一个数与同一报告的其他数字对不上')] : [];
