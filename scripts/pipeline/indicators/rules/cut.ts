import { parseUnit } from '../../../../src/catalogue/units.ts';
import { trimManner } from '../names/trim.ts';
import type { Rule } from './rule.ts';

const CUT =
  /^(?:(?:提高|增加(?!值)|上浮|上调)|(?<down>压缩|压减|削减|缩减|降低|减少|下调|下浮))(?<object>(?![到至了])[^，；\d“”]{3,16})$/;
/** The percentage is the level reached, not the change: 提高覆盖率至90%, 提高…的比重. */
const LEVEL = /(?:率|比重|比例|占比|水平|达|到|至|为|在|占)$/;
/** 、|事业单位公用经费|10% */
const NEXT = /^[、和及](?<object>[^，；、\d“”]{3,16})$/;

/**
 * A cut or a rise in per cent whose verb stands before the thing measured.
 *
 *     压缩行政单位公用经费8%、事业单位公用经费10%
 *     ^^ verb             ^^ change          ^^^ change
 */
export const cut: Rule = {
  id: 'cut',
  title: '压减、提高某项若干',
  read: ({ quantity, before, clauseStart, previous, text }) => {
    if (parseUnit(quantity.unit)?.unit.dimension !== '比率') return null;
    const words = trimManner(before);
    const found = CUT.exec(words)?.groups;
    const subjectEnd = clauseStart + before.length;
    if (found?.['object'] !== undefined && !LEVEL.test(found['object'])) {
      const direction = found['down'] === undefined ? 'up' : 'down';
      return { role: 'change', subjectEnd, subject: found['object'], direction, basis: null };
    }
    if (previous?.verdict.role !== 'change' || !CUT.test(trimManner(previous.before))) return null;
    const next = NEXT.exec(text.slice(previous.quantity.outerEnd, quantity.outerStart))?.groups?.['object'];
    return next === undefined ? null : { ...previous.verdict, subjectEnd, subject: next };
  },
};
