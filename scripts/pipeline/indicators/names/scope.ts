import { ACTION, LIGHT } from './words.ts';

/** Zones that report figures of their own. */
const ZONE =
  '[一-龥]{0,8}?(?:开发区|高新区|经开区|自贸试验区|经济区|保税区|工业园区?|产业园区?|科技园区?|集聚区|示范区|园区|新区|片区)|[县镇乡村]域';
/** Urban areas and budget levels of a place. Without 镇本级: a town has no level below it, so that its own is the whole. */
const PART = '(?:中心|主)?城区|(?:中心)?市区|规划区|[省市州县区]本级|自治区本级|[省市州县区]直';
/** Measures of a whole place, so that the name before one is the name of a place. */
const NAMED =
  /^(?<scope>[一-龥]{1,3}(?<!地)(?:区|县|镇|乡))(?=GDP|地区生产总值|生产总值|规上|规模以上|固定资产投资|一般公共预算|公共财政|财政|税收|经济总量|工业)/;
const NO_PLACE = /^(?:全|各|本|我|该|每|两|三|多|山|林|社|小|景|校|库|老|矿|灾|牧|农|试|街|辖|郊|城|乡|自|经|区)/;
/** 开发区|面积, 园区|建设: the figure is about the zone itself. */
const ITSELF = /^(?:面积|基础设施|建设|考核|数量|总数|个数|规划|改造|位次|评价|经济|医共体|医疗|商业|（|的)|^$/;
const SCOPE = new RegExp(`^(?:新增|新建|改造)?(?<scope>${ZONE}|${PART})(?<rest>.*)$`);
const VERB = new RegExp(`${ACTION}|${LIGHT}|推动|加快|明确|^[居向为对]`);

/**
 * Returns the part of the place or thing that a figure is about, by its name; null for the whole.
 *
 *     高新区|主营业务收入   市本级|支出   固定资产投资（|纳统|）        Near miss: 建成区面积, 农村居民收入, 开发区面积
 */
export function scopeOf(name: string): string | null {
  const { scope, rest = '' } = SCOPE.exec(name)?.groups ?? {};
  if (scope !== undefined && !ITSELF.test(rest) && !VERB.test(scope)) return scope;
  const place = NAMED.exec(name)?.groups?.['scope'];
  return place !== undefined && !NO_PLACE.test(place) ? place : (/纳统/.exec(name)?.[0] ?? null);
}

const IS_ZONE = new RegExp(`^(?:${ZONE})`);
/** Returns the zone that words start with, even if they are about the zone itself: 镇域|经济, 经济开发区; null if there is none. */
export const zoneIn = (words: string | null): string | null => IS_ZONE.exec(words ?? '')?.[0] ?? null;

/** 建设郑州航空港实验区, 宜州新区建设, but not a name that the whole place is to get (打造示范区). */
const HEADED = new RegExp(
  `^(?:.*?(?<verb>(?:${ACTION}|${LIGHT}|推动|推进|加快|加强|壮大|做强|做大|围绕)+))?(?<zone>(?:(?![和与及])[一-龥]){0,12}?(?:实验区|开发区|高新区|经开区|自贸试验区|经济区|保税区|(?:工业|产业|科技)?园区|集聚区|新区)(?:[、和与][一-龥“”]{2,12}?(?=建设))?)(?<rest>.*)$`,
);
const BUILT = /^(?:建设|开发|改革|升级|攻坚)/;
/** Returns the zone that a section is about, by its heading; null if that names none. */
export function zoneOfHeading(heading: string): string | null {
  const { verb, zone, rest = '' } = HEADED.exec(heading)?.groups ?? {};
  return zone !== undefined && (verb !== undefined || BUILT.test(rest)) ? zone : null;
}

/** Measures that a zone has as well as the whole place. */
const MEASURE = /(?:投资|收入|产值|增加值|生产总值|税收|利润|总额|总值|出口|外资|内资)$/;
/** Words by which a figure is about the whole place again: 全市, 全县. */
export const OF_THE_WHOLE = /全[国省市州县区镇乡旗盟社]|自治区|辖区|[我本][市县区镇州省]/;

/** 集聚区营业收入86亿元；|固定资产投资|23亿元 is about the zone too, unless the words before it are about the whole. */
export const staysInZone = (name: string, before: string): boolean => MEASURE.test(name) && !OF_THE_WHOLE.test(before);
