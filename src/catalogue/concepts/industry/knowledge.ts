import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { ANEW, GRADE, SOME, total } from '../words.ts';

export const KNOWLEDGE = {
  'new-innovation-platforms': {
    is: ['新增创新平台', 'New innovation platforms', '家', 'flow'],
    definition: '一定时期内新增的各级科技创新（研发）平台家数。',
    wordings: '新增省级以上创新平台',
    names: `${ANEW}${GRADE}(?:(?:科技|科研|技术)?(?:创新|研发)(?:服务)?|科创)平台`,
    near: { 'innovation-platforms': '一个是新增，一个是总数。' },
  },
  'new-research-institutions': {
    is: ['新增研发机构', 'New research institutions', '家', 'flow'],
    definition: '一定时期内新增的研发机构（中心）家数。',
    wordings: '新增省级以上研发机构',
    names: `${ANEW}${GRADE}(?:企业|外资|工业企业)?研发(?:机构|中心)`,
    near: { 'new-research-bodies': '新型研发机构只是其中一种。' },
  },
  'tech-centres': {
    is: ['企业技术中心总数', 'Company technology centres', '家', 'stock'],
    definition: '年末经认定的企业技术中心家数，级别见原句。',
    wordings: '国家级企业技术中心',
    names: `${GRADE}企业技术中心(?:总?数)?`,
    needs: total('企业技术中心'),
    near: { 'new-tech-centres': '一个是总数，一个是新增。' },
  },
  'engineering-centres': {
    is: ['工程技术研究中心总数', 'Engineering research centres', '家', 'stock'],
    definition: '年末经认定的工程（技术）研究中心家数。',
    wordings: '省级工程技术研究中心',
    names: `${GRADE}(?:企业)?工程(?:技术)?(?:研究|研发)中心(?:总?数)?`,
    needs: total('工程(?:技术)?(?:研究|研发)中心'),
    near: { 'new-engineering-centres': '一个是总数，一个是新增。' },
  },
  'key-labs': {
    is: ['重点实验室总数', 'Key laboratories', '家', 'stock'],
    definition: '年末省级等重点实验室家数。',
    wordings: '省级重点实验室',
    names: '(?:省|省级|市级|自治区级?|省部级|以上|及)+重点实验室(?:总?数)?',
    needs: total('重点实验室'),
    near: { 'new-key-labs': '一个是总数，一个是新增。', 'national-key-labs': '级别不同。' },
  },
  'maker-spaces': {
    is: ['众创空间总数', 'Maker spaces', '家', 'stock'],
    definition: '年末众创空间家数。',
    wordings: '众创空间',
    names: `${GRADE}众创空间(?:总?数)?`,
    needs: total('众创空间'),
    near: { 'new-maker-spaces': '一个是总数，一个是新增。' },
  },
  'science-results': {
    is: ['科技成果', 'Scientific results', '项', 'flow'],
    definition: '一定时期内取得、登记的科技成果项数。',
    wordings: '取得重要科技成果',
    names: '(?:取得|登记|获得|完成|获|荣获|省部级|省级|以上|重大|重要|各类|国家级|国家|、)*科技成果(?:登记)?',
    refuses: /转化/u,
    near: { 'results-transferred': '一个是取得的，一个是转化的。' },
  },
  'science-projects': {
    is: ['科技项目', 'Science projects', '项', 'flow'],
    definition: '一定时期内立项、实施的科技计划项目。',
    wordings: '实施科技项目',
    names:
      '(?:新增|实施|争取|获批|承担|申报|列入|新|立项|组织|推进|完成|、)*(?:国家|省|市|自治区|级|以上|重点|各类|各级|、)*科技(?:计划|创新|攻关|研发|支撑)*项目',
    refuses: /重大科技/u,
    near: { 'major-science-projects': '重大专项只是其中一部分。' },
  },
  'key-tech-tackled': {
    is: ['关键技术攻关', 'Key technologies tackled', '项', 'flow'],
    definition: '一定时期内攻关、突破的关键（核心、共性）技术项数。',
    wordings: '突破关键核心技术',
    names:
      '(?:突破|实施|开展|攻克|组织|完成|取得|、|产业|重点)*(?:关键|核心|卡脖子|重大|共性|重要|领域|、)+(?:核心)?技术(?:攻关|难题|瓶颈|突破|项目)*',
    refuses: /等\d|一批/u,
  },
  'new-products': {
    is: ['新产品开发', 'New products developed', '个', 'flow'],
    definition: '一定时期内开发、鉴定、投产的新产品个数。',
    wordings: '开发新产品',
    names: '(?:开发|研发|新增|投产|鉴定|研制|推出|、|和|及)+(?:国家级|省级|重点|市级|以上|各类|、|新技术)*新产品',
    units: ['个', '项', '种'],
    needs: /新产品|新技术/u,
  },
  'new-product-output': {
    is: ['新产品产值', 'Output of new products', '元', 'flow'],
    definition: '一定时期内工业企业新产品的产值或销售收入。',
    names: '(?:规模以上|规上|工业|规模)*新产品(?:产值|销售收入)',
  },
  'invention-applications': {
    is: ['发明专利申请量', 'Invention patents applied for', '件', 'flow', SOURCES.patents],
    definition: '一定时期内（含PCT途径）申请的发明专利件数。',
    names: '(?:新增)?(?:申请)?发明专利申请(?:总)?(?:量|数)?|申请发明专利|PCT(?:国际)?专利申请(?:量|数)?',
    near: { 'patent-applications': '专利申请还含实用新型和外观设计。' },
  },
  trademarks: {
    is: ['注册商标', 'Registered trademarks', '件', 'stock'],
    definition: '注册商标件数；写明新增的是当年的。',
    wordings: '有效注册商标',
    names: '(?:有效|新增|新|净增|累计|拥有|国内|马德里|国际)*(?:注册)?商标(?:有效)?(?:注册)?(?:总)?(?:量|数|件数)?',
    needs: /注册/u,
    refuses: /驰名|著名|地理/u,
  },
  'geographic-marks': {
    is: ['地理标志', 'Geographical indications', '个', 'flow'],
    definition: '地理标志产品、商标件数；写明总数的是累计。',
    wordings: '新增地理标志农产品',
    names:
      '(?:新增|累计|获批|拥有|申报|认定|登记|获得|新|成功|认证|国家|全国|培育|注册|、)*(?:农产品|产品)?(?:国家)?地理标志(?:保护|证明|商标|农产品|产品|集体|登记|、|和|认证)*',
    units: ['个', '件'],
  },
  standards: {
    is: ['制修订标准', 'Standards drafted', '项', 'flow'],
    definition: '一定时期内主持或参与制定、修订的国际、国家、行业、地方等标准。',
    wordings: '主导制定国家标准',
    names:
      '(?:主持|参与|主导|牵头|制定|制修订|制订|修订|发布|起草|新增|颁布|或|、|和|各类)+(?:国际|国家|行业|地方|团体|省级|企业|各类|各级|及|以上|、|和|级)*标准',
    units: ['项', '个'],
  },
  academicians: {
    is: ['院士', 'Academicians', '人', 'stock'],
    definition: '两院院士人数；写明新增的是当年的。',
    wordings: '新增“两院”院士',
    names:
      '(?:[^，；。]{0,6}(?:工作|服务)的?)?(?:新增|引进|当选|新当选|拥有|柔性|全职|聘请|、)*(?:两院|中国科学院|中国工程院)?院士(?:人数)?',
    units: ['人', '名', '位'],
  },
  'talent-teams': {
    is: ['引进人才团队', 'Teams of talents attracted', '个', 'flow'],
    definition: '一定时期内引进、培育的高层次人才（创新创业）团队个数。',
    wordings: '引进高层次人才团队',
    names:
      '(?:新)?(?:引进|招引|引育|培育|集聚|新增|认定|入选|支持|、|和)+(?:国内外|海内外|海外|国家级|省级|市级|领军|顶尖)*(?:高层次|创新|创业|科技|人才|高水平|双创|领军|、)+团队',
  },
  'leading-talents': {
    is: ['领军人才', 'Leading talents', '人', 'flow'],
    definition: '一定时期内引进、培育、新认定的领军人才人数。',
    wordings: '引进领军人才',
    names:
      '(?:新)?(?:引进|招引|引育|培育|集聚|新增|认定|入选|培养|、|和)+(?:国家级|省级|市级|各类|科技|高层次|产业|双创|创新创业|、|以上|及)*领军人才',
    units: ['人', '名'],
  },
  'doctors-attracted': {
    is: ['引进硕博人才', 'Masters and doctors attracted', '人', 'flow'],
    definition: '一定时期内引进的硕士、博士人数。',
    wordings: '引进博士',
    names:
      '(?:新)?(?:引进|招引|引育|吸引|引才|招聘|选聘)+(?:各类|全日制|急需|紧缺)*(?:硕士|博士|硕博|研究生)(?:硕士|博士|研究生|学历|及|以上|、|或|优秀|青年|高层次|人才)*',
    units: ['人', '名'],
  },
  'high-level-talent-stock': {
    is: ['高层次人才总量', 'High-level talents', '人', 'stock'],
    definition: '年末高层次人才人数。',
    wordings: '高层次人才',
    names: '高层次人才(?:总量|总数)?',
    needs: total('高层次人才'),
    near: { 'high-level-talents': '一个是总量，一个是新引进。' },
  },
  professionals: {
    is: ['专业技术人才', 'Professionals', '人', 'stock'],
    definition: '年末专业技术人才人数。',
    names: '(?:各类)?专业技术(?:人才|人员)(?:总量|总数)?',
  },
  'base-stations-4g': {
    is: ['4G基站', '4G base stations', '个', 'stock'],
    definition: '4G基站个数；写明新建的是当年的。',
    wordings: '新建4G基站',
    names: `${SOME}4G(?:网络)?基站`,
    units: ['个', '座'],
  },
} satisfies ConceptGroup;
