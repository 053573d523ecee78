import type { Cases } from '../cases.ts';
import type { KNOWLEDGE } from './knowledge.ts';

export const KNOWLEDGE_CASES: Cases<typeof KNOWLEDGE> = {
  'new-innovation-platforms': { means: [['新增省级以上创新平台', '家', 'value', '新增省级以上创新平台26家']] },
  'new-research-institutions': { means: [['新增省级以上研发机构', '家', 'value', '新增省级以上研发机构16家']] },
  'tech-centres': { means: [['国家级企业技术中心', '家', 'value', '国家级企业技术中心达到26家']] },
  'engineering-centres': {
    means: [
      ['省级企业工程技术研发中心', '家', 'value', '省级企业工程技术研发中心达126家'],
      ['省级工程技术研究中心', '家', 'value', '省级工程技术研究中心达到86家'],
    ],
  },
  'key-labs': { means: [['省级重点实验室', '家', 'value', '省级重点实验室达到86家']] },
  'maker-spaces': { means: [['众创空间', '家', 'value', '众创空间达到86家']] },
  'science-results': { means: [['取得重要科技成果', '项', 'value', '取得重要科技成果320项']] },
  'science-projects': { means: [['实施科技项目', '项', 'value', '实施科技项目260项']] },
  'key-tech-tackled': { means: [['突破关键核心技术', '项', 'value', '突破关键核心技术86项']] },
  'new-products': { means: [['开发新产品', '个', 'value', '开发省级新产品260个']] },
  'new-product-output': { means: [['新产品产值', '', 'change', '新产品产值增长18%']] },
  'invention-applications': { means: [['发明专利申请量', '件', 'value', '发明专利申请量820件']] },
  trademarks: { means: [['有效注册商标', '件', 'value', '有效注册商标2.6万件']] },
  'geographic-marks': { means: [['新增地理标志农产品', '个', 'value', '新增地理标志农产品6个']] },
  standards: { means: [['主导制定国家标准', '项', 'value', '主导制定国家标准36项']] },
  academicians: {
    means: [
      ['全职在皖工作两院院士', '人', 'value', '全职在皖工作两院院士达36人'],
      ['新增“两院”院士', '人', 'value', '新增“两院”院士6人'],
    ],
  },
  'talent-teams': { means: [['引进高层次人才团队', '个', 'value', '引进高层次人才团队26个']] },
  'leading-talents': { means: [['引进领军人才', '人', 'value', '引进领军人才36人']] },
  'doctors-attracted': {
    means: [
      ['引进博士及以上优秀青年人才', '名', 'value', '引进博士及以上优秀青年人才360名'],
      ['引进博士', '人', 'value', '引进博士260人'],
    ],
  },
  'high-level-talent-stock': { means: [['高层次人才', '人', 'value', '高层次人才达到1200人']] },
  professionals: { means: [['专业技术人才', '万人', 'value', '专业技术人才达到12万人']] },
  'base-stations-4g': { means: [['新建4G基站', '个', 'value', '新建4G基站1200个']] },
};
