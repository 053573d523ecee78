import { Decimal } from 'decimal.js';
import type { Indicator } from '../../../../src/schema/indicator.ts';
import { bySentence, told, type Check } from './check.ts';

const DONE = /^(?:完成)?(?:整改|办结|化解|调处|处置|修复|解决|答复|回复)(?:完成)?(?!率)/;
const FOUND = /^(?:排查|发现|巡查发现|受理|接到|收到|交办|检查发现|上报|查出|摸排)/;
const RATE = /(?:整改|办结|化解|处置|修复|解决|答复|办复)(?:完成)?率$/;
/** 一般隐患 of both 排查一般隐患 and 整改一般隐患. */
const thing = (name: string): string => name.replace(FOUND, '').replace(DONE, '').replace(/^并/, '');

interface Pair {
  found: Indicator;
  done: Indicator;
}

function pairsOf(figures: readonly Indicator[]): Pair[] {
  const exact = figures.filter((i) => i.value !== null && i.bound === 'exact' && i.unit !== '%');
  const all = exact.filter(({ name }) => DONE.test(name));
  return exact
    .filter(({ name }) => FOUND.test(name))
    .flatMap((found) =>
      all
        .filter((done) => thing(found.name) === thing(done.name) && found.unit === done.unit)
        .map((done) => ({ found, done })),
    );
}

/** 发现问题33个，完成整改39个: more done than found; 整改率100% beside 33 and 29: the rate does not fit its amounts. */
export const rateAndAmounts: Check = {
  id: 'rate-and-amounts',
  title: '办结、整改数与总数或比率不符',
  find: (indicators) =>
    bySentence(indicators).flatMap((figures) =>
      pairsOf(figures).flatMap(({ found, done }) => {
        const share = new Decimal(done.value ?? 0).dividedBy(found.value || 1).times(100);
        if (share.greaterThan(100)) return [{ indicator: done.id, message: `${told(done)}，多于${told(found)}` }];
        const rate = figures.find(
          (i) => i.unit === '%' && RATE.test(i.name) && i.value !== null && i.bound === 'exact',
        );
        if (
          !rate ||
          share
            .minus(rate.value ?? 0)
            .abs()
            .lessThan(1)
        )
          return [];
        return [
          {
            indicator: rate.id,
            message: `${told(rate)}，而${told(found)}、${told(done)}，按此计算为${share.toFixed(1)}%`,
          },
        ];
      }),
    ),
};
