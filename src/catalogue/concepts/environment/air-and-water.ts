import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { SOME } from '../words.ts';

/** The area measured: the cities of a province or the built-up area of a city, not one station, street or firm. */
const AIR_OF = '(?:设区城?市|(?:地级|县级|县城)(?:及)?以上(?:城市)?|地级市|市区|城区|主城区|中心城区)?';
/** Words for a mean over the year or the year so far. */
const AIR_MEAN = '(?:年?平?均|年度平均|累计平均)?';

export const AIR_AND_WATER = {
  pm25: {
    is: ['PM2.5平均浓度', 'Mean PM2.5 concentration', '微克/立方米', 'rate', SOURCES.air],
    definition: '一定时期内环境空气中空气动力学当量直径不大于2.5微米的细颗粒物的平均质量浓度。',
    wordings: 'PM2.5平均浓度 PM2.5浓度 PM2.5浓度均值 细颗粒物浓度 PM2.5年均浓度 细颗粒物（PM2.5）',
    near: {
      pm10: 'PM2.5是不大于2.5微米的颗粒物；PM10是不大于10微米的颗粒物，包含前者。',
      'good-air-days': 'PM2.5浓度只看一种污染物；优良天数按六项污染物的综合指数判定。',
    },
    names: `${AIR_OF}(?:空气质量)?(?:PM2\\.5|细颗粒物)${AIR_MEAN}(?:质量)?浓度(?:均值|平均值|年均值)?|PM2\\.5${AIR_MEAN}(?:值)?`,
    scopes: /市区|城区|设区|建成区/u,
  },
  pm10: {
    is: ['PM10平均浓度', 'Mean PM10 concentration', '微克/立方米', 'rate', SOURCES.air],
    definition: '一定时期内环境空气中空气动力学当量直径不大于10微米的颗粒物的平均质量浓度。',
    wordings: 'PM10平均浓度 PM10浓度 可吸入颗粒物浓度',
    near: { dustfall: 'PM10是空气中的浓度；降尘量是落到地面的量。' },
    names: `${AIR_OF}(?:PM10|可吸入颗粒物)${AIR_MEAN}(?:质量)?浓度(?:均值|平均值|年均值)?|PM10`,
    scopes: /市区|城区|设区|建成区/u,
  },
  'good-air-days': {
    is: ['空气质量优良天数', 'Days of good air', '天', 'flow', SOURCES.airIndex],
    definition: '一定时期内环境空气质量指数（AQI）不大于100的天数。',
    wordings: '优良天数 空气质量优良天数 空气优良天数 空气质量优良天数达到',
    near: { 'good-air-ratio': '一个是天数；一个是占有效监测天数的百分比，半年的天数不能与全年相比，比率可以参考。' },
    names: `${AIR_OF}(?:环境)?(?:空气)?(?:质量)?优良(?:以上)?天数`,
    scopes: /市区|城区|设区|建成区/u,
  },
  'good-air-ratio': {
    is: ['空气质量优良天数比率', 'Share of days of good air', '%', 'rate', SOURCES.airIndex],
    definition: '环境空气质量指数（AQI）不大于100的天数占有效监测天数的百分比。',
    wordings: '优良天数比率 优良天数比例 空气质量优良率 空气优良率 优良率',
    names: `${AIR_OF}(?:环境|城市)?(?:空气)?(?:环境)?(?:质量)?(?:平均)?(?:优良|达标)(?:空气)?天数(?:比率|比例|占比|达标率|率)|${AIR_OF}(?:环境|城市)?空气(?:环境)?(?:质量)?(?:优良|达标)(?:率|比例)|(?:城市|市区|中心城区|全[市省])?(?:环境)?空气(?:质量)?(?:指数)?优良率`,
    // 优良率 alone is also used for water.
    also: [
      { names: '优良(?:率|比例)', needs: /空气|优良天数|PM2\.5/u, refuses: /断面|水质优良/u },
      { names: `${AIR_OF}(?:环境)?空气(?:质量)?优良天数`, withoutValue: false },
    ],
    scopes: /市区|城区|设区|建成区/u,
  },
  dustfall: {
    is: ['降尘量', 'Dustfall', '吨/月·平方公里', 'rate', '《环境空气 降尘的测定 重量法》（HJ 1221—2021）'],
    definition: '单位面积上一定时间内从空气中自然沉降的颗粒物质量。',
    wordings: '降尘量 降尘量均值 平均降尘量',
    names: '(?:平均)?降尘量(?:均值)?',
  },
  'surface-water-good-ratio': {
    is: ['地表水优良断面比例', 'Share of surface-water sections of good quality', '%', 'rate', SOURCES.water],
    definition: '水质达到或优于III类的地表水考核断面占全部考核断面的百分比。',
    wordings: '地表水优良比例 优良水体比例 水质优良率 断面水质优良比例 国考断面优良率 国省考断面优III比例',
    near: { 'drinking-water-compliance': '一个看地表水考核断面；一个看饮用水水源地。' },
    names:
      '(?:地表水|国考|省考|国省考|国控|省控|国省控|国家考核|水环境|考核|断面|水质)+(?:优良|优III|达到或(?:好|优)于III类)(?:水体|水质|断面|比例|率|比重)+|(?:国控|省控|国省控)?(?:河流)?(?:断面)?(?:达到或)?[好优]于III类水(?:体|质)(?:断面)?(?:比例|比重)|优良水体(?:比例)?|(?:地表水|国考|省考|国省考|国控|省控|国省控|断面|及?以上)+I[—~至到-]+III类(?:水质|水体)?(?:断面)?(?:占比|比例|比重|率)|(?:主要|重点|全部|国|省|市|考|控|长江|黄河|干流|出境|以上|、|和|及|监测|考核|流域|地表水|河流|湖库|河湖|水环境)*(?:河流|流域|断面|湖库|河湖)(?:水质)?(?:监测|考核)?(?:断面)?(?:水质)?优良(?:率|比例|水体比例)|(?:主要|重点|地表|国考|省考|国控|省控|国省控|断面|水系|流域|河流|及?以上|、|和)+(?:地表)?(?:水质|水体|水)?(?:优良(?:水质|水体)?|达?到?优III类|III类(?:及?以上|以上))(?:水质|水体)?(?:断面)?(?:比例|占比|比重|率)|III类及?以上水质断面(?:比例|占比|比重)',
    also: { names: '优良(?:率|比例)', needs: /断面|地表水|水质/u, refuses: /空气|优良天数/u },
  },
  'drinking-water-compliance': {
    is: ['饮用水水源水质达标率', 'Compliance of drinking-water sources', '%', 'rate', SOURCES.water],
    definition: '集中式饮用水水源地取水水质达标的百分比。',
    wordings: '饮用水源地水质达标率 饮用水水源水质达标率 饮用水源水质达标率 集中式饮用水水源地水质达标率',
    names:
      '(?!县级饮)(?:城市|城镇|城乡|县级|以上|及|市级|县城|地级|集中式)*(?:饮用水(?:水源|水源地|源地|源)?|水源地)(?:取水)?(?:水质)?达标率(?:平均值)?',
  },
  'river-patrol-rate': {
    is: ['河长巡河率', 'River-chief patrols carried out', '%', 'rate'],
    definition: '各级河长实际巡河次数占规定次数的百分比。',
    wordings: '河长巡河率 巡河率 巡河完成率',
    near: {
      'river-patrol-length': '一个是完成规定次数的百分比；一个是巡查的里程。',
      'forest-patrol-rate': '一个巡河，一个巡林。',
    },
    names: '(?:镇、村|镇村|市县乡|区镇村)?(?:两|三|四)?级?(?:河湖?长)?巡河(?:完成)?率',
  },
  'river-patrol-length': {
    is: ['巡河里程', 'Length of rivers patrolled', '米', 'flow'],
    definition: '一定时期内各级河长和巡查人员巡河的累计里程。',
    wordings: '累计巡河 巡河里程 巡河公里数',
    names: '巡河(?:里程|公里数)?|河长巡河',
  },
  'river-dissuasions': {
    is: ['劝阻不文明涉水（游河）行为', 'People dissuaded from misconduct at rivers', '人次', 'flow'],
    definition: '一定时期内在河道、水域劝阻或劝离不文明游客的人次。',
    wordings: '劝离不文明涉水游客 劝阻不文明游河行为',
    names: '劝(?:阻|离)不文明(?:涉水|游河)(?:行为|游客)',
    units: ['人次', '人', '起'],
  },
  'small-water-bodies': {
    is: ['小微水体治理', 'Small water bodies treated', '条', 'flow'],
    definition: '一定时期内完成综合治理的沟、塘、浜等小微水体条数。',
    wordings: '小微水体综合治理 小微水体 小微水体整治',
    names: '(?:治理|整治)?小微水体(?:的)?(?:综合)?(?:治理|整治)?',
  },
  'rural-sewage-treatment': {
    is: ['农村生活污水治理率', 'Rural sewage treated', '%', 'rate'],
    definition: '生活污水得到治理（管控）的行政村占行政村总数的百分比。',
    wordings: '农村生活污水治理率 农村生活污水治理（管控）率 农村生活污水处理率',
    near: { 'urban-sewage-treatment': '农村按治理的行政村数计；城镇按处理的污水量计。' },
    names: '(?:农村(?:生活)?|(?:行政村|建制村)生活)污水(?:治理|处理|收集处理)率',
    also: { names: '生活污水治理率', needs: /农村/u },
  },
  'urban-sewage-treatment': {
    is: ['城镇污水集中处理率', 'Urban sewage treated', '%', 'rate', SOURCES.statistics],
    definition: '城镇污水处理厂集中处理的污水量占污水排放总量的百分比。',
    wordings: '城镇污水处理率 城市污水集中处理率 污水集中处理率 城市生活污水处理率',
    names:
      '(?:城市|城镇|县城)(?:生活)?污水(?:集中)?处理率|(?:城区|市区|中心城区|县级以上城市|县城|城市|城镇|城乡|设市城市|设区城?市)*(?:生活)?污水(?:集中)?处理率',
    scopes: /市区|城区|中心城/u,
    also: { names: '(?:生活)?污水(?:集中)?处理率', refuses: /农村|村镇/u },
  },
  'so2-emissions': {
    is: ['二氧化硫排放量', 'Sulphur dioxide emissions', '吨', 'flow', SOURCES.emissions],
    definition: '一定时期内排放的二氧化硫数量。',
    wordings: '二氧化硫排放量 二氧化硫排放总量',
    names: '二氧化硫(?:\\(SO2\\))?排放(?:总)?(?:量|强度)?|二氧化硫(?:\\(SO2\\))?(?:排放)?(?:总)?量?',
    refuses: /浓度|减排/u,
  },
  'nox-emissions': {
    is: ['氮氧化物排放量', 'Nitrogen oxides emissions', '吨', 'flow', SOURCES.emissions],
    definition: '一定时期内排放的氮氧化物数量。',
    wordings: '氮氧化物排放量 氮氧化物排放总量',
    names: '氮氧化物排放(?:总)?(?:量|强度)?|氮氧化物(?:排放)?(?:总)?量?',
    refuses: /浓度|减排/u,
  },
  'cod-emissions': {
    is: ['化学需氧量排放量', 'Chemical oxygen demand emissions', '吨', 'flow', SOURCES.emissions],
    definition: '一定时期内排放的废水中以化学需氧量计的污染物数量。',
    wordings: '化学需氧量排放量 化学需氧量排放总量',
    names:
      '(?:化学需氧量|COD)排放(?:总)?(?:量|强度)?|(?:全社会|主要污染物)?化学需氧量(?:\\(COD\\))?(?:排放)?(?:总)?量?',
    refuses: /浓度|减排/u,
  },
  'black-water-bodies': {
    is: ['农村黑臭水体整治', 'Black and odorous rural water bodies treated', '条', 'flow', SOURCES.blackWater],
    definition: '一定时期内完成整治的农村黑臭水体条数（个数）。',
    wordings: '农村黑臭水体整治 整治农村黑臭水体 农村黑臭水体治理',
    names: '(?:整治|治理|消除|完成|基本消除)*农村黑臭水体(?:整治|治理|清零)?',
  },
  'new-sewers': {
    is: ['新建污水管网', 'New sewers', '米', 'flow', SOURCES.cityStatistics],
    definition: '一定时期内新建、改造的污水（雨污）管网长度。',
    wordings: '新建污水管网 新建改造污水管网 改造雨污管网',
    names: `(?:新增|新建|改造|新改建|改建|铺设|敷设|建设|修复|建成|接通|新|和|、|及|扩建|完善)+(?:城市|城镇|农村|市区|城区|生活|各类|配套|镇级)*(?:污水|雨污|雨污分流|雨污合流|雨污水|雨水污水)(?:收集)?(?:配套|混错接)?(?:主干)?管(?:网|道|线)(?:建设|改造)?|(?:${SOME})(?:城市|城镇|农村|市区|城区|生活|各类|配套|镇级|乡镇)*污水(?:处理|收集|配套|支|主|干)*(?:管网|管道|管线)(?:建设|改造)?|污水处理厂配套管网(?:建设)?`,
  },
  'new-sewage-capacity': {
    is: ['新增污水处理能力', 'Sewage treatment capacity added', '吨/日', 'flow', SOURCES.cityStatistics],
    definition: '一定时期内新增的日处理污水能力。',
    wordings: '新增污水处理能力 新增污水日处理能力',
    names: '新增(?:城镇|城市|生活)?(?:日)?污水(?:日)?处理(?:能力|规模)',
    units: ['吨/日', '立方米/日', '吨/天', '立方米/天', '吨', '立方米'],
  },
  'sewage-capacity': {
    is: ['污水处理能力', 'Sewage treatment capacity', '吨/日', 'stock', SOURCES.cityStatistics],
    definition: '统计时点污水处理厂（设施）每日能处理的污水量。',
    names: '(?:城市|城镇)?(?:日)?(?:生活)?污水(?:日)?处理(?:总)?能力',
    units: ['吨/日', '立方米/日', '吨/天', '立方米/天', '吨', '立方米'],
    refuses: /新增|建成[^，；。]*污水处理厂|增加/u,
    near: { 'new-sewage-capacity': '一个是总能力，一个是当期新增。' },
  },
  'air-index': {
    is: ['空气质量综合指数', 'Composite air quality index', '', 'rate', '《城市环境空气质量排名技术规定》（2018年）'],
    definition: '六项污染物浓度与标准之比的和，数值越小空气质量越好。',
    names: '(?:城市|主城区|中心城区)?(?:环境)?空气(?:质量)?综合指数',
    near: { 'good-air-ratio': '一个是污染物浓度的综合；一个是优良天数的百分比。' },
    scopes: /市区|城区/u,
  },
  'sewage-collection-rate': {
    is: ['城市生活污水集中收集率', 'Urban sewage collected', '%', 'rate', SOURCES.cityStatistics],
    definition: '向污水处理厂排水的城市人口占城市用水总人口的百分比，按污染物浓度折算。',
    wordings: '城市生活污水集中收集率 污水集中收集率 生活污水集中收集率',
    names: '(?:城[市镇])?(?:生活)?污水(?:集中)?收集率',
    near: { 'urban-sewage-treatment': '一个是收集到的；一个是处理了的。' },
  },
  'sea-good-ratio': {
    is: ['近岸海域优良水质比例', 'Good inshore sea water', '%', 'rate', '《海水水质标准》（GB 3097—1997）'],
    definition: '近岸海域一、二类海水面积占近岸海域面积的百分比。',
    wordings: '近岸海域水质优良比例 近岸海域优良水质面积比例',
    names: '近岸海域(?:优良|水质|海水|面积)+(?:比例|率)',
  },
  'ammonia-emissions': {
    is: ['氨氮排放量', 'Ammonia nitrogen emissions', '吨', 'flow', SOURCES.emissions],
    definition: '一定时期内排放的氨氮数量。',
    wordings: '氨氮排放量 氨氮排放总量',
    names: '氨氮(?:排放)?(?:总)?量|氨氮排放|氨氮(?:排放)?(?:总)?量?',
    refuses: /浓度|减排/u,
  },
  'new-sewage-plants': {
    is: ['新建污水处理厂', 'Sewage plants built', '座', 'flow', SOURCES.cityStatistics],
    definition: '一定时期内新建、扩建的污水处理厂座数。',
    wordings: '新建污水处理厂 新建扩建污水处理厂',
    names:
      '(?:新建|扩建|新扩建|新改扩建|改扩建|建成|建设|、|和)+(?:城镇|乡镇|镇级|城市|县级以上|县城)*(?:生活)?污水处理厂',
  },
} satisfies ConceptGroup;
