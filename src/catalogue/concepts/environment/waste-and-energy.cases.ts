import type { Cases } from '../cases.ts';
import type { WASTE_AND_ENERGY } from './waste-and-energy.ts';

export const WASTE_AND_ENERGY_CASES: Cases<typeof WASTE_AND_ENERGY> = {
  'energy-per-gdp': {
    means: [
      ['单位地区生产总值能耗', '', 'change', '单位地区生产总值能耗累计下降超14%'],
      ['万元地区生产总值能耗', '', 'change', '万元地区生产总值能耗下降3.5%、二氧化碳排放下降3.96%'],
    ],
  },
  'waste-treatment': {
    means: [
      ['城镇生活垃圾无害化处理率', '%', 'value', '城镇生活垃圾无害化处理率达80%以上'],
      ['城市生活垃圾无害化处理率', '%', 'value', '城市生活垃圾无害化处理率达100%'],
    ],
  },
  'waste-sorting-coverage': {
    means: [['城市生活垃圾分类覆盖率', '%', 'value', '城市生活垃圾分类覆盖率达到98%']],
  },
  'waste-sorting-points': {
    means: [['新增投放点', '个', 'value', '加强生活垃圾分类执法、监督工作，在镇域村居新增投放点20个']],
  },
  'environment-petitions': {
    means: [
      [
        '接到各类平台环境信访',
        '件',
        'value',
        '妥善处理环保信访举报,半年来共接到各类平台环境信访228件,信访和事故处理率达100%,信访结案率达96%以上,群众对信访处理满意率达95%以上',
      ],
    ],
  },
  'district-environment-problems': {
    means: [
      ['治理区级台账问题', '处', 'value', '治理市级环境台账问题26处、区级台账问题1017处、小卫星台账问题12处'],
      ['区级台账', '处', 'value', '区级台账共计1700处'],
    ],
    not: [['市级不是区级', '治理市级环境台账问题', '处', 'value', '治理市级环境台账问题26处、区级台账问题1017处']],
  },
  'carbon-per-gdp': {
    means: [['碳排放强度', '', 'change', '能耗强度超额完成国家激励目标，碳排放强度下降20.5%']],
    not: [['能耗不是碳排放', '单位GDP能耗', '', 'change', '单位GDP能耗下降3%', { means: 'energy-per-gdp' }]],
  },
  'old-vehicles-scrapped': {
    means: [
      ['全部淘汰高污染黄标车', '万辆', 'value', '全部淘汰高污染黄标车1万辆'],
      ['淘汰黄标车', '万辆', 'value', '淘汰10万辆黄标车'],
      ['淘汰黄标车及老旧车', '万辆', 'value', '全年淘汰黄标车及老旧车8.05万辆'],
      ['淘汰黄标车和老旧车', '辆', 'value', '大气污染防治扎实有效，淘汰黄标车和老旧车25743辆'],
    ],
  },
  'coal-boilers-removed': {
    means: [
      ['拆除燃煤锅炉', '台', 'value', '拆除燃煤锅炉210台'],
      ['淘汰改造燃煤小锅炉', '台', 'value', '淘汰改造燃煤小锅炉14203台、四年累计35246台'],
      ['淘汰改造燃煤锅炉', '台', 'value', '新建改造超低排放燃煤机组26台，淘汰改造燃煤锅炉17814台'],
    ],
  },
  'straw-use-rate': {
    means: [['农作物秸秆综合利用率', '%', 'value', '农作物秸秆综合利用率达到95%']],
  },
  'solid-waste-use': {
    means: [['工业固体废物综合利用率', '%', 'value', '工业固体废物综合利用率达到65%']],
    not: [['连处置的也计', '一般工业固体废物处置利用率', '%', 'value', '一般工业固体废物处置利用率稳定在96%以上']],
  },
  'waste-recycling-rate': { means: [['生活垃圾回收利用率', '%', 'value', '生活垃圾回收利用率达到38%']] },
  'recycled-water-rate': { means: [['再生水利用率', '%', 'value', '再生水利用率达到26%']] },
  'added-renewable-capacity': { means: [['新增可再生能源装机', '万千瓦', 'value', '新增可再生能源装机320万千瓦']] },
};
