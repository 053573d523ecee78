import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';

export const NETWORKS = {
  'rural-road-length': {
    name: '新建改建农村公路',
    english: 'Rural roads built or rebuilt',
    definition: '一定时期内新建、改建、扩建的农村公路里程。',
    source: SOURCES.usage,
    unit: '米',
    nature: 'flow',
    wordings: ['新建改建农村公路', '新改建农村公路', '建设农村公路', '建成“四好农村路”', '新建改扩建农村公路'],
    near: {
      'expressway-length': '一个是当期新建改建的农村公路；一个是高速公路的总里程。',
    },
    names: '(?:新建|新改建|新改扩建|改建|扩建|建成|建设|、|和|及|改扩建|\\(改\\)|新)*(?:四好)?农村(?:公)?路',
  },
  'expressway-length': {
    name: '高速公路通车里程',
    english: 'Expressways open to traffic',
    definition: '统计时点已建成通车的高速公路里程。',
    source: SOURCES.statistics,
    unit: '米',
    nature: 'stock',
    wordings: ['高速公路通车里程', '高速公路里程', '高速公路通车总里程'],
    names: '高速公路(?:总)?(?:通车)?(?:总)?里程',
  },
  'base-stations-5g': {
    name: '5G基站数',
    english: '5G base stations',
    definition: '统计时点累计建成的5G基站个数。',
    source: SOURCES.usage,
    unit: '个',
    nature: 'stock',
    wordings: ['5G基站总数', '累计建成5G基站', '5G基站达到'],
    near: {
      'new-base-stations-5g': '一个是累计建成的总数；一个是当期新建的数。',
    },
    names: '5G基站(?:总?数量?)?',
    units: ['个', '座'],
    needs: /5G基站(?:总?数量?)?(?:累计)?(?:达|突破|超过?)|累计(?:建成|建设)?[^，；。]{0,3}5G基站/u,
  },
  'new-base-stations-5g': {
    name: '新建5G基站',
    english: '5G base stations built',
    definition: '一定时期内新建成的5G基站个数。',
    source: SOURCES.usage,
    unit: '个',
    nature: 'flow',
    wordings: ['新建5G基站', '新增5G基站', '新建成5G基站'],
    names: '(?:新建|新增|新建成)5G基站',
    units: ['个', '座'],
  },
  'parking-spaces': {
    name: '新增（施划）停车位',
    english: 'Parking spaces added',
    definition: '一定时期内新建或施划的停车泊位个数。',
    source: SOURCES.usage,
    unit: '个',
    nature: 'flow',
    wordings: ['施划停车泊位', '施划停车位', '新增停车位', '新增停车泊位', '施划汽车、自行车停车位', '新建停车位'],
    near: {
      'charging-points': '一个是停车位；一个是充电桩。',
    },
    names:
      '(?:新增|施划|新建|新增施划|建成|规划)(?:各类|公共|城市|机动车|汽车、自行车|路内)*(?:停车(?:泊)?(?:车)?位|泊位|停车位)',
  },
  'charging-points': {
    name: '新建公共充电桩',
    english: 'Public charging points built',
    definition: '一定时期内新建成的公共充电桩（充电基础设施）个数。',
    source: SOURCES.usage,
    unit: '个',
    nature: 'flow',
    wordings: ['新建公共充电桩', '新建充电桩', '公共充电桩', '新增充电桩', '充电桩'],
    names: '(?:新建|新增|建成|建设)(?:各类)?(?:公共|新能源汽车|电动汽车)*充电(?:桩|设施|枪)',
    units: ['个', '根', '台'],
  },
} satisfies ConceptGroup;
