/** The periods and kinds of the figures of one sentence. */
import type { Half, Kind } from '../../../src/schema/vocabulary.ts';
import { isLong, periodFrom, yearsOf, type Clock } from '../time/clock.ts';
import { timesIn, type TimeWords } from '../time/time-words.ts';
import type { Candidate } from './candidate.ts';
import { kindOf, type Tense } from './kind.ts';
import type { SentenceLine } from './sentence-line.ts';
import { columnAt, type Column } from './table-columns.ts';
import { spanOf } from './text-view.ts';

/** What earlier text says about the time of a sentence. */
export interface TimeBefore {
  /** Null if the years of the report are unknown. */
  clock: Clock | null;
  /** The period that the section or the words before the sentence are about: 2024, 2022H1, 2021-2025; null if unknown. */
  scope: string | null;
  /** The first period of several years in this half of the report, over which 年均 is a mean; null if there is none. */
  long: string | null;
  /** Whether an earlier sentence of the section says that what follows is estimated (预计数，下同). */
  estimated: boolean;
  /** The columns by the head of the table, if the sentence is a row of a table. */
  columns: readonly Column[] | null;
}

export interface SentenceTime {
  /** Returns the period of a figure; null if unknown. */
  periodOf(figure: Candidate): string | null;
  /** Returns whether a figure is actual, an estimate or a target. */
  kindOf(figure: Candidate): Kind;
  /** Returns the basis of a growth that states none: the year before (yoy), its period (2017-2021), or the base of the sentence. */
  growthBasis(figure: Candidate): string;
}

/** How far after it a time holds: 到2030年，…… for the sentence, 每年可 up to a ；, 每年 for its clause, 由2020年的 for one figure. */
type Reach = 'sentence' | 'group' | 'clause' | 'start';
type Scoped = TimeWords & { reach: Reach; isComing: boolean };

const BREAK = /[，；：。！]/;
/** 比2020年, 较“十三五”末, 是2015年|的2.3倍: the base of a comparison, not the time of a figure. */
const BASE = /(?:[比较与同超]|[高低快好大多]于|相当于|恢复到)$/;
const BASE_OF = /(?:[是为在]|达到?|超过?|接近|相当于)$/;
const OF_BASE = /^(?:全年|全[省市]|同期)?的|^同期|^的?基础/;
/** 从2023年的60%, but 从2023年起 */
const START = /[由从自][^，；。\d]{0,4}$/;
/** What may stand in a clause before a time that holds for the whole sentence. */
const LEAD =
  /^(?:(?:各位代表|其中|力争|确保|争取|预计|计划|展望|截[至止]|同时|我们|并|即|在|到|至|于|——|一是|二是|三是|（|今|明|、)*)$/;
/** 2018年摸排的449个问题全部办结，|发文减少30.5%: a time in an attribute holds only for its clause. */
const ATTRIBUTE = /^[^，；。\d的]{1,8}的/;
/** 到2025年, 2025年底前建成: words that make a year to come the time of a figure; in 2025年移民项目 it names a project. */
const COMING_BEFORE = /(?:[到至于在]|力争|预计|计划|确保|展望|将)$/;
const COMING_BEHIND = /^(?:[，前将]|力争|预计|计划|可|全[面部]|实现|达到|建成|完成|投产|竣工)/;

/** Returns the times of the sentence that may be the period of a figure, with their reach. */
function scopedTimes({ text, quoteDepth }: SentenceLine, { clock }: TimeBefore, isAhead: boolean): Scoped[] {
  if (!clock) return [];
  return timesIn(text, clock, isAhead).flatMap((time): Scoped[] => {
    const before = text.slice(0, time.start);
    const behind = text.slice(time.end);
    const inName = quoteDepth[time.start] === 1 && !/[“"]/.test(text.charAt(time.start));
    const isBase = BASE.test(before) || (BASE_OF.test(before) && OF_BASE.test(behind));
    const isComing = !isAhead && (yearsOf(time.period)?.[0] ?? 0) > clock.reviewed;
    const isSaidToCome = COMING_BEFORE.test(before) || COMING_BEHIND.test(behind);
    if (inName || isBase || (isComing && !isSaidToCome)) return [];
    // 力争3年内回迁全部完成；改造3万套
    const isWithin = text.slice(time.start, time.end).endsWith('年内');
    return [{ ...time, isComing, reach: isComing || isWithin ? 'group' : reachOf(time, before, behind) }];
  });
}

function reachOf({ period }: TimeWords, before: string, behind: string): Reach {
  if (START.test(before) && /^的|^\d/.test(behind)) return 'start';
  if (period.endsWith('后') || (period === '每年' && behind.startsWith('可'))) return 'group';
  const lead = before.slice(lastBreak(before) + 1);
  if (!LEAD.test(lead) || ATTRIBUTE.test(behind) || /^(?:当|每|部署)/.test(period)) return 'clause';
  return /H[12]$/.test(period) || yearsOf(period) === null ? 'group' : 'sentence';
}

const lastBreak = (text: string): number => {
  for (let i = text.length - 1; i >= 0; i--) if (BREAK.test(text.charAt(i))) return i;
  return -1;
};

function holds({ end, reach, isComing }: Scoped, { text, quantity }: Candidate): boolean {
  if (end > quantity.start || reach === 'start') return false;
  const between = text.slice(end, quantity.start);
  // 计划到2012年改造100万户，已启动31.8万户
  if (isComing && /已|目前/.test(between)) return false;
  return reach === 'sentence' || !(reach === 'group' ? /；/ : BREAK).test(between);
}

/** 由5.4∶50.3∶|44.3|调整为5.1∶49.3∶45.6: the other parts of a ratio */
const RATIO_BEFORE = /(?:[\d.]+[∶：])+$/;
const RATIO_BEHIND = /^(?:[∶：][\d.]+)+/;

/** 由4406元|增加到8901元, 由1997年的4673元和|2102元提高到6800元和2444元: the level before a change. */
const FROM_BEFORE =
  /[由从](?:[^由从]{0,6}|(?:\d[\d.]*[^\d由从，；]{1,4}[、和])+|[^由从，；]{0,14}的(?:\d[^由从，；到至]{0,12}[、和])?)$/;
const TO_BEHIND = /^(?:以上|左右)?(?:[、和]\d[^，；到至]{0,14})?，?(?:预计|力争)?(?:[一-龥]{1,3}[到至为]|[跃迈跨]上)/;
/** 由4406元增加到|8901元: the level at the end of the period. */
const REACHED =
  /[由从][^；]*?[\d百千万亿][^；]*?(?:[一-龥]{1,3}[到至为]|[跃迈跨]上)(?:人均|[约近超]过?)?(?:\d[^，；到至]{0,8}[、和])?$/;
const isStartingLevel = ({ before, text, quantity }: Candidate): boolean =>
  /[由从]/.test(before) &&
  FROM_BEFORE.test(before.replace(RATIO_BEFORE, '')) &&
  TO_BEHIND.test(text.slice(quantity.outerEnd).replace(RATIO_BEHIND, ''));

const MEAN = /年均(?!浓度|气温)[^，；。]*$/;
/** 确保实现新增上市后备企业2家|的年度目标 in the plan for a half year */
const YEARLY = /^(?:[、，和及][^，；。、和及\d]{1,12}\d+[^，；。、和及\d]{0,3})*的(?:年度|全年)(?:目标|任务)/;

/** Whether the report looks ahead here; an appendix does if its period is the year planned, because it then lists tasks. */
const looksAhead = (half: Half, { clock, scope }: TimeBefore): boolean =>
  half === 'plan' ||
  half === 'closing' ||
  (half === 'appendix' && clock !== null && scope !== null && (yearsOf(scope)?.[0] ?? 0) >= clock.planned);

/** Caches the answer for the last figure, because the fields of its record ask for it several times. */
function askedOnce<T>(answer: (figure: Candidate) => T): (figure: Candidate) => T {
  let last: { figure: Candidate; told: T } | null = null;
  return (figure) => {
    if (last?.figure !== figure) last = { figure, told: answer(figure) };
    return last.told;
  };
}

export function sentenceTime(line: SentenceLine, before: TimeBefore): SentenceTime {
  const isAhead = looksAhead(line.half, before);
  const compared = comparedIn(line.text);
  const comparedOf = ({ quantity }: Candidate) => (compared && quantity.start >= compared.from ? compared : null);
  const times = scopedTimes(line, before, isAhead);
  const columnOf = ({ quantity: { start, end } }: Candidate): Column | undefined =>
    before.columns?.[columnAt(line.original, spanOf(line.view, start, end)[0])];
  const namedFor = askedOnce((figure) => namedPeriod(times, figure));
  const kind = askedOnce((figure): Kind => {
    const told = columnOf(figure)?.kind;
    if (told) return told;
    const named = namedFor(figure);
    // 每亩保额从400元提高到800元: the level before is no promise
    if (isAhead && named === null && isStartingLevel(figure)) return 'actual';
    const tense = tenseOf(named ?? before.scope, before, isAhead);
    return kindOf(figure, { isAhead, tense, estimated: before.estimated });
  });
  const toldPeriod = (figure: Candidate, named: string | null, { planned, reviewed }: Clock): string | null => {
    if (YEARLY.test(line.text.slice(figure.quantity.outerEnd))) return String(isAhead ? planned : reviewed);
    // 目前已建成3家 in the plan is about the year reviewed
    const inPlan = isAhead && planned > reviewed && tenseOf(before.scope, before, isAhead) === null;
    return named === null && inPlan && kind(figure) === 'actual' ? String(reviewed) : (named ?? before.scope);
  };
  const periodOf = askedOnce((figure): string | null => {
    const named = columnOf(figure)?.period ?? namedFor(figure);
    if (isStartingLevel(figure)) return named ?? levelBefore(before.scope, isAhead);
    const period = before.clock ? toldPeriod(figure, named, before.clock) : named;
    if (period === null) return null;
    if (MEAN.test(figure.before)) return comparedOf(figure)?.mean ?? meanPeriod(period, before, isAhead);
    return isLong(period) && REACHED.test(figure.before) ? String(yearsOf(period)?.[1]) : period;
  });
  return {
    periodOf,
    kindOf: kind,
    growthBasis: (figure) => {
      const base = comparedOf(figure)?.base;
      if (base !== undefined) return base;
      const period = periodOf(figure);
      return period !== null && isLong(period) ? period : 'yoy';
    },
  };
}

/** Returns the year before a period, the year of its starting level: 2021-2025 → 2020; for a single year only if the report looks ahead. */
function levelBefore(period: string | null, isAhead: boolean): string | null {
  if (period === null || /H[12]$/.test(period) || !(isAhead || isLong(period))) return null;
  const [first] = yearsOf(period) ?? [];
  return first === undefined ? null : String(first - 1);
}

/** 2010年同2005年相比，……增长1.5倍，年均增长20%: the basis of the growths in the sentence, and the period of its means. */
const COMPARED = /((?:19|20)\d\d)年[与同和比较]((?:19|20)\d\d)年(?:相比|比较)?，/;
function comparedIn(text: string): { base: string; mean: string; from: number } | null {
  const found = COMPARED.exec(text);
  const [to, from] = [Number(found?.[1]), Number(found?.[2])];
  return found && to > from + 1
    ? { base: `${String(from)}年`, mean: periodFrom(from + 1, to), from: found.index + found[0].length }
    : null;
}

/** Returns the period that the words before a figure name; null if they name none. */
function namedPeriod(times: readonly Scoped[], figure: Candidate): string | null {
  const time = times.findLast((one) => holds(one, figure));
  if (!isStartingLevel(figure)) return time?.period ?? null;
  const start = times.findLast((one) => one.reach === 'start' && one.end <= figure.quantity.start);
  return start?.period ?? time?.from ?? null;
}

/** Returns the years that a mean (年均增长6%) is over: up to the year named, else the long period of this half of the report. */
function meanPeriod(period: string, { clock, long }: TimeBefore, isAhead: boolean): string {
  const [year] = yearsOf(period) ?? [];
  if (!clock || year === undefined || isLong(period)) return period;
  return isAhead && year > clock.planned ? periodFrom(clock.planned, year) : (long ?? period);
}

/** Whether a period is over although the report looks ahead, or to come although it looks back; null if neither. */
function tenseOf(period: string | null, { clock }: TimeBefore, isAhead: boolean): Tense['tense'] {
  if (period === null || clock === null) return null;
  const years = yearsOf(period);
  if (years === null) return isAhead && isOver(period, clock.month) ? 'over' : null;
  if (!isAhead) return years[0] > clock.reviewed ? 'coming' : null;
  return years[1] < clock.planned || (period.endsWith('H1') && clock.planned === clock.reviewed) ? 'over' : null;
}

/** The last month of a part of the year, by the words for it; 0 for the time up to the delivery. */
const ENDS: readonly (readonly [RegExp, number])[] = [
  [/今年以来|截[至止]/, 0],
  [/第?一季度/, 3],
  [/第?二季度/, 6],
  [/第?三季度/, 9],
];

/** Whether a part of the year is over in the month of the report: 一季度 in May. */
const isOver = (words: string, month: number | null): boolean =>
  ENDS.some(([pattern, last]) => pattern.test(words) && (last === 0 || (month !== null && month > last)));
