import type { Indicator } from '../../schema/indicator.ts';

/** Measurements with a rank that the report claims for itself, in reading order: 增速居四区第1位, 排名第4. */
export function rankClaims(indicators: readonly Indicator[]): (Indicator & { rank: NonNullable<Indicator['rank']> })[] {
  return indicators.flatMap((indicator) => (indicator.rank === null ? [] : [{ ...indicator, rank: indicator.rank }]));
}
