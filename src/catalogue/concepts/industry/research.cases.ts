import type { Cases } from '../cases.ts';
import type { RESEARCH } from './research.ts';

export const RESEARCH_CASES: Cases<typeof RESEARCH> = {
  'research-bodies': {
    means: [['新型研发机构', '家', 'value', '新型研发机构达到42家']],
  },
  'new-research-bodies': {
    means: [
      ['新建高水平新型研发机构', '家', 'value', '新建高水平新型研发机构6家'],
      ['新增省级新型研发机构', '家', 'value', '新增省级新型研发机构6家'],
    ],
  },
  'new-engineering-centres': {
    means: [['新认定省级工程技术研究中心', '家', 'value', '新认定省级工程技术研究中心9家']],
  },
  'new-manufacturing-centres': {
    means: [['新增省级制造业创新中心', '家', 'value', '新增省级制造业创新中心2家']],
  },
  'new-postdoc-stations': {
    means: [['新增博士后科研工作站', '家', 'value', '新增博士后科研工作站5家']],
  },
  'national-key-labs': {
    means: [['全国重点实验室', '家', 'value', '全国重点实验室达到12家']],
  },
  incubators: {
    means: [['科技企业孵化器', '家', 'value', '科技企业孵化器达到35家']],
  },
  'national-science-awards': {
    means: [['获国家科学技术奖', '项', 'value', '获国家科学技术奖5项']],
  },
  'major-science-projects': {
    means: [
      ['省级科技重大专项', '项', 'value', '实施省级科技重大专项26项'],
      ['实施重大科技专项', '个', 'value', '实施重大科技专项20个'],
    ],
  },
  'science-expenditure': {
    means: [['财政科技支出', '亿元', 'value', '财政科技支出25亿元']],
  },
  'talents-attracted': {
    means: [['引进各类人才', '人', 'value', '引进各类人才3200人']],
  },
  'talent-stock': {
    means: [['人才总量', '万人', 'value', '人才总量达到65万人']],
  },
  'graduates-attracted': {
    means: [['新招引大学生', '人', 'value', '新招引大学生1.5万人']],
  },
  'science-commissioners': {
    means: [['选派科技特派员', '名', 'value', '选派科技特派员260名']],
  },
  'new-famous-brands': {
    means: [['新增省名牌产品', '个', 'value', '新增省名牌产品12个']],
  },
};
