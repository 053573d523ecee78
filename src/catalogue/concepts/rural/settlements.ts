import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { ANEW, GRADE, SOME } from '../words.ts';

export const SETTLEMENTS = {
  'demo-villages': {
    is: ['示范村', 'Model villages', '个', 'flow'],
    definition: '创建、建成的各种示范村个数，是哪一种见原句。',
    wordings: '创建示范村',
    names: `${SOME}${GRADE}(?:精品|特色|新农村|社会主义新农村|文明|生态|富美|宜居|千万工程|一村一品|农村人居环境|整治|建设|民主法治|善治|乡村治理|乡村建设|四美乡村|民族团结进步|、)*示范村(?:建设|创建)?`,
    units: ['个', '村'],
    near: { 'beautiful-villages': '美丽乡村、和美乡村另计。', 'revitalisation-villages': '乡村振兴示范村另计。' },
  },
  'beautiful-courtyards': {
    is: ['美丽庭院', 'Beautiful courtyards', '户', 'flow'],
    definition: '创建的“美丽庭院”户数。',
    wordings: '创建美丽庭院',
    names: `${SOME}${GRADE}(?:示范)?美丽(?:示范)?庭院(?:示范户)?`,
    units: ['户', '个'],
  },
  'traditional-villages': {
    is: ['传统村落', 'Traditional villages', '个', 'stock'],
    definition: '列入名录的传统村落个数；写明新增的是当年的。',
    wordings: '新增中国传统村落',
    names: `(?:${ANEW})?${GRADE}(?:历史文化名村)?传统村落(?:保护发展)?`,
  },
  'rural-tourism-villages': {
    is: ['乡村旅游重点村', 'Villages for tourism', '个', 'flow'],
    definition: '新增的乡村旅游重点村、美丽休闲乡村个数。',
    wordings: '新增全国乡村旅游重点村',
    names: `${SOME}${GRADE}(?:乡村旅游(?:重点|示范|特色)?村|旅游(?:示范|特色)村|(?:美丽)?休闲(?:旅游)?乡村)(?:镇)?`,
  },
  'character-towns': {
    is: ['特色小镇', 'Character towns', '个', 'flow'],
    definition: '创建、建设的特色小镇（小城镇）个数。',
    wordings: '创建省级特色小镇',
    names: `${SOME}${GRADE}特色(?:小城镇|小镇|城镇|小\\(城\\)镇|小城镇建设)`,
  },
  'central-villages': {
    is: ['中心村建设', 'Central villages', '个', 'flow'],
    definition: '建设的中心村个数。',
    wordings: '建设中心村',
    names: `${SOME}${GRADE}(?:美丽乡村)?中心村(?:建设)?`,
    refuses: /美丽乡村中心村/u,
  },
  'eco-towns': {
    is: ['生态乡镇', 'Ecological towns', '个', 'flow'],
    definition: '创建、命名的生态乡镇个数。',
    wordings: '创建省级生态乡镇',
    names: `${SOME}${GRADE}生态(?:文明)?(?:乡镇|乡\\(镇\\)|镇|乡)(?:建设)?`,
  },
  'eco-villages': {
    is: ['生态村', 'Ecological villages', '个', 'flow'],
    definition: '创建、命名的生态村个数。',
    wordings: '创建省级生态村',
    names: `${SOME}${GRADE}(?:绿色)?生态(?:文明)?村`,
  },
  'village-roads': {
    is: ['通村道路', 'Roads to and in villages', '米', 'flow'],
    definition: '一定时期内新建、硬化的通村、村内道路里程。',
    wordings: '新建通村公路',
    names: `${SOME}(?:一事一议)?(?:通村|村级|村组|村内|自然村|村屯|通组|通自然村|村村通|行政村|建制村|乡村|通乡|进村入户|入户|农村户外|通畅|通达|、|和)+(?:硬化|油|水泥|沥青|油水泥|公|主|干|街|联网|产业|、|\\(油\\))*(?:路|道路|公路|道)(?:硬化|工程|建设)*`,
    near: { 'rural-road-length': '通村、村内道路只是农村公路的一部分。' },
  },
  'road-guardrails': {
    is: ['农村公路安全防护工程', 'Safety works of rural roads', '米', 'flow'],
    definition: '一定时期内实施安全生命防护工程的农村公路里程。',
    wordings: '农村公路安全生命防护工程',
    names: `${SOME}(?:农村|村道|乡村)?(?:公路)?(?:生命安全|安全生命|安全)?(?:防护|安防)(?:工程|设施|护栏)`,
    needs: /公路|村道|道路/u,
    near: { 'rural-road-length': '一个是加防护的，一个是新改建的。' },
  },
  'village-access-rate': {
    is: ['建制村通硬化路率', 'Villages with hard roads', '%', 'rate'],
    definition: '通（硬化）公路的村占全部村的百分比。',
    wordings: '建制村通畅率',
    names:
      '(?:建制村|行政村|自然村|乡镇|农村公路|村|公路)+(?:通达|通畅|通硬化路|通公路|通车|通沥青水泥路|路面硬化|道路硬化|硬化|通水泥路|通油路|通沥青路)(?:通畅)?率|通(?:水泥路|硬化路|油路|沥青路)的?(?:行政村|建制村)比例',
  },
  'rural-grid': {
    is: ['农村电网改造', 'Rural grid renewed', '米', 'flow'],
    definition: '一定时期内新建、改造的农村电网线路长度。',
    wordings: '改造农村电网',
    names: '(?:新建|改造|完成|升级|新建改造|、)*(?:农村|农网|农村配)(?:电网|线路|配电网)?(?:改造|升级|线路)*',
    needs: /电网|农网/u,
  },
  'poverty-workshops': {
    is: ['扶贫（帮扶）车间', 'Workshops for the poor', '个', 'flow'],
    definition: '建成、设立的扶贫（帮扶）车间个数。',
    wordings: '建成扶贫车间',
    names: `${SOME}(?:就业)?(?:扶贫|帮扶|就业帮扶|巧媳妇)(?:就业)?(?:车间|工坊)`,
    units: ['个', '家', '处'],
  },
  'collective-income': {
    is: ['村集体经济收入', 'Income of village collectives', '元', 'flow'],
    definition: '一定时期内村级集体经济（经营性）收入。',
    names: '(?:村级|村|农村|村均)?集体(?:经济)?(?:经营性|经济)?(?:年)?(?:总)?(?:经营性)?收入',
    near: { 'village-collective-income-growth': '一个是收入，一个是增收。' },
  },
  biogas: {
    is: ['农村沼气用户', 'Homes with biogas', '户', 'flow'],
    definition: '一定时期内新增的沼气用户。',
    wordings: '新增农村沼气用户',
    names: `${SOME}(?:农村)?(?:户用)?沼气(?:池)?(?:用户|农户|池)?(?:建设)?`,
    units: ['户', '口', '座', '个'],
  },
  'village-sewage-plants': {
    is: ['乡镇污水处理设施', 'Sewage works of towns', '个', 'flow'],
    definition: '一定时期内建成的乡镇、村庄污水处理设施个数。',
    wordings: '建成乡镇污水处理设施',
    names: `${SOME}(?:建制|重点|中心)?(?:乡镇|镇级|镇|村庄|村镇|村级|行政村|自然村|小城镇|农村|和|、)+(?:生活)?(?:集中式)?污水(?:集中)?处理(?:设施|站点|站|工程)(?:建设)?`,
    units: ['个', '座', '处'],
  },
  'urban-housing-rural': {
    is: ['农村居民人均住房面积', 'Housing area per villager', '平方米', 'stock', SOURCES.statistics],
    definition: '农村居民平均每人的住房建筑面积。',
    wordings: '农村人均住房面积',
    names: '(?:农村|农民)(?:居民)?人均(?:住房|居住|住宅)(?:建筑|使用)?面积',
    near: { 'housing-area-urban': '一个是农村，一个是城镇。' },
  },
  'revitalisation-belts': {
    is: ['乡村振兴示范带（片）', 'Belts of rural revitalisation', '个', 'flow'],
    definition: '打造、建成的乡村振兴示范带（片、区）个数。',
    wordings: '建成乡村振兴示范带',
    names: `${SOME}${GRADE}乡村振兴(?:战略)?(?:示范|精品|先行)+(?:带|片|片区|区)(?:建设)?`,
    units: ['个', '条', '片'],
    near: { 'revitalisation-villages': '一个是连片的，一个是单个村。' },
  },
} satisfies ConceptGroup;
