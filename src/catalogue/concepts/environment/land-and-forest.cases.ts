import type { Cases } from '../cases.ts';
import type { LAND_AND_FOREST } from './land-and-forest.ts';

export const LAND_AND_FOREST_CASES: Cases<typeof LAND_AND_FOREST> = {
  'forest-coverage': {
    means: [
      ['森林覆盖率', '%', 'value', '森林覆盖率超过24.1%'],
      ['林木覆盖率', '%', 'value', '林木覆盖率达到18.4%'],
    ],
  },
  afforestation: {
    means: [
      ['绿化造林', '亩', 'value', '完成绿化造林8600亩'],
      ['造林面积', '亩', 'value', '完成造林面积185.9亩'],
      ['造林', '万亩', 'value', '完成造林309万亩、种草改良480万亩、沙化土地治理691万亩'],
    ],
    not: [['营造林含抚育', '营造林', '万亩', 'value', '完成营造林341万亩', { means: 'forestry-work' }]],
  },
  'forestry-work': {
    means: [['营造林', '万亩', 'value', '累计完成营造林2709万亩、国土空间生态修复353万亩']],
  },
  'forest-patrol-rate': {
    means: [['各级林长巡林率', '%', 'value', '各级林长巡林率达100%']],
  },
  'polluted-land-safe-use': {
    means: [
      ['保持受污染耕地安全利用', '%', 'value', '保持受污染耕地100%安全利用'],
      ['受污染耕地和重点建设用地安全利用率', '%', 'value', '全区受污染耕地和重点建设用地安全利用率均达到100%'],
      ['受污染耕地安全利用率', '%', 'value', '受污染耕地安全利用率100%'],
    ],
  },
  'construction-land-safe-use': {
    means: [
      ['土壤污染地块安全利用率', '%', 'value', '土壤污染地块安全利用率保持100%'],
      ['污染地块安全利用率', '%', 'value', '确保污染地块安全利用率100%'],
    ],
  },
  'soil-erosion-treated': {
    means: [
      ['治理水土流失', '万亩', 'value', '治理水土流失10万亩'],
      ['治理水土流失面积', '万亩', 'value', '治理水土流失面积15万亩'],
      ['⑼综合治理水土流失面积', '平方公里', 'value', '⑼综合治理水土流失面积260平方公里'],
    ],
    not: [['程度不是面积', '水土流失治理程度', '%', 'value', '水土流失治理程度达到70%']],
  },
  'forest-stock': {
    means: [['森林蓄积量', '亿立方米', 'value', '森林蓄积量达到1.2亿立方米']],
  },
  'forest-tending': {
    means: [
      ['森林抚育', '万亩', 'value', '完成林分优化5.9万亩、森林抚育3.5万亩'],
      ['抚育中幼林', '万亩', 'value', '实施国土绿化3.89万亩、抚育中幼林7.67万亩'],
      ['抚育森林', '万亩', 'value', '因地制宜优化林分改善林相，优化林分1.7万亩、抚育森林1.1万亩、新造林1.4万亩'],
    ],
    not: [['造林不是抚育', '新造林', '万亩', 'value', '新造林1.4万亩', { means: 'afforestation' }]],
  },
  'grassland-cover': {
    means: [['草原综合植被盖度', '%', 'value', '草原综合植被盖度达到58%']],
  },
  'farmland-to-forest': { means: [['退耕还林还草', '万亩', 'value', '完成退耕还林还草12万亩']] },
  'pasture-rested': { means: [['退牧还草', '万亩', 'value', '退牧还草120万亩']] },
  'desert-treated': { means: [['治理沙化土地', '万亩', 'value', '治理沙化土地21万亩']] },
  'soil-conservation-rate': { means: [['水土保持率', '%', 'value', '水土保持率达到82%']] },
  'wetland-protection-rate': { means: [['自然湿地保护率', '%', 'value', '自然湿地保护率达到56%']] },
};
