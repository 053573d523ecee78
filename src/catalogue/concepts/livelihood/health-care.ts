import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { ANEW, BUILT, SOME, total } from '../words.ts';

export const HEALTH_CARE = {
  'new-tier-three-hospitals': {
    is: ['新增三级医院', 'New tier-three hospitals', '家', 'flow', SOURCES.health],
    definition: '一定时期内新增、新认定的三级（甲等）医院家数。',
    names: `${ANEW}(?:公立|综合性?|中医|民营|专科)*三(?:级|甲)(?:甲等|公立|综合|以上|中医)*(?:医院|医疗机构)`,
    units: ['家', '所', '个'],
  },
  'tier-three-hospitals': {
    is: ['三级医院总数', 'Tier-three hospitals', '家', 'stock', SOURCES.health],
    definition: '年末三级（甲等）医院家数总数。',
    wordings: '三级医院',
    names:
      '(?:公立|综合性?|中医|民营|专科)*三(?:级|甲)(?:甲等|公立|综合|以上|中医)*(?:医院|医疗机构)(?:总?数量?|总量)?',
    units: ['家', '所', '个'],
    needs: total('三(?:级|甲)(?:甲等)?(?:医院|医疗机构)'),
    near: { 'new-tier-three-hospitals': '一个是总数，一个是新增。' },
  },
  'township-hospitals': {
    is: ['乡镇卫生院', 'Township hospitals built or renewed', '所', 'flow', SOURCES.health],
    definition: '一定时期内新建、改造的乡镇卫生院所数。',
    wordings: '改造乡镇卫生院',
    names: `(?:${BUILT}|规范化|标准化|、|建强)+(?:标准化|规范化|示范|中心|重点|农村)*乡镇(?:\\(中心\\))?(?:中心)?卫生院(?:建设|改造)?`,
    near: { 'village-clinics': '一个在乡镇，一个在村。' },
  },
  'medical-alliances': {
    is: ['医联体（医共体）', 'Medical alliances', '个', 'stock', SOURCES.health],
    definition: '建成的医疗联合体（共同体）个数。',
    wordings: '建成紧密型县域医共体',
    names: `${SOME}(?:城市|县域|紧密型|各类|专科|、)*(?:医联体|医共体|医疗联合体|医疗集团|医疗共同体|医疗健康集团)(?:建设)?`,
  },
  'county-visit-rate': {
    is: ['县域就诊率', 'Patients treated in the county', '%', 'rate', SOURCES.health],
    definition: '在县域内就诊的人次占全部就诊人次的百分比。',
    names: '(?:县域|县级|县域内|市域)(?:内)?(?:住院|就医)?就诊率',
  },
  'family-doctors': {
    is: ['家庭医生签约率', 'Signed with a family doctor', '%', 'rate', SOURCES.publicHealth],
    definition: '与家庭医生签约的人占应签人群的百分比。',
    names: '(?:重点人群|常住人口|居民)?(?:家庭医生)(?:签约)?(?:服务)?(?:重点人群)?(?:签约)?(?:服务)?(?:覆盖)?率',
  },
  'maternal-mortality': {
    is: ['孕产妇死亡率', 'Maternal mortality', '', 'rate', SOURCES.health],
    definition: '每10万活产中孕产妇死亡人数。',
  },
  'infant-mortality': {
    is: ['婴儿死亡率', 'Infant mortality', '%', 'rate', SOURCES.health],
    definition: '每千名活产婴儿中死亡的人数。',
    names: '(?:婴儿|婴幼儿|5岁以下儿童)死亡率',
  },
  'birth-rate': {
    is: ['人口出生率', 'Birth rate', '%', 'rate', SOURCES.statistics],
    definition: '一定时期内出生人数与平均人口之比。',
    names: '(?:人口)?出生率',
    near: { 'natural-growth-rate': '自然增长率是出生率减去死亡率。' },
  },
  'total-population': {
    is: ['人口总量', 'Total population', '人', 'stock', SOURCES.statistics],
    definition: '年末（户籍）人口总数。',
    wordings: '总人口',
    names: '(?:全[省市区])?(?:总人口|户籍人口|人口总量|人口总数)',
    needs: /全[省市县区州]|年末|户籍|控制/u,
    near: { 'resident-population': '一个按户籍或全部，一个按常住。' },
  },
  'insurance-covered': {
    is: ['失业保险参保人数', 'Insured against unemployment', '人', 'stock', SOURCES.insurance],
    definition: '年末参加失业保险的人数。',
    names: '(?:城镇)?失业(?:保险)?(?:参保|保险)(?:人数|总数)?',
    refuses: /发放|领取|基金|[险业]金/u,
  },
  'injury-insured': {
    is: ['工伤保险参保人数', 'Insured against work injury', '人', 'stock', SOURCES.insurance],
    definition: '年末参加工伤保险的人数。',
    names: '(?:城镇)?工伤(?:保险)?(?:参保|保险)(?:人数|总数)?',
  },
  'insured-total': {
    is: ['社会保险参保人次', 'Insured in all social insurances', '人次', 'stock', SOURCES.insurance],
    definition: '各项社会保险参保人次之和。',
    wordings: '五项保险参保人数',
    names:
      '(?:社会保险|五项(?:社会)?保险|五险|各项社会保险|五大(?:社会)?保险|各类社会保险|社保)(?:总|累计)?参保(?:总)?(?:人数|人次|总数)?',
    near: { 'new-insured': '一个是总数，一个是新增。' },
  },
  'insurance-coverage': {
    is: ['社会保险覆盖率', 'Coverage of social insurance', '%', 'rate', SOURCES.insurance],
    definition: '参加社会保险（哪几项见原句）的人占应参加人数的百分比。',
    names:
      '(?:各项|五项|五大|城乡)?(?:社会保险|社保)(?:综合)?(?:覆盖率|参保率|覆盖面)|(?:城乡|基本)*养老(?:保险)?(?:、|和)(?:基本)?医疗(?:、失业)?保险(?:参保率|覆盖率|覆盖面)',
  },
  'concentrated-support-rate': {
    is: ['五保集中供养率', 'Those without family living in homes', '%', 'rate', SOURCES.assistance],
    definition: '集中供养的五保（特困）人员占全部的百分比。',
    wordings: '农村五保集中供养率',
    names:
      '(?:城乡|农村|有意愿的|有意愿且符合条件|生活不能自理)*(?:五保(?:户|对象|老人|供养对象)?|特困人员|特困供养人员|三无人员)(?:的)?集中供养率',
  },
  'medical-standard-reimbursement': {
    is: ['大病保险报销比例', 'Serious illness insurance paid', '%', 'rate', SOURCES.insurance],
    definition: '大病保险对合规医疗费用的报销百分比。',
    names: '(?:城乡居民|居民)?大病保险(?:实际)?(?:报销|支付)比例',
    near: { 'inpatient-reimbursement': '一个是大病保险，一个是基本医保。' },
  },
  'medal-gold': {
    is: ['金牌', 'Gold medals', '枚', 'flow'],
    definition: '一定时期内体育比赛获得的金牌。',
    wordings: '获得金牌',
    names:
      '(?:获得|夺得|荣获|斩获|共获|获|夺取)*(?:国际|全国|省运会|奥运会|全运会|世界|各类|国家级|以上|比赛)*金牌(?:总数)?',
  },
  'gaokao-rate': {
    is: ['高考录取率', 'Admission rate to college', '%', 'rate'],
    definition: '高考被录取（上线）的人占考生的百分比，是哪一种见原句。',
    names: '(?:普通)?(?:高考|高校)(?:本科|总|一本|二本)?(?:上线率|录取率|升学率)',
  },
  'primary-enrolment': {
    is: ['小学入学率', 'Primary enrolment', '%', 'rate', SOURCES.education],
    definition: '小学（初中）学龄人口中入学的百分比。',
    wordings: '小学适龄儿童入学率',
    names: '(?:小学|适龄儿童|学龄儿童|小学适龄儿童|义务教育|初中|、|和)+(?:阶段)?(?:净|毛)?入学率',
    near: { 'compulsory-completion': '一个是入学，一个是读完。' },
  },
  'teachers-recruited': {
    is: ['招聘教师', 'Teachers recruited', '人', 'flow'],
    definition: '一定时期内招聘、补充的教师人数。',
    names:
      '(?:招聘|补充|引进|新招|公开|新增|招录|选聘|、)+(?:中小学|中小学幼儿园|幼儿|各类|紧缺|公办|高校|优秀|农村|学科|合同制|、|和)*(?:教师|老师|师资)',
  },
  'education-groups': {
    is: ['教育集团', 'School groups', '个', 'stock'],
    definition: '组建的教育集团个数。',
    wordings: '组建教育集团',
    names: `${SOME}(?:优质|中小学|义务教育|各类|示范性|、)*教育集团(?:总数)?`,
  },
  'students-aided': {
    is: ['资助学生', 'Students aided', '人次', 'flow'],
    definition: '一定时期内资助的（困难）学生人次。',
    wordings: '资助困难学生',
    names: '(?:资助|惠及|救助|帮扶|累计)+(?:家庭)?(?:经济)?(?:困难|贫困)?(?:家庭)?(?:各类|各级|中小|大|高校)*学生',
    needs: /资助|救助|助学/u,
  },
  'health-records': {
    is: ['居民电子健康档案建档率', 'Health records kept', '%', 'rate', SOURCES.publicHealth],
    definition: '建立（规范化电子）健康档案的居民占全部居民的百分比。',
    wordings: '城乡居民规范化电子健康档案建档率',
    names: '(?:城乡|城镇|农村|常住|规范化|居民|电子|、)*(?:健康)?档案(?:规范化)?(?:建档率|建立率|电子建档率)',
    needs: /健康档案|居民/u,
  },
  'compulsory-coverage': {
    is: ['“普九”人口覆盖率', 'Population with nine years of school', '%', 'rate', SOURCES.education],
    definition: '普及九年义务教育地区的人口占总人口的百分比。',
    names: '(?:双高)?(?:普九|两基|九年义务教育|普及九年义务教育)(?:教育)?(?:累计)?(?:人口)?覆盖率',
  },
  'youth-literacy': {
    is: ['青壮年非文盲率', 'Literacy of the young and middle-aged', '%', 'rate', SOURCES.education],
    definition: '15至50周岁人口中不是文盲的人的百分比。',
    names: '青壮年(?:非文盲率|脱盲率|文盲率)',
  },
} satisfies ConceptGroup;
