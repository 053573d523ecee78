import { anyOf, matched } from '../pattern.ts';
import { PARALLEL_GROUPS } from '../vocabulary/naming.ts';
import { slots, type Slots } from './said.ts';
import { OPENS_WITH_VERB } from './words.ts';

/** 货运航线30条（国内20条、国际10条） */
const GROUPS = [...PARALLEL_GROUPS, '国内', '国际', '境内', '境外', '省内', '省外'];
export const PARALLEL = new Set(GROUPS);
/** 镇级人居环境|优秀村31个次、示范村10个次, 学前教育|公办率43%、普惠率86%, but not 经济适用房、廉租房 */
const OF_LEVEL = /^(?:国家|全国|首都|(?:自治区|[省市区县镇乡村州盟旗])级)/;
/** 收入|超50亿元|的企业30家，|超100亿元|的5家: another size of the same things */
const SIZE = /(?:超过?|过)[\d.千百]*[万亿]+元/;
export const OF_SIZE = new RegExp(`^${SIZE.source}$`);
/** 行政村|生活垃圾治理率90%、|污水处理率|63%: another rate of the same places */
export const WASTE_RATE = /^(?:生活)?(?:污水|垃圾)[一-龥]{0,10}率$/;
const WHOSE_WASTE = /^(?:行政村|农村|乡镇|城镇|城市|县城|城区)(?=(?:生活)?(?:污水|垃圾))/;
/** 补助标准小学|提高到950元、|初中|提高到1550元 */
const GROUP_AT_END = new RegExp(`(?:${anyOf(GROUPS)})$`);
const GROUP_FIRST = new RegExp(`^(?:${anyOf(GROUPS)})(?=.{2})`);

const KIND = '(?:科技型中小|高新技术|规上|规模以上|专精特新)企业';
const KIND_OF_COMPANY = new RegExp(`^${KIND}$`);
const KIND_AT_END = new RegExp(`${KIND}$`);

/** Whether a short item ends like the head, as a body or rate or after a level, and shares its modifiers: 镇级人居环境|优秀村、示范村. */
const endsAlike = (item: string, head: string): boolean =>
  (OF_LEVEL.test(head) || /[村镇率]$/.test(item)) &&
  item.length <= 3 &&
  head.length >= item.length * 2 &&
  head.at(-1) === item.at(-1);

/** An item that only names a group measures what the figure before does: 城镇居民收入3万元、|农村|1.2万元, 停电时间10小时、|中心城区|1小时. */
function ofOtherGroup(item: string, head: string, verb: string): Slots {
  if (GROUP_AT_END.test(head)) return slots({ verb, thing: head.replace(GROUP_AT_END, item) });
  return slots({ verb, qualifier: item, thing: head.replace(GROUP_FIRST, '') });
}

/** The second item of a list takes the verb of the first, and its modifiers if both end alike: 优秀村31个次、示范村10个次. */
export function listItem(item: string, head: string, verb: string): Slots {
  if (OPENS_WITH_VERB.test(item)) return slots({ thing: item });
  if (OF_SIZE.test(item)) return slots({ verb, thing: head.replace(SIZE, item) });
  if (WASTE_RATE.test(item)) return slots({ qualifier: matched(WHOSE_WASTE, head), thing: item });
  if (PARALLEL.has(item)) return ofOtherGroup(item, head, verb);
  if (endsAlike(item, head)) return slots({ verb, qualifier: head.slice(0, -item.length), thing: item });
  // 无人机|科技型中小企业20家、高新技术企业10家: both are of the same trade
  const trade = KIND_OF_COMPANY.test(item) ? head.replace(KIND_AT_END, '') : head;
  if (trade !== head && trade.length >= 2 && !OF_LEVEL.test(trade))
    return slots({ verb, qualifier: trade, thing: item });
  // 自治区乡村振兴重点|示范乡镇3个、示范村17个
  const shared = head.indexOf(item.slice(0, 2));
  const qualifier = item.length <= 4 && shared >= 2 && head.length - shared <= 5 ? head.slice(0, shared) : '';
  return slots({ verb, qualifier, thing: item });
}
