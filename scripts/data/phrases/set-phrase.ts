/** Decides which runs that several places share are set phrases, and not names of things or statistical wordings. */
import { CONCEPTS } from '../../../src/catalogue/concepts.ts';
import { words } from '../../../src/catalogue/words.ts';
import { SHORTEST, SHORTEST_CLAUSE, WIDESPREAD } from '../../../src/schema/phrase.ts';
import type { PhraseTexts } from './phrase-texts.ts';

/** Characters that must be left of a run without the names of indicators and the words of statistics. */
const LEFT = 8;
/** If a run begins or ends with an incomplete clause of at most this many characters, they are cut off. */
const SCRAP = 4;

const oneOf = (list: string | readonly string[]): string =>
  [...(typeof list === 'string' ? words(list) : list)].sort((a, b) => b.length - a.length).join('|');

const MEASURED = new RegExp(
  oneOf([
    ...new Set(CONCEPTS.flatMap(({ name, wordings }) => [name, ...wordings])),
    ...words(`
      比上年 同比 年均 分别 累计 增长 增加 下降 降低 提高 达到 突破 超过 完成 实现 控制在 保持在 左右 以上 以内 总额 总量 总值 余额 增速 增幅 比重 占比
      比例 占 为 达 个百分点 万元 亿元 人均 全市 全省 全县 全区 全年 收入 支出 投资 消费品 零售 指数 涨幅 贷款 存款 规模 覆盖率 面积 浓度 公里 平方米 城镇
      农村 居民 城乡 人口 标准 亿 万 吨 占地 增长率 主营业务 金融机构 人民币 率
    `),
  ]),
  'gu',
);
/** Endings of names of things. */
const NAME_END = new RegExp(
  `(?:${oneOf(`
 示范区 示范区建设 集聚区 大湾区 经济带 集体 制造业 比重 占比 水平 示范创建
    示范园 示范县 示范市 示范城市 试验区 先行区 开发区 园区 新区 片区 城市 城市群 经济带 基地 试点 试点城市 工程 工程建设 中心 中心建设 项目 项目建设 平台 平台建设 制度 条例 规定 办法 规划 计划 方案
    指数 体系 机构 单位 产业 产业链 企业 系统 疾病 疫病 设施 设施建设 学校 医院 高速公路 高速铁路 铁路 机场 公司 集团 大学 研究院 实验室 博物馆 管理 服务 普查 医疗保险 养老保险 保险
    小区 社区 街道 品牌 称号 资金 补助 津贴 贷款 债券 人员 家庭 学生 儿童 老人 市场 商品 产品 技术 装备 材料 化学品 车辆 车 作物 廊道 通道 走廊 枢纽 接续 应急 改造 行动
  `)})$`,
  'u',
);
const VERBS = oneOf(`
  坚持 推进 推动 加强 加快 深化 深入 贯彻 落实 完善 健全 提升 促进 保障 支持 打造 打好 打赢 建设 构建 实施 强化 优化 扩大 发挥 维护 巩固 拓展 严格 严守 严肃 严厉 全面 积极
  认真 切实 扎实 着力 大力 努力 持续 不断 进一步 统筹 引导 鼓励 培育 激发 防范 化解 遏制 整治 开展 做好 抓好 抓住 增强 满足 解决 学习 领悟 牢记 践行 接受 听取 监督 办理 不忘
  守住 聚焦 围绕 立足 确保 筑牢 夯实 补齐 壮大 高举 弘扬 铸牢 致以 表示 感谢 面对 克服 取得 迎接 自觉 依法 主动 稳步 稳妥 规范 探索 创新 高标准 高质量 更加 有效 充分 率先 紧扣
  紧紧 牢固 始终 继续 加大 加速 抢抓 把握 发展 改善 关心 关爱 丰富 繁荣 倡导 培养 启动 完成 提高 实行 推行 推广 建立 清理 建成 出台 改进 转变 夺取 严防 严查 杜绝 狠抓 创造 争做 敢于 善于 勇于 提振 释放 盘活 畅通 打通 营造 形成 树立 激活 对接 融入 引进 引入 用好 办好 建好 管好 压实 压减 严控 落细 帮助
`);
const SPEAKS = new RegExp(`，|的|和|以|让|把|向|将|是|在|与|更|我们|${VERBS}`, 'u');
/** A run that begins so says how something is done, not how much there is. */
const MANNER = /^(?:认真|积极|自觉|切实|全面|持续|深入|不断|严格|大力|努力|扎实|着力|进一步|坚决|坚持)/u;
const BEGINS = new RegExp(`^(?:${VERBS})`, 'u');
/** Titles that a place has or wants. */
const TITLE =
  /入选|入围|获评|获批|荣获|跻身|蝉联|被评为|(?:国家|全国|全省|省级)[^，]{0,16}(?:示范|试点|试验|先进|文明|卫生|园林|森林|双拥|百强|名城|城市|基地|园区|先行)[^，]{0,6}$/u;

/** The range [from, to) of a run without incomplete clauses of a few characters at its ends. */
export function withoutScraps(texts: PhraseTexts, at: number, length: number): [from: number, to: number] {
  let [from, to] = [at, at + length];
  while (from < at + SCRAP && !texts.isEdge(from)) from++;
  while (to > at + length - SCRAP && !texts.isEdge(to)) to--;
  if (!texts.isEdge(from)) from = at;
  if (!texts.isEdge(to)) to = at + length;
  return from < to ? [from, to] : [at, at + length];
}

export interface Candidate {
  /** Its clauses and the items of an enumeration, separated by commas. */
  text: string;
  places: number;
  /** Whether it consists of whole clauses. */
  whole: boolean;
}

/** Returns why a run is not a set phrase, or null if it is one. */
export function notSetPhrase({ text, places, whole }: Candidate): string | null {
  const plain = text.replaceAll('，', '').replace(/^[\d.]+|[\d.]+$/gu, '');
  const shortest = whole && places >= WIDESPREAD ? SHORTEST_CLAUSE : SHORTEST;
  if (plain.length < shortest) return 'short';
  if (/\d(?!\d*年)(?!\d)/u.test(plain)) return 'figure';
  if (!MANNER.test(plain) && plain.replace(MEASURED, '').length < Math.min(LEFT, shortest - 1)) return 'measured';
  if (text.split('，').length > 2) return null;
  if (TITLE.test(plain)) return 'title';
  if (NAME_END.test(plain) && !BEGINS.test(plain) && !text.includes('的')) return 'name';
  return SPEAKS.test(text) || (whole && !/(?:习近平|第.次)/u.test(plain)) ? null : 'name';
}
