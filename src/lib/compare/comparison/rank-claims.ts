import type { Indicator, Rank } from '../../../schema/indicator.ts';

export interface RankClaim {
  indicator: Indicator;
  rank: Rank;
  /** True where the growth is ranked and not the level: 生产总值增速居四区第1位. */
  ofGrowth: boolean;
}

const GROWTH = /(?:增速|增幅|增长率|增长|涨幅|降幅|增量)$/u;

/** Every place in an order that a report claims for itself, in the order of the measurements. */
export function rankClaims(indicators: readonly Indicator[]): RankClaim[] {
  return indicators.flatMap((indicator) =>
    indicator.rank === null ? [] : [{ indicator, rank: indicator.rank, ofGrowth: GROWTH.test(indicator.name) }],
  );
}
