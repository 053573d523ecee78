import { EVENTS, PEOPLE, type ConceptRule } from './rule.ts';

const INCOME = '(?:常住)?(?:居民)?人均可支配收入';

export const LIVELIHOOD: readonly ConceptRule[] = [
  {
    concept: 'resident-income',
    names: '(?:全体)?(?:常住)?居民人均可支配收入|人均可支配收入',
    refuses: /城镇[^，；。]{0,8}农村[^，；。]{0,8}人均可支配收入/u,
  },
  { concept: 'urban-income', names: `(?:城镇|城市)${INCOME}`, refuses: /城镇[、和与]/u },
  { concept: 'rural-income', names: `(?:农村|农民)${INCOME}`, refuses: /城镇[、和与]/u },
  { concept: 'rural-net-income', names: '(?:农民|农村居民)人均纯收入' },
  { concept: 'labour-income-per-capita', names: '人均劳动所得' },
  {
    concept: 'new-urban-jobs',
    names: '城镇新增就业(?:人数|人员|岗位)?|新增城镇就业(?:人数|人员|岗位)?',
    units: ['人', '个'],
  },
  {
    concept: 're-employment',
    names: '(?:城镇)?(?:下岗)?失业人员(?:实现)?再就业(?:人数)?|安置(?:各类)?(?:城镇)?失业人员(?:再?就业)?',
    units: ['人'],
  },
  { concept: 'jobs-found', names: '解决就业|帮助就业', units: PEOPLE, withoutValue: false },
  { concept: 'unemployment-rate', names: '(?:城镇)?调查失业率' },
  { concept: 'registered-unemployment-rate', names: '(?:城镇)?登记失业率' },
  {
    concept: 'job-openings',
    names: '(?:发布|提供)(?:招聘|就业|用工|工作|招聘就业)?岗位|(?:招聘|就业)岗位',
    units: ['个'],
    refuses: /公益性岗位/u,
    withoutValue: false,
  },
  { concept: 'skills-training', names: '(?:各类)?职业技能培训(?:人次)?', units: PEOPLE },
  { concept: 'subsidised-skills-training', names: '补贴性(?:职业)?技能培训', units: PEOPLE },
  { concept: 'startup-loans', names: '(?:发放|新增|新增发放)?创业(?:担保)?贷款' },
  {
    concept: 'rural-labour-transfer',
    names: '(?:农村)?(?:富余)?(?:农村)?劳动力转移(?:就业)?|转移农村(?:富余)?劳动力(?:就业)?',
    units: PEOPLE,
    needs: /农村|农业/u,
    refuses: /新增[^，；。]{0,6}劳动力/u,
  },
  {
    concept: 'new-rural-labour-transfer',
    names: '新增(?:农村(?:富余)?劳动力转移(?:就业)?|转移农村(?:富余)?劳动力(?:就业)?)',
    units: PEOPLE,
  },
  {
    concept: 'civil-affairs-funds',
    names:
      '发放(?:各类|各项)?(?:民政(?:保障)?(?:救助)?(?:资金|款项)|民政保障救助款项|补贴资金|救助(?:补助)?资金|困难群众救助(?:补助)?资金)',
    needs: /民政|困难|残疾|救助|低保/u,
    withoutValue: false,
  },
  {
    concept: 'subsistence-households',
    names: '(?:享受)?(?:城乡)?(?:最低生活保障|低保)(?:家庭|户|对象|户数)?',
    units: ['户'],
    withoutValue: false,
  },
  {
    concept: 'subsistence-people',
    names: '(?:享受)?(?:城乡)?(?:最低生活保障|低保)(?:对象|人员|人口|人数)?',
    units: PEOPLE,
    withoutValue: false,
  },
  {
    concept: 'subsistence-standard-urban',
    names: '(?:城市|城镇)(?:居民)?(?:低保|最低生活保障)(?:标准|月标准)',
    units: ['元'],
  },
  { concept: 'subsistence-standard-rural', names: '农村(?:居民)?(?:低保|最低生活保障)(?:标准|年标准)', units: ['元'] },
  { concept: 'public-welfare-expenditure', names: '(?:财政)?(?:用于)?民生(?:领域)?支出|民生财政支出' },
  {
    concept: 'public-welfare-share',
    names:
      '(?:财政)?民生(?:领域)?(?:财政)?支出占(?:地方)?(?:财政)?(?:一般公共预算|财政|公共财政)?(?:总)?支出(?:的)?(?:比重|比例)?|民生支出占比',
    units: ['%'],
  },
  {
    concept: 'new-school-places',
    names: '(?:新增|增加)(?:各阶段|各类|各级|中小学|幼儿园|义务教育|公办|优质|基础教育|中小学幼儿园|和|、)*学位',
    units: ['个', '座'],
  },
  { concept: 'inclusive-kindergartens', names: '(?:学前教育)?普惠性?(?:幼儿园|园|率)?(?:覆盖率|率)' },
  {
    concept: 'nursery-places',
    names: '(?:婴幼儿)?托位(?:总?数量?)',
    units: ['个'],
    refuses: /新增[^，；。]{0,8}托位/u,
  },
  { concept: 'new-nursery-places', names: '新增(?:普惠性?|婴幼儿|公办)*(?:托位|托育位)(?:数)?', units: ['个'] },
  {
    concept: 'nursery-places-per-1000',
    names: '每?千人口?(?:拥有)?(?:3岁以下)?(?:婴幼儿)?(?:托位|托育位)(?:数)?',
    units: ['个'],
  },
  {
    concept: 'elderly-beds',
    names: '养老(?:服务|机构)?床位(?:总?数量?)?',
    units: ['张', '个'],
    needs: /养老(?:服务|机构)?床位(?:总?数量?)?(?:累计|已)*(?:达|突破|超过?|增至|增加到)/u,
  },
  { concept: 'new-elderly-beds', names: '(?:新增|新建)(?:各类|公办|普惠)?养老(?:服务|机构)?床位', units: ['张', '个'] },
  {
    concept: 'pension-insured',
    names: '(?:城乡居民|城镇职工|企业职工)?基本养老保险参保(?:人数|人员)?|养老保险参保人数',
    units: ['人'],
    refuses: /新增[^，；。]{0,12}参保/u,
  },
  { concept: 'medical-insurance-rate', names: '(?:城乡居民)?(?:基本)?(?:医疗保险|医保)参保(?:覆盖)?率' },
  {
    concept: 'cultural-activities',
    names:
      '(?:村居)?(?:开展|组织开展|举办)?(?:各类|各种)?(?:群众|公共|惠民|基层)*(?:性)?(?:文化|文体|文化体育|文化惠民|文化、体育、娱乐)活动|(?:行政村)?活动',
    units: EVENTS,
    needs: /群众文化|文化、体育|公共文化|文化活动|文体活动|文化惠民/u,
    refuses: /文化遗产日|企业文化|志愿服务活动|廉政文化/u,
    withoutValue: false,
  },
  {
    concept: 'film-screenings',
    names: '(?:放映)?(?:农村|惠民|露天)?公益(?:性)?电影(?:放映)?|(?:放映)农村电影',
    units: EVENTS,
  },
  { concept: 'veteran-cards', names: '发放(?:退役军人)?优待证', units: ['人', '张', '个', '本'], withoutValue: false },
  {
    concept: 'poverty-relief-population',
    names: '(?:农村)?贫困人口(?:实现)?(?:脱贫|减少)|减贫(?:人口)?|脱贫人口|减少(?:农村)?贫困人口',
    units: ['人'],
  },
  { concept: 'life-expectancy', names: '(?:居民)?(?:人均|平均)(?:预期|期望)寿命' },
  {
    concept: 'housing-certificates',
    names: '(?:半年)?(?:发放)?(?:安置房)?不动产(?:权)?证(?:办理|登记)?',
    units: ['本', '户', '套'],
    withoutValue: false,
  },
];
