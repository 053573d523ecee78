/** Decides whether two numbers are equal, or one is the other rounded. */
import { writtenNumber } from '../search/index/figures.ts';
import { foldText } from '../search/text/fold.ts';

/** A number in base units, and the largest distance of the exact amount from it. */
export interface Amount {
  value: number;
  half: number;
}

const DIGITS = /\d+(?:\.(\d+))?/;

/** `quote` 42.4亿元 with value 4240000000 → ± 5000000; a round number with a bound like 余, 多 or 约 (`loose`) extends to the next one. */
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

/** Whether a value rounds to the other number; 0.5 rounds up. */
const isRounding = (value: number, { value: round, half }: Amount): boolean =>
  value >= round - half * (1 + 1e-9) && value < round + half * (1 - 1e-9);
