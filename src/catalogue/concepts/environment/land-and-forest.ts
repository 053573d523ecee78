import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';

export const LAND_AND_FOREST = {
  'forest-coverage': {
    name: ['森林覆盖率', 'Forest coverage'],
    definition: '以行政区域为单位森林面积占土地总面积的百分比。',
    source: SOURCES.forest,
    measured: ['%', 'rate'],
    wordings: ['森林覆盖率', '林木覆盖率'],
    near: {
      afforestation: '一个是森林占土地的百分比；一个是当期造林的面积。',
      'built-area-green-ratio': '森林覆盖率以行政区域为单位计森林；绿化覆盖率以建成区为单位计绿化。',
    },
    names: '(?:森林|林木)覆盖率',
  },
  afforestation: {
    name: ['造林面积', 'Afforested area'],
    definition: '一定时期内在宜林荒山荒地等土地上人工或飞播造林的面积。',
    source: SOURCES.statistics,
    measured: ['平方米', 'flow'],
    wordings: ['造林面积', '完成造林', '新造林', '人工造林', '植树造林'],
    near: {
      'forestry-work': '营造林除造林外还含森林抚育、退化林修复等。',
    },
    names: '(?:植树|人工|新|新增|完成|荒山|飞播|成片)*造林(?:面积|绿化(?:面积)?)?',
    refuses: /退耕还林[^，；。]{0,4}造林/u,
  },
  'forestry-work': {
    name: ['营造林面积', 'Area of afforestation and forest tending'],
    definition: '一定时期内造林、森林抚育和退化林修复的面积之和。',
    measured: ['平方米', 'flow'],
    wordings: ['营造林', '营造林面积', '完成营造林'],
    names: '(?:国土绿化)?营造林(?:面积)?',
  },
  'forest-patrol-rate': {
    name: ['林长巡林率', 'Forest-chief patrols carried out'],
    definition: '各级林长实际巡林次数占规定次数的百分比。',
    measured: ['%', 'rate'],
    wordings: ['林长巡林率', '巡林率'],
    names: '(?:林长)?巡林(?:完成)?率',
  },
  'polluted-land-safe-use': {
    name: ['受污染耕地安全利用率', 'Safe use of polluted farmland'],
    definition: '实现安全利用的受污染耕地面积占受污染耕地总面积的百分比。',
    source: SOURCES.soil,
    measured: ['%', 'rate'],
    wordings: ['受污染耕地安全利用率'],
    near: {
      'construction-land-safe-use': '一个是耕地；一个是建设用地（污染地块）。',
    },
    names: '受污染耕地安全利用率',
    // Both rates in one number: 均达到100% says it of each.
    also: { names: '受污染耕地(?:和|、|及)(?:重点建设用地|污染地块)安全利用率', needs: /安全利用率均/u },
  },
  'construction-land-safe-use': {
    name: ['重点建设用地安全利用率', 'Safe use of key construction land'],
    definition: '符合规划用途土壤环境质量要求的重点建设用地（污染地块）占应安全利用地块的百分比。',
    source: SOURCES.soil,
    measured: ['%', 'rate'],
    wordings: ['重点建设用地安全利用率', '污染地块安全利用率'],
    names: '(?:重点建设用地|污染地块)安全利用率',
  },
  'soil-erosion-treated': {
    name: ['水土流失治理面积', 'Soil erosion controlled'],
    definition: '一定时期内按综合治理措施治理的水土流失面积。',
    source: '《中华人民共和国水土保持法》',
    measured: ['平方米', 'flow'],
    wordings: ['治理水土流失面积', '水土流失治理面积', '综合治理水土流失', '新增水土流失治理面积'],
    names: '(?:新增|完成|综合)*(?:治理|整治)?水土流失(?:综合)?(?:治理)?(?:总)?(?:面积)?',
  },
  'forest-stock': {
    name: ['森林蓄积量', 'Forest stock'],
    definition: '一定面积森林中林木树干的总材积。',
    source: SOURCES.forest,
    measured: ['立方米', 'stock'],
    wordings: ['森林蓄积量', '活立木蓄积量'],
    near: { 'forest-coverage': '一个是木材的体积；一个是面积的百分比。' },
    names: '(?:森林|活立木)(?:总)?蓄积(?:总)?量?',
  },
  'forest-tending': {
    name: ['森林抚育面积', 'Forest tended'],
    definition: '一定时期内进行抚育间伐、补植等作业的森林面积。',
    source: SOURCES.forest,
    measured: ['平方米', 'flow'],
    wordings: ['森林抚育', '森林抚育面积', '抚育中幼林'],
    near: { 'forestry-work': '营造林含造林和抚育；森林抚育只计抚育。' },
    names: '(?:完成)?森林(?:质量精准提升)?抚育(?:经营)?(?:面积)?|抚育(?:森林|中幼林|林木)|中幼林抚育',
  },
  'grassland-cover': {
    name: ['草原综合植被盖度', 'Grassland vegetation cover'],
    definition: '草原植被垂直投影面积占草原面积的百分比。',
    source: '《中华人民共和国草原法》',
    measured: ['%', 'rate'],
    wordings: ['草原综合植被盖度', '草原植被盖度'],
    names: '草(?:原|地)(?:综合)?植被(?:综合)?(?:盖度|覆盖度)',
  },
} satisfies ConceptGroup;
