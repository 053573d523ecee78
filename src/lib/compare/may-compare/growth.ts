/** Compares the bases and units of two growth rates. */
import { no, type Rule } from './types.ts';

const baseText = (basis: string): string => (basis === 'yoy' ? '同比' : basis);

export const growth: Rule = ({ a, b, aspect }) => {
  if (aspect !== 'change' || !a.change || !b.change) return [];
  const findings = [];
  if (a.change.basis !== b.change.basis)
    findings.push(no('other-growth-base', `增长的基数不同：${baseText(a.change.basis)}与${baseText(b.change.basis)}`));
  if (a.change.unit !== b.change.unit)
    findings.push(no('other-growth-unit', `增长的表示方法不同：${a.change.unit}与${b.change.unit}`));
  return findings;
};
