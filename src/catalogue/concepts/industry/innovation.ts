import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { ABOVE_SCALE, total } from '../words.ts';

export const INNOVATION = {
  'innovation-platforms': {
    is: ['省、市级创新平台', 'Provincial and municipal innovation platforms', '家', 'stock'],
    definition: '统计时点经省、市认定的工程技术研究中心、重点实验室等研发平台个数。',
    wordings: '省、市级创新平台 省级创新平台 市级以上创新平台 省级以上研发平台',
    names: '(?:省、市级|省级|市级|省市级|省级以上|市级以上|省、市级以上)(?:科技)?创新平台(?:总?数量?)?',
  },
  'research-coverage': {
    is: ['规模以上工业企业研发活动覆盖率', 'Industrial companies doing research', '%', 'rate', SOURCES.statistics],
    definition: '有研究与试验发展活动的规模以上工业企业占全部规模以上工业企业的百分比。',
    wordings: '规上工业企业研发活动覆盖率 规模以上工业企业研发活动覆盖率',
    near: { 'research-intensity': '一个是有研发活动的企业占比；一个是研发经费占生产总值的比重。' },
    names: `${ABOVE_SCALE}工业企业研发活动覆盖率`,
  },
  'research-intensity': {
    is: ['研发投入强度', 'R&D expenditure as a share of gross regional product', '%', 'rate', SOURCES.statistics],
    definition: '研究与试验发展（R&D）经费支出占地区生产总值的百分比。',
    wordings: '研发投入强度 R&D经费投入强度 研发经费占GDP比重 全社会研发投入占比 研究与试验发展经费投入强度',
    names:
      '(?:全社会)?(?:科技)?(?:研发|R&D|研究与试验发展)(?:经费|费用)?(?:支出|投入)?(?:占(?:地区|国内|全[省市])?(?:生产总值|GDP)(?:的)?(?:比重|比例)?|(?:投入)?强度)|(?:全社会研发|R&D|研发经费)(?:经费|投入|支出)*占比',
  },
  'technology-contracts': {
    is: ['技术合同成交额', 'Turnover of technology contracts', '元', 'flow', SOURCES.contract],
    definition: '一定时期内经认定登记的技术开发、转让、许可、咨询和服务合同的成交金额。',
    wordings: '技术合同成交额 技术合同交易额 技术合同认定登记额 技术市场合同成交额',
    names:
      '技术合同(?:成交|交易|认定登记|登记)(?:总)?额|技术市场合同成交额|(?:登记|完成|实现)?技术(?:合同|交易|市场)(?:合同)?(?:成交|交易|登记|认定)*(?:总)?额',
  },
  'invention-patents-per-10000': {
    is: ['每万人口发明专利拥有量', 'Invention patents per 10,000 people', '件', 'rate', SOURCES.statistics],
    definition: '每万人口拥有的经授权且在有效期内的发明专利件数。',
    wordings: '万人发明专利拥有量 每万人发明专利拥有量 每万人口发明专利拥有量',
    near: { 'high-value-patents-per-10000': '高价值发明专利只是有效发明专利中符合条件的一部分。' },
    names: '每?万人(?:口)?(?:有效)?发明专利拥有量',
  },
  'high-value-patents-per-10000': {
    is: [
      '每万人口高价值发明专利拥有量',
      'High-value invention patents per 10,000 people',
      '件',
      'rate',
      SOURCES.property,
    ],
    definition: '每万人口拥有的、符合国家规定条件的高价值有效发明专利件数。',
    wordings: '每万人口高价值发明专利拥有量 万人高价值发明专利拥有量',
    names: '每?万人(?:口)?高价值发明专利拥有量',
  },
  'rd-expenditure': {
    is: ['全社会研发经费', 'Research and development expenditure', '元', 'flow', SOURCES.statistics],
    definition: '一个地区一定时期内用于研究与试验发展的内部经费支出。',
    wordings: '全社会研发投入 全社会研发经费投入 研究与试验发展经费投入 R&D经费支出',
    near: { 'research-intensity': '一个是金额或增速；一个是占地区生产总值的百分比。' },
    names: '(?:全社会|年度)?(?:研发|R&D|研究与试验发展|研究与开发)(?:经费)?(?:投入|支出|经费|投入经费)(?:总额|总量)?',
  },
  'invention-patents': {
    is: ['有效发明专利拥有量', 'Invention patents in force', '件', 'stock', SOURCES.patents],
    definition: '统计时点处于有效状态的发明专利件数。',
    wordings: '有效发明专利拥有量 发明专利拥有量 有效发明专利 发明专利有效量',
    near: { 'invention-patents-per-10000': '一个是总件数；一个是每万人口的件数。' },
    names: '(?:有效)?发明专利(?:拥有|有效|保有)(?:总)?量|有效发明专利(?:总?数|总量)?',
    also: { names: '发明专利', units: ['件', '项'], needs: /有效发明专利/u, refuses: /新增/u },
  },
  'patents-granted': {
    is: ['专利授权量', 'Patents granted', '件', 'flow', SOURCES.patents],
    definition: '一定时期内获授权的发明、实用新型和外观设计专利件数。',
    wordings: '专利授权量 授权专利 专利授权',
    near: { 'invention-patents': '一个是当期授权；一个是有效件数。' },
    names:
      '(?:新增)?专利授权(?:总)?(?:量|数)?|(?:新增)?授权专利(?:数|量)?|(?:获|获得|新增|累计|年)*(?:国内|国家)?(?:授权专利|专利授权)(?:总)?(?:量|数)?',
    also: { names: '授权(?:量)?', needs: /专利[^，；。]*[，、][^，；。]*授权/u, refuses: /发明/u },
  },
  'invention-patents-granted': {
    is: ['发明专利授权量', 'Invention patents granted', '件', 'flow', SOURCES.patents],
    definition: '一定时期内获授权的发明专利件数。',
    wordings: '发明专利授权量 授权发明专利 新增发明专利授权',
    near: { 'patents-granted': '发明专利只是全部专利授权的一部分。' },
    names: '(?:新增)?(?:国内)?发明专利授权(?:总)?(?:量|数)?|(?:新增)?授权发明专利(?:数|量)?',
  },
  'tech-contribution': {
    is: ['科技进步贡献率', 'Contribution of technical progress', '%', 'rate', '科学技术部《科技进步贡献率测算方法》'],
    definition: '科技进步对经济增长的贡献份额。',
    wordings: '科技进步贡献率 科技进步对经济增长的贡献率',
    names: '科技进步(?:对经济增长的?)?贡献率|科技(?:进步)?对(?:经济增长)?的?贡献率',
  },
  'high-level-talents': {
    is: ['引进高层次人才', 'High-level talents recruited', '人', 'flow'],
    definition: '一定时期内引进的高层次人才人数，认定标准由各地自定。',
    wordings: '引进高层次人才 引进培育高层次人才 新增高层次人才',
    names:
      '(?:引进|新引进|引育|引进培养|引进培育|新增|柔性引进|全职引进)(?:各类)?高层次(?:创新创业|急需紧缺|急需|创新|紧缺)?人才|(?:新)?(?:引进|引育|柔性引进|招引|培育|、|和)+(?:各类|急需|紧缺|急需紧缺|高精尖缺|海内外|国内外|境内外|和|及|、)*高层次(?:和|及|、|急需|紧缺|专业|创新|创业|科技)*人才',
    refuses: /认定/u,
  },
  'new-high-skilled-workers': {
    is: ['新增高技能人才', 'New highly skilled workers', '人', 'flow', SOURCES.employment],
    definition: '一定时期内新取得高级工及以上职业资格或技能等级的人数。',
    wordings: '新增高技能人才 培养高技能人才 新培养高技能人才',
    names: '(?:新增|新培养|培养|培育|新培育)高技能人才',
  },
  'new-skilled-workers': {
    is: ['新增技能人才', 'New skilled workers', '人', 'flow', SOURCES.employment],
    definition: '一定时期内新取得职业资格或技能等级的人数。',
    wordings: '新增技能人才 培养技能人才',
    near: { 'new-high-skilled-workers': '高技能人才只计高级工及以上。' },
    names: '(?:新增|新培养|培养|培育|新培育)技能(?:型)?人才',
  },
  'high-skilled-workers': {
    is: ['高技能人才总量', 'Highly skilled workers', '人', 'stock', SOURCES.employment],
    definition: '取得高级工及以上职业资格或技能等级的人数。',
    wordings: '高技能人才总量 高技能人才',
    near: { 'new-high-skilled-workers': '一个是总数；一个是当期新增。' },
    names: '高技能人才(?:总?数量?|总量)?',
    needs: total('高技能人才'),
  },
  'academician-workstations': {
    is: ['院士工作站', 'Academician workstations', '家', 'stock'],
    definition: '统计时点建成（或当期新增）的院士（专家）工作站个数，由报告说明。',
    wordings: '院士工作站 新增院士工作站 院士专家工作站',
    names: '(?:新增|新建|建成|新认定|新建成|新设立)*(?:省级|市级)?院士(?:专家)?工作站(?:总?数量?|总数)?',
  },
  'patent-applications': {
    is: ['专利申请量', 'Patent applications', '件', 'flow', SOURCES.patents],
    definition: '一定时期内申请专利的件数。',
    wordings: '专利申请量 专利申请',
    names: '专利申请(?:总)?(?:量|数)?|申请专利',
    near: { 'patents-granted': '一个是申请，一个是授权。' },
  },
  'new-tech-centres': {
    is: ['新增企业技术中心', 'New company technology centres', '家', 'flow'],
    definition: '一定时期内新认定的各级企业技术中心家数。',
    wordings: '新增省级企业技术中心 新增国家级企业技术中心',
    names:
      '(?:新增|新获批|获批|新认定|认定|新建|建成|新创建|创建|新培育|培育|新组建|建设|打造|组建|备案|新|、)+(?:国家级?|国家认定|全国|省部级|省级?以上|省级?|自治区级?|市级以上|市级?|各类|企业)*技术中心',
    refuses: /累计(?:建成|创建|培育|认定|获批|建设|组建|打造)|已有|共有|总数/u,
  },
  'new-key-labs': {
    is: ['新增重点实验室', 'New key laboratories', '家', 'flow'],
    definition: '一定时期内新获批组建的各级重点实验室个数。',
    wordings: '新增重点实验室 新增省级重点实验室 新获批全国重点实验室',
    names:
      '(?:新增|新获批|获批|新认定|认定|新建|建成|新创建|创建|新培育|培育|新组建|建设|打造|组建|备案|新|、)+(?:国家级?|国家认定|全国|省部级|省级?以上|省级?|自治区级?|市级以上|市级?|各类|企业)*重点实验室',
    refuses: /累计(?:建成|创建|培育|认定|获批|建设|组建|打造)|已有|共有|总数/u,
  },
  'new-design-centres': {
    is: ['新增工业设计中心', 'New industrial design centres', '家', 'flow'],
    definition: '一定时期内新认定的各级工业设计中心个数。',
    names:
      '(?:新增|新获批|获批|新认定|认定|新建|建成|新创建|创建|新培育|培育|新组建|建设|打造|组建|备案|新|、)+(?:国家级?|国家认定|全国|省部级|省级?以上|省级?|自治区级?|市级以上|市级?|各类|企业)*工业设计中心',
    refuses: /累计(?:建成|创建|培育|认定|获批|建设|组建|打造)|已有|共有|总数/u,
  },
  'new-incubators': {
    is: ['新增科技企业孵化器', 'New technology incubators', '家', 'flow'],
    definition: '一定时期内新建成、新认定的科技企业孵化器个数。',
    wordings: '新增科技企业孵化器 建成科技企业孵化器',
    names:
      '(?:新增|新获批|获批|新认定|认定|新建|建成|新创建|创建|新培育|培育|新组建|建设|打造|组建|备案|新|、)+(?:国家级?|国家认定|全国|省部级|省级?以上|省级?|自治区级?|市级以上|市级?|各类|企业)*(?:科技)?(?:企业)?孵化器',
    refuses: /累计(?:建成|创建|培育|认定|获批|建设|组建|打造)|已有|共有|总数/u,
  },
  'new-maker-spaces': {
    is: ['新增众创空间', 'New maker spaces', '家', 'flow'],
    definition: '一定时期内新建成、新认定的众创空间个数。',
    wordings: '新增众创空间 建成众创空间',
    names:
      '(?:新增|新获批|获批|新认定|认定|新建|建成|新创建|创建|新培育|培育|新组建|建设|打造|组建|备案|新|、)+(?:国家级?|国家认定|全国|省部级|省级?以上|省级?|自治区级?|市级以上|市级?|各类|企业)*众创空间',
    refuses: /累计(?:建成|创建|培育|认定|获批|建设|组建|打造)|已有|共有|总数/u,
  },
  'research-unit-coverage': {
    is: ['规模以上工业企业研发机构建有率', 'Above-scale industrial companies with a research unit', '%', 'rate'],
    definition: '设有研发机构的规模以上工业企业占全部规模以上工业企业的百分比。',
    wordings: '规模以上工业企业研发机构建有率 规上工业企业研发机构覆盖率',
    names: `${ABOVE_SCALE}(?:工业)?企业(?:建有|设立|设有)?研发机构(?:建有|设置|覆盖)?(?:率|比例|占比)|${ABOVE_SCALE}工业企业研发机构(?:建有|覆盖)率`,
    near: { 'research-coverage': '一个计有研发机构的企业；一个计有研发活动的企业。' },
  },
  'results-transferred': {
    is: ['转化科技成果', 'Research results put to use', '项', 'flow'],
    definition: '一定时期内转移转化、落地应用的科技成果项数。',
    wordings: '转化科技成果 科技成果转化 转化重大科技成果',
    names:
      '(?:实施|促成|转化|引进|落地|就地|推动|完成|、)+(?:重大|各类|高端|省级以上)*科技成果(?:转化|落地)*|(?:重大)?科技成果转化(?:项目)?|(?:实施|促进|推动|实现|落地|完成|、)*(?:转化|转移转化|落地转化)(?:重大|重要|各类)*科技成果|(?:重大)?科技成果(?:转移|落地|、)*转化(?:落地)?',
  },
} satisfies ConceptGroup;
