/** Are the values counted in the same unit, and as exactly? */
import { care, no, type Rule, type Statement } from './types.ts';

/** Units that measure; every other unit is a measure word. 人 and 人次 count, too, though not in the same way. */
const MEASURES = new Set([
  '元',
  '美元',
  '港元',
  '欧元',
  '平方米',
  '米',
  '吨',
  '立方米',
  '%',
  '天',
  '岁',
  '分',
  '年',
  '小时',
]);

const baseUnit = ({ normalized, unit }: Statement): string => normalized?.unit ?? unit;
const counts = (unit: string): boolean => !MEASURES.has(unit) && !unit.includes('/');

/** 美元 and 元, 处 and 平方米 do not compare; 处 and 项 of one thing do with care. */
export const unit: Rule = ({ a, b, aspect, sameThing }) => {
  if (aspect !== 'value') return [];
  const [unitA, unitB] = [baseUnit(a), baseUnit(b)];
  if (unitA === unitB) return [];
  if (sameThing && counts(unitA) && counts(unitB))
    return [care('other-counter', `计数单位不同（${unitA}与${unitB}），数法可能不同`)];
  return [no('other-unit', `单位不同，不能换算：${unitA || '无单位'}与${unitB || '无单位'}`)];
};

/** 70余件 beside 60件; 7%左右 beside 5%; a range beside a point. */
export const bound: Rule = ({ a, b, aspect }) => {
  if (aspect === 'rank') return [];
  const boundOf = (s: Statement): string => (aspect === 'value' ? s.bound : (s.change?.bound ?? 'exact'));
  const loose = [a, b].filter((s) => boundOf(s) !== 'exact').length;
  const findings = [];
  if (loose === 1) findings.push(care('bound-against-exact', '一个是确数，一个是约数或界限（余、以上、左右、以内）'));
  if (loose === 2) findings.push(care('both-bounds', '两个都是约数或界限，分不出准确的高低'));
  if (aspect === 'value' && (a.valueMax !== null || b.valueMax !== null))
    findings.push(care('range', '至少一个是区间而不是一个数'));
  return findings;
};
