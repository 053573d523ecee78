/** Compares the units and bounds of two values. */
import type { Bound } from '../../../schema/vocabulary.ts';
import type { Indicator } from '../../../schema/indicator.ts';
import { care, no, type Rule } from './types.ts';

/** Units of measurement; every other unit is a counter word. 人 and 人次 are counters too, but count differently. */
const MEASURES = new Set(
  '元 美元 港元 欧元 平方米 米 吨 吨标准煤 立方米 千瓦时 千瓦 千伏安 蒸吨 % 个百分点 倍 番 个位次 分 天 小时 年 岁 ℃ 分贝 标箱'.split(
    ' ',
  ),
);

const baseUnit = ({ normalized, unit }: Indicator): string => normalized?.unit ?? unit;
/** Whether a unit is a counter word (处, 家次, 人), for which another one may be used; 元 and 平方米 are not. */
export const counts = (unit: string): boolean => !MEASURES.has(unit) && !unit.includes('/');

/** 美元 and 元, 处 and 平方米 do not compare; 处 and 项 of the same thing compare with care. */
export const unit: Rule = ({ a, b, aspect, sameThing }) => {
  if (aspect !== 'value') return [];
  const [unitA, unitB] = [baseUnit(a), baseUnit(b)];
  if (unitA === unitB) return [];
  if (sameThing && counts(unitA) && counts(unitB))
    return [care('other-counter', `计数单位不同（${unitA}与${unitB}），数法可能不同`)];
  return [no('other-unit', `单位不同，不能换算：${unitA || '无单位'}与${unitB || '无单位'}`)];
};

const BOUNDS: Readonly<Record<Bound, string>> = {
  exact: '确数',
  over: '下限（余、以上）',
  about: '约数',
  under: '上限（以内）',
};

/** Different bounds: 70余件 and 60件, 7%左右 and 5%, a range and a single value. */
export const bound: Rule = ({ a, b, aspect, labelA, labelB }) => {
  if (aspect === 'rank') return [];
  const boundOf = (s: Indicator): Bound => (aspect === 'value' ? s.bound : (s.change?.bound ?? 'exact'));
  const [boundA, boundB] = [boundOf(a), boundOf(b)];
  const loose = [boundA, boundB].filter((one) => one !== 'exact').length;
  const text = `${labelA}的是${BOUNDS[boundA]}，${labelB}的是${BOUNDS[boundB]}`;
  const findings = [];
  if (loose === 1) findings.push(care('bound-against-exact', text));
  if (loose === 2) findings.push(care('both-bounds', `${text}，分不出准确的高低`));
  const upper = (s: Indicator): number | null => (aspect === 'value' ? s.valueMax : (s.change?.valueMax ?? null));
  const ranges = [upper(a) === null ? [] : [labelA], upper(b) === null ? [] : [labelB]].flat();
  if (ranges.length > 0) findings.push(care('range', `${ranges.join('、')}的是区间而不是一个数`));
  return findings;
};
