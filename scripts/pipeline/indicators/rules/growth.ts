import { parseUnit } from '../../../../src/catalogue/units.ts';
import { anyOf } from '../pattern.ts';
import { DOWN, UP, YEAR_ON_YEAR } from '../vocabulary/changes.ts';
import { trimLead } from '../names/trim.ts';
import type { Candidate } from '../candidate.ts';
import type { Verdict } from '../verdict.ts';
import type { Rule } from './rule.ts';

const WORD = `(?<up>${anyOf(UP)})|(?<down>${anyOf(DOWN)})`;
const BASIS = `(?:${anyOf(YEAR_ON_YEAR)})|环比|[三四五六两]年(?:来|间)?(?:年均|平均)|(?<![\\d连续])(?:\\d{1,2}|[两三四五六七八九十])年(?:来|间)?(?:累计)?|年均|年平均|平均每年|每年平均|每年|两年平均|平均|累计|(?:(?<![可占对])比(?![例重率值较武赛分])|较)[^，；]{1,16}?(?:相比)?|与[^，；]{1,16}?相比`;
/** 同比|增长|了 · 较2020年|下降|约 · 增速|保持在 · 增长|目标为; a change is what the words before the number end in. */
const TRIGGER = new RegExp(
  `(?<basis>${BASIS})?(?:又|再|均|各|分别|实现|已|预计|力争|仍|可比口径|名义|实际|同口径|按可比价格|可比价|预期|年均)*(?:${WORD})(?:预期)?(?:目标值?)?(?:了|都|均|要|应|达到|达|为|是|到达|约|在|保持在|稳定在|控制在|实现|定为|确定为|安排|各)*$`,
);
/** PM2.5浓度改善10.8%: better is less. */
const BETTER_LOWER = /(?:浓度|污染|能耗|排放|综合指数)[^，]*改善[^，]{0,2}$/;
/** 比国家标准|高 */
const COMPARED = /(?<basis>比[^，；]{2,16}?)(?:(?<up>[高多快长])|(?<down>[低少慢短]))(?:出|了)?$/;
/** 自然增长率, 增长极: rates and nouns that only contain the word. */
const NO_GROWTH = /自然增长率(?:[^，]{0,4})$/;
/** 6%以上的增长, 7%的增速 */
const NOMINAL = /^的?(?:以上|左右)?的?(?:年均)?(?:增长|增速|速度|增幅|涨幅)/;
/** 接续保持|35%以上的制造业投资增速: what grows stands behind */
const NOMINAL_OF = /^的(?<subject>[一-龥]{2,10}?)的?(?:增长率|增长速度|增速|增幅|涨幅)(?=$|[，。；、])/;
/** 总收入293亿元，|增加|188.5亿元: a growth of the level just told, in its unit; 分别增加2940万吨和47万标箱: of the levels told */
const OF_THE_LEVEL =
  /^[，、](?<each>分别)?(?:比[^，；]{1,12}?)?(?:净)?(?:增加|增长|减少|下降|提高|上升)了?(?:近|约|超过?)?$/;
/** 全省排位|提升1位 */
const PLACES = /(?:(?:排位|位次|排名|名次)[^，；、]{0,6}|(?:上升|前移|提升|跃升|进位|下降|后移)了?)$/;
const RELATIVE = new Set(['比率', '百分点', '倍数', '翻番', '位次']);
/** 税收增长3.5亿元, 年入黄泥沙减少6900万吨: growth in amounts; near miss: 带动经济增长100亿元. */
const IN_AMOUNTS = /[^，、经济]{2}(?:增长|增加|下降|减少|上升|回落|提高|降低|上涨|上调|下调)[了约为达]*$/;

function basisOf(words: string): string | null {
  if (words === '') return null;
  if (YEAR_ON_YEAR.includes(words)) return 'yoy';
  if (/每年|年平均|年(?:来|间)?(?:年均|平均)$/.test(words)) return '年均';
  return words;
}

function growthOf(candidate: Candidate): Verdict | null {
  const { quantity, before, after, clauseStart, previous, text } = candidate;
  const dimension = parseUnit(quantity.unit)?.unit.dimension;
  if (dimension === undefined || NO_GROWTH.test(before)) return null;
  const found = TRIGGER.exec(before) ?? COMPARED.exec(before);
  if (!found) {
    if (dimension === '比率' && NOMINAL.test(after) && !/占|比重|比例/.test(before)) {
      const speed = /(?:(?:保持|实现)了?)?以?(?<basis>年均|年平均)?$/.exec(before);
      const subjectEnd = clauseStart + (speed?.index ?? before.length);
      return { role: 'change', subjectEnd, direction: 'up', basis: speed?.groups?.['basis'] ?? null };
    }
    const behind = dimension === '比率' ? NOMINAL_OF.exec(after)?.groups?.['subject'] : undefined;
    if (behind !== undefined) {
      return { role: 'change', subjectEnd: quantity.outerStart, subject: behind, direction: 'up', basis: null };
    }
    // 分别增长6%、7%: the growth word stands before the first of the list
    if (previous?.verdict.role === 'change' && previous.quantity.unit === quantity.unit) {
      const between = text.slice(previous.quantity.outerEnd, quantity.outerStart);
      if (/^(?:[、和及与，]|力争|争取|确保|到)*$/.test(between)) return { ...previous.verdict };
    }
    if (previous?.verdict.role === 'change' && /分别[^，；]*$/.test(previous.before)) {
      const between = text.slice(previous.quantity.outerEnd, quantity.outerStart);
      if (/^[、和及与]$/.test(between)) return { ...previous.verdict };
    }
    if (dimension === '百分点' || dimension === '位次') {
      return { role: 'change', subjectEnd: quantity.outerStart, direction: 'up', basis: null };
    }
    return null;
  }
  const { basis = '', down } = found.groups ?? {};
  if (!RELATIVE.has(dimension) && !(quantity.unit === '位' && PLACES.test(before))) {
    const compared = /^[比较与同环]/.test(basis);
    const level = previous && OF_THE_LEVEL.exec(text.slice(previous.quantity.outerEnd, quantity.outerStart));
    const ofLevel =
      previous?.verdict.role === 'value' &&
      level != null &&
      (level.groups?.['each'] !== undefined ||
        (previous.quantity.unit === quantity.unit && (!dimension.startsWith('计数') || /^[、和]\d/.test(after))));
    const grows = IN_AMOUNTS.test(before) && trimLead(before.slice(0, found.index)) !== '';
    if (!compared && !grows && !ofLevel) return null;
  }
  return {
    role: 'change',
    subjectEnd: clauseStart + found.index,
    direction: down === undefined && !BETTER_LOWER.test(before) ? 'up' : 'down',
    basis: basisOf(/^(?:累计|平均)$/.test(basis) ? '' : basis),
  };
}

/**
 * Growth and fall, with or without a level beside it.
 *
 *     同比增长16% · 下降37.26% · 增速11.1% · 提高2个百分点 · 跃升30个位次
 *         ^^^ change           Near miss: 提高到63% (a level), 新增耕地1202亩 (a value)
 */
export const growth: Rule = { id: 'growth', title: '增长、下降', read: growthOf };
