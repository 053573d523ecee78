import type { Bound } from '../../../src/schema/vocabulary.ts';
import { hasRole, type Claim, type NameClaim, type Role } from './claims.ts';
import type { Decided } from './decision.ts';
import { notBare } from './names/bare.ts';
import { listNames } from './names/list-names.ts';
import { nameOf } from './names/name.ts';
import { ownerBefore, ownWords, type NameContext, type NamePlace, type SaidName } from './names/said.ts';
import { BEYOND_PLAN, isPlanRate, isShareOfPlan, shareName } from './names/share.ts';
import { scopeOf, staysInZone, zoneIn } from './names/scope.ts';
import { fallbackName, subjectOf } from './names/subject.ts';
import { trimLead, trimTail } from './names/trim.ts';
import { joinOnce } from './names/words.ts';
import { workBefore } from './names/work.ts';
import { anyOf } from './pattern.ts';
import { RISEN } from './rules/rank.ts';
import { runsOf, withEach, type Run } from './runs.ts';
import type { SentenceLine } from './sentence-line.ts';
import { topicOf } from './topic.ts';

/** What the claims so far leave for those to come. */
interface Said {
  claims: readonly NameClaim[];
  context: NameContext;
  /** What was said before a bracket, taken up again behind it. */
  outside: Pick<Said, 'context' | 'spoken'> | null;
  /** The last value, or growth that names itself, of the group of clauses: what a change or rank without a subject speaks of. */
  spoken: NameClaim | null;
  /** The last claim that is no part (其中) itself. */
  whole: NameClaim | null;
  /** The zone that the figures so far were of, and those to come are until another is named: 开发区. */
  zone: string | null;
  /** Names that a list of names gives to the numbers of a run. */
  given: ReadonlyMap<Decided, string>;
  /** What a list of changes or ranks speaks of: 培训82.4万人，就业128.5万人，分别增长40.9%和20.8%. */
  spokenOf: ReadonlyMap<Decided, NameClaim>;
}

/** 从33846元、15806元|增加到|51261元、24956元: a second list of the same things */
const RISING_TO = /^(?:分别)?(?:增加|增长|提高|提升|上升|下降|降低|减少|扩大)(?:到|至|为)$/;
const GROWTH_NAME = /^(?:增速|增幅|增长率|涨幅|降幅|增长速度|(?:增长|下降|回升)幅度)$/;
/** 跻身|中国消费活力城市榜|前十 */
const CONTEST = /.*(?:榜单?|百强|指数|评价|考核|竞争力)[^，]{0,4}/;
const RANKED = /(?:排名|排位|位次|名次)$/;
const HOW_MANY = /^(?:数量|总量|总数)$/;
const PART = /其中[，：]?[^，；。]*$/;
const PLACE_AS_PART = /^[^、]{0,6}(?:片区|城市|市区|城区|新区|园区|开发区|高新区|农村|城镇|本级)$/;
/** 第四、全省|第一 */
const NEXT_RANK = /^[、，和][^，；]{0,8}$/;

const isClaim = (decided: Decided): decided is Claim => decided.verdict.role !== 'none';
const claims = <R extends Role>(claim: Claim, role: R): claim is Claim<R> => claim.verdict.role === role;

/**
 * Names every number of a sentence that a rule has claimed, in order: in its own words, or by the claim that it speaks of.
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

/** Behind a bracket the words before it are taken up again, behind a ； nothing is; a clause may bring in a new subject. */
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

/** Whole clauses: what follows the last number belongs to its own. */
const clausesSince = (words: string, { claims }: Said): string =>
  claims.length === 0 ? words : words.replace(/^[^，；。：]*/, '');

/** At the first number of a run: gives out a list of names, or finds the claims that a list of changes or ranks speaks of. */
function sharedOut(line: SentenceLine, run: Run, said: Said, candidate: Claim): Said {
  if (run.length < 2 || run[0] !== candidate) return said;
  const words = listWords(line, said.context, candidate);
  const owner = ownerBefore(words, said.context) ?? '';
  const names = listNames(words, run.length).map((name) => owner + name);
  if (names.length > 0) return { ...said, given: withEach(said.given, run, names) };
  const { role } = candidate.verdict;
  const told = said.claims.filter((claim) => claim.of === null).slice(-run.length);
  if (role === 'value' && told.length === run.length && RISING_TO.test(words))
    return {
      ...said,
      given: withEach(
        said.given,
        run,
        told.map(({ name }) => name),
      ),
    };
  if ((role !== 'change' && role !== 'rank') || told.length < run.length) return said;
  const subject = claims(candidate, 'rank')
    ? rankedWords(line, said, candidate)
    : subjectOf(line.text, placeOf(candidate), said.context);
  if (subject !== '' && (role === 'change' || !GROWTH_NAME.test(subject))) return said;
  return {
    ...said,
    spokenOf: subject === '' ? withEach(said.spokenOf, run, told) : said.spokenOf,
    // 城乡居民收入分别增长5.3%、7.5%，增速分列全省第一和第二
    given:
      subject === ''
        ? said.given
        : withEach(
            said.given,
            run,
            told.map(({ name }) => name + subject),
          ),
  };
}

/** The words that may name a list: its own, or where they only tell the time (2000年分别达到) those of the clause before. */
function listWords({ text }: SentenceLine, context: NameContext, claim: Claim): string {
  const at = placeOf(claim);
  const words = ownWords(text, at, context);
  if (claim.verdict.role !== 'value' || !/年/.test(words) || trimLead(trimTail(words)) !== '') return words;
  const clauses = text.slice(0, at.clauseStart).split(/[，；。：]/);
  return clauses.at(-2) ?? words;
}

/** 城区及周边镇街|PM2.5浓度, 镇文化中心|在全区|绩效考核: the scope is told beside the rank. */
const withoutScope = (subject: string, scope: string | null): string =>
  scope === null ? subject : subject.replace(new RegExp(`(?:^|在)${anyOf([scope])}`), '');

function rankedWords({ text }: SentenceLine, { context, spoken }: Said, claim: Claim<'rank'>): string {
  const words = withoutScope(subjectOf(text, placeOf(claim), context), claim.verdict.scope);
  // 上市企业增至34家，数量居全国第7位: the number just told
  return spoken !== null && hasRole(spoken, 'value') && HOW_MANY.test(words) ? '' : words;
}

const placeOf = ({ clauseStart, clauseEnd, quantity, verdict }: Claim): NamePlace => ({
  clauseStart,
  clauseEnd,
  subjectEnd: verdict.subjectEnd,
  outerEnd: verdict.role === 'rank' ? verdict.end : quantity.outerEnd,
  unit: quantity.unit,
});

/** 分别稳定在95%、90%、80%|以上: the word behind the last number of a list holds for all of it. */
function boundOf(run: Run, { given }: Said, { quantity }: Claim): Bound {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < 2 || run.some((one) => one !== last && one.quantity.bound !== 'exact'))
    return quantity.bound;
  const behind = last.quantity.outerEnd > last.quantity.end;
  return behind && (given.has(first) || /分别[^，；]*$/.test(first.before)) ? last.quantity.bound : quantity.bound;
}

/** 城乡建设投资510亿元，其中|中心城市|300亿元: a place as a part is named by the whole. */
function nameOfPart({ text }: SentenceLine, { whole }: Said, { quantity }: Claim, name: string): string {
  const isPart = PART.test(text.slice(0, quantity.start)) && PLACE_AS_PART.test(name);
  return isPart && whole?.candidate.quantity.unit === quantity.unit ? name + whole.name : name;
}

/** 居全县第4位，比上年提升|2位: a move in an order is no growth of the value. */
const isMove = ({ verdict, quantity }: Claim): boolean =>
  verdict.role === 'change' && /^个?[位名]次?$/.test(quantity.unit);

/** 完成投资9.6亿元，完成年度任务的112%，|增长12.5%: a growth behind the share of a plan is one of the figure. */
const figureOf = ({ spoken, claims }: Said): NameClaim | null =>
  spoken && (spoken.shareOfPlan || BEYOND_PLAN.test(spoken.name))
    ? (claims.findLast((claim) => claim !== spoken && claim.of === null && spoken.name.startsWith(claim.name)) ??
      spoken)
    : spoken;

type Told = Partial<Pick<NameClaim, 'of' | 'bound' | 'shareOfPlan'>>;

function claimOf(
  { text }: SentenceLine,
  said: Said,
  candidate: Claim,
  name: string,
  { of = null, bound = 'exact', shareOfPlan = false }: Told,
): NameClaim {
  const { clauseStart, quantity } = candidate;
  return {
    candidate,
    name: name || fallbackName(text, clauseStart, quantity.outerEnd),
    of,
    // 其中 opens its clause or stands alone before it: 其中，工业投资…; 其中灵活就业人员参保318人
    partOf: PART.test(text.slice(0, quantity.start)) ? said.whole : null,
    bound,
    shareOfPlan,
    scope: scopeOf(name) ?? zoneAt(text, said, candidate, name),
  };
}

/** The zone that the figures before it were of, where it goes on to speak of that. */
function zoneAt(text: string, { claims, zone, context }: Said, { verdict }: Claim, name: string): string | null {
  const between = text.slice(claims.at(-1)?.candidate.quantity.end ?? 0, verdict.subjectEnd);
  return staysInZone(name, between) ? (zone ?? zoneIn(context.topic)) : null;
}

/** Adds a claim; one that names itself is what later words may speak of. */
function added({ text }: SentenceLine, said: Said, claim: NameClaim): Said {
  const claims = [...said.claims, claim];
  if (claim.of !== null) return { ...said, claims };
  const isPart = PART.test(text.slice(0, claim.candidate.quantity.start));
  return {
    ...said,
    claims,
    whole: isPart ? said.whole : claim,
    zone: zoneIn(claim.scope),
    spoken: isSpokenOf(claim, said) ? claim : said.spoken,
  };
}

/** A rank is what the next growth is of where it is told of another thing: |一般公共预算收入|升至全省第4位，增长11.1%. */
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

function withValue(line: SentenceLine, run: Run, said: Said, candidate: Claim<'value'>): Said {
  const { text } = line;
  const { context, given } = said;
  const at = placeOf(candidate);
  const named = nameOf(text, at, context);
  const [first] = run;
  const before = text.slice(at.clauseStart, first && isClaim(first) ? first.verdict.subjectEnd : at.subjectEnd);
  const shareOfPlan = candidate.quantity.unit === '%' && isShareOfPlan(before);
  const ownName =
    shareOfPlan && !isPlanRate(before)
      ? shareName(before, context.last?.name ?? workBefore(text, at.clauseStart))
      : notBare(named.said.name, ownWords(text, at, context));
  const givenName = candidate.verdict.subject ?? given.get(candidate);
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

/** 低保标准分别提高4.96%、|3.7%: of another thing than the number before it in the list, though no words say which. */
const nextOfRun = (run: Run, { claims }: Said, candidate: Claim): boolean =>
  run[0] !== candidate && claims.at(-1)?.of === null;

/** 增长5%，|上半年|增长6%: a figure of another time than the one before it. */
const tellsTime = (words: string): boolean => /季度|半年|(?<!截至)\d月|(?:19|20)\d{2}年/.test(words);

/** What grows, in its own words: 占全省比重 is of the figure before it, and so is 总量 that moves up in an order. */
function grownWords({ text }: SentenceLine, said: Said, candidate: Claim): string {
  const { context } = said;
  const at = placeOf(candidate);
  const own = subjectOf(text, at, context);
  if (own === '') return '';
  if (own.startsWith('占')) return (context.last?.name ?? '') + own;
  if (isMove(candidate) && HOW_MANY.test(own)) return joinOnce(figureOf(said)?.name ?? '', own);
  return (ownerBefore(ownWords(text, at, context), context) ?? '') + own;
}

function withChange(line: SentenceLine, run: Run, said: Said, candidate: Claim<'change'>): Said {
  const { context, given, spokenOf } = said;
  const spoken = figureOf(said);
  const at = placeOf(candidate);
  const subject = candidate.verdict.subject ?? given.get(candidate) ?? grownWords(line, said, candidate);
  const ofRun = nextOfRun(run, said, candidate);
  const told = tellsTime(ownWords(line.text, at, context));
  const move = isMove(candidate);
  const of = spokenOf.get(candidate) ?? (subject === '' && !ofRun && !told && !move ? spoken : null);
  const name = subject || (of ?? spoken ?? (move ? said.claims.at(-1) : null))?.name || context.topic || '';
  const claim = claimOf(line, said, candidate, move && !RANKED.test(name) ? `${name}位次` : name, {
    of,
    bound: boundOf(run, said, candidate),
  });
  const named = of === null ? { ...remembered(context, plainName(claim.name)), listVerb: '' } : context;
  return { ...added(line, said, claim), context: { ...named, usedUntil: candidate.quantity.outerEnd } };
}

function withRank(line: SentenceLine, said: Said, candidate: Claim<'rank'>): Said {
  const { verdict } = candidate;
  const subject = verdict.subject ?? said.given.get(candidate) ?? rankedWords(line, said, candidate);
  const before = subject === '' && !said.spokenOf.has(candidate) ? rankBefore(line, said, candidate) : null;
  const of =
    said.spokenOf.get(candidate) ?? (before ? before.of : subject + (verdict.list ?? '') === '' ? said.spoken : null);
  const base = verdict.list === undefined ? ((before ?? of ?? said.spoken)?.name ?? said.context.topic ?? '') : '';
  // 面对全区第一的任务量: what is ranked stands behind
  const words = /^的([一-龥]+)/.exec(line.text.slice(verdict.end, candidate.clauseEnd))?.[1];
  const behind = subject !== '' && /(?:成绩|佳绩|位置|水平|名次)$/.test(words ?? '') ? undefined : words;
  const own = GROWTH_NAME.test(subject) ? base + subject : subject + (verdict.list ?? '') || base;
  const claim = claimOf(
    line,
    said,
    candidate,
    of ? of.name : (behind ?? (own || (CONTEST.exec(verdict.scope ?? '')?.[0] ?? ''))),
    { of },
  );
  // “鹭江莲藕”居全省第4位，品牌价值26亿元: what is ranked is what the next words are of
  const named = of === null && subject !== '' ? remembered(said.context, plainName(claim.name)) : said.context;
  return { ...added(line, said, claim), context: { ...named, usedUntil: verdict.end } };
}

/** 信用指数排名全国第四、|全省第一, 从全省第14位上升到|第12位: the rank before, of which this one is another. */
function rankBefore({ text }: SentenceLine, { claims }: Said, { quantity }: Claim): NameClaim | null {
  const before = claims.at(-1);
  if (before === undefined || !hasRole(before, 'rank')) return null;
  const between = text.slice(before.candidate.verdict.end, quantity.start);
  return NEXT_RANK.test(between) || RISEN.test(between) ? before : null;
}
