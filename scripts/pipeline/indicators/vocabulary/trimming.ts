/** Words that stand around a name without belonging to it. */
import { words } from './words.ts';

/** In front of a name: time, whose, totals, manner, modality. Taken away one after another. */
export const LEADING_WORDS: readonly string[] = [
  // time
  ...words(`
  全年 今年以来 今年 去年 上半年 下半年 半年来 半年内 半年 一年来 五年来 五年间 近年来 过去五年 过去一年 今后五年
  未来五年 年内 年底 年底前 年初 目前 截至目前 截止目前 到目前 现已 当年 本年 五年 同时 期间 近年 届时 此后 随后
  五年累计 第一季度 一季度 前三季度 三季度 四季度
  `),
  // whose
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
  加大 加强 有序 稳步 全力 妥善 严格 努力 率先 按期 按时 如期 超额 初步 基本 依法 广泛 多次 继续 坚决 充分 科学
  合理 大幅 特别是 尤其是 陆续 保质保量 有力 精心 精准 强力 强化 稳妥 顺势 统筹推进
  `),
  // modality
  ...words(`
  预计 力争 确保 计划 预期 每年可 每年 可以 能够 必须 要求 围绕 保证 总体
  `),
  // where
  ...words(`
  镇域内 镇域 辖区内 辖区 区域内 市域 县域内 全域
  `),
];

/** One character before a name is taken unless one of these follows, with which it makes a word of its own. */
export const LEADING_CHARACTERS: Readonly<Record<string, string>> = {
  共: '建享有同青产赢富治创',
  已: '',
  均: '衡价',
  都: '市江匀',
  又: '',
  再: '就生造担融贷',
  还: '田款迁建湖草',
  并: '网轨购',
  另: '类',
  或: '',
  仅: '',
  即: '将时',
  就: '业读医近地',
  也: '门',
  则: '',
  而: '',
  和: '美谐平睦田',
  及: '格',
  与: '会',
  拟: '建',
  将: '军乐',
  要: '素',
  可: '用再支利持追控耕调转降燃靠视',
  能: '源耗力量效人',
  使: '用领',
  让: '利渡',
  有: '机效限线色害轨氧关需',
  是: '',
  在: '职建册库校岗营途地编谈线孕逃',
  了: '解',
  由: '',
  从: '业',
  为: '民农老企',
  经: '营济费贸开',
  现: '代场金役货汛存房行有状实',
  来: '访信华宾',
  年: '均度产级报人末货供处发经径总可',
};

/** Between name and number: reaching, being, counting. */
export const TRAILING_WORDS: readonly string[] = words(`
  达到了 达到 完成 实现 增至 增加到 增加至 增长到 增长至 提高到 提高至 提升到 提升至 上升到 上升至 降至 下降到
  下降至 降低到 降低至 减少到 减少至 压缩到 压缩至 压减到 压减至 扩大到 扩大至 发展到 发展至 突破 超过 接近 跃升至
  跃升到 升至 升到 增到 稳定在 保持在 维持在 控制在 缩短至 缩短到 缩减至 缩小到 回升至 攀升至 恢复到 恢复至 约占
  共计 总计 累计 合计 分别 全部 预计 力争 确保 总数达 目标 达成 高达 多达 保持 稳定 最后 全年 分别为 跨越 均为
  总共 一共 已有 现有 即可 可达 不低于 不少于 不超过 仍 实际 目标为 稳定达到 首次 再次 历史性 纳统 动态 平均为
  减至 减到 增加为 每人每月 每人每年 人均每月 每月 每人 五年 五年来 五年间 四年 三年 近年来 预计达 平均 每年 已经
  持续 连续 以上 合格率达 大幅 尽快 迅速 快速 明显 显著 稳步 逐步 历史性地 首次突破 直接 达到人均 提高到人均 降到 下调到 下调至 降为 升为 增为
`);

/** One character behind a name is taken unless one of these stands before it. */
export const TRAILING_CHARACTERS: Readonly<Record<string, string>> = {
  达: '到发直通抵',
  为: '行作成人以变',
  是: '',
  有: '拥所国享私持特共只',
  占: '抢侵',
  仅: '',
  只: '',
  共: '公',
  均: '人平年户',
  都: '首成',
  已: '',
  各: '',
  了: '',
  的: '目标',
  至: '',
  到: '',
  在: '存所',
  等: '均平同中高初',
  再: '',
  又: '',
  新: '更创高翻全维迎革',
  将: '',
  可: '许认',
  要: '主纪',
  和: '饱总共温祥',
  及: '普惠涉顾波危遍',
  与: '参',
  以: '所可',
  约: '公节签合条预违解集',
  近: '附邻亲',
  超: '反赶入',
  逾: '',
  由: '',
  从: '服',
  被: '',
  把: '',
  按: '',
  除: '拆清解消扫免',
  余: '结剩富',
  不: '',
  每: '',
};

/** Prepositions that open a circumstance, each with the characters behind it that make it another word: 在册, 用电, 自来水. */
export const PREPOSITIONS: Readonly<Record<string, string>> = {
  为: '民农老企',
  对: '外口接',
  向: '',
  与: '会',
  同: '比步意心期',
  给: '排水予',
  从: '业',
  在: '职建册库校岗营途地编谈线孕逃',
  用: '于电水地户工气能房车林海',
  以: '',
  经: '营济费贸开',
  把: '',
  将: '军乐',
  除: '尘险',
  由: '',
  因: '公',
  依托: '',
  利用: '外率',
  通过: '率',
  围绕: '',
  按照: '',
  结合: '',
  根据: '',
  随着: '',
  针对: '',
  借助: '',
  面向: '',
  联合: '国体',
  会同: '',
};

/** Verbs that end like a preposition: 建成投用|600个公共文化空间. */
export const VERBS_LIKE_PREPOSITIONS: readonly string[] = words(`
  投用 使用 启用 应用 采用 征用 录用 聘用 应对 核对 参与 供给 成为 作为
`);
