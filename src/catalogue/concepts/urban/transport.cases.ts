import type { Cases } from '../cases.ts';
import type { TRANSPORT } from './transport.ts';

export const TRANSPORT_CASES: Cases<typeof TRANSPORT> = {
  bridges: { means: [['新建改造桥梁', '座', 'value', '新建改造桥梁36座']] },
  footbridges: { means: [['新建人行天桥', '座', 'value', '新建人行天桥6座']] },
  'bus-lanes': { means: [['新增公交专用道', '公里', 'value', '新增公交专用道36公里']] },
  'public-bikes': { means: [['新增公共自行车', '辆', 'value', '新增公共自行车2600辆']] },
  'expressway-projects': { means: [['建成高速公路', '条', 'value', '建成高速公路3条']] },
  'trunk-roads': { means: [['新建改建国省干线公路', '公里', 'value', '新建改建国省干线公路260公里']] },
  'new-roads': { means: [['新改建公路', '公里', 'value', '新改建公路260公里']] },
  'new-railways': { means: [['新增铁路里程', '公里', 'value', '新增铁路里程86公里']] },
  'expressways-in-work': { means: [['高速公路在建里程', '公里', 'value', '高速公路在建里程320公里']] },
  'air-routes': { means: [['运营航线', '条', 'value', '运营航线达到86条']] },
  'new-air-routes': { means: [['新增航线', '条', 'value', '新增航线12条']] },
  'air-cities': { means: [['通航城市', '个', 'value', '通航城市达到64个']] },
  'port-capacity': { means: [['新增港口吞吐能力', '万吨', 'value', '新增港口吞吐能力860万吨']] },
  'deep-berths': { means: [['万吨级以上泊位', '个', 'value', '万吨级以上泊位达到36个']] },
  freight: { means: [['货运量', '亿吨', 'value', '货运量2.6亿吨']] },
  'passenger-traffic': { means: [['客运量', '万人次', 'value', '客运量860万人次']] },
  'freight-turnover': { means: [['货物周转量', '', 'change', '货物周转量增长8%']] },
  'logistics-total': { means: [['社会物流总额', '', 'change', '社会物流总额增长6%']] },
  'logistics-cost': { means: [['社会物流总费用占GDP比重', '%', 'value', '社会物流总费用占GDP比重降至14%']] },
};
