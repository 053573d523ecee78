import { captured } from '../pattern.ts';

const MEDALS: Readonly<Record<string, string>> = { 金: '金牌', 银: '银牌', 铜: '铜牌' };
/** 我市健儿在|杭州亚运会|上取得4金2银 */
const CONTEST =
  /^.*(?:[在于]|参加|[获取夺][得取]|[，；、。])(?<contest>[^，；、。在于]{0,14}?(?:[奥亚全省市冬青残][^，；、。在于]{0,6}[运奥]会|运动会|锦标赛|世锦赛|[大联决公]开?赛))/;

/** Names medals by their metal and the contest that was named last: 在杭州亚运会上取得|4金|2银 → 杭州亚运会金牌. Null for other units. */
export function medalName(before: string, unit: string): string | null {
  const medal = MEDALS[unit];
  return medal === undefined ? null : (captured(CONTEST, `，${before}`, 'contest') ?? '') + medal;
}
