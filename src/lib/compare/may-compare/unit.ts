/** Are the values counted in the same unit, and as exactly? */
import type { Bound } from '../../../schema/vocabulary.ts';
import type { Indicator } from '../../../schema/indicator.ts';
import { care, no, type Rule } from './types.ts';

/** Units that measure; every other unit is a measure word. 人 and 人次 count, too, though not in the same way. */
const MEASURES = new Set(
  '元 美元 港元 欧元 平方米 米 吨 吨标准煤 立方米 千瓦时 千瓦 千伏安 蒸吨 % 个百分点 倍 番 个位次 分 天 小时 年 岁 ℃ 分贝 标箱'.split(
    ' ',
  ),
);

const baseUnit = ({ normalized, unit }: Indicator): string => normalized?.unit ?? unit;
/** 处, 家次, 人: what is counted, and may be counted with another word; 元 and 平方米 measure. */
export const counts = (unit: string): boolean => !MEASURES.has(unit) && !unit.includes('/');

/** 美元 and 元, 处 and 平方米 do not compare; 处 and 项 of one thing do with care. */
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

/** 70余件 beside 60件; 7%左右 beside 5%; a range beside a point. */
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
