import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { ABOVE_SCALE, BODIES } from '../words.ts';

export const INNOVATION = {
  'innovation-platforms': {
    name: '省、市级创新平台',
    english: 'Provincial and municipal innovation platforms',
    definition: '统计时点经省、市认定的工程技术研究中心、重点实验室等研发平台个数。',
    source: SOURCES.usage,
    unit: '家',
    nature: 'stock',
    wordings: ['省、市级创新平台', '省级创新平台', '市级以上创新平台', '省级以上研发平台'],
    names: '(?:省、市级|省级|市级|省市级|省级以上|市级以上|省、市级以上)(?:科技)?创新平台(?:总?数量?)?',
    units: BODIES,
  },
  'research-coverage': {
    name: '规模以上工业企业研发活动覆盖率',
    english: 'Above-scale industrial companies with research activities',
    definition: '有研究与试验发展活动的规模以上工业企业占全部规模以上工业企业的百分比。',
    source: SOURCES.statistics,
    unit: '%',
    nature: 'rate',
    wordings: ['规上工业企业研发活动覆盖率', '规模以上工业企业研发活动覆盖率', '规上工业企业研发机构覆盖率'],
    near: {
      'research-intensity': '一个是有研发活动的企业占比；一个是研发经费占生产总值的比重。',
    },
    names: `${ABOVE_SCALE}工业企业研发(?:活动|机构)覆盖率`,
  },
  'research-intensity': {
    name: '研发投入强度',
    english: 'R&D expenditure as a share of gross regional product',
    definition: '研究与试验发展（R&D）经费支出占地区生产总值的百分比。',
    source: SOURCES.statistics,
    unit: '%',
    nature: 'rate',
    wordings: [
      '研发投入强度',
      'R&D经费投入强度',
      '研发经费占GDP比重',
      '全社会研发投入占比',
      '研究与试验发展经费投入强度',
    ],
    names:
      '(?:全社会)?(?:研发|R&D|研究与试验发展)(?:经费)?(?:支出|投入)?(?:占(?:地区)?(?:生产总值|GDP)(?:的)?(?:比重|比例)?|(?:投入)?强度)|全社会研发(?:经费)?投入占比',
    units: ['%'],
  },
  'technology-contracts': {
    name: '技术合同成交额',
    english: 'Turnover of technology contracts',
    definition: '一定时期内经认定登记的技术开发、转让、许可、咨询和服务合同的成交金额。',
    source: SOURCES.contract,
    unit: '元',
    nature: 'flow',
    wordings: ['技术合同成交额', '技术合同交易额', '技术合同认定登记额', '技术市场合同成交额'],
    names: '技术合同(?:成交|交易|认定登记|登记)(?:总)?额|技术市场合同成交额',
  },
  'invention-patents-per-10000': {
    name: '每万人口发明专利拥有量',
    english: 'Invention patents per 10,000 people',
    definition: '每万人口拥有的经授权且在有效期内的发明专利件数。',
    source: SOURCES.statistics,
    unit: '件',
    nature: 'rate',
    wordings: ['万人发明专利拥有量', '每万人发明专利拥有量', '每万人口发明专利拥有量'],
    near: {
      'high-value-patents-per-10000': '高价值发明专利只是有效发明专利中符合条件的一部分。',
    },
    names: '每?万人(?:口)?(?:有效)?发明专利拥有量',
    units: ['件', '项'],
  },
  'high-value-patents-per-10000': {
    name: '每万人口高价值发明专利拥有量',
    english: 'High-value invention patents per 10,000 people',
    definition: '每万人口拥有的、符合国家规定条件的高价值有效发明专利件数。',
    source: '《“十四五”国家知识产权保护和运用规划》（国发〔2021〕20号）',
    unit: '件',
    nature: 'rate',
    wordings: ['每万人口高价值发明专利拥有量', '万人高价值发明专利拥有量'],
    names: '每?万人(?:口)?高价值发明专利拥有量',
    units: ['件', '项'],
  },
} satisfies ConceptGroup;
