/** 2021年是建党100周年, 刚刚过去的2021年, 过去一年 */
const YEAR_OPENS =
  /^(?:刚刚过去的|过去的|即将过去的)?(?<year>(?:19|20)\d{2})年(?:[，是]|[^，。]{0,6}(?:工作|回顾|以来))/;
const ONE_YEAR = /^(?:过去|刚刚过去的?|即将过去的?|这)一年|^一年来/;
const SEVERAL_YEARS = /^(?:过去|这|近|今后|未来)?[五三四]年(?:来|间|，|是)/;

/** 今后五年思路目标: the several years that a part of the plan is for, in its own words; null where its heading names none. */
export const yearsAhead = (heading: string): string | null => /(?:今后|未来)[三五]年/.exec(heading)?.[0] ?? null;

/** 2017-2021, the years that a review is over; null where it is over one. */
export type Years = Readonly<Record<'first' | 'last', string>>;
export function yearsOf(period: string | null): Years | null {
  const [, first, last] = /^(\d{4})-(\d{4})$/.exec(period ?? '') ?? [];
  return first !== undefined && last !== undefined ? { first, last } : null;
}

/**
 * The one year that a review over several years turns to (五年回顾 ending with the last year); the standing focus where the
 * words say nothing.
 */
export function focusAfter(words: string, { first, last }: Years, focus: string | null): string | null {
  if (SEVERAL_YEARS.test(words)) return null;
  const year = YEAR_OPENS.exec(words)?.groups?.['year'];
  // 1998年，面对特大洪涝灾害: what is told of an earlier year ends with its sentence
  if (year !== undefined && Number(year) >= Number(first) && Number(year) <= Number(last))
    return year === last ? year : null;
  return ONE_YEAR.test(words) ? last : focus;
}
