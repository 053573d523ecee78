import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { LEVELS, NEWLY, total } from '../words.ts';

export const RESEARCH = {
  'research-bodies': {
    is: ['新型研发机构', 'New-type research bodies', '家', 'stock'],
    definition: '统计时点经认定、备案的新型研发机构家数。',
    names: '(?:省级?|市级?)?新型研发机构(?:总?数量?)?',
    needs: total('新型研发机构'),
  },
  'new-research-bodies': {
    is: ['新增新型研发机构', 'New-type research bodies added', '家', 'flow'],
    definition: '一定时期内新建、新认定、新备案的新型研发机构家数。',
    names: `(?:${NEWLY}|引进培育|建设)${LEVELS}(?:高水平)?新型研发机构`,
    near: { 'research-bodies': '一个是当期新增；一个是总数。' },
  },
  'new-engineering-centres': {
    is: ['新增工程（技术）研究中心', 'New engineering research centres', '家', 'flow'],
    definition: '一定时期内新认定、新建的各级工程（技术）研究中心家数。',
    names: `${NEWLY}${LEVELS}工程(?:技术)?(?:研究|研发)?中心`,
  },
  'new-manufacturing-centres': {
    is: ['新增制造业创新中心', 'New centres of manufacturing innovation', '家', 'flow'],
    definition: '一定时期内新认定、新建的国家级、省级制造业创新中心家数。',
    names: `${NEWLY}${LEVELS}制造业创新中心`,
  },
  'new-postdoc-stations': {
    is: ['新增博士后科研工作站', 'New postdoctoral stations', '家', 'flow'],
    definition: '一定时期内新设立的博士后科研工作（流动）站家数。',
    names: `${NEWLY}${LEVELS}博士后(?:科研)?(?:工作|流动|创新实践基地|、)*站`,
  },
  'national-key-labs': {
    is: ['全国（国家）重点实验室', 'National key laboratories', '家', 'stock'],
    definition: '统计时点的全国重点实验室（原国家重点实验室）家数。',
    names: '(?:全国|国家级?)重点实验室(?:总?数量?)?',
    needs: total('(?:全国|国家)(?:级)?重点实验室'),
  },
  incubators: {
    is: ['科技企业孵化器', 'Technology incubators', '家', 'stock'],
    definition: '统计时点经认定的科技企业孵化器家数。',
    names: '(?:各类)?(?:科技)?(?:企业)?孵化器(?:总?数量?)?',
    needs: total('孵化器'),
    near: { 'new-incubators': '一个是总数；一个是当期新增。' },
  },
  'national-science-awards': {
    is: ['国家科学技术奖', 'National science and technology awards', '项', 'flow', '《国家科学技术奖励条例》'],
    definition: '一定时期内获得国家科学技术奖的成果项数。',
    wordings: '获国家科学技术奖 国家科技奖励',
    names: '(?:荣?获|获得)*国家(?:级)?科(?:学技术|技)(?:进步)?(?:奖励|奖)(?:的)?(?:项目|科技成果|成果)?',
  },
  'major-science-projects': {
    is: ['重大科技专项', 'Major science projects', '个', 'flow'],
    definition: '一定时期内组织实施的重大科技（创新）专项、项目个数。',
    wordings: '实施重大科技专项 重大科技项目',
    names: '(?:组织)?(?:实施|推进|启动)*(?:省级?|市级?|州级?|省市|以上)*(?:重大科技(?:创新)?|科技重大)(?:专项|项目)',
  },
  'science-expenditure': {
    is: ['财政科技支出', 'Government spending on science', '元', 'flow', SOURCES.budget],
    definition: '一般公共预算中用于科学技术的支出。',
    wordings: '财政科技支出 财政科技投入',
    names: '(?:地方|本级|市级|全市|一般公共预算)*财政(?:科技|科学技术|用于科技)(?:的)?(?:投入|支出)(?:资金)?',
    near: { 'rd-expenditure': '财政科技支出是政府的钱；全社会研发经费主要由企业投入。' },
  },
  'talents-attracted': {
    is: ['引进各类人才', 'Skilled people attracted', '人', 'flow'],
    definition: '一定时期内引进的各类人才人数。',
    names: '(?:新)?(?:引进|引育|引进培育|引进培养)(?:各类|各级|各层次|急需紧缺|紧缺|优秀|专业|、)*人才',
    near: { 'high-level-talents': '一个计各类人才；一个只计高层次人才。' },
  },
  'talent-stock': {
    is: ['人才总量', 'Skilled people in all', '人', 'stock'],
    definition: '统计时点一个地区的人才资源总数。',
    names: '(?:各类)?人才(?:资源)?总(?:量|数)',
    also: { names: '人才', needs: /人才(?:资源)?总[量数]/u },
    near: { 'talents-attracted': '一个是总数；一个是当期引进。' },
  },
  'graduates-attracted': {
    is: ['引进大学生', 'Graduates attracted', '人', 'flow'],
    definition: '一定时期内引进、新来就业创业的大学生（高校毕业生）人数。',
    wordings: '引进大学生 招引大学生 吸引高校毕业生',
    names: '(?:新)?(?:引进|招引|引育|吸引|集聚|新增)(?:各类|青年|高校|应届)*(?:大学生|高校毕业生)',
  },
  'science-commissioners': {
    is: ['选派科技特派员', 'Science commissioners sent to villages', '人', 'flow'],
    definition: '一定时期内选派到农村的科技特派员人数。',
    names: '(?:选派|选认|派出|下派|新选派|争取新选派)?(?:省|市|县|级|、)*科技特派员',
  },
  'new-famous-brands': {
    is: ['新增省名牌产品', 'New famous products of the province', '个', 'flow'],
    definition: '一定时期内新获评的省名牌产品个数。',
    names: '(?:新增|新获|新认定|获评)(?:省|[\\u4e00-\\u9fa5]{2}省)(?:级)?名牌产品',
    units: ['个', '件', '项'],
  },
} satisfies ConceptGroup;
