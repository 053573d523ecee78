import type { Bound } from '../../../src/schema/vocabulary.ts';
import { hasRole, type Claim, type NameClaim } from './claims.ts';
import type { Decided } from './decision.ts';
import { notBare } from './names/bare.ts';
import { nameOf } from './names/name.ts';
import { medalName } from './names/medals.ts';
import { grownName } from './names/name-before.ts';
import { ownerBefore, ownWords, type NameContext, type SaidName } from './names/said.ts';
import { BEYOND_PLAN, isPlanRate, isShareOfPlan, shareName, shareWords } from './names/share.ts';
import { scopeOf, staysInZone, zoneIn } from './names/scope.ts';
import { fallbackName, subjectOf } from './names/subject.ts';
import { joinOnce } from './names/words.ts';
import { workBefore } from './names/work.ts';
import { anyOf, matched } from './pattern.ts';
import { RISEN } from './rules/rank.ts';
import { runsOf, type Run } from './runs.ts';
import { claims, GROWTH_NAME, isClaim, placeOf, rankedWords, type Said } from './said-claims.ts';
import type { SentenceLine } from './sentence-line.ts';
import { sharedOut } from './names-of-list.ts';
import { topicOf } from './topic.ts';
import { TRADE_FIGURES } from './vocabulary/naming.ts';

/** 跻身|中国消费活力城市榜|前十 */
const CONTEST = /.*(?:榜单?|百强|指数|评价|考核|竞争力)[^，]{0,4}/;
const RANKED = /(?:排名|排位|位次|名次)$/;
/** 全省第一的|好成绩 */
const RESULT = /(?:成绩|佳绩|位置|水平|名次)$/;
const PART = /其中[，：]?[^，；。]*$/;
const PLACE_AS_PART = /^[^、]{0,6}(?:片区|城市|市区|城区|新区|园区|开发区|高新区|农村|城镇|本级|层面)$/;
const TRADE_AS_PART = /(?:业|产业|制造|”)$/;
const OF_TRADES = /(?:增加值|产值|投资)$/;
/** 甲产业|产值|500亿元，|乙产业|突破300亿元: who earned, without what */
const EARNER = /(?:产业|制造业|公司|集团)$/;
const EARNED = new RegExp(`(?:${anyOf(TRADE_FIGURES)})$`);
/** 第四、全省|第一 */
const NEXT_RANK = /^[、，和][^，；]{0,8}$/;

/**
 * Names the claims of a sentence in order, each by its own words or by the earlier claim that it is about.
 *
 *     财政收入4219万元，同比增长16%   →   财政收入 · of the claim before it
 */
export function nameClaims(line: SentenceLine, decided: readonly Decided[]): readonly NameClaim[] {
  const runs = runsOf(line.text, decided);
  let said: Said = {
    claims: [],
    context: { usedUntil: 0, last: null, listVerb: '', taken: [], topic: null, before: line.before ?? '' },
    outside: null,
    spoken: null,
    whole: null,
    zone: null,
    given: new Map(),
    spokenOf: new Map(),
  };
  for (const candidate of decided) {
    if (!isClaim(candidate)) continue;
    const run = runs.get(candidate) ?? [];
    const before = sharedOut(line, run, movedOn(line, candidate, said), candidate);
    if (claims(candidate, 'value')) said = withValue(line, run, before, candidate);
    else if (claims(candidate, 'change')) said = withChange(line, run, before, candidate);
    else if (claims(candidate, 'rank')) said = withRank(line, before, candidate);
  }
  return said.claims;
}

/** Prepares the state for the next claim: restores it after a bracket, resets it after a ； or when a clause brings in a new subject. */
function movedOn(line: SentenceLine, { quantity, verdict, clauseStart }: Claim, said: Said): Said {
  let { context, outside, spoken } = said;
  const inside = line.bracketDepth[quantity.start] === 1;
  if (inside) outside ??= { context, spoken };
  else if (outside !== null) {
    context = { ...outside.context, usedUntil: context.usedUntil };
    spoken = outside.spoken;
    outside = null;
  }
  if (line.text.slice(context.usedUntil, verdict.subjectEnd).includes('；')) {
    context = { ...context, last: null };
    spoken = null;
  }
  const topic = inside
    ? null
    : topicOf(clausesSince(line.text.slice(said.claims.at(-1)?.candidate.quantity.end ?? 0, clauseStart), said));
  if (topic !== null) {
    context = { ...context, topic, last: null };
    spoken = null;
  }
  return { ...said, context, outside, spoken };
}

/** The whole clauses since the last number, without the rest of the clause of that number. */
const clausesSince = (words: string, { claims }: Said): string =>
  claims.length === 0 ? words : words.replace(/^[^，；。：]*/, '');

/** 分别稳定在95%、90%、80%|以上: the bound word after the last number of a list holds for all of them. */
function boundOf(run: Run, { given }: Said, { quantity }: Claim): Bound {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < 2 || run.some((one) => one !== last && one.quantity.bound !== 'exact'))
    return quantity.bound;
  const behind = last.quantity.outerEnd > last.quantity.end;
  return behind && (given.has(first) || /分别[^，；]*$/.test(first.before)) ? last.quantity.bound : quantity.bound;
}

/**
 * Completes a name that says whose figure it is and not which: a part that is only a place (城乡建设投资510亿元，其中|中心城市|300亿元) or a trade
 * (工业增加值增长6%，其中|制造业|增长7%), and who earned beside another (甲产业产值500亿元，|乙产业|突破300亿元).
 */
function nameOfPart(
  { text }: SentenceLine,
  { whole, claims }: Said,
  { quantity, verdict }: Claim,
  name: string,
): string {
  const last = claims.at(-1);
  if (!PART.test(text.slice(0, quantity.start)))
    return EARNER.test(name) && last?.candidate.quantity.unit === quantity.unit
      ? joinOnce(name, matched(EARNED, last.name))
      : name;
  if (verdict.role === 'change') return TRADE_AS_PART.test(name) ? name + matched(OF_TRADES, whole?.name ?? '') : name;
  if (!PLACE_AS_PART.test(name)) return name;
  const isOf = (one: NameClaim | null): boolean => one?.candidate.quantity.unit === quantity.unit;
  return name + ((isOf(whole) ? whole : claims.findLast((one) => one.partOf === null && isOf(one)))?.name ?? '');
}

/** 居全县第4位，比上年提升|2位: a change of the rank is no change of the value. */
const isMove = ({ verdict, quantity }: Claim): boolean =>
  verdict.role === 'change' && /^个?[位名]次?$/.test(quantity.unit);

/** 完成投资9.6亿元，完成年度任务的112%，|增长12.5%: a growth after the share of a plan is about the figure before. */
const figureOf = ({ spoken, claims }: Said): NameClaim | null =>
  spoken && (spoken.shareOfPlan || BEYOND_PLAN.test(spoken.name))
    ? (claims.findLast((claim) => claim !== spoken && claim.of === null && spoken.name.startsWith(claim.name)) ??
      spoken)
    : spoken;

type Told = Partial<Pick<NameClaim, 'of' | 'bound' | 'shareOfPlan'>>;

function claimOf(
  line: SentenceLine,
  said: Said,
  candidate: Claim,
  name: string,
  { of = null, bound = 'exact', shareOfPlan = false }: Told,
): NameClaim {
  const { text } = line;
  const { clauseStart, quantity } = candidate;
  return {
    candidate,
    name: name || fallbackName(text, clauseStart, quantity.outerEnd),
    of,
    // 其中 opens its clause or stands alone before it: 其中，工业投资…; 其中灵活就业人员参保318人
    partOf: PART.test(text.slice(0, quantity.start)) ? said.whole : null,
    bound,
    shareOfPlan,
    scope: scopeOf(name) ?? zoneAt(line, said, candidate, name),
  };
}

/** The zone of the figures before it if this one continues them, else the zone of the section; null for the whole place. */
function zoneAt(line: SentenceLine, { claims, zone, context }: Said, { verdict }: Claim, name: string): string | null {
  const before = line.text.slice(0, verdict.subjectEnd);
  const between = before.slice(claims.at(-1)?.candidate.quantity.end ?? 0);
  const near = staysInZone(name, between) ? (zone ?? zoneIn(context.topic)) : null;
  return near ?? (staysInZone(name, before) ? (line.zone ?? null) : null);
}

/** Adds a claim to the state. Later changes and ranks may be about it if it names itself. */
function added(line: SentenceLine, said: Said, claim: NameClaim): Said {
  const claims = [...said.claims, claim];
  if (claim.of !== null) return { ...said, claims };
  const isPart = PART.test(line.text.slice(0, claim.candidate.quantity.start));
  return {
    ...said,
    claims,
    whole: isPart ? said.whole : claim,
    zone: claim.scope === line.zone ? claim.scope : zoneIn(claim.scope),
    spoken: isSpokenOf(claim, said) ? claim : said.spoken,
  };
}

/** Whether a growth may be about this claim; a rank must name another thing: |一般公共预算收入|升至全省第4位，增长11.1%. */
function isSpokenOf(claim: NameClaim, { spoken }: Said): boolean {
  if (isMove(claim.candidate)) return false;
  return !hasRole(claim, 'rank') || (!(spoken && claim.name.startsWith(spoken.name)) && !RANKED.test(claim.name));
}

const plainName = (name: string): SaidName => ({ name, noun: name, again: name, object: null, nounUnit: '' });
const remembered = (context: NameContext, last: SaidName): NameContext => ({
  ...context,
  last,
  taken: [...context.taken, last.name],
});

/** The name that a rule, a list or a medal gives to a value, whatever words stand before it. */
const nameGiven = ({ text }: SentenceLine, { given }: Said, candidate: Claim<'value'>): string | null => {
  const { verdict, quantity } = candidate;
  return verdict.subject ?? given.get(candidate) ?? medalName(text.slice(0, verdict.subjectEnd), quantity.unit);
};

function withValue(line: SentenceLine, run: Run, said: Said, candidate: Claim<'value'>): Said {
  const { text } = line;
  const { context } = said;
  const at = placeOf(candidate);
  const named = nameOf(text, at, context);
  const [first] = run;
  const before = text.slice(at.clauseStart, first && isClaim(first) ? first.verdict.subjectEnd : at.subjectEnd);
  const shareOfPlan = candidate.quantity.unit === '%' && isShareOfPlan(before);
  const ownName =
    shareOfPlan && !isPlanRate(before)
      ? shareName(before, context.last?.name ?? workBefore(text, at.clauseStart))
      : notBare(named.said.name, ownWords(text, at, context));
  const givenName = nameGiven(line, said, candidate);
  const claim = claimOf(line, said, candidate, givenName ?? nameOfPart(line, said, candidate, ownName), {
    bound: boundOf(run, said, candidate),
    shareOfPlan,
  });
  const { name } = claim;
  const other = givenName ?? (named.said.name === '' ? name : null);
  const last =
    other === null
      ? { ...named.said, name: shareOfPlan ? name : named.said.name }
      : { ...named.said, name: other, noun: other, again: other };
  return {
    ...added(line, said, claim),
    context: { ...remembered(context, last), usedUntil: named.usedUntil, listVerb: named.listVerb },
  };
}

/** 增长5%，|上半年|增长6%: a figure of another time than the one before it. */
const tellsTime = (words: string): boolean => /季度|半年|(?<!截至)\d月|(?:19|20)\d{2}年/.test(words);

/** 研发投入占GDP比重2.5%，|占比|提高0.2个百分点 is the same share (empty); 预算收入增长12%、|支出|增长6% the other side; else null. */
function saidAgain(own: string, figure: string): string | null {
  if (/^(?:占比|比重|比例)$/.test(own) && /(?:占比|比重|比例|率)$/.test(figure)) return '';
  if (/^总[量数]$/.test(own) && figure !== '') return joinOnce(figure.replace(/^[新净]增/, ''), own);
  return own === '支出' && figure.endsWith('收入') ? figure.replace(/收入$/, own) : null;
}

/** The name of what grows by its own words; words like 增速, 总量 or 占全省比重 are joined to the figure before. Empty without words. */
function grownWords({ text }: SentenceLine, said: Said, candidate: Claim): string {
  const { context } = said;
  const at = placeOf(candidate);
  const own = subjectOf(text, at, context);
  if (own === '') return '';
  const figure = figureOf(said)?.name ?? '';
  const again = saidAgain(own, figure);
  if (again !== null) return again;
  if (GROWTH_NAME.test(own)) return joinOnce(figure || (context.topic ?? ''), own);
  const raw = ownWords(text, at, context);
  const share = shareWords(raw, own, context.last?.name ?? '');
  if (share !== null) return (context.last?.name ?? '') + share;
  return grownName((ownerBefore(raw, context) ?? '') + own, raw, text, at, context);
}

/** The earlier claim that a change without words of its own is about; null for another thing, another time or a change of rank. */
function changedBefore({ text }: SentenceLine, run: Run, said: Said, candidate: Claim): NameClaim | null {
  // 低保标准分别提高4.96%、|3.7%: about another thing than the number before it in the list, although no words say which
  const nextOfRun = run[0] !== candidate && said.claims.at(-1)?.of === null;
  const isOther = nextOfRun || tellsTime(ownWords(text, placeOf(candidate), said.context)) || isMove(candidate);
  return isOther ? null : figureOf(said);
}

function withChange(line: SentenceLine, run: Run, said: Said, candidate: Claim<'change'>): Said {
  const { context, given, spokenOf } = said;
  const subject = candidate.verdict.subject ?? given.get(candidate) ?? grownWords(line, said, candidate);
  const of = spokenOf.get(candidate) ?? (subject === '' ? changedBefore(line, run, said, candidate) : null);
  const move = isMove(candidate);
  const figure = of ?? figureOf(said) ?? (move ? said.claims.at(-1) : null);
  const name = nameOfPart(line, said, candidate, subject) || (figure?.name ?? context.topic ?? '');
  const bound = boundOf(run, said, candidate);
  const claim = claimOf(line, said, candidate, move && !RANKED.test(name) ? `${name}位次` : name, { of, bound });
  const named = of === null ? { ...remembered(context, plainName(claim.name)), listVerb: '' } : context;
  return { ...added(line, said, claim), context: { ...named, usedUntil: candidate.quantity.outerEnd } };
}

/** `of` is the earlier claim that a rank is about, `base` the name that earlier words give to the thing ranked. */
function rankedBefore(
  line: SentenceLine,
  said: Said,
  candidate: Claim<'rank'>,
  subject: string,
): { of: NameClaim | null; base: string } {
  const { list } = candidate.verdict;
  const ofList = said.spokenOf.get(candidate);
  const before = subject === '' && !ofList ? rankBefore(line, said, candidate) : null;
  const of = ofList ?? (before ? before.of : subject === '' && list === undefined ? said.spoken : null);
  const base = (before ?? of ?? said.spoken)?.name ?? said.context.topic ?? '';
  return { of, base: list === undefined ? base : '' };
}

/** Names a rank that is about no earlier claim. */
function nameOfRank(
  { text }: SentenceLine,
  { verdict, clauseEnd }: Claim<'rank'>,
  subject: string,
  base: string,
): string {
  // 面对全区第一的任务量: the thing ranked stands after the rank
  const behind = /^的([一-龥]+)/.exec(text.slice(verdict.end, clauseEnd))?.[1];
  if (behind !== undefined && (subject === '' || !RESULT.test(behind))) return behind;
  const own = GROWTH_NAME.test(subject) ? base + subject : subject + (verdict.list ?? '') || base;
  // 入围|全国制造业城市|40强
  return own || matched(CONTEST, verdict.scope ?? '') || (verdict.bound === 'within' ? (verdict.scope ?? '') : '');
}

function withRank(line: SentenceLine, said: Said, candidate: Claim<'rank'>): Said {
  const { verdict } = candidate;
  const subject = verdict.subject ?? said.given.get(candidate) ?? rankedWords(line, said, candidate);
  const { of, base } = rankedBefore(line, said, candidate, subject);
  const claim = claimOf(line, said, candidate, of?.name ?? nameOfRank(line, candidate, subject, base), { of });
  // “鹭江莲藕”居全省第4位，品牌价值26亿元: the next words are about the thing ranked
  const named = of === null && subject !== '' ? remembered(said.context, plainName(claim.name)) : said.context;
  return { ...added(line, said, claim), context: { ...named, usedUntil: verdict.end } };
}

/** 信用指数排名全国第四、|全省第一, 从全省第14位上升到|第12位: the rank that this one continues. */
function rankBefore({ text }: SentenceLine, { claims }: Said, { quantity }: Claim): NameClaim | null {
  const before = claims.at(-1);
  if (before === undefined || !hasRole(before, 'rank')) return null;
  const between = text.slice(before.candidate.verdict.end, quantity.start);
  return NEXT_RANK.test(between) || RISEN.test(between) ? before : null;
}
