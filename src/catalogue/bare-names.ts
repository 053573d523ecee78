/**
 * Names that say too little without their subject: 投资 (in what?), 总量 (of whose?). The pipeline adds the subject if the text gives one; if
 * not, these names are left out of comparisons.
 */
import { words } from './words.ts';

/**
 * Nouns that measure something named before them: 产值 (of whose?), 面积 (of what?). Rates are only here if they say nothing about their
 * subject (完成率), not if they name it (森林覆盖率).
 */
export const ATTRIBUTES: readonly string[] = words(`
  产值 总产值 产量 总产 总产量 单产 亩产 税收 利税 营业收入 主营业务收入 总投资 总投资额 投资 投资额 投资总额 计划总投资 计划投资
  年度计划投资 年度投资 合同金额 合同额 金额 资金 总额 总金额 总数 总量 数量 面积 总面积 建筑面积 总建筑面积 占地面积 占地
  清理面积 人数 涉及资金 资金总额 注册资金 注册资本 销售额 销售收入 交易额 成交额 利润 利润总额 里程 总里程 全长
  总长 长度 户数 比重 参与人数 受益人数 受众人数 综合成绩 存量 余额 增加值 规模 总规模 容量 装机 装机容量 年产值
  年产业收入 预计年产值 受众 投入 投入资金 总投入 存在问题 涉及金额 协议资金 协议投资 产能 年产能 完成投资
  到位资金 贷款余额 产业规模 经营面积 种植面积 产业产值 涉案金额 加工量 存栏 出栏 覆盖人口 覆盖面积 受益群众
  惠及群众 办件量 总人数 总户数 从业人员 实到资金 创汇 销量 直接经济损失 死亡人数 净资产 品牌价值 增量 年产量
  运营里程 运营总里程 营运里程 通车里程 通车总里程 交易总额 年交易额 年销售额 成交金额 营业额 营收 吞吐能力 资产规模 改造面积 治理面积
  新增运营里程 新增通车里程 新增里程 新增产能 新增产值 发放补贴资金 兑现补贴资金 兑现补助资金 挽回损失 年产 人均增收 户均增收
`);

/** The same for rates; words such as 平均 and 按期 may stand before them. */
export const RATES: readonly string[] = words(`
  完成率 整改率 整改完成率 合格率 达标率 满意率 满意度 好评率 办结率 解决率 响应率 答复率 办复率 见面率 签订率
  化解率 成功率 评价率 投资完成率 结案率 开工率 竣工率 投产率 交付率 通过率 接种率 办结答复率 覆盖率 入驻率 签约率
  落实率 处置率 回复率 及时率 知晓率 反馈率 执行率 转化率 受理率 优良率 履约率 完工率 销号率 建成率 兑现率 销账率
  群众满意率 群众满意度 知晓度 破案率 毛入园率 入园率 毛入学率 入学率 普惠率 公办率 参保率 参合率 精简率 颁证率 回迁率 治愈率 落地率
  通畅率 清欠率 资金到位率 开复工率 回收利用率
`);

/** Nouns that say too little without the predicate after them: 25个项目顺利完工. */
export const GENERIC_NOUNS: readonly string[] = words(`
  项目 村 企业 小区 社区 单位 行政村 问题 户 镇 乡 点位 学校 街道 房 县 家 村民 人 集体 个人 群众 活动 居民 区 市
  村（社区） 工程 乡镇 品种 部门 方面 领域 地区 城市 地方 重点项目 县（区） 县（市） 区县（市） 县（市、区） 市（区） 县区 区县 市县 县市区
`);

/** Other head nouns that need a subject: 资金, 措施, 收入. */
const HEADS: readonly string[] = words(`
  资金 措施 任务 事项 产业 收入 支出 贷款 率 量 额 标准 比例 占比 增速 增幅 指标 政策 举措 实事 补助 补贴 培训 服务 建设 改造 完成 新增 提升
`);

const BARE: ReadonlySet<string> = new Set([...ATTRIBUTES, ...RATES, ...GENERIC_NOUNS, ...HEADS]);

/** Whether a name does not say what it is about: 投资, 完成率, 企业. */
export const isBareName = (name: string): boolean => name.length < 2 || BARE.has(name);
