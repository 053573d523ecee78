import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { BUILT, LEVELS, NEWLY } from '../words.ts';

export const CARE = {
  'day-care-centres': {
    is: ['社区日间照料中心', 'Day care centres for the elderly built', '个', 'flow', SOURCES.elderly],
    definition: '一定时期内新建、改造的城乡社区老年人日间照料中心个数。',
    names: `${BUILT}(?:城市|城乡|社区|农村|居家|养老|服务|老年人?|互助|示范|标准化|、)*(?:日间)?照料(?:服务)?(?:中心|站|室)`,
  },
  'elderly-service-centres': {
    is: ['养老服务中心', 'Care centres for the elderly built', '个', 'flow', SOURCES.elderly],
    definition: '一定时期内新建、改造的（综合、区域）养老服务中心个数。',
    names: `${BUILT}(?:镇街|街道|乡镇|城市|城乡|社区|农村|区域性?|综合性?|嵌入式|居家|示范[性型]?|标准化|高标准|居民|村|、|和|级|县|老年人)*养老(?:综合)?(?:服务)?(?:中心|综合体)`,
    near: { 'day-care-centres': '养老服务中心提供综合服务，日间照料中心只供日托。' },
  },
  'elderly-service-stations': {
    is: ['社区养老服务站', 'Care stations for the elderly built', '个', 'flow', SOURCES.elderly],
    definition: '一定时期内新建、改造的社区（农村）养老服务站点个数。',
    names: `${BUILT}(?:城市|城乡|社区|农村|村级|居家|互助|示范性?|标准化|、)*养老(?:互助)?(?:服务)?(?:站点|站|驿站|点|设施)`,
    near: { 'elderly-service-centres': '服务站规模较小，设在社区和村。' },
  },
  'village-happiness-homes': {
    is: ['农村幸福院', 'Village homes for the elderly', '个', 'flow', SOURCES.elderly],
    definition: '一定时期内新建的农村（互助）幸福院个数。',
    names: `(?:${BUILT})?(?:农村)?(?:互助)?(?:养老)?幸福(?:互助)?(?:大)?院`,
  },
  'elderly-canteens': {
    is: ['老年助餐点', 'Canteens for the elderly', '个', 'flow', SOURCES.elderly],
    definition: '一定时期内新建的老年食堂、助餐点个数。',
    wordings: '新建老年食堂 新建老年助餐点 长者食堂',
    names: `(?:${BUILT}|新设|设立|布局)+(?:城市|社区|城乡|农村|示范|、|和|各类)*(?:老年人?|长者|幸福|敬老|爱心|养老)*(?:食堂|助餐(?:服务)?(?:点|机构|场所|站点|站|中心)|餐厅|饭堂|老年食堂)`,
    needs: /老|助餐|长者|幸福/u,
  },
  'rural-care-coverage': {
    is: ['农村养老服务设施覆盖率', 'Coverage of care facilities in villages', '%', 'rate', SOURCES.elderly],
    definition: '有养老服务设施的村占全部行政村的百分比。',
    names: '(?:农村|行政村|村级|乡镇)(?:居家)?(?:社区)?养老(?:服务)?(?:设施)?覆盖率',
  },
  'elderly-beds-per-1000': {
    is: ['每千名老年人养老床位', 'Care beds per thousand elderly', '张', 'rate', SOURCES.elderly],
    definition: '每千名老年人拥有的养老床位数。',
    names: '(?:每)?(?:千|百)名?老(?:年)?人(?:口)?(?:拥有|均)?(?:社会)?(?:养老)?(?:服务)?床位(?:数)?',
    refuses: /每?百名/u,
    near: { 'elderly-beds': '一个按老年人口平均，一个是总数。' },
  },
  'new-nurseries': {
    is: ['新增托育机构', 'New nurseries', '家', 'flow', SOURCES.nursery],
    definition: '一定时期内新增、新建的3岁以下婴幼儿托育机构家数。',
    names: `${BUILT}(?:各类|公办|普惠性?|示范性?|婴幼儿|3岁以下|、)*托育(?:服务)?(?:机构|中心|园|点)`,
    units: ['家', '个', '所'],
    near: { 'new-nursery-places': '一个数机构，一个数托位。' },
  },
  'community-health-centres': {
    is: ['社区卫生服务中心', 'Community health centres built or upgraded', '个', 'flow', SOURCES.health],
    definition: '一定时期内新建、改造的社区卫生服务中心（站）个数。',
    names: `${BUILT}(?:标准化|城市|示范|、)*社区卫生服务(?:中心|站|机构|中心（站）)`,
  },
  'regional-medical-centres': {
    is: ['区域医疗中心', 'Regional medical centres', '个', 'flow', SOURCES.health],
    definition: '一定时期内建设、建成的国家级、省级区域医疗中心个数。',
    names: `(?:${BUILT}|${NEWLY}|创建|落地|布局|推进|加快建设|建设)?${LEVELS}(?:国家级?|省级?|自治区级?)?(?:国家)?区域医疗中心(?:建设)?(?:开诊|项目)?`,
  },
  'new-national-specialties': {
    is: ['新增国家临床重点专科', 'New national key clinical specialties', '个', 'flow', SOURCES.health],
    definition: '一定时期内新获批的国家（级）临床重点专科个数。',
    names: `(?:${NEWLY}|争创|建设|获批建设|争取|${BUILT})国家(?:级)?临床重点专科(?:建设项目)?`,
  },
  'new-provincial-specialties': {
    is: ['新增省级临床重点专科', 'New provincial key clinical specialties', '个', 'flow', SOURCES.health],
    definition: '一定时期内新获批的省级临床重点专科个数。',
    names: `(?:${NEWLY}|争创|建设|获批建设|争取|${BUILT})(?:省|自治区)(?:级)?临床重点专科(?:建设项目)?`,
    near: { 'new-national-specialties': '一个由省认定，一个由国家认定。' },
  },
  'rural-medical-funding': {
    is: ['新农合筹资标准', 'Funding of rural cooperative medicine per person', '元', 'rate', SOURCES.insurance],
    definition: '新型农村合作医疗每人每年的筹资总额。',
    names: '(?:新型农村合作医疗|新农合)(?:年)?(?:人均)?(?:政府)?筹资(?:总额|标准|水平)',
    also: { names: '人均筹资(?:标准|水平)?', needs: /新农合|新型农村合作医疗/u },
    near: { 'residents-medical-subsidy': '筹资含个人缴费；财政补助只是其中的一部分。' },
  },
  'new-insured': {
    is: ['社会保险新增参保', 'New enrolments in social insurance', '人次', 'flow', SOURCES.insurance],
    definition: '一定时期内各项社会保险新增的参保人（次）数。',
    wordings: '新增参保 社会保险新增参保 社会保险扩面',
    names:
      '(?:社会保险|社保|五险|各项社会保险|各类社会保险|企业职工|城镇职工)?(?:新增参保|新增扩面|扩面|净增参保|新增社会保险参保|新增社保参保)(?:人[数次员])?|新增(?:社会保险|社保|五险|各项社会保险)*参保(?:人[数次员])?',
    refuses: /养老保险|医疗保险|医保|失业保险|工伤保险|生育保险|合作医疗/u,
  },
  'support-standard': {
    is: ['特困人员供养标准', 'Standard of support for the destitute', '元', 'rate', SOURCES.assistance],
    definition: '特困（五保）人员基本生活供养的标准。',
    names:
      '(?:城乡|农村|城市)?(?:特困人员|特困|五保|五保户|五保对象)(?:集中|分散|、)*(?:救助)?供养(?:基本生活)?(?:补助)?(?:平均)?标准|(?:城乡|农村|城市|城镇)*(?:特困人员|特困供养人员|特困供养对象|五保对象|五保户|五保|特困|年五保)(?:救助)?(?:年|月)?(?:分散|集中|基本生活|供养|救助|平均|年|月|补助|最低|、|和|人均)*标准',
    near: { 'subsistence-standard': '特困供养标准高于低保标准。' },
  },
  'price-subsidies': {
    is: ['价格临时补贴', 'Temporary price subsidies', '元', 'flow', SOURCES.assistance],
    definition: '一定时期内因物价上涨向困难群众发放的临时补贴。',
    names: '(?:累计|发放|向困难群众发放|困难群众|低收入群众|临时)*(?:物价|价格)(?:上涨)?(?:临时)?补贴(?:资金)?',
  },
  'startup-jobs': {
    is: ['创业带动就业', 'Jobs brought about by new firms', '人', 'flow', SOURCES.employment],
    definition: '一定时期内创业者带动就业的人数。',
    names: '(?:扶持|支持|鼓励|新增)?(?:自主|返乡)?创业(?:新增)?(?:带动)(?:城乡劳动力)?就业(?:人数)?',
    also: { names: '带动就业(?:人数)?', needs: /创业[^；。]*带动就业/u },
  },
  'startups-supported': {
    is: ['扶持创业', 'People helped to start a firm', '人', 'flow', SOURCES.employment],
    definition: '一定时期内扶持、新增的（自主）创业人数。',
    names:
      '(?:扶持|支持|帮扶|成功扶持|引导|新增|扶助)(?:城乡劳动者|劳动者|大学生|返乡农民工|各类人员|农民工)?(?:成功)?(?:自主|返乡|返乡入乡)?创业(?:人[数员])?',
    near: { 'startup-jobs': '一个是创业的人，一个是带动就业的人。' },
  },
  'rural-labour-trained': {
    is: ['培训农村劳动力', 'Rural workers trained', '人', 'flow', SOURCES.employment],
    definition: '一定时期内培训的农村劳动力人（次）数。',
    wordings: '培训农村劳动力 农村劳动力培训 培训农民',
    names:
      '(?:完成|开展|各类)*(?:培训|转移培训)(?:各类)?(?:农村劳动力|农民工?|农牧民|农村实用人才)|(?:农村劳动力|农民|农民工|农牧民)(?:职业)?(?:技能)?(?:转移)?(?:就业)?培训',
    near: { 'skills-training': '农村劳动力只是受培训者的一部分。' },
  },
  'new-schools-and-kindergartens': {
    is: ['新建改扩建中小学和幼儿园', 'Schools and kindergartens built or enlarged', '所', 'flow', SOURCES.education],
    definition: '一定时期内新建、改建、扩建的中小学校和幼儿园合计所数。',
    names: `${BUILT}(?:改建扩建|公办|城区|市区|标准化|农村|各类|普惠性)*(?:(?:义务教育学校|义务教育阶段学校|中小学校?|学校)(?:、|和|及|与)?(?:公办|普惠性?)*幼儿园|(?:公办|普惠性?)*幼儿园(?:、|和|及|与)?(?:义务教育学校|中小学校?|学校))`,
    near: { 'new-schools': '一个还含幼儿园。' },
  },
  'new-senior-highs': {
    is: ['新建改扩建普通高中', 'Senior high schools built or enlarged', '所', 'flow', SOURCES.education],
    definition: '一定时期内新建、改建、扩建的普通高中所数。',
    names: `${BUILT}(?:公办|优质|市属|市区|县域|寄宿制)*(?:普通)?高中(?:学校)?`,
  },
  'new-inclusive-kindergartens': {
    is: ['新增普惠性幼儿园', 'New inclusive kindergartens', '所', 'flow', SOURCES.education],
    definition: '一定时期内新增、新认定的普惠性（民办）幼儿园所数。',
    names: '(?:新增|认定|新认定|扶持|净增)(?:公办和|公办、)?普惠性?(?:民办)?幼儿园',
    near: { 'new-kindergartens': '新认定的园多数早已开办。' },
  },
  'new-high-school-places': {
    is: ['新增高中学位', 'Senior high school places added', '个', 'flow', SOURCES.education],
    definition: '一定时期内新增的（普通）高中学位个数。',
    names: '(?:新增|增加)(?:公办|优质)*(?:普通)?高中(?:阶段)?(?:教育)?学位',
    near: { 'new-school-places': '高中学位一般包含在新增学位之中。' },
  },
  'weak-schools-improved': {
    is: ['改造薄弱学校', 'Weak schools improved', '所', 'flow', SOURCES.education],
    definition: '一定时期内改造的（农村）义务教育薄弱学校所数。',
    names:
      '(?:完成|实施)?(?:改造|改善|提升|全面改造)(?:农村|乡村|义务教育|贫困地区|、)*(?:阶段)?薄弱学校|(?:农村|义务教育)*薄弱学校改造',
  },
} satisfies ConceptGroup;
