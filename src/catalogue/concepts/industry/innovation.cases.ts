import type { Cases } from '../cases.ts';
import type { INNOVATION } from './innovation.ts';

export const INNOVATION_CASES: Cases<typeof INNOVATION> = {
  'innovation-platforms': {
    means: [
      ['省、市级创新平台总数', '家', 'value', '全区省、市级创新平台总数增至58家'],
      ['省级以上创新平台（研发机构）', '家', 'value', '省级以上创新平台（研发机构）超330家'],
    ],
  },
  'research-coverage': {
    means: [
      ['规上工业企业研发活动覆盖率', '%', 'value', '规上工业企业研发活动覆盖率超过90%'],
      ['规上工业企业研发机构覆盖率', '%', 'value', '规上工业企业研发机构覆盖率达到93%'],
    ],
  },
  'research-intensity': {
    means: [
      ['全社会研发投入强度', '%', 'value', '全社会研发投入强度达3.38%左右'],
      ['研发投入强度', '%', 'value', '研发投入强度2.61％、居中国西部第1'],
    ],
  },
  'technology-contracts': {
    means: [
      ['技术合同成交额', '亿元', 'value', '技术合同成交额达到3.32亿元'],
      ['技术合同成交总额', '亿元', 'value', '技术合同成交总额达到35亿元'],
    ],
  },
  'invention-patents-per-10000': {
    means: [['万人有效发明专利拥有量', '件', 'value', '万人有效发明专利拥有量达43件']],
    not: [
      [
        '高价值只是一部分',
        '每万人高价值发明专利拥有量',
        '件',
        'value',
        '每万人高价值发明专利拥有量达25件',
        { means: 'high-value-patents-per-10000' },
      ],
    ],
  },
  'high-value-patents-per-10000': {
    means: [['每万人口高价值发明专利拥有量', '件', 'value', '每万人口高价值发明专利拥有量达到9.3件']],
  },
};
