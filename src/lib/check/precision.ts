/** Whether two numbers are the same, or one is the other rounded. */
import { writtenNumber } from '../search/index/figures.ts';
import { foldText } from '../search/text/fold.ts';

/** A number in base units, and how far from it what it stands for may lie. */
export interface Amount {
  value: number;
  half: number;
}

const DIGITS = /\d+(?:\.(\d+))?/;

/** `quote` 42.4亿元 worth 4240000000 → ± 5000000; a round number with 余, 多 or 约 (`loose`) stands for all up to the next. */
export function amountOf(quote: string, value: number, loose: boolean): Amount {
  const written = writtenNumber(quote);
  const [digits = '', decimals = ''] = DIGITS.exec(foldText(quote).replaceAll(',', '')) ?? [];
  const factor = written ? Math.abs(value / written) : 1;
  const zeros = decimals === '' ? (/0*$/.exec(digits)?.[0].length ?? 0) : 0;
  const half = loose ? 10 ** zeros : 0.5 * 10 ** -decimals.length;
  return { value, half: half * factor };
}

export const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

export function agreement(a: Amount, b: Amount): 'exact' | 'rounded' | null {
  if (isSame(a.value, b.value)) return 'exact';
  return isRounding(a.value, b) || isRounding(b.value, a) ? 'rounded' : null;
}

/** 0.5 rounds up. */
const isRounding = (value: number, { value: round, half }: Amount): boolean =>
  value >= round - half * (1 + 1e-9) && value < round + half * (1 - 1e-9);
