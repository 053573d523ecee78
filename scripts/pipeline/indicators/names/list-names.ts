import { anyOf, captured, matched } from '../pattern.ts';
import { MEASURE_NOUNS, PARALLEL_GROUPS, RATES } from '../vocabulary/naming.ts';
import { trimLead, trimTail } from './trim.ts';
import { isVerbOnly, joinOnce, OPENS_WITH_VERB, withoutRemarks, withoutVerb } from './words.ts';

const MEASURE = anyOf(MEASURE_NOUNS);
const RATE = `(?:${anyOf(RATES)})`;
/** 市|县|教育支出分别 */
const TWO_LEVELS = /^([省市县])([市县区镇乡])(?=[^域级、省市县区镇乡]{2})(?!.*、)/;
/** 一、二、三次产业|增加值, 第一、二、三产业|分别增长 */
const SECTORS = /^第?(?:一、?二、?三次?|三次)产业?(?<measure>.*)$/;
/** 存贷款, 内外资, 生猪|存出栏|量: two words that share a character */
const FOLDED: readonly (readonly [folded: RegExp, each: readonly [string, string]])[] = [
  [/内、?外资/, ['内资', '外资']],
  [/存、?贷款?(?=余额|$|[^款余比])/, ['存款', '贷款']],
  [/存、?出栏/, ['存栏', '出栏']],
  [/产、?销(?=量|值)/, ['产', '销']],
  [/客、?货(?=运输?量|吞吐量|周转量)/, ['旅客', '货物']],
];
/** 经济适用房和危房改造分别|竣工, 养老、失业保险分别|净增参保人员, 交通、水利分别完成|投资 */
const DONE = new RegExp(
  `分别(?:(?:预计|累计|已)?(?:完成|实现)(?=${MEASURE}$))?(?<done>竣工|开工|投产|交付|建成|通车|[净新]增[^，；\\d]{2,8}|${MEASURE})$`,
);
/** 规上工业企业、限上商贸企业分别|新增 */
const NEW = /分别(?<verb>[净新]增)$/;
/** 实际利用外资和外贸出口分别|占全市总额|的 */
const SHARE_OF = /分别(?<share>占[^，]{2,24}?)的?$/;
/** Between items: 、 alone if that makes as many items as numbers (社会保障和就业 is one), else 和 too, but not inside words (普及率). */
const SEPARATORS = [
  /、|以及/,
  /、|以及|(?<![普惠])及(?![格时其])|(?<![饱温总共平])和(?![谐平美])|(?<!参)与(?!会)/,
  /(?<=率)(?=[^率]{2,8}率$)/,
];
/** 新能源、绿色食品、中医药|等|产业链规上工业总产值 */
const AND_SUCH = /^(?<items>[^等]*、[^等]*)等(?![级次额])(?<shared>[^等、]{2,16})$/;
/** 市属国企资产、|净资产、|营业收入: a measure without an owner. */
const BARE_MEASURE = new RegExp(
  `^(?:(?:亩均|人均|户均|净|总)?(?:${MEASURE})|(?:死?亡|受?伤)人数|[能水电煤地]耗|直接经济损失|利润总额|加工量|出栏|(?:住院|门诊)?报销比例|${RATE})$`,
);
/** 发明专利|申请量、|授权量: measures of one thing */
const PAIRED = /(?:申请|授权|出栏|存栏|客运|货运|周转|吞吐)量$/;
const GROUP = new RegExp(
  `^(?:城镇居民(?=基本医|医)|${anyOf(PARALLEL_GROUPS)}|城镇职工|城乡居民(?=.{4})|(?!城乡)[一-龥]{1,2}[区村镇乡](?=[常居])|[一-龥]{0,6}?(?:高新区|经开区|开发区|工业园区?|新区))`,
);
/** 养老、医疗、失业|保险参保人数 */
const INSURED = /(?:养老|医疗|失业|工伤|生育)$/;
const PLACE = /^(?:主城区|中心城区|市区|城区|县城)/;
/** 农村|合作医疗、养老|保险参保人数: the place or group of both, if the first has no measure of its own */
const PLACE_OR_GROUP = new RegExp(`${PLACE.source}|^(?:农村|城镇)(?=.{4})`);
const MEASURE_AT_END = new RegExp(
  `(?:(?<=.{2})存栏|${RATE}|率|[额量值数]|${MEASURE}|人口|费用|出口|养老金|里程|[事案]件|[能水电煤]耗|(?<=.)(?:单位|企业|项目|游客)|GDP)$`,
);
/** Measures that items share, and the end of trades: 批发|和零售|业. */
const SHARED_MEASURE = new RegExp(
  `(?:占[^、]{2,}的?(?:比重|比例)|相当于.{2,}比例|(?:人口)?城镇化率|案件|警情|(?!.效率)(?:抽[检查]|标准化)?[一-龥]{2}率|(?:(?:限上)?零售|销售|交易|成交|营业|投资|(?:产品|市场)?进?出口|进口)总?额|(?<=.{2})(?<!外贸|贸易|自营)(?:产品|市场)?(?:进?出口|进口)|(?:审批|办理|通关|办结)时间|(?:通车|运营)?里程|[年日]?[一-龥]{2}能力|[建拥设]有[^、]{2,8}率|覆盖面|出口(?:比重|占比)|(?:招生|养殖|生产)规模|(?:产业)?(?:规上|规模以上)?(?:${MEASURE})(?<!次数)|[工产行]?(?<![就创企毕])业)$`,
);
/** 旅游接待总|人次, 规上工业企业亩均|税收: qualifiers before the measure of the first item */
const QUALIFIER_AT_END = /(?:亩均|人均|户均|净|总|播种|种植|死?亡|受?伤)+$/;

/** 行政村|养老服务设施覆盖率, 自来水|普及率, 服务业|增加值: the measure that the groups before share. */
const isOfGroup = (item: string): boolean => GROUP.test(item);
const measureOf = (item: string): string =>
  isOfGroup(item) ? item.replace(GROUP, '').replace(/^在.*$/, '') : matched(SHARED_MEASURE, item);

/**
 * Returns the names of the numbers of a list, if as many names as numbers stand before it, else an empty list. The place of the
 * first name holds for all, the measure of the last for names without one.
 *
 *     市区垃圾处理率、污水处理率分别达到100%、99%  →  市区垃圾处理率 · 市区污水处理率
 *     城市社区和行政村养老设施覆盖率分别达到87%、71%  →  城市社区养老设施覆盖率 · 行政村养老设施覆盖率
 *     市属国企资产、净资产分别增长24.2%、14.9%  →  市属国企资产 · 市属国企净资产
 */
export function listNames(raw: string, count: number): readonly string[] {
  const share = captured(SHARE_OF, raw, 'share') ?? '';
  const done = captured(DONE, raw, 'done') ?? '';
  const verb = captured(NEW, raw, 'verb') ?? '';
  return namesOf(raw, count).map((name) => joinOnce(verb + name + share, done));
}

/** Expands lists in a short form: 城乡…, 市县…支出分别, 存贷款, 存出栏量, 一、二、三次产业…; null if the words are no such list. */
function shortList(raw: string, words: string, count: number): readonly string[] | null {
  const sectors = captured(SECTORS, words, 'measure');
  if (count === 3 && sectors !== undefined) return ['第一', '第二', '第三'].map((nth) => `${nth}产业${sectors}`);
  if (count !== 2) return null;
  if (words.startsWith('城乡') && !words.includes('、')) return ['城镇', '农村'].map((group) => group + words.slice(2));
  const [, ...levels] = (raw.includes('分别') && TWO_LEVELS.exec(words)) || [];
  if (levels.length > 0) return levels.map((level) => `${level}级${words.slice(2)}`);
  const [folded, each] = FOLDED.find(([pattern]) => pattern.test(words)) ?? [];
  return folded && each ? each.map((kind) => words.replace(folded, kind)) : null;
}

function namesOf(raw: string, count: number): readonly string[] {
  const words = trimTail(trimLead(withoutRemarks(raw).replace(/(?:年均)?分别.*$/, '')));
  const short = shortList(raw, words, count);
  if (short) return short;
  const { items: ofSuch, shared } = AND_SUCH.exec(words)?.groups ?? {};
  const items = itemsOf(ofSuch ?? words, count);
  if (items === null) return [];
  return shared === undefined ? completed(items) : items.map((item) => item + shared);
}

/** Completes each item by what the first or the last says for all: the place, the owner, the measure. */
function completed(items: readonly string[]): readonly string[] {
  const first = items[0] ?? '';
  const whose = matched(MEASURE_AT_END.test(first) || items.slice(1).some(isOfGroup) ? PLACE : PLACE_OR_GROUP, first);
  const place = whose === first ? '' : whose;
  const last = items.at(-1) ?? '';
  const measure = measureOf(last);
  const insurance = INSURED.test(first) ? matched(/保险.*$/, last) : '';
  return items.map((item, i) => {
    const owner = i === 0 ? '' : ownerOf(first, item);
    if (owner !== '') return joinOnce(owner, item);
    const complete = i === items.length - 1 ? item : itemWith(item, last, INSURED.test(item) ? insurance : measure);
    return i === 0 || OPENS_WITH_VERB.test(item) || item.startsWith(place) ? complete : place + complete;
  });
}

/** 市属国企|资产、净资产, 发明专利|申请量、授权量: the owner of the first measure, for an item that names none. */
function ownerOf(first: string, item: string): string {
  if (item.length === 3 && PAIRED.test(item) && PAIRED.test(first)) return first.replace(PAIRED, '');
  if (!BARE_MEASURE.test(item) || !MEASURE_AT_END.test(first)) return '';
  return first
    .replace(MEASURE_AT_END, '')
    .replace(QUALIFIER_AT_END, '')
    .replace(/^(?:营业|销售|主营业务)$/, '');
}

/** Adds the object that two verbs share (培训、|转移农村劳动力), else the measure that all items share. */
function itemWith(item: string, last: string, measure: string): string {
  if (isVerbOnly(item) && OPENS_WITH_VERB.test(last)) return item + withoutVerb(last);
  if (/^[建拥设]有/.test(measure)) return joinOnce(item, measure);
  // 新兴产业增加值、数字产业增加值|占生产总值比重
  if (/^(?:占|相当于)/.test(measure)) return /占/.test(item) ? item : item + measure;
  const isOtherTrade =
    measure === '业' ? item.length !== last.length - 1 : measure.endsWith('业') && item.endsWith('业');
  return item.endsWith(measure) || isOtherTrade || MEASURE_AT_END.test(item) || /[内外]资$/.test(item)
    ? item
    : joinOnce(item, item.endsWith('业') ? measure.replace(/^产业/, '') : measure);
}

function itemsOf(words: string, count: number): readonly string[] | null {
  for (const separator of SEPARATORS) {
    const items = words.split(separator).filter((item) => item !== '');
    if (items.length === count) return items;
  }
  return null;
}
