import { describe, expect, test } from 'vitest';
import { decidedAt } from './decided-at.ts';
import { RULES } from './index.ts';

/** Refused places, by the rule that refuses them: the sentence is the title. */
const REFUSALS: Readonly<Record<string, readonly string[]>> = {
  quoted: [
    '按照全区“⟦153311⟧”总体发展思路，全力完成目标任务。',
    '优化“⟦12345⟧”市民服务热线办理流程。',
    '加快打造“⟦15⟧分钟医保服务圈”。',
    '制定《巨各庄镇大气污染防治⟦2022⟧年行动计划任务分解表》。',
    '坚持“⟦0.1⟧微克”精抓细抠。',
    '落实“稳经济 ⟦35⟧ 条”政策措施。',
    '推出政务服务“⟦333⟧工作标准”。',
    '严格对照“⟦15⟧条硬措施”，大力推进安全生产大检查。',
  ],
  date: [
    '⟦2024⟧年是中华人民共和国成立75周年。',
    '北庄镇获评“2021-2023年度先进集体”荣誉称号，⟦2025⟧年继续保持。',
    '镇域国土空间规划编制工作已于2022年⟦10⟧月基本完成。',
    '自4月⟦6⟧日以来，参检人次数达157789人次。',
    '⟦1⟧-6月,全镇完成地区生产总值45.2亿元。',
    '卢家巷实验学校改扩建项目二期计划⟦9⟧月底前竣工。',
    '2021-⟦2025⟧年，累计完成投资10亿元。',
    '上世纪⟦90⟧年代建成的小区全部改造。',
  ],
  code: [
    '全年PM⟦2.5⟧平均浓度25.4微克每立方米。',
    '支持研发升级⟦5⟧G无人机指挥平台系统。',
    '推进翠园街、HB⟦12⟧号路等6条续建道路建设。',
    '落实营商环境⟦6.0⟧版改革任务。',
    '深化运用⟦1⟧+9+N组团式帮扶协作机制。',
    '塘峪⟦220⟧千伏变电站已完成签约。',
    '围绕轨道交通⟦5⟧号线点位建设深化周边地块研究设计。',
    '完成⟦188⟧、189地块公建移交工作。',
    '加快⟦605⟧片区地块出让进度。',
    '优化⟦12345⟧热线工作闭环。',
    '新增⟦4⟧A级景区2个。',
    '深入开展⟦60⟧+疫苗接种工作。',
    '实施⟦2⟧×66万千瓦机组项目。',
    '三次产业结构调整为⟦6⟧:61:33。',
    '铭记“九一八”，警示⟦11⟧·15事故。',
  ],
  'list-number': ['⟦1⟧.认真做好规划编制。', '（⟦2⟧）建成道路两条。', '⟦3⟧、加强公共安全体系建设。'],
  'range-end': ['新建5至⟦8⟧个村级服务站。', '城镇化率提高1-⟦2⟧个百分点。'],
  'per-base': ['每⟦10⟧万人刑事案件数下降36.9%。', '每⟦100⟧户居民配备一名网格员。', '全区⟦千⟧人口托育位数达4.6个。'],
  'outline-count': ['重点抓好以下⟦11⟧个方面工作。', '突出做好⟦8⟧个方面工作：'],
  ordinal: [
    '在北庄镇第二届人民代表大会⟦第七⟧次会议上。',
    '确保问题⟦第一⟧时间应改尽改。',
    '满意率93.2%，居全市⟦第一⟧方阵。',
    '坚持把政治建设摆在⟦首位⟧。',
    '加快⟦第三⟧实验幼儿园建设。',
    '把抓落实作为政府工作的⟦第一⟧要务。',
  ],
  'chinese-numeral': [
    '实施安全生产治本攻坚⟦三⟧年行动。',
    '沿清水河打造⟦三⟧块小微湿地。',
    '形成了⟦三⟧项工作机制。',
    '争取⟦一⟧批省级改革事项先行先试。',
    '开展新一轮⟦百万⟧亩造林工程。',
    '开展⟦两⟧个专题的公益项目。',
    '破除城乡⟦二⟧元结构壁垒。',
  ],
  'group-definition': [
    '⟦60⟧岁以上老年人疫苗接种率达到91.55%。',
    '全年新增纳税⟦50⟧万元以上企业30家。',
    '全年引进亿元以上项目30个，其中，⟦10⟧亿元以上项目不少于5个。',
    '重点做好⟦1⟧-4人出租房安全隐患排查整改。',
    '新增产值超⟦10⟧亿元龙头企业10家。',
    '新增ESI全球前⟦1⟧‰学科1个。',
    '在中部⟦87⟧个地级市中力争进入前列。',
    '打造⟦100⟧亿元级产业集群。',
  ],
  duration: [
    '连续⟦16⟧年实现占补平衡。',
    '确保⟦24⟧小时高效运转。',
    '今年是建党⟦100⟧周年。',
    '拿地后⟦5⟧个工作日开工。',
    '实施⟦3⟧年行动计划。',
  ],
  'no-unit': ['引进世界⟦500⟧强企业。', '全国⟦5⟧大中心之一。'],
};

describe.each(Object.entries(REFUSALS))('refused by %s', (rule, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    const { verdict, rule: by } = decidedAt(sentence);
    expect([verdict.role, by.id]).toEqual(['none', rule]);
  });
});

const VALUES = [
  '全年实现财政收入⟦4219⟧万元。',
  '全年优良天数增至⟦228⟧天。',
  '全年优良天数⟦300⟧天。',
  '签约亿元以上项目⟦58⟧个。',
  '争取各类资金⟦6⟧亿元以上。',
  '实施总投资⟦289.81⟧亿元的区级以上重点项目95个。',
  '农村生活污水治理（管控）率提高到⟦63⟧%以上。',
  '新增耕地面积⟦1202.58⟧亩。',
  '综合成绩⟦96.15⟧。',
  '实现安全生产事故“⟦零发生⟧”。',
  '平均预期寿命达到⟦80⟧岁。',
  '民生支出占比达⟦八⟧成。',
  '城镇化率达到⟦百分之六十⟧。',
  '人口自然增长率控制在⟦2⟧‰左右。',
  '带动经济增长⟦100⟧亿元人民币。',
  '降尘量均值为⟦1.33⟧吨/月·平方公里。',
  '超过⟦2000⟧户居民受益。',
];
test.each(VALUES)('a value: %s', (sentence) => expect(decidedAt(sentence).verdict.role).toBe('value'));

const CHANGES: readonly (readonly [string, 'up' | 'down', string | null])[] = [
  ['同比增长⟦16⟧%。', 'up', 'yoy'],
  ['办结工单2885件，同比下降⟦37.26⟧%。', 'down', 'yoy'],
  ['完成镇本级财政收入1.3亿元，增速⟦11.1⟧%。', 'up', null],
  ['固定资产投资年均增长⟦9.8⟧%。', 'up', '年均'],
  ['城镇化率提高⟦9.3⟧个百分点。', 'up', null],
  ['死亡人数比2020年下降⟦65.3⟧%。', 'down', '比2020年'],
  ['力争跃升⟦30⟧个位次以上。', 'up', null],
  ['实现三年⟦翻番⟧。', 'up', '三年'],
  ['以⟦7⟧%左右的增速发展。', 'up', null],
  ['居民消费价格涨幅⟦2⟧%左右。', 'up', null],
  ['全年投资9243亿元，比上年预算增加⟦5038⟧亿元。', 'up', '比上年预算'],
  ['年入黄泥沙减少⟦6900⟧万吨。', 'down', null],
  ['扶贫标准提高到3000元，比国家标准高⟦700⟧元。', 'up', '比国家标准'],
  ['城乡低保标准分别提高43%、⟦37⟧%。', 'up', null],
];
test.each(CHANGES)('a change: %s', (sentence, direction, basis) => {
  const { verdict } = decidedAt(sentence);
  if (verdict.role === 'change' && basis === 'yoy') expect(verdict.basis).toBe('yoy');
  expect(verdict).toMatchObject({ role: 'change', direction, basis });
});

const RANKS: readonly (readonly [string, number, string | null])[] = [
  ['同比增长16%，增幅全区排名⟦第4⟧。', 4, '全区'],
  ['增速居四区⟦第2⟧位。', 2, '四区'],
  ['企业税收收入占比镇街排名⟦第一⟧。', 1, '镇街'],
  ['巡田任务完成比例全区⟦第一⟧。', 1, '全区'],
  ['在城区及周边镇街PM2.5浓度排名中位列⟦第二⟧。', 2, '城区及周边镇街'],
  ['累计排查次数位列全市⟦第一⟧。', 1, '全市'],
  ['在政务服务工作综合考核中排名⟦第二⟧。', 2, null],
  ['直派成绩综合排名6次进入全市前⟦100⟧。', 100, '全市'],
  ['排在全区⟦第 2⟧ 名。', 2, '全区'],
  ['面对全区⟦第一⟧的任务量，政府领导深入田间地头。', 1, '全区'],
];
test.each(RANKS)('a rank: %s', (sentence, position, scope) => {
  expect(decidedAt(sentence).verdict).toMatchObject({ role: 'rank', position, scope });
});

test('every rule has its own id and says in Chinese what it reads', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  for (const { title } of RULES) expect(title).toMatch(/[一-龥]/);
});

test('every refusing rule is shown at work', () => {
  const claiming = new Set(['rank', 'zero', 'growth', 'multiple', 'value']);
  expect(Object.keys(REFUSALS).sort()).toEqual(
    RULES.map(({ id }) => id)
      .filter((id) => !claiming.has(id))
      .sort(),
  );
});
