import { Decimal } from 'decimal.js';
import type { Indicator } from '../../../../src/schema/indicator.ts';
import { told, type Check } from './check.ts';

/** Targets are rounded (约16.99亿元), so only a clear difference counts; in percentage points. */
const TOLERANCE_PERCENT = 1.5;

/** The growth of these is stated in constant prices, so amounts in current prices need not fit it. */
const IN_CONSTANT_PRICES = /生产总值|增加值|GDP|产值/;

const isYearly = (i: Indicator): boolean =>
  i.change?.unit === '%' && i.change.basis === 'yoy' && i.change.bound !== 'over';

/** The growth of a target must lead from the result of the year before to the target: 158866.59万元, 7%, 16.99亿元. */
export const targetGrowth: Check = (indicators) =>
  indicators.flatMap((target) => {
    if (target.kind !== 'target' || !target.normalized || !target.change || !isYearly(target)) return [];
    if (target.bound === 'over' || target.bound === 'under' || IN_CONSTANT_PRICES.test(target.name)) return [];
    const unit = target.normalized.unit;
    const result = indicators.find(
      (i) =>
        i.kind === 'actual' &&
        i.name === target.name &&
        i.bound === 'exact' &&
        i.normalized?.unit === unit &&
        i.partOf === null &&
        Number(i.period) === Number(target.period) - 1,
    );
    if (!result?.normalized || result.normalized.value === 0) return [];
    const implied = new Decimal(target.normalized.value).dividedBy(result.normalized.value).minus(1).times(100);
    const stated = target.change.direction === 'up' ? target.change.value : -target.change.value;
    if (implied.minus(stated).abs().lessThan(TOLERANCE_PERCENT)) return [];
    return [
      {
        indicator: target.id,
        message: `${told(target)}，而上年${told(result)}，按此计算变化${implied.toFixed(1)}%，文中为${String(stated)}%`,
      },
    ];
  });
