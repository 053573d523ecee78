import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { BUILT } from '../words.ts';

export const RENEWAL = {
  'shantytown-area': {
    is: ['棚户区改造面积', 'Area of shantytowns rebuilt', '平方米', 'flow'],
    definition: '一定时期内改造的棚户区建筑面积。',
    names:
      '(?:完成|实施|开工|新开工|启动|、)*(?:改造|拆迁|拆除|征收)?(?:各类|城市|城镇)*(?:棚户区|棚改)(?:房屋)?(?:改造)?(?:面积)?',
    near: { 'shantytown-homes': '一个是面积，一个是套数。' },
  },
  'urban-village-homes': {
    is: ['城中村改造户数', 'Homes in urban villages renovated', '户', 'flow'],
    definition: '一定时期内城中村改造涉及的户数。',
    names: '(?:新|开工|启动|实施|完成|推进|改造|新开工|新启动|拆迁|拆除)*城中村(?:改造)?(?:户数|居民)?',
    near: { 'urban-villages': '一个数户，一个数村。' },
  },
  'low-rent-homes': {
    is: ['廉租住房', 'Low-rent homes', '套', 'flow'],
    definition: '一定时期内开工、筹集或建成的廉租住房套数。',
    names: `(?:共)?(?:${BUILT}|筹集|新增筹集|提供|续建|收购)?(?:城市|城镇)?廉租(?:住)?房(?:建设)?`,
    near: { 'affordable-homes': '廉租住房是较早的一种保障性住房，2014年起与公租房并轨。' },
  },
  'resettlement-homes': {
    is: ['安置房', 'Resettlement homes', '套', 'flow'],
    definition: '一定时期内开工、建成或交付的拆迁安置房套数。',
    names: `(?:${BUILT}|竣工|交付|续建|基本建成|开工建设|建成交付|动建|新开工|分配|回迁)+(?:各类|拆迁|征迁|回迁|群众|居民|农民|、)*(?:安置房|安置住房|安置用房|回迁房)`,
    near: { 'shantytown-homes': '安置房还用于其他征收拆迁。' },
  },
  'relocated-residents': {
    is: ['回迁安置群众', 'Residents moved into resettlement homes', '人', 'flow'],
    definition: '一定时期内回迁安置房的群众人数。',
    wordings: '回迁安置群众 群众回迁',
    names:
      '(?:累计)?(?:实现)?(?:回迁|安置|回迁安置)(?:拆迁|征迁|搬迁)?(?:群众|居民|村民)|(?:群众|居民)(?:回迁|喜迁新居)',
    needs: /回迁|拆迁|安置房/u,
  },
  'talent-apartments': {
    is: ['人才住房', 'Homes for skilled people', '套', 'flow'],
    definition: '一定时期内筹集、建设的人才公寓和人才住房套（间）数。',
    wordings: '筹集人才公寓 建设人才住房 人才公寓',
    names: `(?:${BUILT}|筹集|筹建|新增筹集|投用|提供|配租|分配|筹措)+(?:各类)?人才(?:公寓|住房|房|保障性住房|安居房|社区)`,
  },
  'housing-area-urban': {
    is: ['城镇居民人均住房面积', 'Housing space per urban resident', '平方米', 'rate'],
    definition: '城镇居民平均每人的住房建筑面积。',
    names: '(?:城[镇市])(?:居民)?人均(?:住房|居住|住宅)(?:建筑|使用)?面积',
  },
  'urban-renewal-projects': {
    is: ['城市更新项目', 'Urban renewal projects', '个', 'flow'],
    definition: '一定时期内实施的城市更新项目个数。',
    names: '(?:实施|推进|启动|完成|开工|谋划|新建|续建)*城市更新(?:改造)?(?:重点)?项目',
  },
  'energy-retrofit': {
    is: ['既有建筑节能改造', 'Existing buildings made energy-saving', '平方米', 'flow'],
    definition: '一定时期内完成节能改造的既有建筑面积。',
    names:
      '(?:完成|实施|推进|城镇)*(?:既有(?:居住|公共)?(?:建筑|住宅)|建筑)(?:供热计量|及|和|、)*节能改造(?:面积|竣工)?|节能改造既有(?:居住)?建筑',
  },
  'green-building-share': {
    is: ['绿色建筑占比', 'Green buildings as a share of new building', '%', 'rate'],
    definition: '绿色建筑占城镇新建建筑面积的百分比。',
    names:
      '(?:城镇)?(?:新建)?(?:建筑中)?绿色建筑(?:面积)?(?:占比|比例|占(?:城镇)?(?:当年)?新[建增](?:民用)?建筑(?:总)?(?:面积)?(?:的)?(?:比例|比重)?)',
    near: { 'new-green-buildings': '一个是百分比，一个是面积。' },
  },
  'new-parks': {
    is: ['新建公园', 'Parks built', '个', 'flow'],
    definition: '一定时期内新建、改造的公园个数。',
    names: `${BUILT}(?:各类|城市|综合性?|生态|郊野|社区|、|大型)*公园(?:游园|绿地|、游园|和游园)?`,
    near: { 'pocket-parks': '口袋公园只是小型的公园。' },
  },
  'drainage-pipes': {
    is: ['新建改造排水管网', 'Drains built or rebuilt', '米', 'flow', SOURCES.cityStatistics],
    definition: '一定时期内新建、改造的排水（雨水、雨污）管网长度。',
    names: `(?:${BUILT}|更新|铺设|敷设|疏浚|清淤|改造更新)+(?:市政|主城|城市|城镇|城区|老旧|地下|各类|市区)*(?:排水|雨水|供排水|给排水|排水防涝)(?:老旧)?(?:管[网道线渠]|管网管道)`,
    near: { 'new-sewers': '排水管网含雨水管；污水管网只排污水。' },
  },
  'old-pipes': {
    is: ['改造老旧管网', 'Old pipes renewed', '米', 'flow', SOURCES.cityStatistics],
    definition: '一定时期内更新改造的城市老旧管网长度。',
    names: '(?:完成|实施)?(?:更新|改造|新建)+(?:城市|城镇|市政|地下|各类)*(?:老旧|陈旧)(?:地下|市政)?管[网线道]',
  },
  'underground-pipes': {
    is: ['新建改造地下管网', 'Underground pipes built or rebuilt', '米', 'flow', SOURCES.cityStatistics],
    definition: '一定时期内新建、改造的城市地下管网（各类）长度。',
    names: `(?:${BUILT}|更新|铺设|敷设)+(?:城市|城镇|市政|各类|各种)*(?:地下|市政)(?:各类)?管[网线道]`,
    near: { 'old-pipes': '一个含新建，一个只更新老旧的。' },
  },
  'utility-tunnels': {
    is: ['新建综合管廊', 'Utility tunnels built', '米', 'flow', SOURCES.cityStatistics],
    definition: '一定时期内新建、建成的城市地下综合管廊长度。',
    names: `(?:${BUILT})+(?:城市)?(?:地下)?综合管廊(?:廊体|主体)?`,
  },
  'city-road-projects': {
    is: ['新建改造城市道路条数', 'City roads built or rebuilt, number', '条', 'flow'],
    definition: '一定时期内新建、改造的城市道路条数。',
    names: `(?:${BUILT}|新改扩建|拓宽|贯通|打通)+(?:中心城区|城区|市区|主城区)?(?:城市|市政|城区|市区|城镇|主次干|、|主要)*(?:道路|次干道|主干道|支路)|(?:${BUILT})(?:中心城区|城区|市区|主城区|城市|市政|城镇|、)*(?:主次干道|道路|街道|支路|主干道|微循环道路)`,
    near: { 'new-city-roads': '一个数条数，一个计长度。' },
  },
  'jams-cleared': {
    is: ['治理交通拥堵点', 'Traffic bottlenecks cleared', '个', 'flow'],
    definition: '一定时期内治理的城市道路交通堵点、乱点个数。',
    names:
      '(?:完成|治理|改造|整治|打通|优化|消除|疏通|、)+(?:城市|市区|城区|主城区)?(?:交通|道路)*(?:拥堵|堵|乱|堵乱|拥堵节|堵点、乱|易堵)+点(?:段|位)?',
  },
  'car-parks': {
    is: ['新建停车场', 'Car parks built', '个', 'flow'],
    definition: '一定时期内新建、改造的公共停车场个数。',
    names: `${BUILT}(?:各类|公共|智慧|城市|立体|机械|、|便民|林荫|生态|社会|配建|路外)*停车(?:场|楼|场库|场所)`,
    near: { 'parking-spaces': '一个数停车场，一个数车位。' },
  },
  'convenience-circles': {
    is: ['一刻钟便民生活圈', 'Fifteen-minute convenience circles', '个', 'flow'],
    definition: '一定时期内建成的城市一刻钟便民生活圈个数。',
    names: `(?:${BUILT}|完善|试点建设)+(?:城市|社区)*(?:一刻钟|15分钟|十五分钟)(?:品质|社区|便民|城市|文化|养老服务|服务|生活|居民)*圈`,
  },
  'idle-land-used': {
    is: ['盘活存量闲置土地', 'Idle land put to use', '平方米', 'flow', SOURCES.land],
    definition: '一定时期内处置、盘活的存量和闲置建设用地面积。',
    wordings: '盘活存量建设用地 处置闲置土地 盘活闲置土地',
    names:
      '(?:累计)?(?:腾退|盘活|处置|消化|利用|整理|收回|清理|再利用|、|和)+(?:各类|城镇)?(?!低效[^闲置存量]*$)(?:存量|闲置|低效|、|和|及)+(?:建设|工业|国有|产业|建设和)*(?:用地|土地)',
    near: { 'inefficient-land': '闲置是供而未用；低效是用而不足。' },
  },
  'unsupplied-land-used': {
    is: ['消化批而未供土地', 'Approved land supplied', '平方米', 'flow', SOURCES.land],
    definition: '一定时期内消化、处置的批而未供（批而未用）土地面积。',
    names:
      '(?:累计)?(?:盘活|处置|消化|利用|清理|处置闲置和|清理处置|、|和)+(?:闲置和)?批而未[供用](?:、供而未用|和闲置|及闲置|、闲置)?(?:建设)?(?:土地|用地)?',
    near: { 'idle-land-used': '批而未供是批准后没有供出去；闲置是供出去没有动工。' },
  },
  'inefficient-land': {
    is: ['低效用地再开发', 'Inefficient land redeveloped', '平方米', 'flow', SOURCES.land],
    definition: '一定时期内再开发的（城镇）低效用地面积。',
    names:
      '(?:完成|实施|推进)*(?:盘活|处置|整治|腾退|改造|改造提升|再开发)*(?:城镇|工业|低效工业|各类)*低效(?:建设|工业|产业)?(?:用地|土地)(?:再开发)?(?:面积)?',
  },
  'land-supplied': {
    is: ['供应建设用地', 'Building land supplied', '平方米', 'flow', SOURCES.land],
    definition: '一定时期内供应的国有建设用地面积。',
    wordings: '供应建设用地 供应土地',
    names: '(?:累计)?(?:供应|供给)(?:各类|国有)*(?:建设)?(?:用地|土地)(?:面积)?',
  },
  'highspeed-rail-length': {
    is: ['高铁运营里程', 'High-speed railways in use', '米', 'stock', SOURCES.transport],
    definition: '统计时点投入运营的高速铁路里程。',
    names: '(?:高铁|高速铁路)(?:总)?(?:运营|营业|通车|营运)?(?:总)?里程',
    near: { 'railway-length': '一个只计高铁，一个计全部铁路。' },
  },
  'new-metro-length': {
    is: ['新增轨道交通运营里程', 'New metro lines', '米', 'flow', SOURCES.cityTransport],
    definition: '一定时期内新增的城市轨道交通运营里程。',
    names: '新增(?:城市)?(?:轨道交通|地铁)(?:运营|通车)?(?:里程)?',
    near: { 'metro-length': '一个是当期新增，一个是总里程。' },
  },
  'high-grade-roads': {
    is: ['新增高等级公路', 'New high-grade roads', '米', 'flow', SOURCES.transport],
    definition: '一定时期内新增的二级及以上公路里程。',
    names: '(?:新增|新建|建成|新改建)(?:高等级|二级(?:及)?以上|等级)公路(?:里程)?',
    near: { 'road-length': '一个是当期新增的等级公路，一个是全部公路。' },
  },
  'waste-stations': {
    is: ['新建垃圾中转站', 'Waste transfer stations built', '座', 'flow'],
    definition: '一定时期内新建、改造的生活垃圾中转（转运）站座数。',
    wordings: '新建垃圾中转站 改造垃圾转运站',
    names: `${BUILT}(?:城镇|乡镇|农村|城乡|大型|城市|生活|标准化)*垃圾(?:压缩)?(?:中转|转运|压缩)站`,
  },
} satisfies ConceptGroup;
