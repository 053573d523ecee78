import { parseUnit } from '../../../../src/catalogue/units.ts';
import { COUNTED_BODIES } from '../vocabulary/naming.ts';
import type { Candidate } from '../candidate.ts';
import { anyOf } from '../pattern.ts';
import { refuse, type Rule } from './rule.ts';

const MEASURES = /^(?:金额|面积|质量|长度|比率|倍数)/;
const UNCERTAIN = /^(?:里|方|分|度|米|克|斤|担|%)$/;
/** 突破|百亿元: a threshold that was passed is a figure, although the numeral has no digit. */
const MARK = /(?:突破|超过?|跨过|跨越|迈过|迈上|站上|达到?)$/;
/** 五个|村|被评为: villages, companies and other bodies, which a report counts. */
const BODIES = new RegExp(
  `^[^，。；、的\\d]{0,8}?(?:${anyOf(COUNTED_BODIES)})(?=$|[，。；、]|被|获|均|全部|启动|入选|建成|完成|实现|通过|成为|纳入|列入)`,
);
/** 配备|两个|方舱实验室, 新增宁安、穆棱|两个|科技园区: the number of things made. */
const MADE = /(?:新增|新建|改建|扩建|建成|配备|引进|新设|增设|新开通)[^，；。：\d]{0,8}$/;

/** Whether the numeral only rounds (百亿元, unless a threshold was passed), or is one digit before 元, which is no money: 二元结构, 一元化. */
const isRound = ({ quantity: { place, unit }, text }: Candidate, dimension: string): boolean => {
  const passed = dimension === '金额' && MARK.test(text.slice(0, place.start));
  return (!/[一二三四五六七八九两]/.test(place.text) && !passed) || (unit === '元' && place.text.length === 1);
};

const isMeasured = (unit: string, dimension: string): boolean =>
  (MEASURES.test(dimension) && !UNCERTAIN.test(unit)) || (unit.startsWith('万') && /^人/.test(dimension));

function countsBodies({ quantity: { place, unit, outerEnd }, text, before }: Candidate): boolean {
  if (!/^[个家座所条]$/.test(unit) || !/^[二三四五六七八九十两]/.test(place.text)) return false;
  const behind = text.slice(outerEnd);
  const digit = /^[两三四五六七八九]$/.test(place.text);
  return BODIES.test(behind) || (digit && MADE.test(before) && /^(?!方面|环节|阶段)[一-龥]{3}/.test(behind));
}

/**
 * A Chinese numeral is a measurement if it has a measuring unit (百分之九十, 三千万元, 九成), counts people in tens of thousands
 * (两万名妇女) or counts bodies (五个村被评为). With only a measure word it is mostly part of a name or a round number (两个维护, 三块地,
 * 十余项); 千 or 百 without a digit is always round, unless a threshold was passed (突破百亿元).
 */
export const chineseNumeral: Rule = {
  id: 'chinese-numeral',
  title: '汉字数词',
  read: (candidate) => {
    const { place, unit } = candidate.quantity;
    if (place.script !== 'chinese' || place.text.startsWith('百分之')) return null;
    const dimension = parseUnit(unit)?.unit.dimension ?? '';
    if (isRound(candidate, dimension)) return refuse('汉字数词为概数或泛指');
    return isMeasured(unit, dimension) || countsBodies(candidate)
      ? null
      : refuse('汉字数词加量词，多为名称或泛指，不作指标');
  },
};
