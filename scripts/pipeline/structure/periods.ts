/** Which periods the halves of a report speak of, as the contract writes them: 2024, 2022H1, 2021-2025. */
import type { SectionPeriod } from '../../../src/schema/report.ts';
import type { Half } from '../../../src/schema/vocabulary.ts';
import { plainYears } from './numerals.ts';

/** The first five-year plan began in 1953; from the sixth on they run from a year with 1 or 6. “十四五” is 2021-2025. */
const PLANS = ['六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六'] as const;
const FIRST_OF_SIXTH = 1981;

function fiveYearPlan(text: string): string | null {
  const number = /[“"]((?:十[一二三四五六]?|[六七八九]))五[”"]/u.exec(text)?.[1];
  const at = PLANS.findIndex((plan) => plan === number);
  if (at < 0) return null;
  const first = FIRST_OF_SIXTH + at * 5;
  return `${String(first)}-${String(first + 4)}`;
}

export interface Delivery {
  year: number;
  /** 1 to 12; null where only the year is known. */
  month: number | null;
}

/** The year that the plan is for: reports of November and December look at the year after (白城 2013-12-25). */
const planYear = (d: Delivery): number => (d.month !== null && d.month >= 11 ? d.year + 1 : d.year);

/** A single year or half year that the text names and that fits the half; null where it names none. */
function singleYear(text: string, half: 'review' | 'plan', delivery: Delivery | null): string | null {
  const plain = plainYears(text);
  const part = /上半年/u.test(plain) ? 'H1' : /下半年/u.test(plain) ? 'H2' : '';
  const years = [...plain.matchAll(/(19\d\d|20\d\d)年?/gu)].map((match) => Number(match[1]));
  if (delivery === null) return years[0] === undefined ? null : String(years[0]) + part;
  if (part !== '') return String(years[0] ?? delivery.year) + part;
  const wanted = half === 'review' ? [planYear(delivery) - 1, delivery.year] : [planYear(delivery), delivery.year + 1];
  const found = wanted.find((year) => years.includes(year));
  if (found !== undefined && !(half === 'review' && found === delivery.year && (delivery.month ?? 1) < 6))
    return String(found);
  if (half === 'review' && /过去(?:的)?一年|^去年/u.test(plain)) return String(planYear(delivery) - 1);
  if (half === 'plan' && /今年|新的?一年/u.test(plain)) return String(planYear(delivery));
  return null;
}

const YEARS: Readonly<Record<string, number>> = { 五: 5, 四: 4, 三: 3 };

/** 过去五年 · 今后五年 · “十四五” as a span of years; null where the text names none. */
function span(text: string, half: 'review' | 'plan', delivery: Delivery | null): string | null {
  const plain = plainYears(text);
  const count = /(?:过去|今后|未来|这|近|本届政府(?:任职)?)的?([五四三])年|([五四三])年来/u.exec(plain);
  const n = YEARS[count?.[1] ?? count?.[2] ?? ''];
  if (n !== undefined && delivery !== null) {
    const first = half === 'review' ? planYear(delivery) - n : planYear(delivery);
    return `${String(first)}-${String(first + n - 1)}`;
  }
  return fiveYearPlan(plain);
}

/**
 * The period of one half from the headings of its parts, else from the first words of their texts. A single year goes
 * before a span, wherever it stands: a report that looks back on five years and on the last one is compared by the last one
 * (福建 2026: 全力推动“十五五”开好局, and below it 2026年是……).
 */
export function periodOf(
  half: 'review' | 'plan',
  headings: readonly string[],
  openings: readonly string[],
  delivery: Delivery | null,
): string | null {
  for (const read of [singleYear, span]) {
    for (const texts of [headings, openings]) {
      for (const text of texts) {
        const period = read(text, half, delivery);
        if (period !== null) return period;
      }
    }
  }
  return null;
}

/** The span of a section from the period of its half; null for a half that speaks of no time. */
export function sectionPeriod(
  half: Half,
  { reviews, plans }: { reviews: string | null; plans: string | null },
): SectionPeriod | null {
  const period =
    half === 'review' || half === 'problems' ? reviews : half === 'plan' || half === 'closing' ? plans : null;
  if (period === null) return null;
  const [from = period, to = from] = period.split('-');
  if (from !== to) return { from, to, kind: (Number(from) - FIRST_OF_SIXTH) % 5 === 0 ? 'plan' : 'term' };
  return { from, to, kind: /H[12]$/.test(from) ? 'half' : 'year' };
}
