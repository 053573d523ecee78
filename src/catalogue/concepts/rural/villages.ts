import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { GRADE, SOME } from '../words.ts';

export const VILLAGES = {
  'rural-total-income': {
    is: ['农村经济总收入', 'Total income of the rural economy', '元', 'flow'],
    definition: '农村各类经济单位和农户一定时期内从事生产经营取得的可用于抵偿支出和分配的收入总和。',
  },
  'village-collective-income-growth': {
    is: ['村集体增收', 'Additional income of village collectives', '元', 'flow'],
    definition: '通过盘活资源、发展产业为村集体增加的收入。',
    wordings: '村集体增收 村集体经济增收 为村集体增收',
    names: '(?:增收)?村集体(?:经济)?(?:共)?(?:增收)?',
    needs: /村集体[^，；。]{0,6}增收/u,
  },
  'village-contracts-rectified': {
    is: ['农村集体经济合同整改', 'Village collective contracts put right', '份', 'flow'],
    definition: '一定时期内清理规范的农村集体经济合同份数。',
    wordings: '涉地村集体经济合同整改 农村集体经济合同整改 清理规范农村集体合同',
    names: '(?:涉地)?(?:村|农村)集体经济合同(?:整改|清理|规范)+|清理规范农村集体(?:经济)?合同',
    units: ['份', '个'],
  },
  'rural-toilets': {
    is: ['农村户厕改造', 'Rural toilets rebuilt', '户', 'flow'],
    definition: '一定时期内新建或改造的农村卫生户厕数量。',
    wordings: '农村户厕改造 农村改厕 改造农村户厕 卫生厕所改造',
    names: `(?:改造|新建|改建|建改|新改建?|提升|完成|、|和)*(?:农村(?:户用)?(?:卫生)?(?:户厕|厕所)|卫生户厕)(?:改造)?|(?:农村|户)?改厕|户厕改造|卫生厕所改造|(?:${SOME})(?:农村|农牧区|户用|卫生|无害化|水冲式?|标准化|、)*(?:农村|户|卫生|农牧区)(?:用|卫生|无害化|水冲式?|标准化|、)*(?:户厕|厕所|改厕)(?:改造|改建|改厕|新改建)*|农户改厕|改造户厕`,
    units: ['户', '座', '个'],
  },
  'dilapidated-rural-homes': {
    is: ['农村危房改造', 'Dilapidated rural homes rebuilt', '户', 'flow'],
    definition: '一定时期内改造的农村危险住房户数。',
    wordings: '农村危房改造 改造农村危房 农村C、D级危房改造',
    names:
      '(?:改造|新改造|维修改造)?(?:农村|农)(?:困难家庭|贫困户|困难群众|牧区|C、D级)*危(?:旧)?房(?:治理)?(?:改造)?(?:竣工)?',
    units: ['户', '套'],
    also: { names: '危房改造|改造危房', units: ['户', '套'], needs: /农村|农房|农户|脱贫|贫困|造福工程/u },
  },
  'beautiful-villages': {
    is: ['美丽乡村建设', 'Villages rebuilt as “beautiful villages”', '个', 'flow'],
    definition: '一定时期内完成或实施美丽乡村（和美乡村、示范村）建设的村数。',
    wordings: '美丽乡村 和美乡村示范村 建成美丽乡村 美丽乡村示范村',
    names: `(?:建成|新建|新增|新?创建|打造|建设)?(?:省级|市级)?(?:新时代)?(?:(?:美丽|和美)乡村(?:精品)?(?:示范村|精品村|特色村|省级中心村|中心村)?|美丽(?:示范村|村庄))(?:建设)?|${SOME}${GRADE}(?:新时代|高原|宜居宜业|宜居|宜业|省市级)*(?:美丽|和美)(?:宜居|宜业)*(?:乡村|村庄|村)(?:精品)?(?:示范村|精品村|特色村)?(?:建设)?`,
    units: ['个', '村'],
  },
  'safe-water-people': {
    is: ['解决农村饮水安全人口', 'People given safe drinking water', '人', 'flow', SOURCES.waterWorks],
    definition: '一定时期内饮水安全问题得到解决或巩固提升的农村人口。',
    wordings: '解决农村人口饮水安全问题 解决农村饮水安全 农村居民饮水安全',
    names:
      '(?:新增)?(?:解决|提升|巩固提升|改善|、)*(?:农村|农牧区)?(?:居民|人口|群众|人)?(?:安全饮水|饮水安全|饮水不安全|饮水困难|人畜饮水|饮水)(?:保障)?(?:水平|人口|人数|问题)?|(?:[^，；。]{0,10})(?:饮水|饮用水)(?:安全|困难|不安全)(?:保障)?(?:水平)?(?:问题)?(?:解决)?(?:的)?(?:农村)?(?:人口|群众)?',
    needs: /农|村|饮水/u,
  },
  'tap-water-rate': {
    is: ['农村自来水普及率', 'Rural tap-water coverage', '%', 'rate', SOURCES.waterWorks],
    definition: '使用自来水的农村人口占农村人口的百分比。',
    names: '农村(?:集中)?(?:自来水|供水)普及率',
    also: { names: '自来水普及率', needs: /农村/u },
  },
  'rural-toilet-coverage': {
    is: ['农村卫生厕所普及率', 'Rural sanitary toilet coverage', '%', 'rate', SOURCES.health],
    definition: '使用卫生厕所的农户占农村总户数的百分比。',
    wordings: '农村卫生厕所普及率 农村卫生户厕普及率 农村无害化卫生厕所普及率',
    near: { 'rural-toilets': '一个是百分比；一个是当期改造的户数。' },
    names: '农村(?:无害化)?(?:卫生)?(?:户用)?(?:厕所|户厕)(?:普及|覆盖)率|(?:无害化)?卫生户厕(?:普及|覆盖)率',
  },
  'rural-waste-treatment': {
    is: ['农村生活垃圾处理率', 'Rural waste treated', '%', 'rate'],
    definition: '得到（无害化）处理的农村生活垃圾占产生总量、或有效治理的行政村占全部行政村的百分比，由报告说明。',
    wordings: '农村生活垃圾无害化处理率 农村生活垃圾处理率 农村生活垃圾收运处置率',
    near: { 'waste-treatment': '一个只计农村；一个计城市或城乡。' },
    names:
      '(?:农村|行政村|建制村|村庄)(?:生活)?垃圾(?:无害化)?(?:有效|收运|收集|集中|转运|收转运)*(?:处理|处置|治理|收运处)(?:设施|体系)?(?:行政村|自然村)?(?:覆盖)?率',
  },
  'villages-out-of-poverty': {
    is: ['贫困村出列', 'Villages lifted out of poverty', '个', 'flow', SOURCES.poverty],
    definition: '一定时期内按标准退出（出列）的贫困村个数。',
    wordings: '贫困村出列 贫困村退出 贫困村脱贫',
    names:
      '(?:建档立卡|省级|省定|国定|重点|脱贫|实现)*贫困村(?:全部)?(?:脱贫|稳定|整村)*(?:出列|退出|脱贫|摘帽|销号|脱贫出列)|(?:稳定|脱贫|如期)*(?:出列|退出|脱贫|摘帽)(?:的)?(?:省定|国定)?贫困村|(?:全部|整体|稳定|如期|顺利|、|脱贫|摘帽|出列|退出)+(?:的)?(?:省级|省定|国定|建档立卡|重点|深度|市级)*贫困村|(?:[^，；。]{0,6})贫困村(?:整体|全部|如期|顺利|实现|率先|达标)*(?:出列|退出|脱贫|摘帽)+',
    units: ['个', '村'],
  },
  'counties-out-of-poverty': {
    is: ['贫困县摘帽', 'Counties lifted out of poverty', '个', 'flow', SOURCES.poverty],
    definition: '一定时期内按标准退出（摘帽）的贫困县个数。',
    wordings: '贫困县摘帽 贫困县退出',
    near: { 'villages-out-of-poverty': '一个数县，一个数村。' },
    names:
      '国贫县(?:全部)?(?:脱贫)?摘帽|(?:国家级?|省级|重点|深度|国定|省定)*贫困县(?:市|区|\\(市、区\\))?(?:全部|脱贫|如期)*(?:摘帽|退出|脱贫摘帽)|(?:脱贫|如期)*(?:摘帽|退出)(?:的)?贫困县|(?:[^，；。]{0,10})(?:重点县|贫困旗县|贫困旗|重点旗县)(?:如期|顺利|全部|脱贫|率先|成功|、|实现)*(?:摘帽|退出|脱贫)|(?:[^，；。]{0,6})贫困县(?:如期|顺利|全部|率先|成功|、|实现)*(?:脱贫摘帽|摘帽|退出|脱贫)',
    units: ['个', '县'],
  },
  'poverty-rate': {
    is: ['贫困发生率', 'Poverty rate', '%', 'rate', SOURCES.poverty],
    definition: '贫困人口占农村人口的百分比。',
    wordings: '贫困发生率 综合贫困发生率',
    near: { 'poverty-relief-population': '一个是百分比；一个是当期脱贫的人数。' },
    names: '(?:农村|综合)?贫困(?:人口)?发生率',
  },
  'people-relocated': {
    is: ['易地扶贫搬迁人口', 'People relocated from poor areas', '人', 'flow', SOURCES.poverty],
    definition: '一定时期内完成易地扶贫搬迁的人数。',
    wordings: '易地扶贫搬迁 易地扶贫搬迁人口',
    names:
      '(?:实施|完成|建档立卡)*易地扶贫搬迁(?:贫困)?(?:人口|群众|人数)?|[易异]地搬迁(?:贫困人口|贫困群众|脱贫)|建档立卡贫困人口易地扶贫搬迁',
  },
  'labour-export': {
    is: ['输转劳动力', 'Labour sent out to work', '人', 'flow'],
    definition: '一定时期内组织输出、转移到外地就业的城乡劳动力人数。',
    wordings: '输转城乡富余劳动力 劳务输出 输转劳动力',
    near: { 'rural-labour-transfer': '输转多指到外地就业且按人次计；转移就业含就地就近。' },
    names: '(?:输转|劳务输出|劳务输转)(?:城乡|农村|富余)*(?:劳动力|劳力)?',
  },
  'remaining-poor': {
    is: ['剩余贫困人口', 'People still poor', '人', 'stock', SOURCES.poverty],
    definition: '统计时点现行标准下尚未脱贫的农村人口。',
    names: '剩余(?:的)?(?:农村|建档立卡)?贫困人口|(?:农村|建档立卡)贫困人口剩余',
    units: ['人'],
    near: { 'poverty-relief-population': '一个是尚未脱贫的；一个是当期脱贫的。' },
  },
  'village-clinics': {
    is: ['新建改造村卫生室', 'Village clinics built or upgraded', '个', 'flow', SOURCES.health],
    definition: '一定时期内新建、改造的村卫生室个数。',
    wordings: '村卫生室建设 改造村卫生室 建成标准化村卫生室',
    names: `(?:新建|改造|建成|新改扩建|新改造提升|建设|改扩建|改建|、)+(?:标准化|规范化)*村(?:级)?卫生室|(?:标准化)?村卫生室(?:标准化)?(?:建设|改造)+|(?:${SOME})(?:标准化|规范化|公有|、)*村(?:级)?卫生(?:室|所)(?:建设)?|(?:${SOME})(?:农村|标准化|规范化|公有|、|甲级)*(?:村(?:级)?|农村(?:标准化)?)(?:集体)?(?:产权)?卫生(?:室|所)(?:标准化)?(?:建设)?`,
  },
  'central-water-rate': {
    is: ['农村集中供水率', 'Rural people with central water supply', '%', 'rate', SOURCES.waterWorks],
    definition: '农村集中式供水工程供水人口占农村人口的百分比。',
    wordings: '农村集中供水率 集中供水率',
    names: '(?:农村)?集中供水率',
    near: { 'tap-water-rate': '集中供水不都入户；自来水普及率只计入户的。' },
  },
} satisfies ConceptGroup;
