import type { Cases } from '../cases.ts';
import type { NETWORKS } from './networks.ts';

export const NETWORKS_CASES: Cases<typeof NETWORKS> = {
  'rural-road-length': {
    means: [
      ['新（改）建农村公路', '万公里', 'value', '新（改）建农村公路1.2万公里'],
      ['新改建农村公路', '万公里', 'value', '新改建农村公路4.2万公里'],
    ],
  },
  'expressway-length': {
    means: [
      ['高速公路通车里程', '公里', 'value', '高速公路通车里程6895公里'],
      ['高速公路里程', '公里', 'value', '高速公路里程突破9500公里'],
    ],
  },
  'base-stations-5g': {
    means: [['5G基站', '个', 'value', '累计建成5G基站1286个']],
  },
  'new-base-stations-5g': {
    means: [['新建5G基站', '个', 'value', '新建5G基站4984个、充电桩1177个、加氢站8个']],
  },
  'parking-spaces': {
    means: [
      ['施划停车泊位', '个', 'value', '施划停车泊位1988个'],
      ['施划汽车、自行车停车位', '个', 'value', '施划汽车、自行车停车位600余个'],
    ],
  },
  'charging-points': {
    means: [
      ['新建公共充电桩', '个', 'value', '新建公共充电桩170个'],
      ['新建充电桩', '万个', 'value', '新建充电桩3万个'],
    ],
  },
};
