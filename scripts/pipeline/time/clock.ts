/** The years that a report stands between, from which 今年, 五年来 and 今后五年 are counted. */
export interface Clock {
  /** The last year that is looked back on. */
  reviewed: number;
  /** The first year that is planned; the same as `reviewed` in a report of a half year. */
  planned: number;
  /** Month of delivery from 1 to 12; null where it is not known. */
  month: number | null;
}

/** First and last year of a period as data writes it: 2022H1 → 2022, 2022; 2021-2025 → 2021, 2025; null for one in words. */
export function yearsOf(period: string): readonly [first: number, last: number] | null {
  const [, first, last = first] = /^(\d{4})(?:H[12])?(?:-(\d{4}))?$/.exec(period) ?? [];
  return first === undefined ? null : [Number(first), Number(last)];
}

/** 2017-2021, and not 2021 or 2022H1. */
export const isLong = (period: string): boolean => /^\d{4}-\d{4}$/.test(period);

/** 2017, 2021 → 2017-2021; 2021, 2021 → 2021. */
export const periodFrom = (first: number, last: number): string =>
  first === last ? String(last) : `${String(first)}-${String(last)}`;
