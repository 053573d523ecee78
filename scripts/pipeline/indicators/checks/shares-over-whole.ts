import { Decimal } from 'decimal.js';
import { bySentence, type Check } from './check.ts';

/** 签订流转合同占全区总流转面积 → 全区总流转面积 */
const baseOf = (name: string): string | null =>
  /占(?<base>[^占]{2,}?)(?:的?(?:比重|比例))?$/.exec(name)?.groups?.['base'] ?? null;

/** 一产占生产总值的20%、二产占生产总值的50%、三产占生产总值的40%: the shares of one whole in a sentence cannot exceed 100%. */
export const sharesOverWhole: Check = (indicators) =>
  bySentence(indicators).flatMap((figures) => {
    const shares = figures.filter((i) => i.unit === '%' && i.value !== null && !i.shareOfPlan && i.period !== null);
    return [...Map.groupBy(shares, (i) => baseOf(i.name))].flatMap(([base, group]) => {
      if (base === null || group.length < 2 || new Set(group.map((i) => i.name)).size < group.length) return [];
      const total = group.reduce((all, i) => all.plus(i.value ?? 0), new Decimal(0));
      if (total.lessThanOrEqualTo(100.5)) return [];
      return group.map((i) => ({
        indicator: i.id,
        message: `本句各项占${base}的比重合计${total.toString()}%，超过100%`,
      }));
    });
  });
