import type { Indicator } from '../../../../src/schema/indicator.ts';
import { told, type Check } from './check.ts';

const key = (i: Indicator): string => [i.name, i.kind, i.period, i.normalized?.unit].join('|');

/** Totals over years and narrower wholes have the name of the figure of the year, but differ from it by more than CLOSE. */
const SEVERAL_YEARS = /累计|[三四五]年|“?十[一二三四五]五”?|以来/;
const CLOSE = 1.5;

function contradict(a: Indicator, b: Indicator): boolean {
  const [x, y] = [a.normalized?.value ?? 0, b.normalized?.value ?? 0];
  return a.sentenceId !== b.sentenceId && x !== y && Math.max(x, y) < Math.min(x, y) * CLOSE;
}

/** Doubts two exact values that differ, of the same thing and period in one report: 生产总值 of 2024 at 185 and at 187. */
export const twoFigures: Check = (indicators) => {
  const stated = indicators.filter(
    (i) =>
      i.concept !== null &&
      i.kind === 'actual' &&
      i.bound === 'exact' &&
      i.normalized &&
      i.partOf === null &&
      /^\d{4}(?:H[12])?$/.test(i.period ?? '') &&
      !SEVERAL_YEARS.test(i.sentence),
  );
  return [...Map.groupBy(stated, key).values()].flatMap((group) => {
    const [first, ...others] = group;
    const other = first && others.find((i) => contradict(first, i));
    if (!first || !other) return [];
    const message = (beside: Indicator): string => `文中另有${told(beside)}，两处不一致，可能范围不同`;
    return [
      { indicator: first.id, message: message(other) },
      { indicator: other.id, message: message(first) },
    ];
  });
};
