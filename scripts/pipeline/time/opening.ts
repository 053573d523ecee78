/** The times that a heading names, and the time that a text opens with and that holds for what follows: 五年来，我们……, 今年是……. */
import { plainYears } from '../../../src/lib/text/chinese-number.ts';
import { isLong, yearsOf, type Clock } from './clock.ts';
import { timesIn } from './time-words.ts';

/** Name of a five-year plan that stands for its years: 奋力实现“十一五”发展的新突破; near miss: “十五五”开好局. */
const PLAN_NAME = /[“"]十?[一二三四五六七八九]?五[”"](?!.*(?:开局|开好局|起步|收官|元年))/u;

/** The 的 in 奋发前进的|五年, the heading of a review. */
const LAST_YEARS = /(?<=[一-龥]{2})的(?=[三四五]年$)/u;

/** The periods that a heading names: 2021年及过去五年工作回顾 → 2021, 2017-2021. */
export function namedIn(heading: string | null, clock: Clock | null, isAhead: boolean): string[] {
  if (clock === null || heading === null) return [];
  const plans = plainYears(heading)
    .replace(PLAN_NAME, (name) => `${name}时期`)
    .replace(/时期(?:时期|期间)/u, '时期');
  const text = isAhead ? plans : plans.replace(LAST_YEARS, '过去');
  const known = timesIn(text, clock, isAhead).map(({ period }) => period);
  return [...new Set(known.filter((period) => yearsOf(period) !== null))];
}

/** Maximum length of an opening with a time, and how one begins; the pattern quickly excludes most sentences. */
const OPENING = 40;
const BEGINS =
  /^(?:各位代表[，！：]?)?(?:总的来看，|回[顾首望]|在|自)?(?:刚|即将|过去|最?近|[这今去本任未截“"\d上下全]|[一二两三四五六七八九十]年)/;
/** 根据市第十次党代会提出的战略目标，|今后五年…… */
const BY = /^(?:根据|按照|综合)[^，。]{4,40}，/;
const LONGEST_BY = 43;
const ADDRESS = /^(?:各位代表[，！：]?)?(?:刚刚过去的?|即将过去的?|总的来看，|回[顾首望]|在|自)?$/;
/** What follows the time: a comma, 是, 极不平凡, or the work or aims of the year. */
const GOES_ON =
  /^(?:的?(?:一年|五年)?(?:时间[里内])?(?:[，：是]|$)|[极很殊]|[^，。\d]{0,6}(?:工作|回顾)|[^，。\d]{0,14}(?:要求|思路|目标|任务)[是为：])/;
/** In the plan these words still refer to the reviewed year, until a sentence names another time. */
const PAST_YEAR = /^(?:刚刚)?过去的?一年/;
/** 五年来全市上下…… but not 2007年全市服务业…… */
const WE = /^(?:我们|我[省市县区州镇]|全[省市县区州镇])/;

/** The period that a text opens with, or null. Another single year (2018年，面对特大洪涝灾害……) holds only in its sentence: null. */
export function openedBy(text: string, clock: Clock, isAhead: boolean): string | null {
  const start = plainYears(text.slice(0, LONGEST_BY + OPENING));
  const own = /^[根按综]/.test(start) ? start.replace(BY, '') : start;
  if (!BEGINS.test(own)) return null;
  const head = own.slice(0, OPENING);
  const [time] = timesIn(head, clock, isAhead);
  if (!time || !ADDRESS.test(head.slice(0, time.start))) return null;
  const behind = head.slice(time.end);
  if (!GOES_ON.test(behind) && (/^\d/.test(head.slice(time.start)) || !WE.test(behind))) return null;
  const year = String(isAhead && !PAST_YEAR.test(head) ? clock.planned : clock.reviewed);
  return isLong(time.period) || time.period === year || time.period.startsWith(`${year}H`) ? time.period : null;
}

const LONE_ADDRESS = /^(?:各位代表|同志们)[，！：!:]*$/;
/** How many sentences at the start of a paragraph may name its time: two, or three if the first is only an address. */
export const openersOf = (first: string): number => MOST_OPENERS - (LONE_ADDRESS.test(first) ? 0 : 1);
export const MOST_OPENERS = 3;
