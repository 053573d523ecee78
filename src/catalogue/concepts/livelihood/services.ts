import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';

/** Places at kindergartens alone, not counted together with those at schools: 新增公办幼儿园学位, 增加学前教育普惠性学位. */
const PRESCHOOL_ONLY =
  '(?:新增|增加|扩充|提供)(?:公办|普惠性?|优质|规范化|的|、)*(?:幼儿园?|学前教育|公办园|普惠园)(?:公办|普惠性?|优质|规范化|、)*学位$';

export const SERVICES = {
  'new-school-places': {
    is: ['新增学位', 'School places added', '个', 'flow'],
    definition: '一定时期内新增加的学位个数，中小学的，或没有说明学段的。',
    wordings: '新增学位 新增各阶段学位 新增中小学学位 新增义务教育学位 新增公办学位 新增基础教育学位',
    near: {
      'nursery-places': '学位指幼儿园和中小学；托位指3岁以下婴幼儿托育。',
      'new-preschool-places': '一个只数幼儿园的；一个是中小学的或各学段合计。',
    },
    names: `(?!${PRESCHOOL_ONLY})(?:(?:新增|增加)(?:各阶段|各类|各级|中小学|幼儿园|学前教育|普惠性|义务教育|公办|优质|基础教育|中小学幼儿园|和|、)*学位|(?:新增|增加|扩充|提供)(?!(?:公办|优质|普通|、)*高中)(?:[^，；。]{0,12})学位|(?:幼儿园|中小学|、|和)+增加学位)`,
  },
  'new-preschool-places': {
    is: ['新增幼儿园学位', 'Kindergarten places added', '个', 'flow', SOURCES.preschool],
    definition: '一定时期内新增加的幼儿园（学前教育）学位个数。',
    wordings: '新增幼儿园学位 新增公办幼儿园学位 新增学前教育学位 新增公办园学位',
    names: PRESCHOOL_ONLY,
  },
  'inclusive-kindergartens': {
    is: ['普惠性幼儿园覆盖率', 'Coverage of inclusive kindergartens', '%', 'rate', SOURCES.preschool],
    definition: '公办园和普惠性民办园在园幼儿占全部在园幼儿的百分比。',
    wordings: '普惠性幼儿园覆盖率 普惠园覆盖率 学前教育普惠率',
    names:
      '(?:学前教育|幼儿园|在园幼儿)?普惠性?(?:幼儿园|园|率|学前教育资源)?(?:覆盖率|率)|(?:学前教育)?普惠性?幼儿园(?:在园)?(?:幼儿)?占比',
  },
  'nursery-places': {
    is: ['婴幼儿托位数', 'Nursery places', '个', 'stock', SOURCES.nursery],
    definition: '统计时点托育机构为3岁以下婴幼儿提供的托位个数。',
    wordings: '婴幼儿托位数 托位数 托位总数',
    near: {
      'nursery-places-per-1000': '一个是托位总数；一个是每千人口的托位数。',
      'new-nursery-places': '一个是统计时点的总数；一个是当期新增的数。',
    },
    names: '(?:婴幼儿)?托位(?:总?数量?)',
    units: ['个'],
    refuses: /新增[^，；。]{0,8}托位/u,
  },
  'new-nursery-places': {
    is: ['新增婴幼儿托位', 'Nursery places added', '个', 'flow', SOURCES.nursery],
    definition: '一定时期内新增加的3岁以下婴幼儿托位个数。',
    wordings: '新增托位 新增婴幼儿托位 新增普惠托位 新增普惠性托位',
    names: '新增(?:普惠性?|婴幼儿|公办)*(?:托位|托育位)(?:数)?',
    units: ['个'],
  },
  'nursery-places-per-1000': {
    is: ['每千人口托位数', 'Nursery places per 1,000 people', '个', 'rate', SOURCES.nursery],
    definition: '每千名常住人口拥有的3岁以下婴幼儿托位个数。',
    wordings: '千人口托育位数 每千人口托位数 千人口托位数 每千人口拥有3岁以下婴幼儿托位',
    names: '每?千人口?(?:拥有)?(?:3岁以下)?(?:婴幼儿)?(?:托位|托育位)(?:数)?',
    units: ['个'],
  },
  'elderly-beds': {
    is: ['养老床位', 'Beds in care for the elderly', '张', 'stock'],
    definition: '统计时点养老机构和社区养老设施拥有的床位张数。',
    wordings: '养老床位 养老服务床位 养老床位总数',
    near: { 'new-elderly-beds': '一个是统计时点的总数；一个是当期新增的数。' },
    names: '养老(?:服务|机构)?床位(?:总?数量?)?',
    needs: /养老(?:服务|机构)?床位(?:总?数量?)?(?:累计|已)*(?:达|突破|超过?|增至|增加到)/u,
  },
  'new-elderly-beds': {
    is: ['新增养老床位', 'Beds in care for the elderly added', '张', 'flow'],
    definition: '一定时期内新增加的养老机构和社区养老床位张数。',
    wordings: '新增养老床位 新增养老服务床位 新建养老床位',
    names: '(?:新增|新建|建成)(?:各类|公办|普惠型?|机构|社会)*养老(?:服务|机构)?床位',
  },
  'pension-insured': {
    is: ['基本养老保险参保人数', 'People in basic pension insurance', '人', 'stock', SOURCES.insurance],
    definition: '统计时点参加城镇职工或城乡居民基本养老保险的人数。',
    wordings: '基本养老保险参保人数 养老保险参保人数 城乡居民养老保险参保',
    near: { 'medical-insurance-rate': '一个是养老保险的人数；一个是医疗保险的参保百分比。' },
    names: '(?:城乡居民|城镇)?(?:基本)?养老保险参保(?:总)?(?:人数|人员)?',
    units: ['人'],
    refuses: /新增[^，；。]{0,12}参保/u,
  },
  'new-pension-insured': {
    is: ['新增养老保险参保人数', 'New enrolments in basic pension insurance', '人', 'flow', SOURCES.insurance],
    definition: '一定时期内新增的基本养老保险参保人数，险种见原句。',
    names: '新增(?:企业职工|城镇职工|企业)?(?:基本)?养老保险参保(?:人数|人员)?',
    near: {
      'pension-insured': '一个是当期新增，一个是总数。',
      'new-insured': '一个只计养老保险，一个计各项社会保险。',
    },
  },
  'medical-insurance-rate': {
    is: ['基本医疗保险参保率', 'Coverage of basic medical insurance', '%', 'rate', SOURCES.insurance],
    definition: '参加基本医疗保险的人数占应参保人数的百分比。',
    wordings: '基本医疗保险参保率 医保参保率 城乡居民医保参保率',
    names:
      '(?:城乡居民)?(?:基本)?(?:医疗保险|医保)参保(?:覆盖)?率|(?:城乡居民|城镇居民|城镇职工|城镇|城乡|三项)*(?:基本)?医(?:疗)?保(?:险)?(?:参保率|覆盖率)',
  },
  'cultural-activities': {
    is: ['群众文化活动', 'Cultural events for residents', '场', 'flow'],
    definition: '一定时期内组织开展的群众文化、体育、娱乐活动场次。',
    wordings: '群众文化活动 各类群众文化活动 文化、体育、娱乐活动 公共文化活动 文化活动 文体活动 惠民文化活动',
    near: { 'film-screenings': '公益电影放映另行统计，一般不计入群众文化活动场次。' },
    names:
      '(?:村居)?(?:开展|组织开展|举办)?(?:各类|各种)?(?:群众|公共|惠民|基层)*(?:性)?(?:文化|文体|文化体育|文化惠民|文化、体育、娱乐)活动|(?:行政村)?活动',
    needs: /群众文化|文化、体育|公共文化|文化活动|文体活动|文化惠民/u,
    refuses: /文化遗产日|企业文化|志愿服务活动|廉政文化/u,
  },
  'film-screenings': {
    is: ['公益电影放映', 'Free film screenings', '场', 'flow'],
    definition: '一定时期内放映的公益电影场次。',
    wordings: '放映公益电影 公益电影 农村公益电影',
    names: '(?:放映)?(?:农村|惠民|露天)?公益(?:性)?电影(?:放映)?|(?:放映)?农村(?:公益)?电影(?:放映)?',
  },
  'veteran-cards': {
    is: ['发放退役军人优待证', 'Veterans’ cards issued', '人', 'flow'],
    definition: '一定时期内发放退役军人和其他优抚对象优待证的人数。',
    wordings: '发放优待证 退役军人优待证',
    names: '发放(?:退役军人)?优待证',
    units: ['人', '张', '个', '本'],
  },
  'life-expectancy': {
    is: ['人均预期寿命', 'Life expectancy at birth', '岁', 'rate', SOURCES.statistics],
    definition: '在当前分年龄死亡率水平下，同一批出生的人平均预期可存活的年数。',
    wordings: '人均预期寿命 平均预期寿命 居民平均期望寿命',
    names: '(?:居民|人口)?(?:人均|平均)(?:预期|期望)寿命',
  },
  'housing-certificates': {
    is: ['办理不动产权证', 'Property certificates issued', '本', 'flow'],
    definition: '一定时期内办理、发放的安置房或农村房屋不动产权证本（户）数。',
    wordings: '发放安置房不动产证 不动产权证办理 办理不动产权证',
    names: '(?:半年)?(?:发放)?(?:安置房)?不动产(?:权)?证(?:办理|登记)?',
    units: ['本', '户', '套'],
  },
  'beds-per-1000': {
    is: ['每千人口医疗床位', 'Hospital beds per thousand residents', '张', 'rate', SOURCES.health],
    definition: '每千常住人口拥有的医疗卫生机构床位数。',
    wordings: '每千人口床位数 每千人口医疗卫生机构床位数 每千人病床数',
    near: { 'elderly-beds': '一个是医疗床位，一个是养老床位。' },
    names: '每?千(?:常住)?人口?(?:拥有)?(?:医疗|卫生|机构|医院|医疗卫生机构)*(?:病)?床(?:位)?(?:数)?',
  },
  'doctors-per-1000': {
    is: ['每千人口执业（助理）医师', 'Doctors per thousand residents', '人', 'rate', SOURCES.health],
    definition: '每千常住人口拥有的执业（助理）医师人数。',
    wordings: '每千人口执业医师数 每千人口拥有执业（助理）医师',
    names: '每?千(?:常住)?人口?(?:拥有)?(?:执业)?(?:\\(助理\\))?医(?:师|生)(?:数)?',
    also: { names: '执业医师数?', needs: /千人/u, units: ['人', '个', '名'] },
  },
  'new-hospital-beds': {
    is: ['新增医疗床位', 'Hospital beds added', '张', 'flow', SOURCES.health],
    definition: '一定时期内新增的医疗卫生机构床位数。',
    wordings: '新增医疗床位 新增医院床位 新增病床',
    near: { 'beds-per-1000': '一个是当期新增；一个是按人口平均的总数。' },
    names: '(?:新增|增加|扩增)(?:医疗|医院|医疗卫生机构|卫生机构|公立医院|优质医疗)(?:机构)?(?:病)?床位|新增病床位?',
    also: { names: '新增床位', needs: /医|卫生|院区/u, refuses: /养老|敬老|护理|托|康养|酒店|宾馆|福利院/u },
  },
  'new-home-care-beds': {
    is: ['新增家庭养老床位', 'Home care beds added', '张', 'flow', SOURCES.elderly],
    definition: '一定时期内在老年人家中新设的养老床位数。',
    wordings: '新增家庭养老床位 建成家庭养老床位 建设家庭养老床位',
    near: { 'new-elderly-beds': '一个设在老人家中；一个不限于家庭。' },
    names: '(?:新增|建成|建设|新建|设立)家庭养老床位',
  },
  'medical-insured': {
    is: ['基本医疗保险参保人数', 'People covered by basic medical insurance', '人', 'stock', SOURCES.insurance],
    definition: '参加基本医疗保险的人数。',
    wordings: '基本医疗保险参保人数 医疗保险参保人数',
    near: { 'medical-insurance-rate': '一个是人数；一个是百分比。' },
    names: '(?:基本)?(?:医疗保险|医保)参保(?:总)?(?:人数|人员)?',
    refuses: /新增/u,
  },
  'pension-insurance-rate': {
    is: ['基本养老保险参保率', 'Coverage of basic pension insurance', '%', 'rate', SOURCES.insurance],
    definition: '参加基本养老保险人数占应参保人数的百分比。',
    wordings: '基本养老保险参保率 养老保险参保率',
    near: { 'pension-insured': '一个是百分比；一个是人数。' },
    names:
      '(?:城乡居民|城镇职工|城乡)?(?:社会)?(?:基本)?养老保险参保(?:覆盖)?率|(?:新型农村|城镇居民|城乡居民|城镇职工|城乡|农村)*(?:社会)?(?:基本)?养老保险(?:参保率|覆盖率|参保覆盖率)',
  },
  'new-rural-cooperative-rate': {
    is: ['新型农村合作医疗参合率', 'Coverage of the rural cooperative medical scheme', '%', 'rate', SOURCES.health],
    definition: '参加新型农村合作医疗的农村人口占应参加人口的百分比，2016年后并入城乡居民医保。',
    wordings: '新农合参合率 新型农村合作医疗参合率',
    near: { 'medical-insurance-rate': '新农合只覆盖农村，2016年起并入城乡居民医保。' },
    names: '(?:新农合|新型农村合作医疗)(?:参合|参保|覆盖)率|(?:[^，；。]{0,6})参合率',
    refuses: /城镇居民/u,
  },
  'residents-medical-subsidy': {
    is: ['居民医保财政补助标准', 'Subsidy for residents’ medical insurance', '元', 'rate', SOURCES.insurance],
    definition: '财政对城乡居民基本医疗保险每人每年的补助金额。',
    wordings: '居民医保财政补助标准 城乡居民医保人均财政补助',
    names: '(?:城乡|城镇)?居民(?:基本)?(?:医保|医疗保险)(?:人均)?(?:财政|政府)?(?:人均)?补助(?:标准)?',
    units: ['元', '元/人', '元/年'],
  },
  'inpatient-reimbursement': {
    is: ['住院费用医保报销比例', 'Hospital costs reimbursed', '%', 'rate', SOURCES.insurance],
    definition: '医保政策范围内住院费用由基本医疗保险基金支付的百分比。',
    wordings: '政策范围内住院费用报销比例 住院费用报销比例',
    names:
      '(?:城乡|城镇|职工|居民|基本|新农合|医保|医疗保险|和|、)*(?:政策范围内|政策内)?(?:住院|医疗)(?:医疗)?(?:费用)?(?:平均|实际)?(?:报销|支付)比例|(?:新农合|居民医保|城镇居民医保|职工医保|、|和)*(?:统筹区域内)?(?:政策性|政策内|政策范围内)?(?:住院)?(?:医药|医疗)?(?:费用)?(?:平均|实际)?(?:补偿|报销)比例',
  },
  'elderly-home-adaptation': {
    is: ['老年人家庭适老化改造', 'Homes adapted for the elderly', '户', 'flow', SOURCES.elderly],
    definition: '一定时期内完成适老化改造的（特殊困难）老年人家庭户数。',
    wordings: '老年人家庭适老化改造 居家适老化改造',
    names:
      '(?:完成|实施|开展|新增)*(?:特殊)?(?:困难)?(?:老年人)?(?:家庭|居家)?(?:智能)?适老化改造|(?:开展|完成)?适老化改造的(?:特殊)?(?:困难)?老年人家庭',
    units: ['户'],
  },
  'public-health-subsidy': {
    is: ['人均基本公共卫生服务经费', 'Public health funds per person', '元', 'rate', SOURCES.publicHealth],
    definition: '财政按常住人口补助基本公共卫生服务的年人均标准。',
    wordings: '人均基本公共卫生服务经费标准 基本公共卫生服务经费标准',
    names:
      '(?:人均|每人每年|城乡居民|居民)*(?:基本)?公共卫生服务(?:项目)?(?:人均)?(?:财政|政府)?(?:项目)?(?:补助)?(?:经费|费用)?(?:人均)?(?:补助)?(?:标准|水平)?',
    needs: /人均|每人/u,
    refuses: /亿元|\\d万元/u,
  },
  'nursing-bed-share': {
    is: ['护理型床位占比', 'Nursing beds among beds for the elderly', '%', 'rate', SOURCES.elderly],
    definition: '护理型床位占养老机构床位总数的百分比。',
    wordings: '护理型床位占比 养老机构护理型床位占比',
    names: '(?:养老机构|养老)?护理型(?:养老)?床位占(?:养老机构床位|机构床位)?(?:总数)?(?:的)?(?:比|比重|比例)',
  },
  'health-literacy': {
    is: ['居民健康素养水平', 'Residents with health literacy', '%', 'rate', SOURCES.health],
    definition: '具备基本健康素养的居民占全体居民的百分比。',
    names: '(?:城乡)?居民健康素养(?:总体)?水平',
  },
} satisfies ConceptGroup;
