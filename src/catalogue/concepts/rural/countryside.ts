import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { BUILT, LEVELS, NEWLY } from '../words.ts';

export const COUNTRYSIDE = {
  'revitalisation-villages': {
    is: ['乡村振兴示范村', 'Model villages of rural revitalisation', '个', 'flow'],
    definition: '一定时期内创建、建成的各级乡村振兴示范村个数。',
    names: `(?:${BUILT}|创建|培育|${NEWLY})?${LEVELS}乡村振兴(?:战略)?(?:示范|样板|精品)村(?:建设)?`,
    units: ['个', '村'],
    near: { 'beautiful-villages': '两种示范创建的标准不同，一村可以都是。' },
  },
  'villages-environment': {
    is: ['农村环境综合整治', 'Villages cleaned up', '个', 'flow'],
    definition: '一定时期内完成环境（综合）整治的村庄个数。',
    names:
      '(?:完成|实施|新增|新增完成|开展)*(?:建制村|行政村|村庄|农村|乡村)(?:人居)?环境(?:综合)?整治(?:任务)?(?:的)?(?:行政村|村庄|建制村)?',
    units: ['个', '村'],
  },
  'poverty-funds': {
    is: ['扶贫资金', 'Funds for poverty relief', '元', 'flow'],
    definition: '一定时期内各级财政投入、整合的（专项）扶贫资金。',
    names: '(?:累计|投入|整合|安排|争取|筹措|落实|各级|各类|中央|财政|专项)*扶贫(?:开发)?(?:专项)?资金',
  },
  'poverty-loans': {
    is: ['扶贫（脱贫人口）小额信贷', 'Micro-credit for the poor', '元', 'flow'],
    definition: '一定时期内向贫困户、脱贫户发放的小额信用贷款。',
    wordings: '扶贫小额信贷 发放扶贫小额贷款 脱贫人口小额信贷',
    names: '(?:累计|新增|发放|投放)*(?:扶贫小额|小额扶贫|脱贫人口小额|脱贫小额)(?:信用)?(?:信贷|贷款)(?:余额)?',
    refuses: /余额/u,
  },
  'poverty-projects': {
    is: ['扶贫项目', 'Projects of poverty relief', '个', 'flow'],
    definition: '一定时期内实施的扶贫项目个数。',
    names: '(?:累计)?(?:组织)?(?:实施|完成|建设|开工)?(?:各类)?扶贫(?:开发)?(?:项目|工程项目)',
  },
  'villages-advanced': {
    is: ['贫困村整村推进', 'Villages advanced as a whole', '个', 'flow', '《中国农村扶贫开发纲要（2001—2010年）》'],
    definition: '一定时期内实施、完成扶贫开发“整村推进”的村数。',
    wordings: '整村推进 贫困村整村推进',
    names: `(?:${BUILT}|实施|启动|扶贫|开发|贫困|重点|省级|市级|行政|自然|村)*整村推进(?:扶贫|项目|工程|计划|任务|村|的贫困村)*`,
    units: ['个', '村'],
    refuses: /厕|污水|垃圾/u,
    near: { 'poverty-projects': '一个数村；一个数项目。' },
  },
  'industry-poverty-projects': {
    is: ['产业扶贫（帮扶）项目', 'Industry projects of poverty relief', '个', 'flow'],
    definition: '一定时期内实施的产业扶贫（帮扶）项目个数。',
    names: '(?:累计)?(?:组织)?(?:实施|完成|建设|新建|发展)?(?:各类|特色)*产业(?:扶贫|帮扶)项目',
    near: { 'poverty-projects': '一个只计产业类；一个计各类。' },
  },
  'e-commerce-stations': {
    is: ['农村电商服务站点', 'Rural e-commerce stations', '个', 'flow'],
    definition: '一定时期内新建的农村（村级）电子商务服务站点个数。',
    names: `${BUILT}${LEVELS}(?:村级|农村|镇村|乡村|县乡村|、)*(?:电商|电子商务)(?:综合)?(?:公共)?(?:服务)?(?:站点|站|点|网点)`,
  },
  'farmers-fitness': {
    is: ['农民体育健身工程', 'Fitness grounds for farmers', '个', 'flow'],
    definition: '一定时期内新建的农民体育健身工程个数。',
    names: `(?:${BUILT})?(?:村级|乡镇|行政村)*农(?:民|村)(?:体育)?健身工程(?:建设)?`,
  },
  'farm-libraries': {
    is: ['农家书屋', 'Farmers’ libraries', '个', 'flow'],
    definition: '一定时期内新建的农家（社区）书屋个数。',
    names: `(?:${BUILT})?(?:标准化)?农家(?:社区)?书屋(?:建设)?`,
  },
  'culture-stations': {
    is: ['乡镇综合文化站', 'Township culture stations', '个', 'flow'],
    definition: '一定时期内新建、改造的乡镇（街道）综合文化站个数。',
    names: `(?:${BUILT})?(?:示范|标准化)?乡镇(?:街道)?(?:综合)?文化站(?:建设)?`,
  },
  'culture-centres': {
    is: ['基层综合性文化服务中心', 'Grassroots culture centres', '个', 'flow'],
    definition: '一定时期内建成的村（社区）、乡镇综合性文化服务中心个数。',
    names: `(?:${BUILT})?(?:示范性?|村级?|社区|基层|行政村|、|标准化)*(?:综合性?)?(?:公共)?文化服务中心(?:建设)?`,
    refuses: /覆盖/u,
    near: { 'culture-stations': '文化站设在乡镇；服务中心以村和社区为主。' },
  },
  'rural-water-projects': {
    is: ['农村供水工程', 'Rural water supply works', '处', 'flow', SOURCES.waterWorks],
    definition: '一定时期内新建、改造、维修的农村供水（饮水安全）工程处数。',
    names: `(?:${BUILT})?(?:养护|维护|巩固|维修养护)?(?:农村|农牧区|乡村)(?:集中|人畜)?(?:安全)?(?:供水|饮水)(?:安全)?(?:巩固提升)?(?:工程|项目)(?:建设)?`,
    units: ['处', '个', '座', '项'],
    near: { 'safe-water-people': '一个数工程，一个数受益的人。' },
  },
  'dangerous-bridges': {
    is: ['危桥改造', 'Dangerous bridges rebuilt', '座', 'flow', SOURCES.transport],
    definition: '一定时期内改造、加固的公路危桥座数。',
    wordings: '危桥改造 改造危桥',
    names: `(?:${BUILT})?(?:加固)?(?:加固改造)?(?:农村公路|农村|公路|普通公路|国省道|城市|干线公路|、)*危(?:旧|险)?桥(?:梁)?(?:改造|加固)*`,
  },
  'small-rivers-treated': {
    is: ['中小河流治理', 'Small rivers treated', '米', 'flow', SOURCES.waterWorks],
    definition: '一定时期内治理的中小河流长度。',
    names:
      '(?:完成|实施|综合|新增)*(?:治理|整治|综合治理)中小河流(?:河长|长度|堤防)?|(?:完成)?中小河流(?:综合)?(?:治理|整治)(?:长度|河长)?',
  },
  'dykes-strengthened': {
    is: ['加固堤防', 'Dykes built or strengthened', '米', 'flow', SOURCES.waterWorks],
    definition: '一定时期内新建、加固达标的江河湖海堤防长度。',
    names: `(?:${BUILT}|加固|除险|除险加固|达标|达标加固|加高|培厚)+(?:江|河|湖|海|江河|江海|重点|标准化|城市防洪|、)*(?:堤防|海塘|海堤|堤坝|堤岸|防洪堤)`,
  },
  'villages-sewage': {
    is: ['农村生活污水治理村', 'Villages whose sewage is treated', '个', 'flow'],
    definition: '一定时期内完成生活污水治理的村庄个数。',
    names:
      '(?:完成|新增完成|实施|新增|开展)*(?:农村|行政村|建制村|自然村|村庄|村)(?:生活)?污水(?:治理|处理)(?:任务)?(?:的)?(?:行政村|建制村|自然村|村庄|村)?|(?:完成|新增|建成|实施)*(?:生活)?污水(?:治理|处理)(?:设施)?(?:建设)?的?(?:行政村|建制村|自然村|村庄|村)',
    units: ['个', '村'],
    near: { 'rural-sewage-treatment': '一个是村数，一个是百分比。' },
  },
} satisfies ConceptGroup;
