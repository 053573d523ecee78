import { anyOf, captured, matched } from '../pattern.ts';
import { CAUSATIVES } from '../vocabulary/naming.ts';
import { isAttribute } from './attribute.ts';
import type { NounAfter } from './noun-after.ts';
import { endsInPreposition, leadingPreposition, trimLead, trimManner, trimTail } from './trim.ts';
import { ACTION, isGeneric, leadingVerb, LIGHT, verbAtEnd, withoutRemarks } from './words.ts';

const CAUSATIVE = new RegExp(`^(?:${anyOf(CAUSATIVES)})$`);
const LIGHT_ONLY = new RegExp(`^${LIGHT}+(?:了|并|和)?`);
const VERBS_FIRST = new RegExp(`^(?:${ACTION}|${LIGHT})+(?=.{2})`);
const VERB_EARLY = new RegExp(`^[^“]{0,6}?${ACTION}`);
/** 第二批、第三批|15个美丽乡村 */
const BATCHES = /(?:第[一二三四五六七八九十]+[批期轮](?:、|和)?)+$/;
const GOT = /^(?:拿到|获得|收到|领取|享受|争取)(?<object>.{3,})$/;
const LONGEST_OWNER = 10;
/** 金融支持房地产市场平稳健康发展|16条|政策: a document is named by its purpose. */
const DOCUMENT = /^(?:政策|措施|举措|意见|办法|规定)(?:措施)?$/;
/** 抓好|城市运行安全和生产安全|45项重点工作: what the work is about may be long. */
const TASK = /^(?:重点|重大|主要)(?:工作|任务|事项)$/;
const saysNotWhich = (head: string): boolean => isGeneric(head) || DOCUMENT.test(head);
const LONGEST_TITLE = 20;
const LONGEST_PREDICATE = 18;
/** A noun that does not say itself what is counted may take a longer predicate. */
const LONGEST_TOLD = 26;
const LONGEST_THING = 10;
/** 规模较大的龙头企业: an adjective is no owner. */
const ADJECTIVE = /[大高好强新多优快]$/;

/** A count named by the noun after its unit. */
export interface CountName {
  name: string;
  /** Verb that further items of the list share. */
  verb: string;
  noun: string;
  /** Name of a further number directly after the noun: 总投资289.81亿元的重点项目|95个. */
  again: string;
  /** What the things counted got, for a sum of it that follows: 17个村拿到|区级资金奖励，共计93万元. */
  object: string | null;
}

/** Reads the words before the number: a verb that says which things are counted, or a noun that owns them. */
function beforeCount(raw: string, longest: number): { verb: string; owner: string } {
  if (raw.endsWith('等')) return { verb: withoutEmpty(leadingVerb(trimLead(raw))), owner: '' };
  const lead = trimManner(trimTail(withoutRemarks(raw)));
  const batches = BATCHES.exec(lead)?.[0];
  if (batches !== undefined) return { verb: '', owner: batches };
  // 第一批涉及豆各庄、巨各庄5个村: the list of names is dropped, the verb before it stays
  if (lead.includes('、')) return { verb: withoutEmpty(VERB_EARLY.exec(lead)?.[0] ?? ''), owner: '' };
  if (endsInPreposition(raw)) return { verb: '', owner: '' };
  const verb = verbAtEnd(lead);
  if (verb !== '') return { verb: withoutEmpty(verb), owner: '' };
  const words = trimTail(trimLead(lead));
  // 在沪|6个科研项目: a location is no owner
  if (raw.length <= 3 && leadingPreposition(raw) === '在') return { verb: '', owner: '' };
  const owner = trimLead(words.slice(leadingPreposition(words)?.length ?? 0));
  return { verb: '', owner: owner.length > longest || owner.includes('等') ? '' : owner.replace(CAUSATIVE, '') };
}

/** 年产|20万吨|有机料酒等项目: what the plant makes. */
const MAKES = /(?:年(?:产|处理|加工|出栏)|日(?:处理|加工))$/;
/** Things that an example identifies; villages are not identified by one. */
const MADE = /(?:项目|工程|企业|公司|平台|基地|园区)$/;
const ANY_WORK = /^(?:项目|工程)$/;
/** 对|今年重点实施的|689个项目 */
const WHICH = /^(?:[对为向在把以和，]|其中|今年|去年|全年)*(?<which>[^，；、等\d]{3,14}的)$/;
/** 实施|岐峰空港物流园、宁边路市场等|13个项目 → 岐峰空港物流园等 */
const exampleOf = (raw: string, verb: string): string | null =>
  /^[^等、，\d]{3,16}(?=(?:、[^等]*)?等$)/
    .exec(trimLead(raw).replace(verb, '').replace(LIGHT_ONLY, '').replace(/^了/, ''))?.[0]
    .concat('等') ?? null;

const withoutEmpty = (verb: string): string =>
  verb
    .replace(LIGHT_ONLY, '')
    .replace(CAUSATIVE, '')
    .replace(/(?:了|(?<![撤合归兼])并|和|、)$/, '');

/** 谋划启动|总投资|223亿元的重点工程, 设立|总规模|50亿元的基金 */
const verbsBefore = (words: string): string => matched(VERBS_FIRST, words);

/** 现行标准下|贫困人口|全部脱贫: without the predicate the name says the reverse. */
const CHANGED = /^.{0,4}(?:脱贫|摘帽|出列|退出|达标|改造|整治|搬迁|拆除|关停|销号)$/;

/** 重大项目建设|推进: words of progress do not say which things are meant. */
const UNDER_WAY = /^(?:推进|加快|进展)$/;

/** Splits at 的 into head and thing (村, 地下供水工程); a head that is not vague takes in a short thing and drops a long one. */
function partsOf(phrase: string): { head: string; thing: string } {
  const plain = withoutRemarks(phrase).replace(
    /的?(?:基础上|范围内)$|(?<=搬迁|治理|整治|改造|拆除|修复|建设)(?:工作|任务)$/,
    '',
  );
  const [owner = '', ...rest] = plain.split('的');
  const thing = rest.join('的').replace(/(?:工作|事宜)$/, '');
  if (thing === '' || ADJECTIVE.test(owner)) return { head: plain, thing: '' };
  const head = owner.replace(/及其.*$/, '');
  if (isGeneric(head)) return { head, thing };
  return { head: thing.length > LONGEST_THING ? head : head + thing, thing: '' };
}

/** Joins noun and predicate: 25个项目顺利完工 → 完工项目; 256个小区燃气管道完成更新 → 小区燃气管道更新; 入驻产业园的企业; 被纳入诊断企业 + 企业 → 纳入诊断企业. */
export function withPredicate(noun: string, predicate: string): string {
  // 成为省“…”试点示范企业
  const plain = predicate.replace(/“[^”]*”/g, '');
  if (predicate.length > LONGEST_PREDICATE && plain.endsWith(noun) && plain.length <= LONGEST_PREDICATE) return plain;
  if (predicate === '' || (UNDER_WAY.test(predicate) && !isGeneric(noun))) return noun;
  if (predicate.length > LONGEST_PREDICATE) return isGeneric(noun) ? ofLong(noun, predicate) : noun;
  if (predicate.endsWith(noun)) return predicate;
  if (noun.endsWith(predicate)) return noun;
  if (predicate.length <= 2) return isGeneric(noun) ? predicate + noun : noun + predicate;
  return `${predicate}的${noun}`;
}

/** 入选全国文化企业30强|和成长性文化企业30强: the first part of a long predicate is enough. */
function ofLong(noun: string, predicate: string): string {
  const first = matched(/^(?:“[^”]*”|[^“、]){2,18}?(?=、|[和及并](?![谐平美时]))/, predicate) || predicate;
  const told = first.length > LONGEST_TOLD ? first.replace(/“[^”]*”/g, '') : first;
  return told.length <= LONGEST_TOLD ? `${told}的${noun}` : noun;
}

/** Says which companies, villages or projects are meant: by an example, else by what the clauses before are about. */
const whichOf = (raw: string, head: string, work: () => string | null): string =>
  (MADE.test(head) ? exampleOf(raw, '') : null) ?? captured(WHICH, raw, 'which') ?? work() ?? '';

/** 培育新兴产业、商事制度改革等|5项工作: the verb belongs to the examples. */
const ANY_TASK = /^(?:工作|事项|任务|改革|做法|经验)$/;

/** Returns the verb of a count; an item without words of its own takes the verb of the list. */
function verbOf(raw: string, own: { verb: string; owner: string }, after: NounAfter, listVerb: string | null): string {
  const words = trimManner(raw);
  const isBare = own.verb === '' && own.owner === '' && !LIGHT_ONLY.test(words) && !CAUSATIVE.test(words);
  // 争取南三环等4个污水处理厂|建成投用: the aim stands after the noun
  const hoped = after.predicate === '' || isGeneric(after.noun) ? /^争取(?=.)/ : /^争取/;
  const verb = (isBare ? (listVerb ?? '') : own.verb).replace(hoped, '');
  return after.noun.startsWith(verb) || ANY_TASK.test(after.noun) ? '' : verb;
}

/** Says which things a vague noun means: 新增8户|在新三板挂牌的|企业, 建成15个|三和中学等|项目. */
function withVerb(raw: string, verb: string, head: string, predicate: string): string {
  if (/^(?:[新净]增|争取)$/.test(verb) && isGeneric(head)) return withPredicate(head, predicate);
  return ANY_WORK.test(head) ? (exampleOf(raw, verb) ?? '') + head : head;
}

/**
 * Names a count by the noun after its unit.
 *
 *     25个项目顺利完工 → 完工项目 · 自查并整改46个苗头性问题 → 自查并整改苗头性问题 · 网格化名单内567家企业隐患排查
 */
export function countName(
  raw: string,
  after: NounAfter,
  listVerb: string | null,
  work: () => string | null,
): CountName {
  const before = beforeCount(raw, DOCUMENT.test(after.noun) || TASK.test(after.noun) ? LONGEST_TITLE : LONGEST_OWNER);
  const verb = verbOf(raw, before, after, listVerb);
  const { head, thing } = partsOf(after.noun);
  const made = (name: string, noun: string, again = name, object: string | null = null): CountName => ({
    name,
    verb,
    noun,
    again,
    object,
  });
  const makes = matched(MAKES, raw);
  if (makes !== '')
    return made((before.owner || makes) + after.noun.replace(/、.*$|等(?=项目|工程|$)/, ''), after.noun);
  const own = trimLead(trimTail(raw));
  const doing = verbsBefore(own);
  const attribute = own.slice(doing.length);
  if (isAttribute(attribute)) return made(head + attribute, head, doing + head);
  if (verb !== '')
    return made(verb + (thing === '' ? withVerb(raw, verb, head, after.predicate) : thing + head), thing + head);
  if (thing !== '') return made(thing + withPredicate(head, after.predicate), thing + head);
  if (before.owner !== '') {
    const owned = before.owner + head;
    const tells = isGeneric(head) || CHANGED.test(after.predicate);
    return made(tells ? withPredicate(owned, after.predicate) : owned, owned);
  }
  const object = captured(GOT, after.predicate, 'object') ?? null;
  const name = withPredicate(head, after.predicate);
  const told = name === head && saysNotWhich(head) ? whichOf(raw, head, work) : '';
  return made(told + name, head, undefined, object);
}
