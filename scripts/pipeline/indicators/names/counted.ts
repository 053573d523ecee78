import { anyOf } from '../pattern.ts';
import { CAUSATIVES, GENERIC_NOUNS } from '../vocabulary/naming.ts';
import { isAttribute } from './attribute.ts';
import type { NounAfter } from './noun-after.ts';
import { endsInPreposition, leadingPreposition, trimLead, trimManner, trimTail } from './trim.ts';
import { ACTION, leadingVerb, LIGHT, verbAtEnd, withoutRemarks } from './words.ts';

const CAUSATIVE = new RegExp(`^(?:${anyOf(CAUSATIVES)})$`);
const LIGHT_ONLY = new RegExp(`^${LIGHT}+(?:了|并|和)?`);
const VERB_EARLY = new RegExp(`^.{0,6}?${ACTION}`);
const GENERIC = new Set(GENERIC_NOUNS);
/** 第二批、第三批|15个美丽乡村 */
const BATCHES = /(?:第[一二三四五六七八九十]+[批期轮](?:、|和)?)+$/;
const LONGEST_OWNER = 10;
const LONGEST_PREDICATE = 18;

/** What stands before the number: a verb that says which things are counted, or a noun that owns them. */
export function beforeCount(raw: string): { verb: string; owner: string } {
  if (raw.endsWith('等')) return { verb: withoutEmpty(leadingVerb(trimLead(raw))), owner: '' };
  const lead = trimManner(trimTail(withoutRemarks(raw)));
  const batches = BATCHES.exec(lead)?.[0];
  if (batches !== undefined) return { verb: '', owner: batches };
  // 第一批涉及豆各庄、巨各庄5个村: a list of names goes, the verb before it stays
  if (lead.includes('、')) return { verb: withoutEmpty(VERB_EARLY.exec(lead)?.[0] ?? ''), owner: '' };
  if (endsInPreposition(raw)) return { verb: '', owner: '' };
  const verb = verbAtEnd(lead);
  if (verb !== '') return { verb: withoutEmpty(verb), owner: '' };
  const words = trimTail(trimLead(lead));
  const owner = words.slice(leadingPreposition(words)?.length ?? 0);
  return { verb: '', owner: owner.length > LONGEST_OWNER || owner.includes('等') ? '' : owner };
}

const withoutEmpty = (verb: string): string => verb.replace(LIGHT_ONLY, '').replace(CAUSATIVE, '').replace(/了$/, '');

/** 5个村的地下供水工程 → 村 and 地下供水工程: which of the two names the count depends on how much each says. */
function nounOf(phrase: string): string {
  const plain = withoutRemarks(phrase).replace(/(?:基础上|范围内)$/, '');
  const [owner = '', ...rest] = plain.split('的');
  const thing = rest.join('的').replace(/(?:工作|事宜)$/, '');
  if (thing === '') return plain;
  const head = owner.replace(/及其.*$/, '');
  if (GENERIC.has(head)) return thing + head;
  return thing.length > 10 ? head : head + thing;
}

/**
 * Names a count by the noun behind its unit.
 *
 *     25个项目顺利完工 → 完工项目 · 自查并整改46个苗头性问题 → 自查并整改苗头性问题 · 网格化名单内567家企业隐患排查
 */
export function countName(raw: string, after: NounAfter, listVerb: string | null, work: string | null): { name: string; verb: string; noun: string } {
  const before = beforeCount(raw);
  const verb = before.verb === '' && before.owner === '' && listVerb !== null ? listVerb : before.verb;
  const noun = nounOf(after.noun);
  // 总投资289.81亿元的重点项目: the quantity says something of the noun
  if (isAttribute(trimLead(trimTail(raw)))) return { name: noun + trimLead(trimTail(raw)), verb: '', noun };
  if (verb !== '') return { name: verb + noun, verb, noun };
  if (before.owner !== '') {
    const owned = before.owner + noun;
    return { name: GENERIC.has(noun) ? after.predicate + owned : owned, verb: '', noun: owned };
  }
  const name = withPredicate(noun, after.predicate);
  return { name: name === noun && GENERIC.has(noun) && work !== null ? work + noun : name, verb: '', noun };
}

/** 25个项目顺利完工 → 完工项目; 256个小区燃气管道完成更新 → 小区燃气管道更新. */
function withPredicate(noun: string, predicate: string): string {
  if (predicate === '' || predicate.length > LONGEST_PREDICATE) return noun;
  return !GENERIC.has(noun) && predicate.length <= 2 ? noun + predicate : predicate + noun;
}
