import { anyOf, matched } from '../pattern.ts';
import { ACTION_VERBS, GENERIC_NOUNS, LIGHT_VERBS } from '../vocabulary/naming.ts';

/** Sources of patterns that the parts of naming share. */
export const ACTION = `(?:${anyOf(ACTION_VERBS)}|新（[改扩续、]{1,3}）建)`;
export const LIGHT = `(?:${anyOf(LIGHT_VERBS)})`;
const CHAIN = `(?:(?:${anyOf([...ACTION_VERBS, ...LIGHT_VERBS])})(?:并(?![网购轨])|和|、|及|了|或)?)+`;

/** 上市|公司, 检测|中心 are nouns. */
const NOUNS =
  '(?:上市|检测|培训|服务|保护|养殖|销售|救助|储备|保障|评价|注册|调解|对接)(?:公司|企业|中心|机构|基地|站|点|区|网|平台|人员|场所|房|场|所|团队)';
export const OPENS_WITH_VERB = new RegExp(`^(?!${NOUNS})${ACTION}`);
/** The words continue a list: 、|示范村10个 */
export const CONTINUES = /^[、和及与]|^以及/;
const GENERIC = new Set(GENERIC_NOUNS);
/** Whether a noun says too little alone: 企业, 村. */
export const isGeneric = (noun: string): boolean => GENERIC.has(noun);

/** 新增|学位, but 保障性|住房, 流转率, 贷款额, 建成区 are nouns. */
const EACH_ACTION = `(?!建成区(?!级)|${NOUNS})${ACTION}(?![性率型类式者员额]|化(?!学|肥)|房(?![屋地产]))(?:并(?![网购轨])|和|、|及|了)?`;
const LEADING_ACTIONS = new RegExp(`^(?:${EACH_ACTION})+`);
/** 开工建设|保障房, not 开工建设保障|房 */
const VERBS_BUT_A_NOUN = new RegExp(`^(?:${EACH_ACTION}(?=.{2}))+`);
const VERBS_ONLY = new RegExp(`^${CHAIN}$`);
const VERBS_AT_END = new RegExp(`${CHAIN}$`);

/** Returns the verbs that a name starts with: 新增 of 新增学位; empty if there are none. */
export const leadingVerb = (name: string): string => LEADING_ACTIONS.exec(name)?.[0] ?? '';
/** Returns the place and the verb that further items of a list share: 城区整治改造|背街小巷, 集中改造|棚户区. */
export function sharedLead(name: string): string {
  const place = matched(/^(?:(?:主城|中心城|城|市)区|集中|免费)/, name);
  const verb = leadingVerb(name.slice(place.length));
  return verb === '' ? '' : place + verb;
}
export const verbAtEnd = (words: string): string => VERBS_AT_END.exec(words)?.[0] ?? '';
export const isVerbOnly = (words: string): boolean => VERBS_ONLY.test(words);

/** 拆除违法建设 → 违法建设, 开工建设保障房 → 保障房; a name of verbs alone stays. */
export function withoutVerb(name: string): string {
  const verb = leadingVerb(name);
  const rest = name.slice(name.length - verb.length >= 2 ? verb.length : matched(VERBS_BUT_A_NOUN, name).length);
  return rest.length >= 2 ? rest : name;
}

/** Removes remarks in brackets and marks of footnotes, but not short ones inside a name: 农村生活污水治理（管控）率. */
export const withoutRemarks = (words: string): string =>
  words
    .replace(
      /（或[^（）]*）(?:以上|以下)?|(?<!新)（(?![一-龥]{1,2}(?:、[一-龥]{1,2})+）$)[^（）]*[，、；：][^（）]*）|（[^（）]{7,}）|[[〔]\d{1,3}[\]〕]/g,
      '',
    )
    .replace(/^[^（]*）/, '');

const CLAUSE_MARK = /[，；：。]/;
const UNQUOTED_MARK = /[，；：。](?![^“”]*”)/;
/** Splits a text into its clauses, but not inside “…，…”; adjacent marks give empty clauses. */
export const clausesOf = (text: string): string[] => text.split(text.includes('“') ? UNQUOTED_MARK : CLAUSE_MARK);
/** Splits the text before an offset into its clauses, the nearest last; adjacent marks give empty clauses. */
export const clausesBefore = (text: string, at: number): string[] => clausesOf(text.slice(0, at));

/** 乡镇企业|完成|增加值, 规上服务业企业|实现|利润 */
const DONE_BETWEEN =
  /(?<=[一-龥A-Za-z”]{2})(?:(?:(?:19|20)\d\d|[去今全])年(?:完成|实现)?|完成|实现)(?=(?:主营业务|营业|销售|工业|外贸|旅游|到位|年|总)?(?:增加值|总?产值|收入|投资|利润|税收|利税|营收|吞吐量|总值|出口|资金|(?:利税|利润|进出口)总额|[售易入支]额|总额)(?:占.*)?$)/;
export const withoutDone = (words: string): string => words.replace(DONE_BETWEEN, '');

/** Joins an owner and its measure without repeating what both say: 疫苗接种 + 接种率 → 疫苗接种率. */
export function joinOnce(owner: string, attribute: string): string {
  for (let shared = Math.min(owner.length, attribute.length - 1); shared >= 2; shared--) {
    if (owner.endsWith(attribute.slice(0, shared))) return owner + attribute.slice(shared);
  }
  return owner + attribute;
}
