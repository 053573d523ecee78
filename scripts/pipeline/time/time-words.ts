/** Finds time words in a text and converts them to periods: 五年来 → 2020-2024, 到2030年 → 2030, “十四五”时期 → 2021-2025. */
import { smallNumber } from '../../../src/lib/text/chinese-number.ts';
import { periodFrom, type Clock } from './clock.ts';

/** A time that a text names, and its offsets [start, end). */
export interface TimeWords {
  start: number;
  end: number;
  /** 2024, 2022H1, 2021-2025; the words themselves if they have no such form: 一季度, 自4月6日以来. */
  period: string;
  /** The first year of a range: 2019年到2024年，……由21.3%提升到40.6%; null otherwise. */
  from: string | null;
}

type Groups = Readonly<Record<string, string | undefined>>;
/** Returns the period of a rule's words, or null if they are not a time. `ahead`: the words are in a part about plans. */
type Meaning = (groups: Groups, clock: Clock, ahead: boolean, words: string) => string | null;

/** Placeholders in the patterns of the rules: Y is a year, N a small count, M a month. */
const PARTS = {
  Y: '(?:19|20)\\d\\d',
  N: '(?:[一二两三四五六七八九十]|[1-9]\\d?)',
  M: '(?:[一二三四五六七八九十]{1,2}|\\d{1,2})月',
};
const words = (source: string): RegExp =>
  new RegExp(
    source.replace(/[YNM]/g, (part) => PARTS[part as keyof typeof PARTS]),
    'g',
  );

/** Numerals of the five-year plans. The sixth began in 1981, the tenth (“十五”) in 2001. */
const PLANS = ['六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六'] as const;
const FIRST_OF_SIXTH = 1981;
const countOf = (numeral = ''): number => (numeral === '两' ? 2 : smallNumber(numeral));

const back = (count: number, { reviewed }: Clock): string => periodFrom(reviewed - count + 1, reviewed);
const ahead = (count: number, { planned }: Clock): string => periodFrom(planned, planned + count - 1);
const current = (clock: Clock, isAhead: boolean): string => String(isAhead ? clock.planned : clock.reviewed);
const asWritten: Meaning = (_groups, _clock, _ahead, written) => written;

/** “十四五”时期 · “十三五”以来 · “十五”末 · “十二五”前四年. The name alone is the plan itself (“十四五”规划) and no time. */
const ofPlan: Meaning = ({ plan, tail = '' }, { reviewed }) => {
  const first = FIRST_OF_SIXTH + PLANS.findIndex((name) => name === plan) * 5;
  const last = first + 4;
  const some = countOf(/[前后](.)年/u.exec(tail)?.[1]);
  if (tail.endsWith('末')) return String(last);
  if (tail === '以来') return reviewed < first ? null : periodFrom(first, Math.min(last, reviewed));
  if (tail.startsWith('前')) return periodFrom(first, first + some - 1);
  return periodFrom(tail.startsWith('后') ? last - some + 1 : first, last);
};

/** Patterns and their meanings. If several match at overlapping offsets, the first rule counts. */
const RULES: readonly (readonly [RegExp, Meaning])[] = [
  // 2019年到2024年 · 2016—2020年
  [words('(?<from>Y)年?[-—–－~～至到]{1,2}(?<to>Y)年'), ({ from, to }) => periodFrom(Number(from), Number(to))],
  [
    words('(?<since>Y)年(?:以来|至今|起，)'),
    ({ since }, { reviewed }) => periodFrom(Math.min(Number(since), reviewed), reviewed),
  ],
  // 截至2024年12月底 is the year; 自2022年4月6日以来 stays in words
  [
    words('自(?:Y年)?\\d{1,2}月\\d{1,2}日[^，]{0,4}?以来|截[至止]到?(?:今年|Y年)?M(?:\\d{1,2}日|[底末])?'),
    (_groups, _clock, _ahead, written) => /(\d{4})年12月(?:31日|[底末])?$/.exec(written)?.[1] ?? written,
  ],
  [
    words(
      '[“"](?<plan>十[一二三四五六]?|[六七八九])五[”"](?:规划|计划)?(?<tail>时期|期间|期末|以来|末|[前后][一二两三四]年|[这的]?五年|(?=[，：是]|累计))',
    ),
    ofPlan,
  ],
  // 2024年 · 2022年上半年 · 2024年12月, but not 2035年远景目标, 2023年重点建设计划
  [
    words(
      '(?<!\\d)(?<year>Y)年(?:(?<half>[上下])半年|度|M(?:\\d{1,2}日|[底末份])?|[底末初])?(?!版|远景|[^，。；\\d是“”《]{0,4}规划|[^，。；\\d是“”《]{0,6}(?:行动|建设|工作|投资)(?:计划|方案)|[^，。；\\d是“”《]{0,3}(?:奥运|亚运|冬奥|世界杯))',
    ),
    ({ year = '', half }) => year + (half === undefined ? '' : half === '上' ? 'H1' : 'H2'),
  ],
  // 过去五年 · 五年来 · 近三年; near misses: 连续五年, 三年行动, 改革开放40年来, 近十年来最好
  [
    words(
      '(?:(?:(?:刚刚)?过去的?|最?近)(?<n>N)年[来间里]?|(?<![第\\d.续近前个放国立党一二两三四五六七八九十])(?<m>N)年(?:以来|来|间))(?!最|首|新[高低]|来?最|同期)',
    ),
    ({ n, m }, clock) => back(countOf(n ?? m), clock),
  ],
  // 这五年 · 这是脱贫攻坚取得显著成就的五年 · 五年累计 · 五年新增 look back in a review and ahead in a plan
  [
    words(
      '(?:这(?:是[^，。；\\d]{2,24}的)?|(?:本届政府)?(?:任期|任职|履职)|本届政府(?:以来)?)的?(?<n>N)年|(?<![第\\d.续近前个放国立党一二两三四五六七八九十])(?<m>[三四五345](?=年(?:累计|共|新增|净增|平均))|[五5](?=年(?:实际|完成|引进|投入|建成|新建|改造|解决)))年',
    ),
    ({ n, m }, clock, isAhead) => (isAhead ? ahead : back)(countOf(n ?? m), clock),
  ],
  // 今后五年 · 未来三年 · 三年内 · 新一届政府工作目标
  [
    words(
      '(?:今后|未来)的?(?<n>N)年|(?:(?<!近)(?=[二两三四五])|(?<=力争|确保|争取|计划|[用在])(?:[2-5][-—–~至到])?(?=[2-5]))(?<m>[二两三四五2-5])年内|新一届政府(?=[^，。]{0,4}(?:目标|任期))',
    ),
    ({ n, m = '五' }, clock) => ahead(countOf(n ?? m), clock),
  ],
  // 今年以来 in a plan stays in words
  [
    words('今年(?<since>以来)?|本年度'),
    ({ since }, clock, isAhead, written) => (since === undefined ? current(clock, isAhead) : isAhead ? written : null),
  ],
  [
    words('去年|(?<=[由从])上年'),
    (_groups, { reviewed }, isAhead, written) => String(isAhead || written === '去年' ? reviewed : reviewed - 1),
  ],
  [
    words('[上下]半年|1[-—–~至到]6月份?|7[-—–~至到]12月份?'),
    (_groups, clock, isAhead, written) => `${current(clock, isAhead)}${/^[上1]/.test(written) ? 'H1' : 'H2'}`,
  ],
  [words('全年(?!任务|目标|计划|指标|预算|工作)'), (_groups, clock, isAhead) => current(clock, isAhead)],
  // 建成落地后，预计年收入100亿元，带动就业8000人; 每年可……
  [words('(?:全部)?(?:建成|投产|达产|投用|落地|投入运营)[^，。；]{0,4}?后|每年(?=可)'), asWritten],
  [
    words(
      '第?[一二三四]季度|前三季度|前N个月|1[-—–~至到]M份?|部署当月|当[月日]|(?<!平均|[每从由][一-龥]{0,2})(?<![到至为达和、](?=每年\\d))每年(?!平均)',
    ),
    asWritten,
  ],
];

const HAS_TIME = /[年月季届后]|五[”"]/;

/** All times of a text, in order. `isAhead`: the text is in a part about plans. */
export function timesIn(text: string, clock: Clock, isAhead: boolean): TimeWords[] {
  const found: TimeWords[] = [];
  if (!HAS_TIME.test(text)) return found;
  for (const [pattern, meaning] of RULES) {
    // matchAll would copy the pattern for every text.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const period = meaning(match.groups ?? {}, clock, isAhead, match[0]);
      if (period !== null) found.push({ start, end, period, from: match.groups?.['from'] ?? null });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
