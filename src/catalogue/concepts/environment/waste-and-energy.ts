import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { FINDINGS } from '../words.ts';

export const WASTE_AND_ENERGY = {
  'energy-per-gdp': {
    is: ['单位生产总值能耗', 'Energy use per unit of gross regional product', '', 'rate', SOURCES.statistics],
    definition: '一定时期内能源消费总量与地区生产总值之比，报告中多给出降幅。',
    wordings: '单位生产总值能耗 单位GDP能耗 万元GDP能耗 单位地区生产总值能耗 万元生产总值能耗',
    names: '(?:单位|万元)(?:地区|国内)?(?:生产总值|GDP)(?:综合)?(?:能(?:源消)?耗|耗能)(?:强度)?(?:降低率)?',
    units: ['%'],
  },
  'waste-treatment': {
    is: ['生活垃圾无害化处理率', 'Household waste treated harmlessly', '%', 'rate', SOURCES.statistics],
    definition: '无害化处理的生活垃圾量占生活垃圾产生量的百分比。',
    wordings: '生活垃圾无害化处理率 垃圾无害化处理率 城乡生活垃圾无害化处理率',
    near: { 'waste-sorting-coverage': '一个看垃圾最后怎样处理；一个看多少地方先行分类。' },
    names:
      '(?:城市|城镇|城乡)?(?:生活)?垃圾无害化(?:集中)?处理率|(?:城区|市区|中心城区|县城|城市|城镇|城乡)*(?:生活)?垃圾(?:集中)?(?:无害化)?处理率',
    scopes: /市区|城区|中心城/u,
  },
  'waste-sorting-coverage': {
    is: ['生活垃圾分类覆盖率', 'Coverage of household waste sorting', '%', 'rate'],
    definition: '实行生活垃圾分类的小区、村居或居民户占全部小区、村居或居民户的百分比。',
    wordings: '生活垃圾分类覆盖率 垃圾分类覆盖率 居民小区垃圾分类覆盖率',
    near: { 'waste-sorting-points': '一个是覆盖的百分比；一个是新设的投放点。' },
    names: '(?:居民小区|城乡|城市|城镇|农村|建成区|设区市)?(?:生活)?垃圾分类(?:收集)?覆盖(?:率|面)',
  },
  'waste-sorting-points': {
    is: ['新增垃圾分类投放点', 'Waste-sorting points added', '个', 'flow'],
    definition: '一定时期内新设的生活垃圾分类投放点个数。',
    wordings: '新增垃圾分类投放点 新建垃圾分类投放点 新增投放点',
    names: '(?:村居|社区|小区)?(?:新增|新建)(?:生活)?(?:垃圾)?(?:分类)?投放点',
    needs: /垃圾分类/u,
  },
  'environment-petitions': {
    is: ['环境信访件', 'Environmental complaints', '件', 'flow', SOURCES.petition],
    definition: '一定时期内接到的环境保护信访、举报件数。',
    wordings: '环境信访 环保信访 环境信访件 环境投诉',
    near: { petitions: '环境信访只是信访的一类。' },
    names: '(?:接到|受理|办理)?(?:各类平台)?(?:环境|环保|生态环境)(?:信访|投诉)(?:举报)?(?:件|案件|数)?',
  },
  'district-environment-problems': {
    is: ['区级环境台账问题', 'Environmental problems listed by the district', '处', 'flow'],
    definition: '一定时期内区级环境检查台账列出并治理的问题处数。',
    wordings: '区级台账问题 区级台账 治理区级台账问题',
    near: { 'problem-spots-rectified': '台账问题由区级检查列出；问题点位由镇街自查发现，范围不同。' },
    names: '(?:治理)?区级(?:环境)?台账(?:问题|点位)?',
    units: FINDINGS,
  },
  'carbon-per-gdp': {
    is: ['单位生产总值二氧化碳排放', 'Carbon dioxide per unit of product', '', 'rate', SOURCES.emissions],
    definition: '每单位地区生产总值排放的二氧化碳，报告多给出比上年或比基年的降低率。',
    wordings: '单位GDP二氧化碳排放 单位生产总值二氧化碳排放 碳排放强度',
    near: { 'energy-per-gdp': '一个计排放的二氧化碳；一个计消耗的能源。' },
    names: '(?:单位|万元)(?:地区|国内)?(?:生产总值|GDP)(?:二氧化碳|碳)(?:排放)(?:量|强度)?|碳排放强度',
    units: ['%'],
    also: {
      names: '(?:二氧化碳|碳)排放(?:量)?',
      units: ['%'],
      needs: /(?:单位|万元)(?:地区|国内)?(?:生产总值|GDP)(?:综合)?能(?:源消)?耗[^，；。]*、(?:二氧化碳|碳)排放/u,
    },
  },
  'old-vehicles-scrapped': {
    is: ['淘汰黄标车和老旧车', 'High-emission vehicles scrapped', '辆', 'flow', SOURCES.airPlan],
    definition: '一定时期内淘汰的黄标车和老旧机动车辆数。',
    wordings: '淘汰黄标车 淘汰老旧车 淘汰黄标车及老旧车',
    names:
      '(?:全部)?淘汰(?:报废)?(?:高污染)?(?:黄标车|老旧|机动|车辆?|和|及|、|国三|国Ⅲ|国四|柴油|货车|营运|以下|排放标准)+',
  },
  'coal-boilers-removed': {
    is: ['淘汰燃煤锅炉', 'Coal boilers removed', '台', 'flow', SOURCES.airPlan],
    definition: '一定时期内淘汰、拆除或改造的燃煤锅炉台数。',
    wordings: '淘汰燃煤锅炉 拆除燃煤锅炉 淘汰改造燃煤小锅炉',
    names:
      '(?:关停|淘汰|拆除|改造|拆改|取缔|、|和|整治)+(?:各类|城区|市区)?(?:10蒸吨以下|以下|分散)*(?:燃煤)(?:小)?锅炉',
    units: ['台', '个', '台套', '台（套）'],
  },
  'straw-use-rate': {
    is: ['秸秆综合利用率', 'Straw used', '%', 'rate'],
    definition: '被利用的农作物秸秆占可收集秸秆的百分比。',
    names: '(?:农作物|农业)?秸秆(?:资源化)?(?:综合)?利用率',
  },
  'solid-waste-use': {
    is: ['工业固体废物综合利用率', 'Industrial solid waste put to use', '%', 'rate', SOURCES.emissions],
    definition: '综合利用的一般工业固体废物量占产生量的百分比。',
    wordings: '工业固体废物综合利用率 固体废弃物综合利用率 工业固废综合利用率',
    names: '(?:一般)?(?:大宗)?(?:工业)?(?:固体废弃?物|固废)综合利用率',
  },
  'waste-recycling-rate': {
    is: ['生活垃圾回收利用率', 'Household waste recycled', '%', 'rate', SOURCES.cityStatistics],
    definition: '回收利用的生活垃圾量占产生量的百分比。',
    names: '(?:城乡|城镇|城市)?(?:生活)?垃圾(?:资源化|分类)?回收利用率',
  },
  'recycled-water-rate': {
    is: ['再生水利用率', 'Recycled water used', '%', 'rate', SOURCES.cityStatistics],
    definition: '再生水利用量占污水处理量的百分比。',
    wordings: '再生水利用率 中水利用率',
    names: '(?:城市)?(?:再生水|中水)(?:回用|利用)+率',
  },
  'added-renewable-capacity': {
    is: ['新增可再生能源装机', 'Renewable capacity added', '千瓦', 'flow', SOURCES.energy],
    definition: '一定时期内新投产（并网）的可再生能源发电设备的额定功率。',
    names: '新增(?:可再生能源|清洁能源)(?:发电|并网)*装机(?:容量|规模)?',
    near: { 'added-new-energy-capacity': '可再生能源连水电也计；新能源不计。' },
  },
} satisfies ConceptGroup;
