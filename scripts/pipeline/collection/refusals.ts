/** Refuses figures that look like the evidence for a promised figure but are not. Each rule tests for one kind of difference. */
import type { Indicator } from '../../../src/schema/indicator.ts';
import { twosOf } from './char-pairs.ts';
import { AIMS } from './deed-words.ts';
import { beforeList, clauseBefore, isStart, itemBefore, measured, overYears } from './figure-words.ts';
import { sameValue, timesAs, unitLikeness, type Sought } from './likeness.ts';
import type { ToldClause } from './told.ts';

interface Candidate {
  sought: Sought;
  target: Indicator;
  clause: ToldClause;
  figure: Indicator;
}

/** Groups of words. Two names with different words of a group mean different things. */
const CONTRASTS: readonly RegExp[] = [
  /国家级|(?:省级|市级|县级|区级|镇级)(?!(?:及)?以上)|村级/gu,
  /国家|(?<![全我整])省(?!级(?:及)?以上)(?=[\u4e00-\u9fff]{3})/gu,
  /城镇|农村|城乡/gu,
  /城市(?=黑臭)|农村(?=黑臭)/gu,
  /小学|初中|高中|幼儿园|高校|中小学/gu,
  /出口|进口|进出口/gu,
  /[一二三四五六七八九]期/gu,
  /\d+号线/gu,
  /(?:第[一二三四五六七八九十\d]+[届批次]|首批|[一二三四五六七八九十]连冠)/gu,
  /供水|排水|供热|燃气|污水|雨水/gu,
  /产量|产能|产值|增加值(?!能耗)|能耗|投资|销售额|税收/gu,
];

const PHASE = /(?:\d+号线)?[一二三四五六七八九]期/gu;
const EDITION = /第[一二三四五六七八九十\d]+[届批次]/gu;

/** 一、二期 → 一期、二期. */
const eachPhase = (text: string): string =>
  text.replace(/[一二三四五六七八九](?=[、和及][一二三四五六七八九]期)/gu, '$&期');

const leavesOut = (words: RegExp, promised: string, there: string): boolean =>
  promised.match(words)?.every((word) => !eachPhase(there).includes(word)) ?? false;
/** Whether a text has none of the phases that the promise names: only a text that names the phase tells of 三期. */
export const otherPhase = (promised: string, there: string): boolean => leavesOut(PHASE, promised, there);
const TITLE =
  /(?:争创|创建|创成|申创|申报|争当)[^，]*?(?:全国|国家级?|全省|省级)([^，]{2,}(?:[市县区镇村城园奖]|基地|试点|中心|单位|实验室))$/u;
/** The share of its pairs of characters from which a title is the promised one. */
const SAME_TITLE = 0.6;

/** Whether a text has too little of the title that is applied for, or of each of several. */
function otherTitle(promised: string, there: string): boolean {
  const titles = TITLE.exec(promised.replace(/[（）]/gu, ''))?.[1]?.match(/[^、和“”]{2,}/gu) ?? [];
  const share = (title: string): number => {
    const pairs = twosOf(title);
    return pairs.filter((pair) => there.includes(pair)).length / pairs.length;
  };
  return titles.length > 0 && titles.every((title) => share(title) < SAME_TITLE);
}

const HELD = /(?:办好|[举承筹]办|召开)[^，]*(?:论坛|[大展年]会|会议|[谈览]会|节|赛|运会)/u;
const EVENT = /论坛|[大展年洽博交]会|会议|[谈览]会|节|赛|活动|运动?会|马拉松/u;

/**
 * Whether a text that shares the words of a promise has not what it names: 国家食品安全示范城市 is not the title of 争创国家安全发展示范城市, and a
 * text without any event tells nothing of a forum.
 */
export const isOtherName = (promised: string, there: string): boolean =>
  otherTitle(promised, there) || (HELD.test(promised) && !EVENT.test(there));

/** Whether the next plan cannot promise the same again: its fair is not 第六届 any more, and its growth is that of another year. */
export const otherTime = (promised: string, there: string): boolean =>
  leavesOut(EDITION, promised, there) || AIMS.test(promised);

/** Whether a text says that the work is finished, so that no plan need promise it again. */
export const isFinished = (told: string): boolean =>
  /成功|圆满|顺利|(?<!即将.{0,4})建成|投用|投产|启用|竣工|完工|通车|贯通|开通|获批|创成|获评|荣获|全面完成|举办|揭牌|挂牌|成立|出台/u.test(
    told,
  );

/** Whether two names have different words of one group and none in common. */
export function contrast(a: string, b: string): boolean {
  const [promised, told] = [eachPhase(a), eachPhase(b)];
  return CONTRASTS.some((words) => {
    const ofA = promised.match(words);
    const ofB = ofA && told.match(words);
    return ofB !== null && !ofA?.some((word) => ofB.includes(word));
  });
}

const SHARE = /占.{1,20}(?:比重|比例|份额|比|\d%)/u;
/** Whether only the told text is about a share: a share of 固定资产投资 is no evidence for 固定资产投资增长7%. */
export const otherShare = (promised: string, there: string): boolean => SHARE.test(there) && !SHARE.test(promised);

const PER_HEAD = /人均|户均|每[百千万]?[人名户]/u;
const STOCK = /总数|总量|保有量|累计/u;
const ADDED = /新增|净增|新建|新开|新引进|新培育|新认定|新投用|获评|新入|培育|引育|招募/u;
/** Characters of verbs. A number whose name has none of them counts all that exist: 规模以上工业企业7902家. */
const DEED = /[新增建改造引培认获签入创设开完投办植治修]/u;
/** Whether the words before a number make it a total: “四上”企业达1.6万家; near miss: 新增“四上”企业达300家. */
const isStock = (before: string): boolean =>
  /(?:达到?|增至|增加到|(?<!(?:建成|完成|改造|引进|发放).*)超过?)$/u.test(beforeList(before)) && !ADDED.test(before);
/** The same, also with a word such as 累计: 新增上市公司2家、累计53家. */
const isTotal = (before: string): boolean => STOCK.test(before) || isStock(before);
/** Whether a percentage is a level at the end of its years and not their mean: 转型比例达80%. */
const isLevel = (figure: Indicator): boolean => figure.unit === '%' && isStock(clauseBefore(figure));
const OF_WHOLE = /占.+(?:比重|比例)|占比/u;
const isSpan = (period: string | null): boolean => period !== null && /^\d{4}-\d{4}$/.test(period);

/** Removes the area and the verb before a thing: 市区新增造林 → 造林. */
const thingOf = (name: string): string =>
  name.replace(/^(?:市区|城区|中心城区|主城区)?(?:新(?:[增建]|开(?!工))|完成|实现|净增)/u, '');

/** Whether all characters of a name are in a longer one, and the rest names no part of the place: 重大项目投资, “千项万亿”重大项目年度投资. */
function isShorter(short: string, long: string): boolean {
  let left = long;
  for (const char of short.replace(/^新/u, '')) {
    if (!left.includes(char)) return false;
    left = left.replace(char, '');
  }
  return !/[区县镇乡村园]/u.test(left);
}

/** Things that only a town has: for them the scope 市区 means the whole place: 市区新增停车泊位300个. */
const OF_TOWNS = /绿地|泊位|停车|公厕|公交|路灯|街巷|小区|公园|游园|绿道/u;
const scopeOf = ({ scope, name }: Indicator): string | null =>
  OF_TOWNS.test(name) && /^(?:市区|城区|中心城区|主城区)$/u.test(scope ?? '') ? null : scope;

/** Whether the told value is between half and twice the promised one: 累计引进人才178人 for 引进人才120人, not 3200人. */
function isNear(target: Indicator, figure: Indicator): boolean {
  const ratio = timesAs(target, figure);
  return ratio > 0.5 && ratio < 2;
}

/** Whether the values differ more than fivefold (another thing), or twelvefold if a name is short for the other (another place or time). */
function isFar(target: Indicator, figure: Indicator): boolean {
  const ratio = timesAs(target, figure);
  const [a, b] = [target, figure].map(({ name }) => thingOf(name)) as [string, string];
  return Math.max(ratio, 1 / ratio) > (isShorter(a, b) || isShorter(b, a) ? 12 : 5);
}

const BEGUN = /开工|动工|开建|启动/u;
const FINISHED = /建成|竣工|完工|交付|投用|投产|投运/u;
/** Whether one name is of a start and the other of a finish: 新开工安置房 is not told by 建成安置房. */
const otherStage = (a: string, b: string): boolean =>
  BEGUN.test(a) && !FINISHED.test(a) && FINISHED.test(b) && !BEGUN.test(b);

/** Whether two names are shares of different things: 税收占一般公共预算收入比重 is not the share that 一般公共预算收入 has of the province. */
function sharesOfOthers(a: string, b: string): boolean {
  const [of, other] = [a, b].map((name) => /^(.{2,}?)占/u.exec(name)?.[1]);
  return of !== undefined && other !== undefined && [...of].filter((char) => other.includes(char)).length < 2;
}

type Refusal = (candidate: Candidate) => boolean;

const REFUSALS: readonly Refusal[] = [
  // A target is no result. Nor is the size of a project, unless the promise is of the same concept: 签约总投资.
  ({ target, figure: { kind, concept } }) =>
    kind === 'target' || (kind === 'planned' && (concept === null || concept !== target.concept)),
  ({ figure }) => figure.shareOfPlan,
  // One is of the whole place, the other of a part, or of another part.
  ({ target, figure }) => scopeOf(target) !== scopeOf(figure) && !sameValue(target, figure),
  ({ target, figure }) =>
    figure.concept !== null &&
    target.concept === null &&
    !sameValue(target, figure) &&
    !figure.name.includes(thingOf(target.name)) &&
    !isShorter(figure.name, target.name) &&
    !isShorter(target.name, figure.name),
  ({ target, figure }) => target.concept !== null && figure.concept !== null && target.concept !== figure.concept,
  ({ target, figure }) =>
    contrast(measured(target), measured(figure)) ||
    otherStage(target.name, figure.name) ||
    otherStage(figure.name, target.name) ||
    sharesOfOthers(target.name, figure.name) ||
    (PER_HEAD.test(target.name) !== PER_HEAD.test(figure.name) && (target.concept ?? '') !== figure.concept) ||
    (OF_WHOLE.test(figure.name) && target.value === null && !OF_WHOLE.test(target.name)),
  ({ figure }) => isStart(figure),
  // A sum or mean over years is no evidence for one year, nor one year for a sum or mean.
  ({ target, figure }) =>
    isSpan(figure.period) &&
    !isSpan(target.period) &&
    !isLevel(figure) &&
    !(isStock(clauseBefore(figure)) && isNear(target, figure)) &&
    !sameValue(target, figure),
  ({ sought, target, figure }) =>
    overYears(clauseBefore(figure)) !== overYears(sought.promise.text) &&
    (isSpan(figure.period) || !isNear(target, figure)),
  ({ sought, target, figure }) =>
    isSpan(target.period) && !isSpan(figure.period) && (target.value === null || ADDED.test(sought.promise.text)),
  ({ figure }) => figure.value === null && figure.change !== null && figure.change.basis !== 'yoy',
  // A total is no evidence for an addition.
  ({ sought, target, figure }) =>
    ADDED.test(sought.promise.text) &&
    !isStock(itemBefore(target)) &&
    (STOCK.test(figure.name) || isStock(clauseBefore(figure))),
  ({ sought, target, figure }) =>
    (STOCK.test(sought.promise.text) || (isStock(itemBefore(target)) && !isTotal(itemBefore(figure)))) &&
    ADDED.test(figure.name),
  ({ target, figure }) => ADDED.test(target.name) && !DEED.test(figure.name) && timesAs(target, figure) > 2,
  ({ target, figure }) => target.value !== null && figure.value !== null && isFar(target, figure),
  // Counts of other things: 学位 for 学校, 公里 for 条.
  ({ target, figure }) =>
    target.value !== null &&
    figure.value !== null &&
    target.unit !== figure.unit &&
    !(target.concept !== null && target.concept === figure.concept && isNear(target, figure)) &&
    (unitLikeness(target, figure) === 0 || !figure.name.includes(target.name.slice(-2))),
];

export const isRefused = (candidate: Candidate): boolean => REFUSALS.some((refusal) => refusal(candidate));
