import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';

export const LAND_AND_FOREST = {
  'forest-coverage': {
    is: ['森林覆盖率', 'Forest coverage', '%', 'rate', SOURCES.forest],
    definition: '以行政区域为单位森林面积占土地总面积的百分比。',
    wordings: '森林覆盖率 林木覆盖率',
    near: {
      afforestation: '一个是森林占土地的百分比；一个是当期造林的面积。',
      'built-area-green-ratio': '森林覆盖率以行政区域为单位计森林；绿化覆盖率以建成区为单位计绿化。',
    },
    names: '(?:森林|林木)覆盖率',
  },
  afforestation: {
    is: ['造林面积', 'Afforested area', '平方米', 'flow', SOURCES.statistics],
    definition: '一定时期内在宜林荒山荒地等土地上人工或飞播造林的面积。',
    wordings: '造林面积 完成造林 新造林 人工造林 植树造林',
    near: { 'forestry-work': '营造林除造林外还含森林抚育、退化林修复等。' },
    names: '(?:植树|人工|新|新增|完成|荒山|飞播|成片|一般|各类|绿化)*造林(?:面积|绿化(?:面积)?)?',
    refuses: /退耕还林[^，；。]{0,4}造林/u,
  },
  'forestry-work': {
    is: ['营造林面积', 'Area of afforestation and forest tending', '平方米', 'flow'],
    definition: '一定时期内造林、森林抚育和退化林修复的面积之和。',
    wordings: '营造林 营造林面积 完成营造林',
    names: '(?:国土绿化|新增)?营造林(?:面积)?',
  },
  'forest-patrol-rate': {
    is: ['林长巡林率', 'Forest-chief patrols carried out', '%', 'rate'],
    definition: '各级林长实际巡林次数占规定次数的百分比。',
    wordings: '林长巡林率 巡林率',
    names: '(?:林长)?巡林(?:完成)?率',
  },
  'polluted-land-safe-use': {
    is: ['受污染耕地安全利用率', 'Safe use of polluted farmland', '%', 'rate', SOURCES.soil],
    definition: '实现安全利用的受污染耕地面积占受污染耕地总面积的百分比。',
    near: { 'construction-land-safe-use': '一个是耕地；一个是建设用地（污染地块）。' },
    names: '(?:保持)?受污染耕地安全利用率?',
    // One number for both rates: 均达到100%.
    also: { names: '受污染耕地(?:和|、|及)(?:重点建设用地|污染地块)安全利用率', needs: /安全利用率均/u },
  },
  'construction-land-safe-use': {
    is: ['重点建设用地安全利用率', 'Safe use of key construction land', '%', 'rate', SOURCES.soil],
    definition: '符合规划用途土壤环境质量要求的重点建设用地（污染地块）占应安全利用地块的百分比。',
    wordings: '重点建设用地安全利用率 污染地块安全利用率',
    names: '(?:重点建设用地|(?:土壤)?污染地块)安全利用率',
  },
  'soil-erosion-treated': {
    is: ['水土流失治理面积', 'Soil erosion controlled', '平方米', 'flow', '《中华人民共和国水土保持法》'],
    definition: '一定时期内按综合治理措施治理的水土流失面积。',
    wordings: '治理水土流失面积 水土流失治理面积 综合治理水土流失 新增水土流失治理面积',
    names: '(?:新增|完成|综合)*(?:治理|整治)?水土流失(?:综合)?(?:治理)?(?:总)?(?:面积)?',
  },
  'forest-stock': {
    is: ['森林蓄积量', 'Forest stock', '立方米', 'stock', SOURCES.forest],
    definition: '一定面积森林中林木树干的总材积。',
    wordings: '森林蓄积量 活立木蓄积量',
    near: { 'forest-coverage': '一个是木材的体积；一个是面积的百分比。' },
    names: '(?:森林|活立木)(?:总)?蓄积(?:总)?量?',
  },
  'forest-tending': {
    is: ['森林抚育面积', 'Forest tended', '平方米', 'flow', SOURCES.forest],
    definition: '一定时期内进行抚育间伐、补植等作业的森林面积。',
    wordings: '森林抚育 森林抚育面积 抚育中幼林',
    near: { 'forestry-work': '营造林含造林和抚育；森林抚育只计抚育。' },
    names: '(?:完成|新增)?森林(?:质量精准提升)?抚育(?:经营)?(?:面积)?|抚育(?:森林|中幼林|林木)|中幼林抚育',
  },
  'grassland-cover': {
    is: ['草原综合植被盖度', 'Grassland vegetation cover', '%', 'rate', '《中华人民共和国草原法》'],
    definition: '草原植被垂直投影面积占草原面积的百分比。',
    wordings: '草原综合植被盖度 草原植被盖度',
    names: '草(?:原|地)(?:综合)?植被(?:综合)?(?:盖度|覆盖度)',
  },
  'farmland-to-forest': {
    is: ['退耕还林还草', 'Farmland returned to forest and grass', '平方米', 'flow', SOURCES.forest],
    definition: '一定时期内退耕还林还草的面积。',
    wordings: '退耕还林 退耕还林还草',
    names:
      '(?:完成|实施|新增|新一轮|落实|新)*退耕还林(?:还草)?(?:面积)?|(?:巩固|实施|完成|新增|、)*(?:新一轮)?退耕还(?:林|草|湿|林还草|林\\(草\\)|、)+(?:成果|工程|任务|面积)*',
    near: { afforestation: '退耕还林只计由耕地转来的。' },
  },
  'pasture-rested': {
    is: ['退牧还草面积', 'Pasture returned to grassland', '平方米', 'flow'],
    definition: '一定时期内实施退牧还草的草原面积。',
    names: '退牧还草(?:面积)?',
    near: { 'farmland-to-forest': '一个退的是放牧的草原，一个退的是耕地。' },
  },
  'desert-treated': {
    is: ['治理沙化土地', 'Desertified land treated', '平方米', 'flow', '《中华人民共和国防沙治沙法》'],
    definition: '一定时期内综合治理的沙化土地面积。',
    wordings: '治理沙化土地 沙化土地治理',
    names: '(?:综合)?(?:治理)沙化土地(?:面积)?|沙化土地(?:综合)?治理(?:面积)?|防沙治沙(?:面积)?',
  },
  'soil-conservation-rate': {
    is: ['水土保持率', 'Land without serious erosion', '%', 'rate', SOURCES.waterWorks],
    definition: '水土保持状况良好的面积占国土面积的百分比。',
  },
  'wetland-protection-rate': {
    is: ['湿地保护率', 'Protected share of wetland', '%', 'rate', '《中华人民共和国湿地保护法》'],
    definition: '受保护的（自然）湿地面积占湿地总面积的百分比。',
    wordings: '湿地保护率 自然湿地保护率',
    names: '(?:自然|重要)?湿地保护率',
  },
} satisfies ConceptGroup;
