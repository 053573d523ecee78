import { parseUnit } from '../../../../src/catalogue/units.ts';
import type { Rule } from './rule.ts';

const GAP =
  /(?:(?<up>高于|高出|快于|优于|好于|多于|大于|超过|超出|超(?=目标|计划|预期|年初|年度|任务)|领先|跑赢)|(?<down>低于|少于|慢于|小于|落后于?|不及))(?<basis>(?=.)(?:\d{4}年)?[^，；\d]{0,16}?)(?:近|约|超过?)?$/;
/** 高于全国3.7个百分点、|全省|2.4个百分点 */
const NEXT_BASE = /^[、，](?<basis>全[国省市区州县][^，；\d]{0,6})$/;

/**
 * How far a figure is above or below that of another place, or a target.
 *
 *     旅客吞吐量增长18.1%，超过全国平均水平8个百分点 · 企业占比21.6%，低于全国10个百分点
 *                         ^^^^ ^^^^^^^^^^^ basis                        ^^ down
 */
export const gap: Rule = {
  id: 'gap',
  title: '高于、低于别处的幅度',
  read: ({ quantity, before, clauseStart, previous, text }) => {
    if (parseUnit(quantity.unit)?.unit.dimension !== '百分点') return null;
    const found = GAP.exec(before);
    if (found) {
      const { down, basis = '' } = found.groups ?? {};
      const direction = down === undefined ? 'up' : 'down';
      return { role: 'change', subjectEnd: clauseStart + found.index, direction, basis };
    }
    if (previous?.verdict.role !== 'change' || !GAP.test(previous.before)) return null;
    const next = NEXT_BASE.exec(text.slice(previous.quantity.outerEnd, quantity.outerStart))?.groups?.['basis'];
    return next === undefined ? null : { ...previous.verdict, basis: next };
  },
};
