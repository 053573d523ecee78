/** Is it the same thing that is measured? */
import { isBareName } from '../../../catalogue/bare-names.ts';
import type { Indicator } from '../../../schema/indicator.ts';
import { care, no, type Pair, type Rule } from './types.ts';

/** “说法评理”活动 and 说法评理 活动 are one name. */
export const foldName = (name: string): string => name.replace(/[\s“”"‘’'《》（）()]/gu, '');

/** Words that mean another whole in another place: the 全区 of one district is not that of another. */
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

/** Another concept, a near one, or two figures that the catalogue does not know. */
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

/** 其中 of one beside the whole of the other. */
export const part: Rule = ({ a, b }) =>
  a.partOf === b.id || b.partOf === a.id ? [no('part-against-whole', '一个是整体，一个是其中的一部分')] : [];

/** 高新区 beside the whole city; 市区 beside 中心城区. */
export const scope: Rule = ({ a, b, labelA, labelB }) => {
  if (a.scope === b.scope) return [];
  const text = `范围不同：${labelA}的是${a.scope ?? '全域'}，${labelB}的是${b.scope ?? '全域'}`;
  return [a.scope === null || b.scope === null ? no('other-scope', text) : care('other-scope', text)];
};

/** Shares of a plan say how far, not how much. */
export const shareOfPlan: Rule = ({ a, b, aspect }) => {
  if (aspect !== 'value' || (!a.shareOfPlan && !b.shareOfPlan)) return [];
  if (a.shareOfPlan && b.shareOfPlan)
    return [care('both-shares-of-plan', '都是完成各自计划的百分比，计划大小不同，只说明进度')];
  return [no('share-of-plan', '一个是完成计划的百分比，另一个不是')];
};

/** Two figures of one report for one thing usually differ in scope. */
export const sameReport: Rule = ({ a, b, sameThing }: Pair) =>
  sameThing && a.report === b.report && a.period === b.period && a.kind === b.kind
    ? [care('same-report', '同一份报告给出的两个数，统计范围可能不同')]
    : [];

/** The report's own figures contradict each other. */
export const doubtful: Rule = ({ a, b }) =>
  [a, b].some((s) => s.checks.length > 0) ? [care('doubtful', '其中一个数与同一报告的其他数字对不上')] : [];
