import { cuesIn } from '../lexicon.ts';
import { anyOf, captured, matched } from '../pattern.ts';
import { RANK_VERBS, SCOPE } from '../vocabulary/ranks.ts';
import type { Candidate } from '../candidate.ts';
import type { Verdict } from '../verdict.ts';
import type { Rule } from './rule.ts';

const VERB = new RegExp(anyOf(RANK_VERBS), 'g');
const LINK = /^(?:为|在|了|到|至|于)?/;
/** 增幅|全区|排名: the scope before the verb, with fillers between. */
const SCOPE_BEFORE = new RegExp(`(?<scope>${SCOPE})?(?:均|分别|综合|总量|连续|成功|稳定)*$`);
const LONGEST_SCOPE = 14;
const SCOPE_ALONE = new RegExp(`${SCOPE}$`);
/** 在|城区及周边镇街|PM2.5浓度排名中位列第二 */
const SCOPE_PHRASE =
  /在(?<scope>[^，]{1,12}(?:区|镇街|市|省|国|县|乡镇|街道))(?=[^，]*(?:排名|考核|考评|评估|评价|验收|评比|测评))/;
/** 地表水环境质量|在|全国339个地市|中列 */
const AMONG =
  /在?(?<scope>(?:全|各)?[国省市区县]\d+个(?![^，]*(?:评价|考[核评]|测评|评[估比]))[^，\d]{1,10}?)(?:中|(?<=[市县区省州]))$/;
/** 居|全省146个县域|前10 */
const NUMBERED_SCOPE = new RegExp(`^${SCOPE}?\\d+个[^\\d，]{1,8}$`);
/** 跃居|全国|先进制造业百强城市|第六位: the scope is the whole country, the order is that of a list. */
const LIST_SCOPE = /^(?<scope>全[国省市区县]|世界|全球|亚洲)(?<list>.*(?:[十百千]强|榜单?|指数)[^，]{0,6})$/;
/** 位列|全市镇域发展评价|产业活力|第2: the thing ranked stands after the name of the contest, as do those of further ranks. */
const IN_CONTEST = new RegExp(
  `^(?<scope>${SCOPE}[^，、]{0,12}?(?:评价|考核|测评|评估|考评|排名|榜单?)(?:中|的)?)(?<subject>[一-龥]{2,10})$`,
);
const NEXT_IN_CONTEST = /^[位名]?[、和](?<subject>[一-龥]{2,10})$/;
/** 全国第四、|全省|第一 */
const NEXT_SCOPE = new RegExp(`^[位名]?(?:、|，|和)(?<scope>${SCOPE})$`);
/** 从全省第14位|上升到|第12位: the rank reached has the subject and the scope of the one before. */
export const RISEN =
  /^[位名]?(?:上升|提升|跃升|提高|晋升|攀升|前移|上移|下降|回落|后移|升|跃|进|降|退)(?:[至到为]|了?到)?$/;
/** What may follow an ordinal that is a rank: 全区第一的任务量, but not 第一时间, 第一方阵. */
const AFTER_ORDINAL = /^(?:位|名)?(?=$|[，。；、）！和及与])|^(?:位|名)(?!于|额|单)|^的[一-龥]{2,6}(?=$|[，。；])/;
/** 跻身|全国经开区|20|强; near misses: 世界500强 is a list, 30强县 a group. */
const TOP = /(?:跻身|入围|进入|迈入|位列|位居|跃居)[^，；“”《》\d]{2,14}$/;
const TOP_BEHIND = /^强(?=$|[，。；、）]|行列)/;
const LONGEST_TOP = 100;
const NOT_A_RANK = /(?:放在|摆在|置于|作为|坚持|摆上|列为)$/;

type Rank = Extract<Verdict, { role: 'rank' }>;
type Span = Pick<Rank, 'start' | 'end' | 'position' | 'bound'>;

function rankOf(candidate: Candidate): Verdict | null {
  const span = placeInOrder(candidate);
  if (!span) return null;
  const next = nextRank(candidate, span);
  if (next) return next;
  const lead = leadOf(candidate);
  const words = span.bound === 'within' ? lead.replace(/前$/, '') : lead;
  const found = afterVerb(words) ?? alone(words);
  if (!found) return null;
  const scope = found.scope ?? captured(SCOPE_PHRASE, candidate.before, 'scope') ?? null;
  return {
    ...found,
    role: 'rank',
    subjectEnd: candidate.clauseStart + found.subjectEnd,
    scope: scope?.replace(/^[在由从]/, '') || null,
    ...span,
  };
}

const leadOf = ({ text, clauseStart, quantity }: Candidate): string => text.slice(clauseStart, quantity.place.start);

/** Reads the position and its span: 第四位, 前10, 跻身20强; null if the number is no position in an order. */
function placeInOrder(candidate: Candidate): Span | null {
  const { text, quantity } = candidate;
  const { place } = quantity;
  const lead = leadOf(candidate);
  const tail = text.slice(place.end);
  const band = isBand(quantity, lead, tail);
  // 第一、二、三产业增加值
  if (!band && (place.script !== 'ordinal' || !AFTER_ORDINAL.test(tail) || /^、[二三四五]/.test(tail))) return null;
  if (NOT_A_RANK.test(lead)) return null;
  const end = place.end + matched(/^(?:位次|[位名强])/, tail).length;
  return { start: place.start, end, position: place.value, bound: band ? 'within' : 'exact' };
}

/** Whether the number is the lower limit of a band: 前10, 20强. */
function isBand({ place, unit }: Candidate['quantity'], lead: string, tail: string): boolean {
  const arabic = place.script === 'arabic';
  if (arabic && place.value <= LONGEST_TOP && TOP.test(lead) && TOP_BEHIND.test(tail)) return true;
  return (place.script === 'band' || (arabic && /(?<!提)前$/.test(lead))) && /^(?:位次|[位名])?$/.test(unit);
}

/** Reads a rank that continues the previous one: in another scope, of another subject, or the position reached from it. */
function nextRank({ text, previous }: Candidate, span: Span): Verdict | null {
  if (previous?.verdict.role !== 'rank') return null;
  const { verdict } = previous;
  const between = text.slice(verdict.end, span.start);
  if (/^[位名]?[、和及与，]*前?$/.test(between) || RISEN.test(between)) return { ...verdict, ...span };
  const scope = captured(NEXT_SCOPE, between, 'scope');
  if (scope !== undefined) return { ...verdict, ...span, scope };
  const subject = verdict.subject === undefined ? undefined : captured(NEXT_IN_CONTEST, between, 'subject');
  return subject === undefined ? null : { ...verdict, ...span, subject };
}

interface Found {
  subjectEnd: number;
  scope: string | null;
  /** The list that the rank is taken from: 先进制造业百强城市. */
  list?: string;
  subject?: string;
}

/** Reads subject and scope around the last verb; the scope stands after or before it: 增速|居|四区 · 增幅|全区|排名. */
function afterVerb(words: string): Found | null {
  const verb = cuesIn(words, VERB).at(-1);
  if (!verb) return null;
  const behind = words.slice(verb.index + verb[0].length).replace(LINK, '');
  const ahead = words.slice(0, verb.index);
  const before = SCOPE_BEFORE.exec(ahead);
  const subjectEnd = before ? before.index : verb.index;
  const whole = LIST_SCOPE.exec(behind) ?? IN_CONTEST.exec(behind);
  if (whole) return { subjectEnd, scope: null, ...whole.groups };
  if (behind.length > LONGEST_SCOPE || (/\d/.test(behind) && !NUMBERED_SCOPE.test(behind))) return null;
  const among = behind === '' ? AMONG.exec(ahead) : null;
  if (among) return { subjectEnd: among.index, scope: null, ...among.groups };
  return { subjectEnd, scope: behind || (before?.groups?.['scope'] ?? null) };
}

/** Reads a rank without a verb: 巡田任务完成比例|全区|第一. */
function alone(words: string): Found | null {
  const scope = SCOPE_ALONE.exec(words);
  return scope && { subjectEnd: scope.index, scope: scope[0] };
}

/**
 * A position in an order, with the scope in which it holds.
 *
 *     增幅全区排名第4 · 增速居四区第2位 · 巡田任务完成比例全区第一 · 进入全市前100
 *         ^^^^ scope             Near miss: 第一时间, 全市第一方阵, 放在首位
 */
export const rank: Rule = { id: 'rank', title: '排名、位次', read: rankOf };
