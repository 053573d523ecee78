/** Words of growth and fall, and of the year before as their basis. */
import { words } from '../../../../src/catalogue/words.ts';
export const UP: readonly string[] = words(`
  增长 增加 增 多增 上升 提高 提升 上涨 回升 攀升 增幅 增速 涨幅 升幅 扩大 高于 高出 快于 优于 多于 增产 跃升 前移 提前 净增
  递增 递升 上浮 上调 反弹 超出 超 增长率 增长速度 改善 升 涨 翻
`);
export const DOWN: readonly string[] = words(`
  下降 降低 减少 下跌 降幅 回落 缩小 压减 压缩 缩短 缩减 低于 少于 慢于 下调 削减 精简 收窄 下滑 后移 降 减 跌
  递减 压降 核减 减产 负增长 减幅 跌幅 降速
`);
/** The basis is the year before: 同比, 比上年. */
export const YEAR_ON_YEAR: readonly string[] = words(`
  同比 比上年 较上年 比去年 较去年 比上年同期 较上年同期 比去年同期 较去年同期 比同期 较同期 同期相比 比上年末 较上年末
  与上年相比 与去年相比 与上年同期相比 与去年同期相比 同比可比口径
`);
