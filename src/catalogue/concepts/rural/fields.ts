import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { ANEW, GRADE, SOME, total } from '../words.ts';

export const FIELDS = {
  'machine-power': {
    is: ['农机总动力', 'Power of farm machines', '千瓦', 'stock', SOURCES.machines],
    definition: '年末农业机械动力的总和。',
    names: '(?:农业机械|农机)总动力',
  },
  'farmland-kept': {
    is: ['耕地保有量', 'Farmland kept', '平方米', 'stock', SOURCES.land],
    definition: '年末耕地的面积。',
    names: '耕地(?:保有量|保有面积)',
  },
  'basic-farmland': {
    is: ['永久基本农田', 'Permanent basic farmland', '平方米', 'stock', SOURCES.land],
    definition: '划定保护的（永久）基本农田面积。',
    wordings: '划定永久基本农田',
    names: '(?:划定|划足|保护|落实|、)*(?:永久)?基本农田(?:保护|划定)?(?:面积)?',
    refuses: /高标准/u,
    near: { 'farmland-kept': '基本农田是耕地的一部分。' },
  },
  'grain-zones': {
    is: ['粮食生产功能区', 'Grain production zones', '平方米', 'stock'],
    definition: '划定、建成的粮食生产功能区（两区）面积。',
    wordings: '建成粮食生产功能区',
    names: '(?:划定|建成|建设|新建|完成|、)*(?:粮食生产功能区|两区)(?:和重要农产品生产保护区)?(?:面积)?',
  },
  'herb-area': {
    is: ['中药材种植面积', 'Area of medicinal herbs', '平方米', 'stock'],
    definition: '中药材的种植面积；写明新增的是当年的。',
    names:
      '(?:新增|发展|种植|新发展|建成|扩大|、)*(?:道地)?(?:中药材|中草药)(?:规范化|标准化)?(?:种植|基地|产业)*(?:面积)?',
  },
  'fruit-output': {
    is: ['水果产量', 'Fruit output', '吨', 'flow', SOURCES.statistics],
    definition: '一定时期内水果（或其中一种，见原句）的产量。',
    names: '(?:水果|果品|园林水果|干鲜果|林果|苹果|柑橘)(?:总)?产量',
    withoutValue: false,
  },
  'fruit-area': {
    is: ['水果种植面积', 'Area of orchards', '平方米', 'stock'],
    definition: '果园（或其中一种果树，见原句）的面积；写明新增的是当年的。',
    names:
      '(?:新增|发展|种植|新发展|新建|扩大|、)*(?:水果|果园|林果|果树|特色林果|精品水果|苹果|柑橘|葡萄|核桃|猕猴桃)(?:种植|基地|果园|经济林)*(?:面积)?',
    withoutValue: false,
  },
  'tea-area': {
    is: ['茶园面积', 'Area of tea', '平方米', 'stock'],
    definition: '茶园的面积；写明新增、改造的是当年的。',
    names:
      '(?:新增|发展|种植|新发展|新建|改造|扩大|建成|生态|标准化|良种|无性系|低产|、)*(?:茶园|茶叶|茶)(?:种植|基地|园)*(?:面积)?',
    refuses: /油茶/u,
    withoutValue: false,
  },
  'oil-crops-output': {
    is: ['油料产量', 'Oil crops output', '吨', 'flow', SOURCES.statistics],
    definition: '一定时期内油料作物的产量。',
    names: '(?:油料|油菜籽|油料作物)(?:总)?产量',
  },
  'oil-crops-area': {
    is: ['油料种植面积', 'Area of oil crops', '平方米', 'stock', SOURCES.statistics],
    definition: '油料作物的播种面积。',
    wordings: '油菜种植面积',
    names: '(?:扩种|种植|扩大|完成|稳定)*(?:油料|油菜|油料作物)(?:播种|种植)*(?:面积)?',
    withoutValue: false,
  },
  'oil-tea-area': {
    is: ['油茶面积', 'Area of oil-tea', '平方米', 'stock'],
    definition: '油茶林的面积；写明新造、改造的是当年的。',
    wordings: '新增油茶',
    names: '(?:新增|新造|改造|种植|发展|新建|低产|扩种|、)*油茶(?:林|种植|基地)*(?:面积)?',
    withoutValue: false,
  },
  'soybean-area': {
    is: ['大豆种植面积', 'Area of soybeans', '平方米', 'stock'],
    definition: '大豆的播种面积。',
    names: '(?:扩种|种植|扩大|完成|新增)*大豆(?:玉米)?(?:带状复合|播种|种植)*(?:面积)?',
    withoutValue: false,
  },
  'cotton-output': {
    is: ['棉花产量', 'Cotton output', '吨', 'flow', SOURCES.statistics],
    definition: '一定时期内棉花（皮棉）的产量。',
    names: '(?:棉花|皮棉)(?:总)?产量',
  },
  'sugar-output': {
    is: ['糖料产量', 'Sugar crops output', '吨', 'flow', SOURCES.statistics],
    definition: '一定时期内糖料作物的产量。',
    wordings: '糖料蔗产量',
    names: '(?:糖料|糖料蔗|甘蔗)(?:总)?产量',
  },
  'cattle-sold': {
    is: ['肉牛出栏', 'Cattle sold', '头', 'flow', SOURCES.statistics],
    definition: '一定时期内出栏的肉牛头数。',
    names: '(?:肉牛|牛)(?:年)?出栏(?:量)?|出栏肉牛',
  },
  'cattle-on-hand': {
    is: ['牛存栏', 'Cattle on hand', '头', 'stock', SOURCES.statistics],
    definition: '牛的存栏（饲养量还含当年出栏）头数。',
    wordings: '肉牛饲养量',
    names: '(?:肉牛|牛)(?:饲养量|存栏|存栏量)',
    near: { 'cattle-sold': '一个是养着的，一个是卖出的。' },
  },
  'sheep-sold': {
    is: ['羊出栏', 'Sheep sold', '只', 'flow', SOURCES.statistics],
    definition: '一定时期内出栏的羊只数。',
    wordings: '肉羊出栏',
    names: '(?:肉羊|羊)(?:年)?出栏(?:量)?|出栏肉羊',
    units: ['只', '头'],
  },
  'sheep-on-hand': {
    is: ['羊存栏', 'Sheep on hand', '只', 'stock', SOURCES.statistics],
    definition: '羊的存栏（饲养量还含当年出栏）只数。',
    wordings: '肉羊饲养量',
    names: '(?:肉羊|羊)(?:饲养量|存栏|存栏量)',
    units: ['只', '头'],
  },
  'dairy-cows': {
    is: ['奶牛存栏', 'Dairy cows', '头', 'stock', SOURCES.statistics],
    definition: '年末奶牛的存栏头数。',
    names: '奶牛(?:存栏|存栏量|饲养量)',
  },
  'livestock-on-hand': {
    is: ['牲畜存栏', 'Livestock on hand', '头只', 'stock', SOURCES.statistics],
    definition: '统计时点饲养的牛、羊等牲畜总数。',
    names: '(?:牧业年度)?牲畜存栏(?:量|总数)?|(?:年末)?存栏(?:各类)?牲畜',
    units: ['头只', '头（只）', '头'],
  },
  'fallow-land': {
    is: ['撂荒地整治', 'Fallow land brought back', '平方米', 'flow'],
    definition: '一定时期内整治复耕的撂荒耕地面积。',
    wordings: '整治撂荒地',
    names: '(?:整治|复耕|治理|盘活|复垦|恢复|、)+撂荒(?:耕)?地|撂荒(?:耕)?地(?:整治|复耕|治理)',
  },
  'conservation-tillage': {
    is: ['保护性耕作', 'Conservation tillage', '平方米', 'flow'],
    definition: '一定时期内实施保护性耕作的面积。',
    names: '(?:实施|推广|完成|落实)*(?:黑土地)?保护性耕作(?:面积)?',
  },
  'facility-area': {
    is: ['设施农业面积', 'Area of facility farming', '平方米', 'stock'],
    definition: '年末设施农业（温室、大棚）占地面积。',
    names: '(?:高效)?设施(?:农业|蔬菜|农业占地)(?:总)?面积',
    near: { 'new-facility-farming': '一个是总数，一个是新增。' },
  },
  'forest-economy-area': {
    is: ['林下经济面积', 'Area of under-forest farming', '平方米', 'stock'],
    definition: '林下种养的面积；写明新增的是当年的。',
    wordings: '发展林下经济',
    names: '(?:新增|发展|新发展|、)*林下(?:经济|种植|种养)(?:经营)?(?:面积)?',
  },
  'land-consolidation': {
    is: ['土地整治', 'Land consolidation', '平方米', 'flow', SOURCES.land],
    definition: '一定时期内完成的土地开发、整理、复垦面积。',
    wordings: '完成土地整理',
    names: '(?:完成|实施|新增)*(?:农村)?(?:土地|国土)(?:综合)?(?:开发整理|整理|整治|开发|复垦|开发复垦|、)+(?:面积)?',
    near: { 'new-farmland': '一个是整治的面积，一个是其中新增的耕地。' },
  },
  'land-certified': {
    is: ['农村土地确权', 'Farmland certified', '平方米', 'flow'],
    definition: '完成承包经营权确权登记颁证的土地面积。',
    wordings: '完成农村土地确权',
    names: '(?:完成)?(?:农村)?(?:土地|承包地|耕地|集体土地)(?:承包)?(?:经营权)?(?:确权|登记|颁证|、)+(?:面积)?',
  },
  'green-food': {
    is: ['绿色有机农产品', 'Green and organic products', '个', 'flow'],
    definition: '绿色、有机、无公害农产品个数；写明总数的是累计。',
    wordings: '新增绿色食品',
    names:
      '(?:新增|新认定|认证|新认证|累计|获得|创建|、|新|有效期内)*(?:绿色|有机|无公害|和|、|三品一标)+(?:优质)?(?:农产品|食品|农食品)(?:认证|数|总数|标识|、)*|(?:新增|新认证|新认定)?绿色(?:和|、|及)有机(?:农)?产品(?:认证)?|(?:新增|新认证|新认定)?绿色食品、有机(?:农产品|食品)(?:和|、)地理标志(?:农)?产品',
    refuses: /三品一标/u,
    withoutValue: false,
    near: { 'new-quality-farm-products': '三品一标还含地理标志。' },
  },
  'new-farm-processors': {
    is: ['新增农产品加工企业', 'New farm produce processors', '家', 'flow'],
    definition: '一定时期内新增、新认定的农产品加工企业家数。',
    names: `${ANEW}(?:规模以上|规上|规模)?农(?:副|畜)?产品(?:精深)?加工(?:龙头)?企业`,
  },
  'farm-processors': {
    is: ['农产品加工企业总数', 'Farm produce processors', '家', 'stock'],
    definition: '年末农产品加工企业家数总数。',
    wordings: '农产品加工企业',
    names: '(?:规模以上|规上|规模)?农(?:副|畜)?产品(?:精深)?加工(?:龙头)?企业(?:总?数量?|总量)?',
    needs: total('农(?:副|畜)?产品(?:精深)?加工(?:龙头)?企业'),
    near: { 'new-farm-processors': '一个是总数，一个是新增。' },
  },
  'regional-brands': {
    is: ['农产品区域公用品牌', 'Regional farm brands', '个', 'flow'],
    definition: '打造、入选的农产品区域公用品牌个数。',
    wordings: '打造区域公用品牌',
    names: `${SOME}${GRADE}(?:农产品|农业)?区域公[用共](?:农产品)?品牌`,
    withoutValue: false,
  },
  'farm-industry-towns': {
    is: ['农业产业强镇', 'Towns of strong farming', '个', 'flow'],
    definition: '新创建、入选的农业产业强镇个数。',
    wordings: '创建国家级农业产业强镇',
    names: `${SOME}${GRADE}(?:农业|特色)?产业强镇(?:建设)?`,
    withoutValue: false,
  },
  'demo-cooperatives': {
    is: ['示范合作社', 'Model cooperatives', '家', 'flow'],
    definition: '新评定的（各级）农民专业合作社示范社家数。',
    wordings: '新增市级以上农民合作社示范社',
    names: `${SOME}${GRADE}(?:农民)?(?:专业)?(?:合作社示范社|示范(?:性)?(?:农民)?(?:专业)?合作社|合作示范社|示范社)`,
    near: { 'new-farm-cooperatives': '示范社只是其中的一部分。' },
  },
  'demo-family-farms': {
    is: ['示范家庭农场', 'Model family farms', '家', 'flow'],
    definition: '新评定的（各级）示范家庭农场家数。',
    wordings: '新增示范家庭农场',
    names: `${SOME}${GRADE}示范(?:性)?家庭农(?:牧)?场`,
    near: { 'new-family-farms': '示范的只是其中的一部分。' },
  },
  'farm-leaders': {
    is: ['农业龙头企业', 'Farm leading firms', '家', 'stock'],
    definition: '农业产业化龙头企业家数，没有说是哪一级；写明新增的是当年的。',
    names:
      '(?:规模以上|规上|规模|各类|各级|以上)*(?:农业|农牧业|农业产业化|农牧业产业化|农产品加工)(?:经营)?(?:重点)?龙头企业(?:总?数量?)?',
    needs: total('龙头企业'),
    near: { 'farm-leading-companies': '一个不分级，一个是市级以上。' },
  },
  'new-farm-leaders': {
    is: ['新增农业龙头企业', 'New farm leading firms', '家', 'flow'],
    definition: '一定时期内新增、新引进的农业产业化龙头企业家数，没有说是哪一级。',
    names: `${ANEW}(?:规模以上|规上|规模|各类|各级|以上)*(?:农业|农牧业|农业产业化|农牧业产业化)(?:经营)?(?:重点)?龙头企业`,
    near: { 'farm-leaders': '一个是新增，一个是总数。', 'new-farm-leading-companies': '一个不分级，一个是省级。' },
  },
  'paddy-made': {
    is: ['垦造水田', 'Paddy fields made', '平方米', 'flow', SOURCES.land],
    definition: '一定时期内垦造（旱地改）的水田面积。',
    names: '(?:完成|新增|实施)*(?:垦造|旱改水|新增)水田(?:面积)?',
    near: { 'new-farmland': '一个只计水田。' },
  },
  'green-pest-control': {
    is: ['绿色防控覆盖率', 'Coverage of green pest control', '%', 'rate'],
    definition: '实施绿色防控（统防统治）的面积占防治面积的百分比。',
    wordings: '主要农作物病虫害绿色防控覆盖率',
    names: '(?:主要)?(?:农作物)?(?:病虫害)?(?:绿色防控|统防统治)(?:技术)?覆盖率',
  },
} satisfies ConceptGroup;
