/** Words that decide the name of a measurement. */
import { words } from '../../../../src/catalogue/words.ts';
export { ATTRIBUTES, GENERIC_NOUNS, RATES } from '../../../../src/catalogue/bare-names.ts';

/** Verbs that only say that something was done; names leave them out. */
export const LIGHT_VERBS: readonly string[] = words(`
  培育形成 打造形成   完成 实现 开展 组织开展 组织 办好 召开 举办 举行 实施 制定 安排 达到 取得 进行 推进 推动 落实 做好 抓好
  承办 形成 推行 启动 出台 统筹 办理 实行 用好 用足 用活 确定 开展好 健全 印发 牵头 明确 带来
`);

/** Verbs that say which things are counted and stay in the name: 拆除违法建设, 新增就业. */
export const ACTION_VERBS: readonly string[] = words(`
  新增 净增 新建 新建成 改建 扩建 改扩建 增开 新建改扩建 开建 新引进 新落地 新设 新安排 控制新增 新发现 新登记 新注册 新招引 新入驻 新认定 新培育 新开工 新签约 续建
  新改建 新改扩建 新开 新辟 新招 新植 新造 新购 引进 招引 签约 签订 拆除 整改 治理 清理 清除 处罚 劝离 劝阻 发放
  发现 排查 检查 核查 走访 接待 受理 办结 化解 调处 解决 盘活 收回 腾退 放映 播种 种植 搭建 施划 更新 改造 修复
  新参 认定 申报 评定 评价 推荐 培训 安置 提供 惠及 投入 争取 拉动 筹集 募集 征收 流转 复耕 审批 接收 还迁 迁入
  搬迁 创成 创建 建成 建设 投用 交付 扑灭 苫盖 张贴 更换 出动 查处 立案 抽调 派出 推出 选择 选定 开行 设置 设立 动用 使用 申请 减免 核减
  发布 回复 答复 交办 上报 汇总 吸纳 登记 接种 检测 救助 资助 补贴 兑现 拨付 下达 落地 竣工 开工 入库 纳入 投产
  入驻 注册 培养 选派 引导 扶持 支持 调解 享受 自查 巡查 栽植 收储 出让 转化 获批 获评 评选 协调解决 谋划 储备
  督导检查 督促检查 摸排 宣传 覆盖 服务 协调 上云 梳理 带动 增加 处理 反馈 增收 投资新建 投资建设 投资改造 对接
  涉及 闭环答复 直接答复 洽谈 吸引 引育 铺设 敷设 修建 修缮 开通 打通 购置 配备 选聘 招聘 招录 转移 转让 压减 清欠
  清退 淘汰 关闭 取缔 侦破 破获 抓获 打掉 追回 挽回 查封 硬化 保护 退耕 补种 治愈 收治 帮扶 慰问 走访慰问 联系
  保障 维修 加固 疏通 取消 下放 承接 公布 受益 生产 养殖 收购 销售 外派 招收 上市 挂牌 通车 复垦 整治 提升 兑付
  偿还 置换 归集 清收 注销 新改造 改厕 落户 储粮 植树 派驻 聘请 聘用 调整 调运 吸收 引入 备案 减少 退出 关停 关停并转 处置 支付
  增设 扩容 制定修订 培育 优化 抚育 成立 组建 打造 推广 建立 建造 减排 新开通 布设 安装 整合 撤并 精简 分流 分流安置 新竣工 新投产 新投用 新获批 新创建 新评定 审议通过 修改 废止
`);

/** Words that qualify a rate or amount without saying whose it is: 平均解决率, 按期办结率. */
export const RATE_QUALIFIERS: readonly string[] = words(`
  平均 综合 首针 全程 按期 按时 及时 年均 总体 整体 一次 一次性 全部 年度 调解 问题 任务 投诉 案件 首期 涉及
`);

/** Figures of a trade: if a sentence opens with a trade (无人机产业“…”), they belong to it. */
export const TRADE_FIGURES: readonly string[] = words(`
  产值 总产值 税收 利税 利润 增加值 营业收入 主营业务收入 销售收入 年产值 产业产值 产业规模 规模 总规模
`);

/** Words that end a noun phrase after a counted unit: 25个项目|顺利完工. */
export const PREDICATE_STARTS: readonly string[] = words(`
  已经 已 均 都 全部 全面 正在 正 将 顺利 有序 成功 高标准完成 高质量完成 按期 如期 完成 实现 达到 达 获得 获评 获 被 由 入驻 落户 落地
  开工 竣工 完工 投入 投用 投产 建成 通过 纳入 进入 启动 得到 开展 拿到 取得 亮相 加快 基本 高效 依法 签订 签约
  分布 稳步 同步 陆续 先后 超额 有效 正式 申报 荣获 入选 上榜 受益 参加 参与 超过 推动 推进 进行 率先 提前 累计
  共计 实施 列入 列为 脱贫 摘帽 搬进 享受 总投资 平均 发布 申请 增加 提高 提升 下降 增长 全年 制定 受到 评为 跻身 全速推进 有力推进 提速推进 按计划推进 成效明显 成效显著
  位居 位列 居全 居世界 均居 退出 实行 出列 办理 稳定 即将 持续 相继 竞相 主体 挂牌 上市 通车 开通 建立 成为 举办
  组织开展 组织实施 进展 壮大 入住 授予 出台 逆行 出征 进驻 连续 不断 进一步 尽快 尽早 大幅 明显 显著 逐步 加速 更加 深入 分赴 奔赴 前往
  赴 对 向 为 在 把 可在 提供 并 上升为 调整为 升级为 转为 按时 购买 受灾 走在 排在 圆满 配备 主板上市 境内外上市 境外上市 境内上市 海外上市 科创板上市 创业板上市 新三板挂牌 北交所上市 发放 配发 代缴 免费提供 免费向 免费为 免费对 免费进行 免费接种 免费开放 免费开展 免费享受 免费发放 免费实施 免费安装 免费改造 免费适配 贡献了 聚焦 扎实 讨回 奠基 升规 晋级 晋升 告别 驰援 紧急驰援 增设 走进 领跑全省 领跑全国 入围 荣膺 斩获 喜获 搞好 揭牌 封顶 投运 解决了 改善了 布局拓展 分配到 做大做强 扩大 服务乡村 服务基层 下沉一线 下沉基层 下沉镇 助力 投身 快速推进 快速发展 焕然一新 动工 集中开工 集中签约 集中竣工 集中获批 踊跃 结对
`);

/** Words that start a predicate of all items of a list: 3个项目、1615套房|顺利完成交付. */
export const SHARED_PREDICATES: readonly string[] = words(`
  顺利 全部 全面 有序 已 按期 如期 完成 受到 荣获 入选 获评 纳入 列入 通过 建立 签订 签署 参加 参与 进行 获 受灾 达标退出
`);

/** Fillers inside a predicate that say nothing about the things counted. */
export const PREDICATE_FILLERS: readonly string[] = words(`
  已经 已 均 都 全部 全面 正在 正 将 顺利 有序 成功 按期 如期 由 被 基本 高效 依法 同步 陆续 先后
  有效 正式 高质 为 了 全年 共计 累计 共 相继 即将 尽快 尽早 圆满 按时
`);

/** Verbs of making others act; what the others do stands after the number: 支持齐庄等7个村开展种植. */
export const CAUSATIVES: readonly string[] = words(`
  支持 推动 推进 带动 引导 鼓励 指导 帮助 协助 促进 组织 确保 动员 发动 助力 扶持 保障 推荐 加快推进
`);

/** Nouns after an amount that say what it is in a plan, not what it measures: 主营业务收入完成150亿元目标. */
export const MILESTONES: readonly string[] = words(`
  目标 大关 任务 关口 规模 水平 门槛 台阶 标准 以上 以下 左右 以内 整数关 俱乐部 行列 要求
`);

/** Nouns too vague to name anything without the examples before them: 行政复议、行政诉讼等相关事项. */
export const EMPTY_AFTER_EXAMPLES: readonly string[] = words(`
  相关 有关 事项 工作 问题 活动 案件 各类 情况 方面 业务 类型 费用 宣传 领域
`);

/** Ends of complete noun phrases; a 、 after one starts another item. */
export const COMPLETE_NOUNS: readonly string[] = words(`
  建设 工程 项目 设施 改造 治理 服务 企业 中心 基地 学校 工作 公园 系统 平台 道路 线路 小区 园区 生产线 装置
`);

/** Verbs before the object of a clause about work, whose figures follow: 开展60+疫苗接种工作，共接种12059人. */
export const WORK_VERBS: readonly string[] = words(`
  完成 开展 推进 推动 实施 做好 抓好 组织 落实 启动 深化 狠抓 加强 加快推进 强化 抓实 办好 推行 规范 发展 培育壮大 做大做强
`);

/** Verbs that start the clause after a sum, which says what the money is spent on: 投入2亿元，|改造农村公路. */
export const BUILDING: readonly string[] = words(`
  新建 改建 扩建 改扩建 修建 建成 建设 改造 整治 治理 解决 加固 修复 修缮 维修 铺设 购置 硬化 保障 扶持 整改 补助
`);

/** Endings of the object after WORK_VERBS that the names of its figures leave out. */
export const WORK_ENDINGS: readonly string[] = words(`
  工作 任务 事宜 力度 行动 管理 体系 机制 制度
`);

/** Rates of a whole task, never of the things that were counted last. */
export const TASK_RATES: readonly string[] = words(`
  完成率 任务完成率 完成比例
`);

/** Groups that share the measure after them: 城市社区和行政村养老服务设施覆盖率. */
export const PARALLEL_GROUPS: readonly string[] = words(`
  城市社区 行政村 城镇 农村 城市 县城 乡镇 国家级 省级 市级 县级 区级 镇级 村级 男性 女性 规上 限上 小学 初中 高中
  公办 民办 集中 分散 城区 镇区 市区 主城区 中心城区
`);

/** Words that end the subject of a clause about the state of something: 点位|均已整改完毕. */
export const STATES: readonly string[] = words(`
  加快推进 加快创建 快速推进 扎实推进 稳步推进 有序推进 顺利推进 深入推进 持续推进 全面推进 强力推进 进一步加强 全面启动 启动建设 开工建设 加快建设
  均已 均为 均达 都已 已 已经 全部 全面
`);

/** Nouns that name a measure at the end of a name: 民营经济|增加值, 牛羊|饲养量. */
export const MEASURE_NOUNS: readonly string[] = words(`
  退休金 增加值 总产值 产值 产能 产业规模 产量 总产 单产 亩产 总量 销量 储量 用量 收入 投资 面积 人数 数量 件数 起数 余额 存款 贷款 标准 支出 价格 比重 总额 利润
  税收 密度 浓度 水平 时限 资产 资产总额 工资 比例 比率 占比 指数 次数 人次 增速 满意度 发病率 税金 利税 营收 所占比重 营业收入 主营业务收入 参保人数 参保率 吞吐量 效率 排放 排放量 排放总量 生产总值 生产总值增幅 生产总值增速 经济增速 经济总量 增幅 数
`);

/** Nouns of things that have figures of their own: 50户优势民营企业|产值, 4个工业园|规上工业总产值. */
export const OWNING_NOUNS: readonly string[] = words(`
  企业 项目 产业链 县 县（市） 县（市、区） 镇街 药品 耗材 园区 工业园 开发区 高新区 集聚区 示范区 基地 平台 水源地 断面 小区 乡镇 行业 产业 合作社 景区 医院 学校 机构 院校 单位
  中心 集团 公司 港口 口岸 产业园 集群 县市 县区 城市 银行 商场 市场 村集体经济组织 国家和地区
`);

/** Bodies of a place that are also counted with Chinese numerals: 五个村被评为生态村. */
export const COUNTED_BODIES: readonly string[] = words(`
  村 社区 乡镇 镇 街道 县 企业 学校 医院 卫生院 单位 园区 景区 家庭 项目
`);

/** Nouns at the end of the subject of a clause about its development: 家具产业|集聚水平明显提升. */
export const SUBJECT_NOUNS: readonly string[] = words(`
  产业 行业 工业 制造业 服务业 建筑业 旅游业 农业 物流业 批发业 零售业 住宿业 餐饮业 开发区 高新区 园区 新区 专列 班列 集群
  电子商务 跨境电商 粮食 外贸进出口 公有制经济 乡镇企业 民营企业 国有企业 中小企业 民营经济 县域经济 镇域经济 数字经济 海洋经济 外贸 快递业
`);

/** Words of development after such a subject. */
export const GOING: readonly string[] = words(`
  加快 持续 继续 稳步 不断 蓬勃 健康 快速 迅速 明显 显著 全面 有序 提质 提速 提档 发展 壮大 崛起 突破 增势 势头 活力 集聚 集群 水平 质效
  转型 升级 规模 做大 拓展 向好 回暖 复苏 跨越 茁壮 加速 稳中 平稳 优化 强势 逆势 高质量 支撑 更加 效益 结构 竞争力 实力
  贡献 成为 带动 生产 丰收 再获 再夺 再创 喜获 进一步 稳定 恢复 日益 逐步 大力
`);
