/** Words that stand around a name without belonging to it. */
import { words } from '../../../../src/catalogue/words.ts';

/** Words before a name: time, owner, totals, manner, modality, location. They are removed one after another. */
export const LEADING_WORDS: readonly string[] = [
  // time
  ...words(`
  全年 今年以来 今年 去年 上半年 下半年 半年来 半年内 半年 一年来 五年来 五年间 五年内 近年来 过去五年 过去一年 今后五年
  未来五年 年内 年底 年底前 年初 目前 截至目前 截止目前 到目前 现已 当年 本年 五年 同时 期间 近年 届时 此后 随后 至此
  五年累计 第一季度 一季度 前三季度 三季度 四季度
  `),
  // owner
  ...words(`
  全镇 全区 全市 全县 全省 全乡 全国 全街道 全街 全州 全盟 全旗 全社会的 我镇 我区 我市 我县 我省 我乡 我街道 我们
  我州 我国 本市 本区 本届政府
  `),
  // totals
  ...words(`
  累计 总计 共计 合计 一共 总共 先后 已经 并且 以及 其中 另外 另有 此外 同期 分别 现有 拥有 总的
  `),
  // manner
  ...words(`
  进一步 切实 有效 积极 成功 顺利 及时 全面 圆满 扎实 深入 持续 不断 大力 高标准 高质量 高水平 高效 认真 着力 加快
  加大 加强 用心用情 用情用力 用心用力 有序 稳步 全力 妥善 严格 努力 率先 按期 按时 足额 如期 超额 初步核算 初步 基本 依法 广泛 多次 继续 坚决 充分 科学
  合理 大幅 特别是 尤其是 陆续 保质保量 优先 有力 精心 精准 强力 强化 稳妥 顺势 统筹推进 重点抓好 重点做好 不折不扣 一批 做到
  `),
  // modality
  ...words(`
  预计 力争 确保 计划 预期 每年可 每年 可以 能够 必须 要求 围绕 保证 总体
  `),
  // location
  ...words(`
  镇域内 镇域 辖区内 辖区 区域内 市域内 市域 县域内 全域
  `),
];

/** Single characters before a name, unless they form a word with the next one (compounds.ts). */
export const LEADING_CHARACTERS: readonly string[] = words(`
  共 已 均 都 又 再 还 并 另 或 仅 即 就 也 则 而 和 及 与 拟 将 要 可 能 使 让 有 是 在 了 由 从 经 现 来 年 但 把 约
`);

/** Words of reaching, being and counting between name and number. */
export const TRAILING_WORDS: readonly string[] = words(`
  冲刺 由人均 由月人均 由每人 由每月 双双 均已
  年均 年平均 有望 可望 始终 保证 继续 只有 要求 达到了 达到 完成 实现 突破 超过 接近 稳定在 保持在 维持在 控制在 约占 共计 总计 累计 合计 分别 全部
  预计 力争 确保 总数达 目标 达成 高达 多达 保持 稳定 最后 全年 分别为 跨越 均为 总共 一共 已有 现有
  即可 可达 仍然 依然 先后 不低于 不少于 不超过 仍 实际 目标为 稳定达到 首次 再次 历史性 动态 平均为 按照 每生 每吨 每亩 每平方米 每套 每人每月
  每人每年 人均每月 每月 每人 五年 五年来 五年间 四年 三年 近年来 预计达 平均 每年 已经 持续 连续 以上
  每立方米 合格率达 大幅 尽快 迅速 快速 明显 显著 稳步 逐步 历史性地 首次突破 直接 达到人均 提高到人均 迈上 跃上
  低于 高于 折合 约合 折算为 跻身 统一 基础上 站上 跨上 连跨 迈过 逆势 跨入 全年开行 虽然
`);

/** Single characters after a name, unless they form a word with the one before. */
export const TRAILING_CHARACTERS: readonly string[] = words(`
  达 为 是 有 占 仅 只 共 均 都 已 各 了 的 至 到 在 等 再 又 新 将 可 要 和 及 与 以 约 近 超 逾 由 从 被 把 按 除 余 不 每 则 向 首 折
`);

/** Prepositions that start an adverbial phrase, unless they are part of another word: 在册, 用电. */
export const PREPOSITIONS: readonly string[] = words(`
  为 对 向 与 同 给 从 在 用 以 经 把 将 除 由 因 依托 利用 通过 围绕 按照 结合 根据 随着 针对 借助 面向 联合 会同
`);
