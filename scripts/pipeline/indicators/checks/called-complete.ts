import type { Check } from './check.ts';

const CALLED = /(?:圆满|全面|顺利|如期)完成[^，。；]{0,8}(?:任务|目标|计划)/;
const WHOLE_PERIOD = /^\d{4}(?:H[12])?$/;

/**
 * 完成全年任务的18%，圆满完成年度目标: a share of the plan that is not 100 beside the words that it was met. A share of an
 * earlier moment (部署当月即完成67.5%) may stand beside them.
 */
export const calledComplete: Check = {
  id: 'called-complete',
  title: '完成比例不足100%却称完成',
  find: (indicators) =>
    indicators
      .filter(
        (i) =>
          i.shareOfPlan &&
          i.value !== null &&
          i.value < 100 &&
          i.kind === 'actual' &&
          WHOLE_PERIOD.test(i.period ?? ''),
      )
      .filter((i) => CALLED.test(i.sentence))
      .map((i) => ({
        indicator: i.id,
        message: `${i.name}${String(i.value)}%，而同句称“${CALLED.exec(i.sentence)?.[0] ?? ''}”`,
      })),
};
