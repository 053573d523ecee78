import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { BUILT, LEVELS, NEWLY } from '../words.ts';

export const RESTORATION = {
  'grassland-restored': {
    is: ['草原修复治理', 'Grassland restored', '平方米', 'flow'],
    definition: '一定时期内修复治理、改良的退化草原面积。',
    wordings: '修复治理退化草原 草原生态修复 草原改良',
    names:
      '(?:完成|实施)*(?:治理|修复|改良|恢复|种草)+(?:退化)?(?:草原|草地|草场)(?:面积)?|(?:完成|实施)*(?:退化)?(?:草原|草地)(?:生态)?(?:修复|治理|改良)+(?:面积)?',
  },
  'wetlands-restored': {
    is: ['修复湿地', 'Wetlands restored', '平方米', 'flow'],
    definition: '一定时期内修复、恢复、新增的湿地面积。',
    names: '(?:新增|修复|恢复|退耕还|保护修复|完成|、|和)+(?:退化)?湿地(?:生态)?(?:修复|恢复)*(?:面积)?',
    near: { 'wetland-protection-rate': '一个是面积，一个是百分比。' },
  },
  'mines-restored': {
    is: ['矿山生态修复面积', 'Mines restored', '平方米', 'flow'],
    definition: '一定时期内完成生态修复的（废弃、历史遗留）矿山面积。',
    wordings: '矿山生态修复 修复废弃矿山 矿山恢复治理',
    names:
      '(?:完成|实施|治理|修复|恢复|生态修复|恢复治理|复绿|新增|、)*(?:废弃|历史遗留|历史|露天|关闭|闲置|废弃露天|遗留|责任主体灭失)*矿山(?:地质)?(?:环境|生态)*(?:治理|修复|恢复|复绿)*(?:面积)?',
  },
  'mines-restored-count': {
    is: ['矿山生态修复个数', 'Number of mines restored', '个', 'flow'],
    definition: '一定时期内完成生态修复的（废弃、历史遗留）矿山个数。',
    wordings: '治理废弃矿山 矿山生态修复',
    names:
      '(?:完成|实施|治理|修复|恢复|生态修复|恢复治理|复绿|新增|、)+(?:废弃|历史遗留|历史|露天|关闭|闲置|废弃露天|遗留)*矿山(?:地质)?(?:环境|生态)*(?:治理|修复|恢复|复绿)*',
    near: { 'mines-restored': '一个数矿山，一个计面积。' },
  },
  'rocky-desert-treated': {
    is: ['石漠化治理面积', 'Rocky desert treated', '平方米', 'flow'],
    definition: '一定时期内综合治理的石漠化土地面积。',
    wordings: '治理石漠化 石漠化综合治理',
    names: '(?:完成|新增|综合)*(?:治理)?石漠化(?:土地|综合|治理|面积)*',
  },
  'mountains-closed': {
    is: ['封山育林面积', 'Hills closed for afforestation', '平方米', 'flow', SOURCES.forest],
    definition: '一定时期内实施封山（沙）育林育草的面积。',
    names: '(?:完成|实施|新增)*封[山沙](?:、沙|（沙）)?育林(?:育草)?(?:面积)?',
    near: { afforestation: '封山育林靠自然恢复，一般不计入人工造林。' },
  },
  'land-greening': {
    is: ['国土绿化面积', 'Land greened', '平方米', 'flow'],
    definition: '一定时期内造林、种草、森林抚育等国土绿化的面积合计。',
    names: '(?:完成|实施|新增)*国土绿化(?:面积|任务)?',
    near: { afforestation: '国土绿化还含种草、抚育等。' },
  },
  'green-villages': {
    is: ['森林村庄（乡村）', 'Forest villages', '个', 'flow'],
    definition: '一定时期内创建、建成的各级森林村庄、森林乡村个数。',
    names: `(?:${BUILT}|创建|${NEWLY}|评定)+${LEVELS}森林(?:生态)?(?:村庄|乡村)`,
  },
  'heavy-pollution-days': {
    is: ['重污染天数', 'Days of heavy pollution', '天', 'flow', SOURCES.airIndex],
    definition: '一定时期内空气质量达到重度及以上污染的天数。',
    names: '(?:空气)?重(?:度)?(?:及)?(?:以上)?污染(?:天气)?(?:天数|日数|天)',
    near: { 'good-air-days': '一个数重污染日，一个数优良日。' },
  },
  'urban-black-water': {
    is: ['城市黑臭水体整治', 'Urban black and odorous waters treated', '条', 'flow'],
    definition: '一定时期内整治（消除）的城市（建成区）黑臭水体数量。',
    names:
      '(?:完成|治理|整治|消除|基本消除|、)*(?:市区|县级|县城|城市|城区|建成区|地级|及以上|主城区)*黑臭水体(?:整治|治理|消除)*',
    refuses: /农村|村/u,
    near: { 'black-water-bodies': '一个在城市建成区，一个在农村。' },
  },
  'small-power-closed': {
    is: ['关停小火电', 'Small coal power plants closed', '千瓦', 'flow'],
    definition: '一定时期内关停的小火电机组装机容量。',
    names: '(?:累计)?(?:关停|淘汰)(?:落后)?(?:小火电|小燃煤|燃煤|火电|煤电)(?:机组)?',
  },
  'clean-heating-homes': {
    is: ['清洁取暖改造户数', 'Homes turned to clean heating', '户', 'flow'],
    definition: '一定时期内完成清洁取暖（煤改气、煤改电等）改造的户数。',
    wordings: '清洁取暖改造 煤改气 煤改电',
    names:
      '(?:完成|实施|新增|推进)*(?:冬季|农村|城乡|农户|散煤)*(?:清洁取暖|清洁供暖|煤改[气电]|气代煤|电代煤|双替代|、|和|煤改)+(?:改造)?(?:任务|工程)?(?:用户|农户|居民)?',
  },
  'hazardous-waste-capacity': {
    is: ['危险废物利用处置能力', 'Capacity to treat hazardous waste', '吨/年', 'stock'],
    definition: '核准的危险废物利用处置能力。',
    names: '(?:新增)?危险废物(?:集中)?(?:年)?(?:利用|处置|、|和)+能力',
    units: ['吨/年', '吨'],
    refuses: /新增/u,
  },
} satisfies ConceptGroup;
