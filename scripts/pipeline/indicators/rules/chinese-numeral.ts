import { parseUnit } from '../../../../src/catalogue/units.ts';
import { refuse, type Rule } from './rule.ts';

const MEASURES = /^(?:金额|面积|质量|长度|比率|倍数)/;
const UNCERTAIN = /^(?:里|方|分|度|米|克|斤|担|%)$/;

/**
 * Chinese numerals are measurements where they carry a measuring unit (百分之九十, 三千万元, 九成); with a measure word
 * alone they mostly name or round (两个维护, 三块地, 十余项), and 千 or 百 without a digit always do.
 */
export const chineseNumeral: Rule = {
  id: 'chinese-numeral',
  title: '汉字数词',
  read: ({ quantity }) => {
    const { script, text } = quantity.place;
    if (script !== 'chinese' || text.startsWith('百分之')) return null;
    // 二元结构, 一元化: 元 with one digit is no money
    if (!/[一二三四五六七八九两]/.test(text) || (quantity.unit === '元' && text.length === 1))
      return refuse('汉字数词为概数或泛指');
    const dimension = parseUnit(quantity.unit)?.unit.dimension ?? '';
    return MEASURES.test(dimension) && !UNCERTAIN.test(quantity.unit)
      ? null
      : refuse('汉字数词加量词，多为名称或泛指，不作指标');
  },
};
