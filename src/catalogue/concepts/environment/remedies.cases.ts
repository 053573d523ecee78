import type { Cases } from '../cases.ts';
import type { REMEDIES } from './remedies.ts';

export const REMEDIES_CASES: Cases<typeof REMEDIES> = {
  'main-pollutants': { means: [['主要污染物排放总量', '', 'change', '主要污染物排放总量下降2%']] },
  'tree-cover': { means: [['林木绿化率', '%', 'value', '林木绿化率达到62%']] },
  'forest-grass-cover': { means: [['林草覆盖率', '%', 'value', '林草覆盖率达到72%']] },
  'trees-planted': { means: [['义务植树', '万株', 'value', '义务植树860万株']] },
  'degraded-forest': { means: [['退化林修复', '万亩', 'value', '退化林修复36万亩']] },
  'river-treated': { means: [['治理河道', '公里', 'value', '治理河道260公里']] },
  'happy-rivers': { means: [['建成幸福河湖', '条', 'value', '建成幸福河湖36条']] },
  'water-compliance': { means: [['主要河流断面水质达标率', '%', 'value', '主要河流断面水质达标率达到92%']] },
  'water-per-gdp': { means: [['万元GDP用水量', '', 'change', '万元GDP用水量下降3%']] },
  'water-per-industry': { means: [['万元工业增加值用水量', '', 'change', '万元工业增加值用水量下降3%']] },
  'new-green-mines': { means: [['新增绿色矿山', '家', 'value', '新增绿色矿山12家']] },
  'green-mines': { means: [['绿色矿山', '家', 'value', '绿色矿山达到32家']] },
  'bulk-coal': { means: [['完成散煤替代', '万户', 'value', '完成散煤替代2.6万户']] },
  outlets: { means: [['整治入河排污口', '个', 'value', '整治入河排污口260个']] },
  'nev-promoted': { means: [['推广新能源汽车', '辆', 'value', '推广新能源汽车2600辆']] },
  'waste-capacity': { means: [['垃圾焚烧处理能力', '吨/日', 'value', '垃圾焚烧处理能力达到2600吨/日']] },
  'film-recycling': { means: [['农膜回收率', '%', 'value', '农膜回收率达到86%']] },
  'building-waste-use': { means: [['建筑垃圾资源化利用率', '%', 'value', '建筑垃圾资源化利用率达到62%']] },
};
