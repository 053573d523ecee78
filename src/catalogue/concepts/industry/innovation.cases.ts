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
      ['规上工业企业研发活动覆盖率', '%', 'value', '规上工业企业研发活动覆盖率达到93%'],
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
  'rd-expenditure': {
    means: [
      ['研发投入', '', 'change', '研发投入增长14%'],
      ['全社会研发投入', '', 'change', '全社会研发投入增长12%'],
      ['研发经费投入', '', 'change', '全省研发经费投入增长8％左右'],
    ],
    not: [
      ['占比不是金额', '研发经费投入强度', '%', 'value', '研发经费投入强度达到2.8%', { means: 'research-intensity' }],
      ['只计企业', '规上工业企业研发经费投入', '', 'change', '规上工业企业研发经费投入增长16%'],
    ],
  },
  'invention-patents': {
    means: [
      ['发明专利拥有量', '万件', 'value', '有效发明专利拥有量达6.44万件'],
      [
        '发明专利拥有量',
        '',
        'change',
        '鼓励创新主体加大投入，力争全社会研发投入增长10%以上，发明专利拥有量增长15%以上',
      ],
    ],
    not: [
      [
        '每万人的件数',
        '每万人口发明专利拥有量',
        '件',
        'value',
        '每万人口发明专利拥有量达12件',
        { means: 'invention-patents-per-10000' },
      ],
    ],
  },
  'patents-granted': {
    means: [
      ['授权专利', '件', 'value', '授权专利1250件'],
      ['专利授权量', '万件', 'value', '专利授权量1.2万件'],
      ['专利授权量', '', 'change', '高新技术产业产值增长32%，专利申请量增长47.5%，专利授权量增长47.6%'],
    ],
    not: [['申请不是授权', '专利申请量', '件', 'value', '专利申请量2300件', { means: 'patent-applications' }]],
  },
  'invention-patents-granted': {
    means: [
      ['发明专利授权量', '', 'change', '发明专利授权量增长60.96%'],
      ['发明专利授权量', '万件', 'value', '发明专利授权量累计26.2万件、实现翻番'],
      ['新增授权发明专利', '万件', 'value', '全年新增授权发明专利2.3万件、高新技术企业1688家'],
    ],
  },
  'tech-contribution': {
    means: [
      ['科技进步贡献率', '%', 'value', '科技进步贡献率达到51%'],
      ['科技进步对经济增长贡献率', '%', 'value', '科技进步对经济增长贡献率达61%'],
      ['科技进步对经济增长的贡献率', '%', 'value', '科技进步对经济增长的贡献率达到58%'],
    ],
  },
  'high-level-talents': {
    means: [
      ['引育高层次人才', '人', 'value', '累计引育高层次人才1566人'],
      ['引进高层次人才（团队）', '名', 'value', '引进高层次人才（团队）100名以上'],
      ['引进高层次人才', '人', 'value', '围绕重大产业攻关需求，引进高层次人才300余人'],
    ],
  },
  'new-high-skilled-workers': {
    means: [
      ['新增高技能人才', '人', 'value', '建设技工大市，新增高技能人才5000人'],
      ['新培育高技能人才', '万人', 'value', '加强产业工人队伍建设，开展大规模职业技能培训，新培育高技能人才12万人'],
    ],
  },
  'new-skilled-workers': {
    means: [['新增技能人才', '万人', 'value', '开展职业技能培训110万人次以上，新增技能人才40万人']],
  },
  'high-skilled-workers': {
    means: [['高技能人才', '万人', 'value', '实施人才强市战略，2015年高技能人才达16.8万人']],
    not: [
      ['当期新增', '新增高技能人才', '万人', 'value', '新增高技能人才41.7万人', { means: 'new-high-skilled-workers' }],
    ],
  },
  'academician-workstations': {
    means: [
      ['院士工作站', '家', 'value', '院士工作站达到12家'],
      ['新建院士工作站', '个', 'value', '新建院士工作站2个'],
    ],
  },
  'patent-applications': {
    means: [
      ['专利申请量', '', 'change', '专利申请量增长20%'],
      ['申请专利', '件', 'value', '申请专利5600件'],
    ],
    not: [
      [
        '发明专利只是一部分',
        '发明专利申请量',
        '件',
        'value',
        '发明专利申请量820件',
        { means: 'invention-applications' },
      ],
    ],
  },
  'new-tech-centres': { means: [['新增省级企业技术中心', '家', 'value', '新增省级企业技术中心9家']] },
  'new-key-labs': { means: [['新增全国重点实验室', '家', 'value', '新增全国重点实验室3家']] },
  'new-design-centres': { means: [['新增国家级工业设计中心', '家', 'value', '新增国家级工业设计中心2家']] },
  'new-incubators': { means: [['新增国家级科技企业孵化器', '家', 'value', '新增国家级科技企业孵化器4家']] },
  'new-maker-spaces': {
    means: [['建成众创空间', '家', 'value', '建成众创空间26家']],
    not: [['累计的不是新增', '建成众创空间', '家', 'value', '累计建成科技企业孵化器65家、众创空间86家']],
  },
  'research-unit-coverage': {
    means: [['规模以上工业企业研发机构建有率', '%', 'value', '规模以上工业企业研发机构建有率达到45%']],
  },
  'results-transferred': {
    means: [['转化科技成果', '项', 'value', '转化科技成果320项']],
    not: [
      [
        '得奖的成果',
        '获国家科学技术奖的科技成果',
        '项',
        'value',
        '6项科技成果获国家科学技术奖',
        { means: 'national-science-awards' },
      ],
    ],
  },
};
