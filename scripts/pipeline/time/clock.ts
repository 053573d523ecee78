/** The year that a report reviews and the year that it plans; 今年, 五年来 and 今后五年 are relative to them. */
export interface Clock {
  /** The last reviewed year. */
  reviewed: number;
  /** The first planned year; equal to `reviewed` in a half-year report. */
  planned: number;
  /** Month of delivery, 1 to 12; null if unknown. */
  month: number | null;
}

/** First and last year of a period: 2022H1 → 2022, 2022; 2021-2025 → 2021, 2025; null for a period in words. */
export function yearsOf(period: string): readonly [first: number, last: number] | null {
  const [, first, last = first] = /^(\d{4})(?:H[12])?(?:-(\d{4}))?$/.exec(period) ?? [];
  return first === undefined ? null : [Number(first), Number(last)];
}

/** Whether a period is a range of years: 2017-2021, not 2021 or 2022H1. */
export const isLong = (period: string): boolean => /^\d{4}-\d{4}$/.test(period);

/** 2017, 2021 → 2017-2021; 2021, 2021 → 2021. */
export const periodFrom = (first: number, last: number): string =>
  first === last ? String(last) : `${String(first)}-${String(last)}`;
