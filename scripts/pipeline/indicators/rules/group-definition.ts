import { parseUnit } from '../../../../src/catalogue/units.ts';
import type { Candidate } from '../candidate.ts';
import { refuse, type Rule } from './rule.ts';

const NOUN_FOLLOWS = /^(?:的)?[一-龥“]/;
const NO_NOUN = /^(?:的?(?:增速|增长|速度|水平|目标)|[并和及与且而或，。；、]|以|达|其中)/;
const GROUPED =
  /^(?![和及与、])的?(?:[^，；。\d]{0,8}?)(?:企业|项目|产业|集群|园区|乡镇|村|店|平台|主体|单位|户|街区|镇|县)(?=\D{0,4}\d)/;

/** 全球前1%学科, 中部87个地级市中进入前20强: what others are compared with. */
const COMPARED_WITH =
  /^[^，；]{1,8}中(?![等心国央小学型高低])(?:[^，；]{0,4}?)(?:排名|位列|位居|名列|居|列|排|进入|力争|脱颖)/;

/** 上升至全国|30个|民族自治州第6位, 居全省|146个|县域前10 */
const RANKED_AMONG = /(?:居|列|位|排|升至|升到|进入|跻身)[^，；\d]*$/;
const PLACE_BEHIND =
  /^[^，；、\d进入居列位获排名第]{1,10}(?:(?<![提以之年])前[\d一二三五十](?!年)|第[\d一二三四五六七八九十]+(?![批期届次])|首位)/;
/** 3条|年产值超|20亿元|产业链 */
const SIZE_BEFORE = /^[一-龥]{0,6}?(?:超过?|达|过)$/;
const SIZED_NOUN = /^(?:以上)?的?(?!大关|目标|台阶|规模)[一-龥]{2,8}(?:$|[，。；、])/;
/** 试点的4个省份之一, 山区26县首家 */
const ONE_OF = /^[^，；。]{1,8}之一|^[^，；、\d进入]{1,8}行列|^[^，；。\d]{0,6}(?:首家|首个|唯一)/;
/** 新解决|20万人以上的饮水安全问题: what was done for so many. */
const PLACE_OR_BODY = /^的?[^，；]{0,6}(?:村|企业|小区|社区|单位|学校|乡镇|城市|集镇)/;
const SERVED = /(?:解决|惠及|服务|培训|转移|安置|吸纳|带动|帮助|改善|保障|覆盖|实现)了?$/;

function definesGroup({ quantity, before, after, previous, text }: Candidate): boolean {
  const unit = parseUnit(quantity.unit);
  if (!unit) return false;
  const { dimension } = unit.unit;
  if (dimension === '比率' && before.endsWith('前')) return true;
  // 10亿元（或1亿美元）以上重大产业项目
  if (before === '或' && /^）(?:以上|以下)/.test(text.slice(quantity.outerEnd))) return true;
  if (COMPARED_WITH.test(after) || ONE_OF.test(after)) return true;
  if (RANKED_AMONG.test(before) && PLACE_BEHIND.test(after)) return true;
  if (dimension === '年龄') return !/寿命|年龄/.test(before);
  if (/^级(?!别)/.test(after) && quantity.unit !== '') return true;
  if (quantity.valueMax !== null && dimension === '人数' && /^[一-龥]/.test(after)) return true;
  const counts = dimension.startsWith('计数') || ['比率', '百分点', '人次', '倍数'].includes(dimension);
  if (counts) return false;
  const open = quantity.outerEnd > quantity.end && quantity.bound !== 'about';
  if (open && dimension === '人数' && SERVED.test(before) && !PLACE_OR_BODY.test(after)) return false;
  if (open && NOUN_FOLLOWS.test(after) && !NO_NOUN.test(after)) return true;
  // 培育一批年销售收入过10亿元、5亿元的龙头企业
  if (
    dimension.startsWith('金额') &&
    /一批[^，]*$/.test(before) &&
    /^[^，]*的?[^，]{0,10}(?:企业|项目|集群|产业)/.test(after)
  )
    return true;
  if (
    dimension.startsWith('金额') &&
    previous &&
    SIZE_BEFORE.test(text.slice(previous.quantity.end, quantity.place.start))
  )
    return SIZED_NOUN.test(after);
  return dimension.startsWith('金额') && GROUPED.test(after) && !/(?:投资|金额|资金|贷款)(?:额|总额)?$/.test(before);
}

/**
 * Ages and sizes that say which things are meant: 60岁以上老年人, 1-4人出租房, 纳税50万元以上企业30家, 10亿元级.
 * Near miss: 争取各类资金6亿元以上, 总投资289.81亿元的重点项目95个.
 */
export const groupDefinition: Rule = {
  id: 'group-definition',
  title: '界定范围的年龄、规模',
  read: (candidate) => (definesGroup(candidate) ? refuse('只界定范围（年龄、规模、等级），不是结果') : null),
};
