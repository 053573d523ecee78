/** Words of time in a text, as periods: 五年来 → 2020-2024, 到2030年 → 2030, “十四五”时期 → 2021-2025. */
import { smallNumber } from '../structure/numerals.ts';
import { periodFrom, type Clock } from './clock.ts';

/** A time that a text names, with its place [start, end) in it. */
export interface TimeWords {
  start: number;
  end: number;
  /** 2024, 2022H1, 2021-2025; the words themselves where they have no such form: 一季度, 自4月6日以来. */
  period: string;
  /** Of a range the year in which it begins: 2019年到2024年，……由21.3%提升到40.6%. */
  from: string | null;
}

interface Rule {
  pattern: RegExp;
  /** Null where the words name no time after all. `ahead`: the words stand where the report looks ahead. */
  period(match: RegExpExecArray, clock: Clock, ahead: boolean): string | null;
}

const YEAR = '(?:19|20)\\d\\d';
const COUNT = '[一二两三四五六七八九十]|[1-9]\\d?';
const MONTH = '(?:[一二三四五六七八九十]{1,2}|\\d{1,2})月';

/** The sixth five-year plan began in 1981, “十五” in 2001. */
const PLANS = ['六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六'] as const;
const FIRST_OF_SIXTH = 1981;
const COUNTS: Readonly<Record<string, number>> = { 两: 2 };
const countOf = (words = ''): number => COUNTS[words] ?? smallNumber(words);

const back = (n: number, { reviewed }: Clock): string => periodFrom(reviewed - n + 1, reviewed);
const ahead = (n: number, { planned }: Clock): string => periodFrom(planned, planned + n - 1);
const current = (clock: Clock, isAhead: boolean): number => (isAhead ? clock.planned : clock.reviewed);
const asWritten = ([words]: RegExpExecArray): string => words;

/** “十四五”时期 · “十三五”以来 · “十五”末 · “十二五”前四年; the bare name is the plan itself (“十四五”规划), no time. */
function ofPlan({ groups }: RegExpExecArray, { reviewed }: Clock): string | null {
  const at = PLANS.findIndex((plan) => plan === groups?.['plan']);
  const tail = groups?.['tail'] ?? '';
  const first = FIRST_OF_SIXTH + at * 5;
  const last = first + 4;
  const some = countOf(/[前后](.)年/u.exec(tail)?.[1]);
  if (tail.endsWith('末')) return String(last);
  if (tail === '以来') return reviewed < first ? null : periodFrom(first, Math.min(last, reviewed));
  if (tail.startsWith('前')) return periodFrom(first, first + some - 1);
  return tail.startsWith('后') ? periodFrom(last - some + 1, last) : periodFrom(first, last);
}

/** Of rules that fit in one place the first counts. */
const RULES: readonly Rule[] = [
  // 2019年到2024年 · 2016—2020年
  {
    pattern: new RegExp(`(?<from>${YEAR})年?[-—–－~～至到]{1,2}(?<to>${YEAR})年`, 'g'),
    period: ({ groups = {} }) => periodFrom(Number(groups['from']), Number(groups['to'])),
  },
  // 2017年以来, and in words 自2022年4月6日以来
  {
    pattern: new RegExp(`(?<since>${YEAR})年(?:以来|至今|起，)`, 'g'),
    period: ({ groups }, { reviewed }) => periodFrom(Math.min(Number(groups?.['since']), reviewed), reviewed),
  },
  {
    pattern: new RegExp(
      `自(?:${YEAR}年)?\\d{1,2}月\\d{1,2}日[^，]{0,4}?以来|截[至止]到?(?:今年|${YEAR}年)?${MONTH}(?:\\d{1,2}日|[底末])?`,
      'g',
    ),
    period: ([words]) => /(?<year>\d{4})年12月(?:31日|[底末])?$/.exec(words)?.groups?.['year'] ?? words,
  },
  {
    pattern:
      /[“"](?<plan>十[一二三四五六]?|[六七八九])五[”"](?:规划|计划)?(?<tail>时期|期间|期末|以来|末|[前后][一二两三四]年|(?:这|的)?五年|(?=[，：是]|累计))/g,
    period: ofPlan,
  },
  // 2024年 · 2022年上半年 · 2024年12月, but not 2035年远景目标
  {
    pattern: new RegExp(
      `(?<!\\d)(?<year>${YEAR})年(?:(?<half>[上下]半年)|度|${MONTH}(?:\\d{1,2}日|[底末份])?|[底末初])?(?!版|远景|[^，。；\\d是“”《]{0,4}规划|[^，。；\\d是“”《]{0,6}(?:行动|建设|工作|投资)(?:计划|方案)|[^，。；\\d是“”《]{0,3}(?:奥运|亚运|冬奥|世界杯))`,
      'g',
    ),
    period: ({ groups = {} }) =>
      (groups['year'] ?? '') + (groups['half'] ? (groups['half'] === '上半年' ? 'H1' : 'H2') : ''),
  },
  // 过去五年 · 五年来 · 近三年; near misses: 连续五年, 三年行动, 改革开放40年来, 近十年来最好
  {
    pattern: new RegExp(
      `(?:(?<back>(?:刚刚)?过去的?|最?近)(?<n>${COUNT})年(?:来|间|里)?|(?<![第\\d续近前个放国立党]|[一二两三四五六七八九十])(?<m>${COUNT})年(?:以来|来|间))(?!最|首|新[高低]|来?最|同期)`,
      'g',
    ),
    period: ({ groups = {} }, clock) => back(countOf(groups['n'] ?? groups['m']), clock),
  },
  // 这五年 · 这是脱贫攻坚取得显著成就的五年 · 五年累计 · 五年新增 are of the side where they stand
  {
    pattern: new RegExp(
      `(?:(?:这(?:是[^，。；\\d]{2,24}的)?|(?:本届政府)?(?:任期|任职|履职)|本届政府)的?(?<n>${COUNT})年|(?<![第\\d续近前个放国立党]|[一二两三四五六七八九十])(?<m>[三四五345])年(?:累计|共|新增|净增|平均))`,
      'g',
    ),
    period: ({ groups = {} }, clock, isAhead) => (isAhead ? ahead : back)(countOf(groups['n'] ?? groups['m']), clock),
  },
  // 今后五年 · 未来三年 · 三年内
  {
    pattern: new RegExp(`(?:今后|未来)的?(?<n>${COUNT})年|(?<!近)(?<m>[二两三四五])年内`, 'g'),
    period: ({ groups = {} }, clock) => ahead(countOf(groups['n'] ?? groups['m']), clock),
  },
  // 今年 is the year that the half of the report speaks of; what the year has brought so far is told in words
  {
    pattern: /今年(?<since>以来)?|本年度/g,
    period: ({ 0: words, groups = {} }, clock, isAhead) =>
      groups['since'] === undefined ? String(current(clock, isAhead)) : isAhead ? words : null,
  },
  {
    pattern: /去年|(?<=[由从])上年/g,
    period: ([words], { reviewed }, isAhead) => String(isAhead || words === '去年' ? reviewed : reviewed - 1),
  },
  {
    pattern: /[上下]半年|(?:1[-—–~至到]6|7[-—–~至到]12)月份?/g,
    period: ([words], clock, isAhead) => `${String(current(clock, isAhead))}${/^[上1]/.test(words) ? 'H1' : 'H2'}`,
  },
  {
    pattern: /全年(?!任务|目标|计划|指标|预算|工作)/g,
    period: (_, clock, isAhead) => String(current(clock, isAhead)),
  },
  // 建成落地后，预计年收入100亿元，带动就业8000人; 每年可……
  {
    pattern: /(?:全部)?(?:建成|投产|达产|投用|落地|投入运营)[^，。；]{0,4}?后|每年(?=可)/g,
    period: asWritten,
  },
  {
    pattern: new RegExp(
      `第?[一二三四]季度|前三季度|前${MONTH.slice(0, -1)}个月|1[-—–~至到]${MONTH}份?|部署当月|当[月日年]|(?<!平均|[每从由][一-龥]{0,2})每年(?!平均)`,
      'g',
    ),
    period: asWritten,
  },
];

const HAS_TIME = /[年月季]|五[”"]|后/;

/** All times of a text in order; `isAhead` says that it stands where the report looks ahead. */
export function timesIn(text: string, clock: Clock, isAhead: boolean): TimeWords[] {
  if (!HAS_TIME.test(text)) return [];
  const found: TimeWords[] = [];
  for (const { pattern, period } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const named = period(match, clock, isAhead);
      if (named !== null) found.push({ start, end, period: named, from: match.groups?.['from'] ?? null });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
