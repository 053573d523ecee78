import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { SOME } from '../words.ts';

export const NETWORKS = {
  'rural-road-length': {
    is: ['新建改建农村公路', 'Rural roads built or rebuilt', '米', 'flow'],
    definition: '一定时期内新建、改建、扩建的农村公路里程。',
    wordings: '新建改建农村公路 新改建农村公路 建设农村公路 建成“四好农村路” 新建改扩建农村公路',
    near: { 'expressway-length': '一个是当期新建改建的农村公路；一个是高速公路的总里程。' },
    names: `(?:新建|新改建|新改扩建|改建|扩建|建成|建设|改造|提升|、|和|及|改扩建|\\(改\\)|新|新增|完成|大中修|维修|整修|提质|升级|各级)*(?:四好)?渔?农村(?:公路|道路|路)(?:新改建|建设|改造)*|(?:${SOME}|硬化|提档升级|养护|提质改造|畅通)*(?:四好)?农村(?:牧区)?(?:公路|道路)(?:提质|改造|硬化|扩面延伸|升级|新改建|建设|提档|工程|新建)*|(?:${SOME})农村(?:道路|公路)畅通工程`,
    refuses: /创建“?四好/u,
  },
  'expressway-length': {
    is: ['高速公路通车里程', 'Expressways open to traffic', '米', 'stock', SOURCES.statistics],
    definition: '统计时点已建成通车的高速公路里程。',
    wordings: '高速公路通车里程 高速公路里程 高速公路通车总里程',
    names: '高速公路(?:总)?(?:通车)?(?:总)?里程',
    also: { names: '高速公路', needs: /高速公路(?:由|从|达|增至|突破|超过)/u },
  },
  'base-stations-5g': {
    is: ['5G基站数', '5G base stations', '个', 'stock'],
    definition: '统计时点累计建成的5G基站个数。',
    wordings: '5G基站总数 累计建成5G基站 5G基站达到',
    near: { 'new-base-stations-5g': '一个是累计建成的总数；一个是当期新建的数。' },
    names: '(?:累计)?(?:建成|开通|建设)?(?:开通)?5G基站(?:总?数量?)?',
    needs:
      /5G基站(?:总?数量?)?(?:累计)?(?:达|突破|增至|[从由]\d)|5G基站总数|累计(?:建成|建设|开通)?[^，；。]{0,3}5G基站/u,
  },
  'new-base-stations-5g': {
    is: ['新建5G基站', '5G base stations built', '个', 'flow'],
    definition: '一定时期内新建成的5G基站个数。',
    wordings: '新建5G基站 新增5G基站 新建成5G基站',
    names: '(?:新建|新增|新建成|建成|建设|开通|新开通|新建开通)5G(?:宏)?基站',
    refuses: /累计(?!新[建增])|总数|5G基站(?:总?数量?)?已?(?:达|突破|增至|超)/u,
  },
  'parking-spaces': {
    is: ['新增（施划）停车位', 'Parking spaces added', '个', 'flow'],
    definition: '一定时期内新建或施划的停车泊位个数。',
    wordings: '施划停车泊位 施划停车位 新增停车位 新增停车泊位 施划汽车、自行车停车位 新建停车位',
    near: { 'charging-points': '一个是停车位；一个是充电桩。' },
    names:
      '(?:新增|增设|施划|新建|新增施划|新施划|建成|建设|开工建设|规划|盘活)+(?:各类|公共|社会|共享|免费|城市|机动车|汽车、自行车|路内)*(?:停车(?:泊)?(?:车)?位|泊位|停车位)|(?:新增|新建|施划|增设|增加|建设|改造|新改建|、)+(?:城区|中心城区|市区|主城区|公共|各类|智慧|临时|路内|路外|机动车|城市|共享|限时|免费|便民)*(?:停车位|停车泊位|泊位|车位)',
  },
  'charging-points': {
    is: ['新建公共充电桩', 'Public charging points built', '个', 'flow'],
    definition: '一定时期内新建成的公共充电桩（充电基础设施）个数。',
    wordings: '新建公共充电桩 新建充电桩 公共充电桩 新增充电桩 充电桩',
    names: '(?:新建|新增|建成|建设)(?:各类)?(?:公共|新能源汽车|电动汽车)*充电(?:桩|设施|枪)',
    units: ['个', '根', '台'],
  },
  'new-expressways': {
    is: ['新增高速公路里程', 'New expressways', '米', 'flow', SOURCES.transport],
    definition: '一定时期内新建成通车的高速公路里程。',
    wordings: '新增高速公路里程 建成高速公路 新增高速公路',
    near: { 'expressway-length': '一个是当期新增；一个是总里程。' },
    names: '(?:新增|新建成|建成|建成通车|新增通车|新通车|新建|新开通)高速公路(?:通车)?(?:总)?(?:里程)?',
    refuses: /一级/u,
  },
  'railway-length': {
    is: ['铁路营业里程', 'Railway length', '米', 'stock', SOURCES.transport],
    definition: '统计时点投入营业的铁路线路长度。',
    wordings: '铁路营业里程 铁路运营里程 铁路总里程',
    names: '铁路(?:网)?(?:通车|营业|运营|营运)*(?:总)?里程',
    refuses: /新增[^，；。]{0,6}里程|(?:高铁|高速铁路)[^，；。]{0,4}里程/u,
  },
  'metro-length': {
    is: ['轨道交通运营里程', 'Urban rail length', '米', 'stock', SOURCES.transport],
    definition: '统计时点开通运营的城市轨道交通线路长度。',
    wordings: '轨道交通运营里程 地铁运营里程 轨道交通通车里程',
    near: { 'railway-length': '一个是城市内的轨道交通；一个是铁路。' },
    names: '(?:城市)?(?:轨道交通|地铁)(?:线网|线路)?(?:通车|运营|开通|营运|建成通车|开通运营)*(?:总)?里程',
    refuses: /新增|在建|新开工/u,
    also: {
      names: '(?:累计)?(?:运营|通车|营运)(?:总)?里程|总里程',
      needs: /(?:地铁|轨道交通|号线)[^；。]*里程/u,
      refuses: /公路|高速|铁路|高铁|普速|公交|新增|新开通|在建|新建/u,
    },
  },
  'dead-end-roads': {
    is: ['打通断头路', 'Dead-end roads connected', '条', 'flow'],
    definition: '一定时期内打通的断头路条数。',
    wordings: '打通断头路 打通“断头路”',
    names:
      '(?:新)?打通(?:各类|城市|市区|城区|跨区)?(?:断头|瓶颈|断头路|瓶颈路|丁字路|、|和|卡脖子|丁字|微循环)+(?:路|道路)?',
  },
  'gas-pipes': {
    is: ['新建改造燃气管网', 'Gas pipes laid or renewed', '米', 'flow', SOURCES.cityStatistics],
    definition: '一定时期内新建、改造的燃气管网长度。',
    wordings: '新建改造燃气管网 改造燃气管网 改造老旧燃气管网',
    names:
      '(?:新建|改造|更新改造|更新|新建改造|铺设|新增|和|、|及|整治)+(?:城市|城镇|城区|市政|各类|庭院)*(?:老旧|老化)?(?:天然气|燃气)(?:老旧|老化)?管(?:网|道|线)',
  },
  'water-pipes': {
    is: ['新建改造供水管网', 'Water pipes laid or renewed', '米', 'flow', SOURCES.cityStatistics],
    definition: '一定时期内新建、改造的供水管网长度。',
    wordings: '新建改造供水管网 改造供水管网 新建供水管网',
    names:
      '(?:新建|改造|更新改造|更新|新建改造|铺设|新增|和|、|及|整治)+(?:城市|城镇|城区|市政|各类|城乡|农村|饮水)*(?:老旧|老化)?(?:供水|自来水|给水)(?:老旧)?管(?:网|道|线)',
  },
  'heating-pipes': {
    is: ['新建改造供热管网', 'Heating pipes laid or renewed', '米', 'flow', SOURCES.cityStatistics],
    definition: '一定时期内新建、改造的供热管网长度。',
    wordings: '新建改造供热管网 改造供热管网',
    names:
      '(?:新建|改造|更新改造|更新|新建改造|铺设|新增|和|、|及|整治)+(?:城市|城镇|城区|市政|各类)*(?:老旧|老化)?(?:供热|供暖|集中供热)(?:老旧)?管(?:网|道|线)',
  },
  'new-heating-area': {
    is: ['新增供热面积', 'Heated floor area added', '平方米', 'flow', SOURCES.cityStatistics],
    definition: '一定时期内新增的集中供热建筑面积。',
    wordings: '新增供热面积 新增集中供热面积',
    names: '(?:新增|新扩)(?:城市|城区|市区)?(?:集中|清洁)*(?:供热|供暖|取暖)(?:能力)?(?:面积)?',
  },
  'bus-share': {
    is: ['公交分担率', 'Share of trips by public transport', '%', 'rate', SOURCES.cityTransport],
    definition: '居民出行中选择公共交通的出行量占全部出行量的百分比。',
    wordings: '公交分担率 公共交通出行分担率',
    names: '(?:中心城区|主城区?|市区|城市)*(?:公交|公共交通)(?:机动化)?(?:出行)?分担率',
  },
  'road-length': {
    is: ['公路通车里程', 'Public roads', '米', 'stock', SOURCES.transport],
    definition: '统计时点已验收通车的各级公路里程。',
    wordings: '公路总里程 公路通车总里程 公路通车里程',
    names: '公路(?:网)?(?:通车|总)*里程',
  },
  parcels: {
    is: ['快递业务量', 'Parcels handled', '件', 'flow', '国家邮政局《邮政行业统计调查制度》'],
    definition: '一定时期内快递服务企业收寄的快件数量。',
    names: '快递业?务?(?:发件)?业?务?(?:总)?量',
  },
  'gas-coverage': {
    is: ['燃气普及率', 'Gas coverage', '%', 'rate', SOURCES.cityStatistics],
    definition: '使用燃气的城市（县城）人口占城市（县城）人口的百分比。',
    wordings: '燃气普及率 天然气普及率 气化率',
    names: '(?:市区|城区|城市|城镇|居民|县城|建成区)*(?:(?:天然气|燃气|管道天然气|管道燃气)(?:普及率|气化率)|气化率)',
    scopes: /城区|市区/u,
  },
  'heating-coverage': {
    is: ['集中供热普及率', 'Central heating coverage', '%', 'rate', SOURCES.cityStatistics],
    definition: '集中供热面积占城市（县城）供热面积的百分比。',
    wordings: '集中供热普及率 集中供热率 集中供热覆盖率',
    names: '(?:市区|城区|城市|县城|建成区)*集中供热(?:普及|覆盖)?率',
    scopes: /城区|市区|建成区/u,
  },
  'new-buses': {
    is: ['新增更新公交车', 'Buses added or renewed', '辆', 'flow', SOURCES.cityStatistics],
    definition: '一定时期内新增、更新的公共汽（电）车辆数。',
    wordings: '新增公交车 更新公交车 新增新能源公交车',
    names:
      '(?:市区|城区|中心城区)?(?:新增|更新|投放|新投放|购置|新购|新购置|、|和|及)+(?:市区|城区|城乡)?(?:新能源|纯电动|清洁能源|环保)?公交车(?:辆)?',
    units: ['辆', '台', '部', '标台'],
    scopes: /城区|市区/u,
  },
  'new-city-roads': {
    is: ['新建改建城市道路', 'City roads built or rebuilt', '米', 'flow', SOURCES.cityStatistics],
    definition: '一定时期内新建、改建的城市（市政）道路长度。',
    wordings: '新建改造城市道路 新改扩建市政道路 新增城市道路',
    names: '(?:新建|改建|改造|扩建|新改扩建|新改建|新扩建|新增|、|和)+(?:城市|市政|城区)道路',
    near: { 'rural-road-length': '一个是城市道路；一个是农村公路。' },
  },
  'bus-lines': {
    is: ['新开优化公交线路', 'Bus lines opened or changed', '条', 'flow', SOURCES.transport],
    definition: '一定时期内新开、优化调整的公交线路条数。',
    wordings: '新增公交线路 优化调整公交线路 新辟公交线路',
    names: '(?:新开|新增|新辟|新开通|开通|优化|调整|新开辟|、|和)+公交线路',
    units: ['条'],
  },
} satisfies ConceptGroup;
