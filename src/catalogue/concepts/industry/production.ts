import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { ABOVE_SCALE, BODIES } from '../words.ts';

/** The total of a kind of company is said with a word of reaching or having; without it the number may be of this year alone. */
const total = (company: string): RegExp =>
  new RegExp(
    `${company}(?:总?数量?|总量)?(?:已|累计|分别)*(?:达|增至|增加到|突破|超过?|发展到|保持在|翻番|总数)|(?:累计|拥有|现有|共有|总数)[^，；。]{0,8}${company}`,
    'u',
  );

export const PRODUCTION = {
  'industrial-output': {
    name: '规模以上工业总产值',
    english: 'Gross output of above-scale industry',
    definition: '年主营业务收入2000万元及以上的工业企业一定时期内生产的工业最终产品和提供工业劳务活动的总价值量。',
    source: SOURCES.statistics,
    unit: '元',
    nature: 'flow',
    wordings: ['规模以上工业总产值', '规模以上工业产值', '规上工业总产值', '规上工业产值'],
    near: {
      'industrial-value-added': '产值是产品和劳务的总价值，含中间投入；增加值扣除了中间投入，不能相比。',
      'construction-output': '工业总产值计工业企业；建筑业总产值计建筑业企业，两者互不包含。',
    },
    names: `${ABOVE_SCALE}工业(?:企业)?(?:总)?产值`,
  },
  'industrial-value-added': {
    name: '规模以上工业增加值',
    english: 'Value added of above-scale industry',
    definition: '规模以上工业企业全部生产活动的总成果扣除生产过程中消耗或转移的物质产品和劳务价值后的余额。',
    source: SOURCES.statistics,
    unit: '元',
    nature: 'flow',
    wordings: ['规模以上工业增加值', '规上工业增加值'],
    near: {
      'secondary-industry-value-added': '第二产业还含规模以下工业和建筑业。',
      'high-tech-manufacturing-share': '一个是规上工业增加值的金额或增速；一个是高技术制造业在其中的百分比。',
    },
    names: `${ABOVE_SCALE}工业(?:企业)?增加值`,
  },
  'high-tech-manufacturing-share': {
    name: '高技术制造业增加值占比',
    english: 'High-tech manufacturing as a share of industrial value added',
    definition: '高技术制造业增加值占规模以上工业增加值的百分比。',
    source: SOURCES.statistics,
    unit: '%',
    nature: 'rate',
    wordings: ['高技术制造业增加值占规上工业增加值比重', '高技术制造业占比'],
    names: `高技术制造业(?:增加值)?占${ABOVE_SCALE}工业(?:增加值)?(?:的)?(?:比重|比例)?`,
  },
  'construction-output': {
    name: '建筑业总产值',
    english: 'Gross output of construction',
    definition: '建筑业企业一定时期内生产的建筑业产品和服务的总价值。',
    source: SOURCES.statistics,
    unit: '元',
    nature: 'flow',
    wordings: ['建筑业总产值', '建筑业产值'],
    names: '建筑业(?:企业)?(?:总)?产值',
  },
  'service-revenue': {
    name: '规模以上服务业营业收入',
    english: 'Revenue of above-scale services',
    definition: '达到规定规模的服务业企业一定时期内取得的营业收入。',
    source: SOURCES.statistics,
    unit: '元',
    nature: 'flow',
    wordings: ['规模以上服务业营业收入', '规上服务业营业收入', '规上服务业营收'],
    names: `${ABOVE_SCALE}服务业(?:企业)?(?:营业收入|营收)`,
  },
  'industrial-companies': {
    name: '规模以上工业企业数',
    english: 'Above-scale industrial companies',
    definition: '统计时点年主营业务收入2000万元及以上的工业企业家数。',
    source: SOURCES.statistics,
    unit: '家',
    nature: 'stock',
    wordings: ['规上工业企业达到', '规模以上工业企业', '规上工业企业数'],
    near: {
      'new-industrial-companies': '一个是总数；一个是当期新增数。',
    },
    names: `${ABOVE_SCALE}工业企业(?:总?数量?|户数)?`,
    units: BODIES,
    needs: total('(?:规模以上|规上)工业企业'),
  },
  'new-industrial-companies': {
    name: '新增规模以上工业企业',
    english: 'New above-scale industrial companies',
    definition: '一定时期内新达到规模以上标准并纳入统计的工业企业家数。',
    source: SOURCES.statistics,
    unit: '家',
    nature: 'flow',
    wordings: ['新增规上工业企业', '新增规模以上工业企业', '净增规上工业企业'],
    near: {
      'upgraded-units': '新增规上工业企业只是新增“四上”企业的一部分。',
    },
    names: `(?:新增|净增|新培育|新入库)${ABOVE_SCALE}工业企业`,
    units: BODIES,
  },
} satisfies ConceptGroup;
