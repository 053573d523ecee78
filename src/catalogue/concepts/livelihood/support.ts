import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';

export const SUPPORT = {
  'aid-people': {
    is: ['救助困难群众', 'People in need aided', '人次', 'flow', SOURCES.assistance],
    definition: '一定时期内救助的困难群众人次。',
    names:
      '(?:实施|累计|开展)*(?:临时|医疗|社会)*(?:救助|帮扶)(?:各类|城乡|受灾|特殊|因灾)*困难(?:群众|群体|对象|人员)?',
    refuses: /就业/u,
  },
  'relief-funds': {
    is: ['发放救助资金', 'Relief funds paid', '元', 'flow', SOURCES.assistance],
    definition: '一定时期内发放的社会（临时、医疗）救助资金。',
    wordings: '发放临时救助资金',
    names:
      '(?:累计|发放|投入|支出|拨付|各类|城乡|、)*(?:社会|临时|医疗)(?:社会|临时|医疗|、|和)*救助(?:补助)?(?:资金|金)|发放各类救助(?:资金|金)',
  },
  'subsistence-funds': {
    is: ['发放低保金', 'Subsistence allowances paid', '元', 'flow', SOURCES.assistance],
    definition: '一定时期内发放的最低生活保障金。',
    names:
      '(?:累计|发放|支出|共|城乡|城市|农村|、)*(?:低保|最低生活保障)(?:救助|保障|补助)?(?:资金|金)|发放(?:城乡|城市|农村|、)*(?:低保|最低生活保障)',
  },
  'barrier-free-homes': {
    is: ['残疾人家庭无障碍改造', 'Homes made barrier-free', '户', 'flow'],
    definition: '一定时期内完成无障碍改造的残疾人家庭户数。',
    names:
      '(?:完成|实施|为)*(?:困难|贫困|重度|低收入|、)*(?:残疾人)(?:家庭)?(?:实施)?(?:居家)?无障碍(?:设施)?(?:改造)?',
  },
  'disabled-rehab': {
    is: ['残疾人康复服务', 'Rehabilitation of the disabled', '人', 'flow'],
    definition: '一定时期内得到康复服务、救助的残疾人（儿童）人数。',
    wordings: '残疾儿童康复救助',
    names: '(?:实施|完成|为|提供|开展|救助|精准)*(?:残疾儿童|残疾人)(?:提供|抢救性|精准|基本|得到|康复|服务|救助)+',
    units: ['人', '名', '人次'],
    needs: /康复/u,
  },
  'urban-care-coverage': {
    is: ['社区养老服务设施覆盖率', 'Coverage of care facilities in cities', '%', 'rate', SOURCES.elderly],
    definition: '有养老服务设施的社区占全部社区的百分比。',
    names: '(?:城市|城镇|城乡|街道)*(?:社区)(?:居家)?养老(?:服务)?(?:设施|中心|机构|、)*覆盖率',
    near: { 'rural-care-coverage': '一个在城市，一个在农村。' },
  },
  'jobs-driven': {
    is: ['带动就业', 'Jobs brought', '人', 'flow'],
    definition: '由项目、产业或政策带动的就业人数。',
    names:
      '(?:直接|间接|吸纳|新增|累计|可|预计|创业)*带动(?:城乡|群众|农村|劳动力|社会|农民|贫困|村民|本地|当地|居民|各类|新增)*就业(?:岗位|人数)?',
    units: ['人', '个'],
    refuses: /创业|该项目|(?:建成|达产|投产|落地)[^，；。]{0,4}后|总投资/u,
    near: { 'startup-jobs': '创业带动的另计。' },
  },
  'jobs-developed': {
    is: ['开发就业岗位', 'Jobs developed', '个', 'flow'],
    definition: '一定时期内开发的就业岗位个数。',
    names: '(?:开发|新开发|创造|筹集|挖掘|归集)+(?:各类|有效|新|城镇|城乡|社区|非农|见习|优质|政策性)*(?:就业)?岗位',
    units: ['个', '人'],
    refuses: /公益/u,
    near: { 'job-openings': '一个是开发的，一个是招聘会上提供的。' },
  },
  'labour-income': {
    is: ['劳务收入', 'Income of migrant workers', '元', 'flow'],
    definition: '一定时期内外出务工人员的劳务收入。',
    names: '(?:实现|创|年|创造|农村劳动力转移|外出务工|总|务工)*(?:劳务|务工)(?:经济)?(?:总)?(?:收入|创收)',
  },
  'registered-jobs': {
    is: ['城镇实名制新增就业', 'New urban jobs by name', '人', 'flow', SOURCES.employment],
    definition: '一定时期内实名登记的城镇新增就业人数。',
    wordings: '城镇新增实名制就业',
    names: '(?:城镇)?(?:新增)?(?:城镇)?实名制(?:新增)?就业(?:人数)?',
    near: { 'new-urban-jobs': '实名制要逐人登记，口径较严。' },
  },
  'graduates-employed': {
    is: ['高校毕业生就业', 'Graduates employed', '人', 'flow', SOURCES.employment],
    definition: '一定时期内实现就业的高校毕业生人数。',
    names:
      '(?:促进|帮助|吸纳|引导|新增|实现|安置|支持|帮扶|组织|离校|未就业|应届|、)*(?:高校|大学|大中专|离校未就业高校|应届高校|普通高校)毕业生(?:来|留|回|在)?(?:[^，；。]{1,2})?(?:就业创业|就业|创业就业|就业见习)(?:人数)?',
    refuses: /率/u,
    near: { 'graduate-employment-rate': '一个是人数，一个是百分比。' },
  },
  'older-re-employed': {
    is: ['“4050”人员再就业', 'Older workers re-employed', '人', 'flow', SOURCES.employment],
    definition: '一定时期内实现再就业的女40岁、男50岁以上失业人员。',
    names:
      '(?:帮助|实现|城镇|、|其中)*(?:4050|40、50|大龄)(?:失业|就业)?(?:困难)?(?:人员|对象)(?:实现)?(?:再就业|就业)?',
    needs: /就业/u,
    refuses: /困难/u,
    near: { 're-employment': '“4050”只是其中的一部分。' },
  },
  'county-students-fund': {
    is: ['发放助学金', 'Student aid paid', '元', 'flow'],
    definition: '一定时期内发放的学生资助资金。',
    names: '(?:发放|落实|投入|拨付|累计|各类|、)*(?:学生资助|助学|教育资助|教育扶贫|国家助学)(?:资金|金|补助|贷款)+',
  },
} satisfies ConceptGroup;
