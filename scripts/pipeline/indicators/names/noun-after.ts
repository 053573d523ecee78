import { COUNTERS } from '../../../../src/catalogue/units.ts';
import { anyOf, captured, matched } from '../pattern.ts';
import { insideWord } from '../lexicon.ts';
import { UNIT } from '../unit-pattern.ts';
import {
  ATTRIBUTES,
  COMPLETE_NOUNS,
  MEASURE_NOUNS,
  MILESTONES,
  OWNING_NOUNS,
  PREDICATE_FILLERS,
  PREDICATE_STARTS,
  SHARED_PREDICATES,
  TRADE_FIGURES,
} from '../vocabulary/naming.ts';
import { isAttribute } from './attribute.ts';
import { trimTail } from './trim.ts';
import { ACTION, isGeneric, isVerbOnly, OPENS_WITH_VERB, withoutRemarks } from './words.ts';

/** The counted noun after a unit, and what the clause says about it. */
export interface NounAfter {
  noun: string;
  /** Length of the noun in the text. */
  length: number;
  /** What the clause says about the noun: 完工 in 25个项目顺利完工; empty if nothing. */
  predicate: string;
  /** What of the noun the predicate begins with, which stands in the length of the noun: 水质 in 11个断面水质达标; empty if nothing. */
  aspect: string;
  /** Whether the next number of the clause is a figure of this noun: 50户优势民营企业|产值5亿元. */
  owns: boolean;
}

/** A noun may begin with a code: 5个|4A级景区. */
const BEGINS_NOUN = /^(?:长的|的)?(?:\d[A-Z]|\d{1,3}(?=强|周?岁))?[一-龥“A-Za-z]/;
/** 优势民营企业|产值和上缴税金分别增长, 项目|投资突破: a noun, and the measure of it that the next number states. */
const FIGURE_OF = new RegExp(
  `^(?<owner>[^、]*?(?:${anyOf(OWNING_NOUNS)}|村集体(?=收入|经营性收入))(?![域级属区]))(?<figure>(?!(?!新增|增加)${ACTION})[^的、]{0,8}?(?:${anyOf(MEASURE_NOUNS)}|[一-龥]{2}率)(?:(?:、|和|及)[^的]{2,10}?)?)$`,
);
/** 新增安排22亿元|资金|支持中小企业解决融资难: the purpose of the money is not its name. */
const MONEY =
  /^(?:专项|财政|补助|扶持|奖补)*(?:资金|贷款|经费)(?=支持|用于|扶持|投入|推进|实施|帮助|完善|改善|加强|建设|对|重点|解决)/;
/** 9个|镇|工业产值超过3亿元|: the condition says which are counted (rules/group-definition.ts refuses the amount) */
const CONDITION = new RegExp(
  `^(?<owner>[^，。；、的\\d]{1,10}?)(?:实现)?(?<condition>(?:年|总|主营业务|公共)?(?:${anyOf(TRADE_FIGURES)}|收入|财政收入|税收|纳税|生产总值|GDP|经济总量)(?:均|都|全部)*(?:超过?|突破|过)(?:\\d[\\d.]*|[百千])[万亿]*元)(?:大关)?(?=$|[，。；、])`,
);
/** A number follows, which the measure of the noun leads to: 产值|5亿元, 产值|增长31.2%. */
const LEADS_ON =
  /^(?:平均)?(?:(?:同比|增长|下降|提高|降低|减少|超过|达到|达|突破)[^，。；]{0,4})?(?:\d|[十百千]+[万亿]元)/;
/** 开发区|整合为17家, 乡镇|近300万群众: words that belong to the next number. */
const LEADS_TO_NUMBER =
  /(?:(?:(?:调整|整合|优化|重组)?[一-龥]{2}|[增升降减缩提])[到至为]|(?<=[率例比])在|近|约|超过?|逾|达到?)$/;
/** Digits inside a noun: 4A级景区, 小（2）型水库, the footnote of 联围[13]流域. */
const CODE = /^(?:\d[A-Z]|\d{1,3}(?:强|周?岁)|（\d+）|[[〔]\d{1,3}[\]〕])/;
const CODE_BEGINS = /[\d（[〔]/;
/** A count before the noun: 总投资30亿元的|23个|学校医疗项目; PAIR, if no words stand before it: 214户|736名|脱贫人口 */
const COUNT_FIRST = new RegExp(`^的\\d[\\d.]*[余多]?${UNIT}`);
/** 359个|总投资2471亿元的|重大水利项目: the worth stands before the noun. */
const WORTH_FIRST =
  /^(?:(?:计划|估算)?投资|、?(?:计划|估算)?总(?:投资|量|规模|装机))(?:约|近|超过?|达)?[\d.]+[余多]?[万亿]*(?:元|千瓦)(?:以上)?的(?=[一-龥])/;
const PAIR = new RegExp(`^\\d[\\d.]*[余多]?万?(?:${anyOf(COUNTERS)}|人|名|亩|平方米|公里)(?!次|岁)`);
const MARK =
  '(?:(?:超过?|达|[过上]|低于|不足)\\d[\\d.]*[万亿千百]*元(?:以上)?|\\d[\\d.]*[万亿千百]*元(?:以上|以下)|[\\d.千百]+亿级)';
/** 2个|10万吨级码头泊位, 27个|产值过5亿元、110个过1000万元的工业项目: a size is part of the noun. */
const SIZE_FIRST = new RegExp(
  `^的?(?<size>(?:(?:规模|面积|装机|接待|容量|库容|产能)[一-龥]{0,3})?(?:\\d+[—–-](?=\\d+[个张]))?\\d[\\d.]*[万亿]?(?:(?<=[—–-]\\d+)[个张](?:托位|床位|车位)|千瓦|兆瓦|吨级?|平方米|千伏|公里|亿级|人(?=以上))(?:及?以上|以下|[、及和或]\\d+千伏)*|[一-龥]{0,6}?${MARK})(?:、\\d+${UNIT}[一-龥]{0,6}?${MARK})*的?(?=[一-龥])`,
);
/** 18个国家级、288个省级|现代农业产业园: a level takes the noun of the next item. */
const LEVEL =
  /^“?(?:[一二三四五六七八九十百千万]+亿(?:元)?级|(?:国家|部|省|自治区|市|州|区|县)(?:级|级?重点)|[大中小重轻新]型|[新续改扩在]建|新开工)”?$/;
const NEXT_OF_LEVEL = new RegExp(
  `^(?:、|和)\\d[\\d.]*[余多]?${UNIT}(?:以上)?“?(?:[一二三四五六七八九十百千万]+亿(?:元)?级|(?:部|省|自治区|市|州|区|县|镇)(?:级|级?重点)|[大中小重轻新](?:（[一二12]）)?型|[新续改扩在]建|新开工)”?(?<noun>(?:(?!完成|实现|[和及与]\\d)[一-龥]){2,12})`,
);
/** 完成|更新, 得到|改善: the verb only says that something was done. */
const DONE = /^(?:完成|实现|开展|进行|得到|取得)[了好]?/;
const NOTHING_SAID = /^(?:年度|全年|既定|目标|任务)*$|^在(?!.*(?:挂牌|上市)$|.{1,6}(?:设立|落户|投资|注册|建成))/;
/** 150个项目完成|年度投资|225亿元: the words belong to the next number. */
const OF_NEXT = new RegExp(`^[一-龥]{0,5}(?:${anyOf([...MEASURE_NOUNS, ...ATTRIBUTES])})$`);
/** 重点人群|范围和检测频次: aspects of the things counted, which are not part of the noun. */
const ASPECTS = /(?<=.{3})(?:范围|频次|标准|名单|质量|水平|能力|需求|流程|时限|权益)(?:、|和|及|与)[一-龥]{2,8}$/;
/** 4个|小区|部分电梯及外墙: the places are counted, not what is in them. */
const PART_OF_PLACE = /(?<=小区|社区|学校|乡镇|街道|村)部分[^，。；]*$/;
/** 46户|民房、3户企业|搬迁|工作: the action after the last item is done to all. */
const SHARED_ACTION = new RegExp(
  `^[、和]\\d[\\d.]*[余多]?万?${UNIT}[一-龥]{2,6}?(?<action>搬迁|改造|整治|治理|修复|拆除|维修|修缮|建设|提升|安置|保护)(?:工作|任务|工程)?(?=$|[，。；])`,
);
/** 18个乡镇垃圾处理|和22个乡镇污水处理|设施: what the work makes stands after the last item. */
const SHARED_HEAD = /^(?:[、和及]\d[\d.]*[余多]?[个家项处][一-龥“”]{2,14}?)+(?<head>设施|项目|试点|工程)(?=$|[，。；])/;
const PROCESS = /(?:处理|改造|技改|升级|智造|整治|治理|更新|转型)$/;
/** 26个平台|集聚效应|持续增强, 11个断面|水质|达到要求: the noun counted has an aspect, which the clause tells of. */
const WITH_ASPECT =
  /^(?<counted>[^、的]{2,}?(?:平台|断面|群众|居民|农户|指标|企业|项目|园区|学校|村))(?<aspect>[一-龥]{0,2}(?:水质|增速|效应|生活|水平|能力|质量|效益))$/;
const NO_NOUN =
  /^(?:之间|(?:超过?|过)\d|的?(?:[^，。；]{0,4}好|优异)成绩|(?:分别|预计|力争|逐[年步]|有望|再)*(?:[一-龥]{1,2}[到至为]|[跃迈跨]上)(?=[近约]?\d)|以上|以下|左右|以内|等|达标(?:$|[，。；、])|外(?:$|，)|的?基础上|的?(?:预期|控制|年度)目标|的?同时|的(?:[较最更][低高好])?(?:增速|增长|速度|水平|比例))/;
/** 150亿元|目标, but 100家|规模较大的企业, 200个|标准化养殖场. */
export const MILESTONE = new RegExp(
  `^的?(?:年度|预期|全年|既定|工作|总|新|大|[两三四五]个|[百千万]亿元?)*(?:${anyOf(MILESTONES)})(?:(?=迈进|冲刺|进军|奋进|挺进|前进)|(?![一-龥]|“))|^(?!规模以上)的?(?:${anyOf(MILESTONES)})(?:和|及|与|以上|以下)`,
);
/** 村集体|共增收, 村|完工, but 完工率, 开工|项目. */
const STARTS = new RegExp(
  `^(?!为\\d|集中(?:开工|签约|竣工)(?:活动|仪式)|提升(?:改造|工程|行动|计划|项目|工作)|主体(?!完工|封顶|结构|工程|建成|竣工|落成|基本|建设)|落户(?:政策|审批|条件)|对[俄台外欧](?!开放)|办理(?:时间|时限|流程|事项|环节|件)|脱贫(?:工作|任务|攻坚)|(?:开工|竣工|投产|完工|入驻|落户|落地|建成|申报|获批|脱贫|受益|参加|受灾|上市|[一-龥]{2,3}(?:上市|挂牌))(?:项目|企业|公司|工程|单位|人口|户|村|县|地区|群众|居民|重点|劳动力|家庭|人数|活动|仪式))(?:${anyOf(PREDICATE_STARTS)}|未(?!就业|升学|入学|脱贫|安置|[^，。；]{1,8}问题)|共)(?!率|度|量|额|值|型|式|性|标)`,
);
const STARTING = new Set([...PREDICATE_STARTS, '未', '共'].map((word) => word.charAt(0)));
/** The first two characters of the same words. */
const STARTING_TWO = new Set([...PREDICATE_STARTS, '未', '共'].map((word) => word.slice(0, 2)));
/** Whether a predicate of the things counted starts at an offset, but not inside a word: 植|被, 公|共. */
function startsPredicate(text: string, at: number): boolean {
  const first = text.charAt(at);
  if (!STARTING.has(first) || !(STARTING_TWO.has(first) || STARTING_TWO.has(text.slice(at, at + 2)))) return false;
  const word = STARTS.exec(text.slice(at))?.[0];
  return word !== undefined && !insideWord(text, at, at + word.length);
}
const VERB_INSIDE = new RegExp(`.${ACTION}`);
/** 被|纳入诊断企业, but 被授予称号 */
const FILLER = new RegExp(`^(?!被授)(?:${anyOf(PREDICATE_FILLERS)})`);
const COMPLETE = new RegExp(`.{3,}(?:${anyOf(COMPLETE_NOUNS)})$`);
/** 近600家, 686.57万元 */
export const NUMBER_WITH_UNIT = new RegExp(`(?:近|约|超过?)?\\d[\\d.，]*[余多]?[万亿千百]*[余多]?${UNIT}`);
/** 入选|2022|广西民营企业100强, not 1919个 */
const YEAR = new RegExp(`(?<![\\d.])(?:19|20)\\d{2}(?:年度?|(?![\\d.]|[万亿千百]*${UNIT}))`);
const COUNTED = new RegExp(`(?<!前\\d?)${NUMBER_WITH_UNIT.source}(?:以上|以下|左右)?的?`);
/** 3个项目、1615套房|顺利完成交付: the predicate of the last item holds for all. */
const FURTHER_ITEMS = new RegExp(
  `^(?:(?:、|和|及|与|以及)\\d[\\d.]*[余多]?[万亿]?${UNIT}[一-龥（）“”]{0,12}?)+?(?=${anyOf(SHARED_PREDICATES)}|基本(?!公共|药物|医|养|农|单位)|正(?!常)|均(?![等衡])|(?<!发)达)`,
);

/**
 * Reads the noun that follows a unit directly, in the rest of its clause.
 *
 *     24个|省、市重点项目|完成年度投资计划的103.76%      建立11个|村级垃圾分类志愿服务队
 *         ^^^^^^^^^^^^^^ noun                                   ^^^^^^^^^^^^^^^^^^
 *
 * Null if none follows: 铺设管网30公里，…; 接待群众来访544批次758人次. `alone` means that no words before the number name it.
 */
export function nounAfter(rest: string, alone: boolean): NounAfter | null {
  const pair = alone ? matched(PAIR, rest) : '';
  const count = matched(COUNT_FIRST, rest) || matched(WORTH_FIRST, rest) || pair;
  if (count !== '') {
    const counted = nounAfter(rest.slice(count.length), false);
    return counted && { ...counted, length: 0, predicate: pair === '' ? '' : counted.predicate };
  }
  const sized = SIZE_FIRST.exec(rest);
  if (sized) {
    const of = nounAfter(rest.slice(sized[0].length), false);
    return of && { ...of, noun: (sized.groups?.['size'] ?? '') + of.noun, length: sized[0].length + of.length };
  }
  return isNoNoun(rest) ? null : (definedNoun(rest) ?? plainNoun(rest));
}

/** 、|和|宜居村, but 和美村 is a noun. */
const JOINS = /^[和及与或并且而至到]/;

const isNoNoun = (rest: string): boolean =>
  !BEGINS_NOUN.test(rest) ||
  NO_NOUN.test(rest) ||
  (JOINS.test(rest) && !insideWord(rest, 0, 1)) ||
  MILESTONE.test(rest) ||
  startsPredicate(rest, 0);

/** Reads a noun with the condition for counting its things, or money without its purpose; null for other words. */
function definedNoun(rest: string): NounAfter | null {
  const { owner, condition } = CONDITION.exec(rest)?.groups ?? {};
  if (owner !== undefined && condition !== undefined)
    return {
      noun: owner,
      length: rest.indexOf(condition) + condition.length,
      predicate: condition,
      aspect: '',
      owns: false,
    };
  const money = matched(MONEY, rest);
  return money === '' ? null : { noun: money, length: money.length, predicate: '', aspect: '', owns: false };
}

function plainNoun(rest: string): NounAfter | null {
  // 1400公里|长的|景观绿化带, 10个|方面|民生实事
  const begin = matched(/^(?:长的|的|方面(?=[一-龥]{4}))/, rest).length;
  const end = nounEnd(rest, begin);
  const ahead = rest.slice(end);
  const words = rest.slice(begin, end).replace(/(?:同比|增长|下降|提高|降低|减少|迈上)+$/, '');
  const owner = LEADS_ON.test(ahead) ? captured(FIGURE_OF, trimTail(words), 'owner') : undefined;
  if (owner !== undefined) return { noun: owner, length: begin + owner.length, predicate: '', aspect: '', owns: true };
  const noun = trimmedNoun(rest.slice(begin, end), /^\d/.test(ahead));
  if (noun === '') return null;
  const length = begin + noun.length;
  const behind = rest.slice(length);
  // 44个模范集体|和|44名模范个人获得表彰: the list goes on
  const joins = /^(?:和|及|与|以及)$/.test(rest.slice(length, end)) && FURTHER_ITEMS.test(behind);
  const predicate = predicateWords(toldOf(joins ? behind : ahead, length < end), isGeneric(noun));
  const { counted = noun + sharedEnd(noun, behind), aspect = '' } =
    (predicate !== '' && WITH_ASPECT.exec(noun)?.groups) || {};
  return { noun: counted, length, predicate: aspect + predicate, aspect, owns: false };
}

/** What the next items of a list say for this noun too: the noun after a level, the action, the head. */
function sharedEnd(noun: string, behind: string): string {
  if (LEVEL.test(noun)) return captured(NEXT_OF_LEVEL, behind, 'noun') ?? '';
  const head = PROCESS.test(noun) ? captured(SHARED_HEAD, behind, 'head') : undefined;
  const isWork = /(?:建设|改造|整治|治理|修复|搬迁|提升)$/.test(noun);
  return head ?? (isWork ? undefined : captured(SHARED_ACTION, behind, 'action')) ?? '';
}

const JOINS_NEXT =
  /(?:的|积极|踊跃|初步|以及|和|及|与|共|分别|、|中?(?:我[省市县区镇州])?有|[去今全当]年|年内|目前|力争|也要|(?<![高初集空水])中)+$/;

function trimmedNoun(words: string, numberFollows: boolean): string {
  // 3项措施|和支持实体经济发展的|10项措施: the second part is of the next number
  const own = numberFollows ? words.replace(/(?<=.{2})[和及与](?![谐平美])[^和及与、，]{3,}的$/, '') : words;
  const noun = own
    .replace(/(?:以及|和|及)[^和及]{1,8}等$/, '')
    .replace(ASPECTS, '')
    .replace(PART_OF_PLACE, '')
    .replace(/(?<=[路线河江湖])(?:两[侧岸]|沿线|周边|沿岸)$/, '')
    .replace(/（[^）]*$/, '')
    .replace(/(?<=^[^、等]{2,})(?:项目|工程)?等[^等、]{0,6}(?=(?:项目|工程)$)/, '')
    .replace(/(?<=.{2})(?:以及|[和及与、])(?:部分|一批|若干)[^，。；]*$/, '')
    .replace(/(?<=.{3})(?<![平均相同上中高初])等$/, '')
    .replace(JOINS_NEXT, '');
  return numberFollows
    ? noun
        .replace(/(?<=(?:资金|贷款|基金|经费))(?:支持|扶持|用于|投入|撬动)$/, '')
        .replace(LEADS_TO_NUMBER, '')
        .replace(JOINS_NEXT, '')
        .replace(/(?<=.{2})(?:与[^与]{1,8}|和(?!谐|地区)[^与和]{1,4}|(?:完成)?投资)$/, '')
    : noun;
}

/** Returns what the clause says about the things counted. `isCut` means that the noun ends before `ahead` starts. */
function toldOf(remarked: string, isCut: boolean): string {
  const ahead = withoutRemarks(remarked);
  const items = matched(FURTHER_ITEMS, ahead).length;
  const further = ahead.slice(items).replace(/^[^（，。；\d]*）/, '');
  // 1.9万个基层点和4000个农家书屋: another count follows, and nothing is said about this one
  if (/^\d/.test(further) && (isCut || !saysMore(further))) return '';
  return matched(
    /^(?:[向按][^，。；\d]{4,}|(?:均)?(?:受到|荣获|获)(?:(?!、\d)[^，。；])*|(?:“[^”]*”|（[^）]*）|[^，。；、“])*)/,
    further,
  );
}

function nounEnd(rest: string, begin: number): number {
  let quoted = false;
  let bracketed = false;
  for (let end = begin; end < rest.length; end++) {
    const c = rest.charAt(end);
    if (c === '“' || c === '”') quoted = c === '“';
    if (c === '（') bracketed = rest.includes('）', end);
    if (c === '）') bracketed = false;
    if (quoted || (bracketed && c === '、')) continue;
    const code = CODE_BEGINS.test(c) ? matched(CODE, rest.slice(end)) : '';
    if (code !== '') end += code.length - 1;
    else if (/[，。；：！\d]/.test(c)) return end;
    if (endsBefore(rest, begin, end)) return end;
  }
  return rest.length;
}

/** Whether the noun ends at an offset, because another item of a list or a predicate starts there. */
function endsBefore(rest: string, begin: number, at: number): boolean {
  if (rest.charAt(at) === '、') {
    const words = rest.slice(begin, at);
    const ahead = rest.slice(at);
    // 310项|省、市重点项目
    if (/^[国部省市县区]$/.test(words) && !/^、\d/.test(ahead)) return false;
    if (/^、[^、，“]{0,12}\d/.test(ahead) || COMPLETE.test(words)) return true;
    if (OPENS_WITH_VERB.test(ahead.slice(1)) && !isVerbOnly(words)) return true;
  }
  return at > begin && !/[的新而]/.test(rest.charAt(at - 1)) && startsPredicate(rest, at);
}

/** Whether the words say something about the things counted: 14个学科|入选名单, 2101亩设施农业|备案, but 778个子项目. */
const saysMore = (further: string): boolean => {
  const words = (/^[^，。；、]*/.exec(further)?.[0] ?? '').replace(NUMBER_WITH_UNIT, '');
  return VERB_INSIDE.test(words) || [...words].some((_, at) => startsPredicate(words, at));
};

/**
 * Returns the words of a predicate that say which things are counted: 全年共计开展植树活动70余次 → 开展植树活动, 完成更新 → 更新. Empty for
 * a share (完成年度计划的103.76%), and for words of the next number unless the noun is vague: 3969家企业|实现进出口总额|1402.1亿元.
 */
export function predicateWords(clause: string, isEmpty = false): string {
  if (/(?<!前\d?)\d%|^[共合总]计?\d|^(?:已|目前|均)*有\d|^为(?:重点|主|例|载体|依托|核心|龙头|抓手|支撑)/.test(clause))
    return '';
  // 1000个贫困村出列|和8个贫困县摘帽; 贯标[3]试点企业
  let words = /\d/.test(clause)
    ? withoutRemarks(clause)
        .replace(/(?<=.{2})[和及与]\d.*$/, '')
        .replace(YEAR, '')
        .replace(COUNTED, '')
    : clause;
  // 上榜中国民企|500强, 入选排名前|1%: the number names a list
  if (/(?<![A-Za-z\d.])\d(?!\d*[强%])|^\d/.test(words)) return '';
  for (let filler = FILLER.exec(words); filler; filler = FILLER.exec(words)) words = words.slice(filler[0].length);
  words = words
    .replace(/的(?:年度|预期|全年)*目标(?:任务)?$|(?:任务|工作|中|了)$|[居列排][^、]*第$/, '')
    .replace(/、$/, '')
    .replace(/^([一-龥]{2})了/, '$1');
  const done = words.replace(DONE, '');
  if (isVerbOnly(done) || done.length <= 2) words = done;
  const counted = words !== clause && NUMBER_WITH_UNIT.test(clause);
  return NOTHING_SAID.test(words) || (counted && isOfNext(words, done, isEmpty)) ? '' : words;
}

/** 6个信访件已|完成整改|5件, 150个项目|完成投资|225亿元: the words say what was done to the next number. */
function isOfNext(words: string, done: string, isEmpty: boolean): boolean {
  if (isEmpty && words.length >= 4 && !words.endsWith('投资')) return false;
  return isVerbOnly(words) || isAttribute(done) || (done !== words && OF_NEXT.test(done));
}
