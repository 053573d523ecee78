import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';

export const JOBS = {
  'new-urban-jobs': {
    is: ['城镇新增就业', 'New urban jobs', '人', 'flow', SOURCES.employment],
    definition: '一定时期内城镇累计新就业人员减去自然减员后的人数。',
    wordings: '城镇新增就业 新增城镇就业 城镇新增就业人数 新增城镇就业岗位',
    near: {
      're-employment': '新增就业计净增的就业人员；再就业只计失业后重新就业的人。',
      'jobs-found': '城镇新增就业按统计制度扣除自然减员；解决就业由镇街按服务对象自行统计。',
      'rural-labour-transfer': '一个计城镇新增就业；一个计农村劳动力转到非农就业。',
    },
    names: '城镇新增就业(?:人数|人员|岗位)?|新增城镇就业(?:人数|人员|岗位)?',
    units: ['人', '个'],
    also: { names: '新增就业(?:人数|人员)?', needs: /城镇[^，；。]{0,4}新增就业/u },
  },
  're-employment': {
    is: ['失业人员再就业', 'Re-employment of the unemployed', '人', 'flow', SOURCES.employment],
    definition: '一定时期内重新就业或得到安置的失业人员人数。',
    wordings: '失业人员再就业 城镇失业人员再就业 安置各类失业人员 安置失业人员',
    near: { 'jobs-found': '再就业只计失业人员；解决就业不限是否失业过。' },
    names:
      '(?:新增|促进|帮助)?(?:城镇)?(?:下岗)?失业(?:人员|人口)(?:实现)?再就业(?:人数)?|(?:实现)?再就业的(?:城镇)?(?:下岗)?失业人员|安置(?:各类)?(?:城镇)?失业人员(?:再?就业)?',
    units: ['人'],
  },
  'jobs-found': {
    is: ['解决就业', 'People helped into work', '人', 'flow'],
    definition: '一定时期内经乡镇、街道就业服务实现就业的人数。',
    wordings: '解决就业 帮助就业 实现就业',
    near: { 'job-openings': '一个是找到工作的人数；一个是提供的岗位数。' },
    names: '解决就业|帮助就业',
  },
  'unemployment-rate': {
    is: ['城镇调查失业率', 'Surveyed urban unemployment rate', '%', 'rate', SOURCES.statistics],
    definition: '通过劳动力调查得到的城镇失业人口占城镇就业人口与失业人口之和的百分比。',
    wordings: '城镇调查失业率 调查失业率',
    near: {
      'registered-unemployment-rate': '调查失业率来自抽样调查；登记失业率只计到就业部门登记的人，两者不可相比。',
    },
    names: '(?:城镇)?调查失业率',
  },
  'registered-unemployment-rate': {
    is: ['城镇登记失业率', 'Registered urban unemployment rate', '%', 'rate', SOURCES.statistics],
    definition: '城镇登记失业人员占城镇从业人员与登记失业人员之和的百分比。',
    wordings: '城镇登记失业率 登记失业率',
    names: '(?:城镇)?登记失业率|(?:城镇)?(?:居民|失业人员)?登记失业率(?:始终)?',
  },
  'job-openings': {
    is: ['提供招聘岗位', 'Job openings offered', '个', 'flow'],
    definition: '一定时期内通过招聘会、线上平台等发布或提供的岗位个数。',
    wordings: '招聘岗位 发布招聘岗位 提供岗位 提供就业岗位',
    names: '(?:发布|提供)(?:招聘|就业|用工|工作|招聘就业)?岗位|(?:招聘|就业)岗位',
    units: ['个'],
    refuses: /公益性岗位/u,
  },
  'skills-training': {
    is: ['职业技能培训', 'Vocational training', '人次', 'flow', SOURCES.employment],
    definition: '一定时期内参加各类职业技能培训的人次。',
    wordings: '职业技能培训 各类职业技能培训 开展职业技能培训',
    near: { 'subsidised-skills-training': '补贴性培训只是职业技能培训中享受补贴的部分。' },
    names: '(?:各类)?职业技能培训(?:人次)?|(?:劳动者)?技能培训(?:人次)?',
  },
  'subsidised-skills-training': {
    is: ['补贴性职业技能培训', 'Subsidised vocational training', '人次', 'flow', SOURCES.employment],
    definition: '一定时期内享受政府补贴的职业技能培训人次。',
    names: '补贴性(?:职业)?技能培训',
  },
  'startup-loans': {
    is: ['创业担保贷款', 'Guaranteed start-up loans', '元', 'flow', SOURCES.startupLoans],
    definition: '一定时期内向符合条件的创业者和小微企业发放的、由创业担保基金担保的贷款金额。',
    wordings: '发放创业担保贷款 创业担保贷款 新增创业担保贷款',
    names: '(?:新增|新?发放|再就业)*(?:创业(?:担保|小额担保)?|小额担保)贷款',
  },
  'rural-labour-transfer': {
    is: ['农村劳动力转移就业', 'Rural labour moved into other work', '人', 'stock'],
    definition: '统计时点（年度）转移到非农产业就业的农村劳动力总数。',
    wordings: '农村劳动力转移就业 转移农村劳动力 农村富余劳动力转移',
    near: { 'new-rural-labour-transfer': '一个是转移就业的总规模；一个是当期新增的转移就业。' },
    names:
      '(?:农村)?(?:富余)?(?:农村)?劳动力转移(?:就业)?|转移农村(?:富余)?劳动力(?:就业)?|(?:农牧民|农村富余劳动力|城乡劳动力|富余劳动力|农业劳动力|农村剩余劳动力|农民)转移就业|农村(?:富余|剩余)?劳动力(?:新增)?转移就业|转移(?:农村)?(?:富余|剩余)?劳动力(?:就业)?|转移就业|农村(?:富余)?劳动力外出务工',
    needs: /农村|农业|农牧|农民|劳动力/u,
    refuses: /新增[^，；。]{0,6}劳动力/u,
  },
  'new-rural-labour-transfer': {
    is: ['新增农村劳动力转移就业', 'Rural labour newly moved into other work', '人', 'flow'],
    definition: '一定时期内新增转移到非农产业就业的农村劳动力人数。',
    wordings: '新增农村劳动力转移就业 新增转移农村劳动力',
    names: '新增(?:农村(?:富余)?劳动力转移(?:就业)?|转移农村(?:富余)?劳动力(?:就业)?)',
  },
  'new-jobs': {
    is: ['新增就业', 'New jobs', '人', 'flow', SOURCES.employment],
    definition: '一定时期内新增就业的人数，报告未说明只限城镇。',
    wordings: '新增就业 新增就业岗位 实现新增就业',
    near: { 'new-urban-jobs': '一个未说明只限城镇；一个只计城镇。' },
    names: '(?:城乡)?新增(?:城乡)?就业(?:人数|人员|岗位)?',
    refuses: /城镇[^，；。]{0,4}新增就业|带动|企业|园区|开发区/u,
    units: ['人', '个'],
  },
  'hard-to-employ': {
    is: ['就业困难人员就业', 'Hard-to-employ people given work', '人', 'flow', SOURCES.employment],
    definition: '一定时期内实现就业的就业困难人员人数。',
    wordings: '就业困难人员就业 就业困难人员实现就业 就业困难人员再就业',
    near: { 're-employment': '就业困难人员须经认定，只是失业人员的一部分。' },
    names:
      '(?:帮助|城镇|援助|、)*(?:就业)?困难(?:人员|群体|对象)(?:实现)?再?就业(?:人数)?|就业援助对象(?:实现)?再?就业|(?:帮扶|新增|助力|安置|大龄|帮助|援助|城镇|、)*(?:就业)?困难(?:人员|对象|群体)(?:实现)?(?:再)?就业',
    also: { names: '(?:帮扶|帮助|援助)(?:城乡|城镇)?就业困难(?:人员|群[众体]|对象)', needs: /\d[^，；。]*实现就业/u },
  },
  'graduate-employment-rate': {
    is: ['高校毕业生就业率', 'Employment rate of graduates', '%', 'rate', SOURCES.education],
    definition: '当年高校毕业生中已就业人数的百分比。',
    wordings: '高校毕业生就业率 应届高校毕业生就业率 高校毕业生初次就业率',
    names:
      '(?:应届|本市|当年|全[省市]|离校未就业)*(?:普通)?(?:高校|大学|大中专)(?:应届)?毕业生(?:初次|总体|年底|年终|毕业去向)*(?:就业|落实)率',
  },
  'welfare-posts': {
    is: ['公益性岗位', 'Public welfare posts', '个', 'flow', SOURCES.employment],
    definition: '一定时期内开发的公益性岗位个数。',
    wordings: '开发公益性岗位 公益性岗位',
    names:
      '(?:开发|新开发|设置|安排|开设|新设|新?创设|购买|提供|新增)(?:城镇|乡村|城乡|生态|各类|农村|、)*公益性?(?:就业)?岗位',
    units: ['个'],
    near: { 'job-openings': '公益性岗位由政府出资安置就业困难的人；招聘岗位由单位招人。' },
  },
  'job-retention-funds': {
    is: ['稳岗返还补贴', 'Job retention subsidies', '元', 'flow', SOURCES.insurance],
    definition: '一定时期内发放的失业保险稳岗返还等补贴资金。',
    wordings: '稳岗返还资金 稳岗补贴',
    names:
      '(?:发放|兑现|返还|拨付|落实)?(?:各类)?(?:企业|失业保险|困难企业)*稳岗(?:返还|补贴|补助|返岗|惠企|援企|、|扩岗)+(?:资金|补贴|补助)*',
  },
  'poor-workers': {
    is: ['脱贫人口务工规模', 'Lifted people in work away from the farm', '人', 'stock'],
    definition: '统计时点外出和就近务工的脱贫人口（含防止返贫监测对象）人数。',
    wordings: '脱贫人口务工规模 脱贫人口务工就业规模 脱贫人口务工就业',
    names:
      '脱贫(?:人口|劳动力|群众)(?:外出|稳定)?务工(?:就业)?(?:规模|总?人数)?|(?:脱贫人口|脱贫劳动力|贫困劳动力|贫困人口)(?:外出)?(?:务工|就业)(?:规模|人数)?',
  },
} satisfies ConceptGroup;
