import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { ANEW, GRADE, SOME, total } from '../words.ts';

export const REMEDIES = {
  'main-pollutants': {
    is: ['主要污染物排放总量', 'Main pollutants emitted', '吨', 'flow', SOURCES.emissions],
    definition: '一定时期内化学需氧量、氨氮、二氧化硫、氮氧化物等主要污染物的排放总量。',
    names: '(?:四项|各项|全[省市区])?主要污染物(?:的)?(?:排放)?(?:总)?(?:量|减排量|排放|减排)+|主要污染物排放',
  },
  'tree-cover': {
    is: ['林木绿化率', 'Tree cover', '%', 'rate', SOURCES.forest],
    definition: '林木覆盖（含四旁树、灌木林）占国土面积的百分比。',
    near: { 'forest-coverage': '林木绿化率还含灌木和四旁树。' },
  },
  'forest-grass-cover': {
    is: ['林草覆盖率', 'Cover of forest and grass', '%', 'rate'],
    definition: '林地、草地占国土面积的百分比。',
    names: '林草(?:植被)?(?:综合)?(?:覆盖率|覆盖度|盖度)|植被(?:综合)?(?:覆盖率|覆盖度|盖度)',
    near: { 'forest-coverage': '林草覆盖率还含草地。' },
  },
  'trees-planted': {
    is: ['植树', 'Trees planted', '株', 'flow'],
    definition: '一定时期内栽植的树木株数。',
    wordings: '义务植树',
    names:
      '(?:完成|组织|开展|新|累计|栽植|种植|栽种|补植|、)*(?:全民)?(?:义务)?(?:植树|栽植|种植)*(?:各类|各种|绿化)*(?:植树|苗木|乔木|树木|树|苗木栽植|树种)',
    units: ['株', '棵'],
    needs: /植|栽|种/u,
  },
  'degraded-forest': {
    is: ['退化林修复', 'Degraded forest restored', '平方米', 'flow', SOURCES.forest],
    definition: '一定时期内修复改造的退化（低效）林面积。',
    names: '(?:完成|实施|修复|改造|、)*(?:退化|低产|低效)林(?:分)?(?:修复|改造|更新)*(?:面积)?',
  },
  'river-treated': {
    is: ['河道治理', 'Rivers treated', '米', 'flow'],
    definition: '一定时期内治理、疏浚的河道长度。',
    wordings: '治理河道',
    names:
      '(?:完成|实施|综合|新增|治理|整治|疏浚|清淤|、)*(?:各类|骨干|农村|城市|城区|县乡|重点|生态)*(?:河道|河渠|河湖|河流)(?:综合)?(?:治理|整治|疏浚|清淤|整治疏浚)*(?:长度)?',
    needs: /治理|整治|疏浚|清淤/u,
    near: { 'small-rivers-treated': '中小河流治理另计。' },
  },
  'happy-rivers': {
    is: ['幸福河湖', 'Happy rivers', '条', 'flow'],
    definition: '建成的幸福（美丽）河湖条数。',
    wordings: '建成幸福河湖',
    names: `${SOME}${GRADE}(?:美丽)?(?:幸福|健康|美丽|示范|生态)+(?:河湖|河流)(?:建设)?`,
    units: ['条', '个'],
  },
  'water-compliance': {
    is: ['断面水质达标率', 'Sections meeting water standards', '%', 'rate'],
    definition: '水质达到考核（功能区）目标的断面占全部断面的百分比。',
    wordings: '主要河流断面水质达标率',
    names:
      '(?:主要|重点|辖区|境内|全[省市]|长江|黄河|淮河|干流|及|国|省|考|控|和|、|出境|出省|跨界|交接|地表水|河流|江河|湖泊|湖库|水库|重要|江河湖泊|水功能区|流域|水环境功能区|监测|考核|以上|水环境|功能区|断面|水|环境)*(?:断面|水功能区|河流|流域|地表水|水环境功能区|湖泊)(?:水质|水环境)?(?:考核)?达标率',
    refuses: /饮用水|近岸海域/u,
    near: { 'surface-water-good-ratio': '达标是达到各断面的目标，优良是达到Ⅲ类。' },
  },
  'water-per-gdp': {
    is: ['万元GDP用水量', 'Water used per unit of GDP', '立方米', 'rate'],
    definition: '每万元地区生产总值的用水量。',
    names: '(?:单位|万元|每万元)(?:地区)?(?:GDP|生产总值|国内生产总值)(?:的)?用水量',
  },
  'water-per-industry': {
    is: ['万元工业增加值用水量', 'Water used per unit of industry', '立方米', 'rate'],
    definition: '每万元工业增加值的用水量。',
    names: '(?:单位|万元|每万元)(?:规模以上|规上)?工业增加值(?:的)?用水量',
    near: { 'water-per-gdp': '分母不同。' },
  },
  'new-green-mines': {
    is: ['新增绿色矿山', 'New green mines', '家', 'flow'],
    definition: '一定时期内新增、新认定的绿色矿山家数。',
    names: `${ANEW}${GRADE}绿色矿山(?:建设)?`,
  },
  'green-mines': {
    is: ['绿色矿山总数', 'Green mines', '家', 'stock'],
    definition: '年末绿色矿山家数总数。',
    wordings: '绿色矿山',
    names: `${GRADE}绿色矿山(?:建设)?(?:总?数量?|总量)?`,
    needs: total('绿色矿山'),
    near: { 'new-green-mines': '一个是总数，一个是新增。' },
  },
  'bulk-coal': {
    is: ['散煤替代', 'Homes freed of bulk coal', '户', 'flow'],
    definition: '一定时期内以清洁能源替代散煤的户数。',
    wordings: '完成散煤替代',
    names: '(?:完成|实施|推进)*散煤(?:清洁|治理|双)*(?:替代|治理|改造)',
    near: { 'clean-heating-homes': '清洁取暖改造还含煤改气、煤改电以外的。' },
  },
  outlets: {
    is: ['排污口整治', 'Outlets put right', '个', 'flow'],
    definition: '一定时期内排查、整治的入河（入海）排污口个数。',
    wordings: '整治入河排污口',
    names:
      '(?:完成|规范化|规范|排查|整治|溯源|清理|封堵|、)+(?:入河|入海|入河湖|入湖)*(?:排污口|排口)(?:整治|排查|溯源)*|(?:入河|入海)排污口(?:整治|排查)+',
  },
  'nev-promoted': {
    is: ['推广新能源汽车', 'New energy vehicles promoted', '辆', 'flow'],
    definition: '一定时期内推广、新增的新能源汽车辆数。',
    names: '(?:推广|新增|推广应用|更新|投放|应用|、)+(?:各类|国标)?新能源(?:汽车|车|车辆|机动车)',
  },
  'waste-capacity': {
    is: ['垃圾处理能力', 'Waste treatment capacity', '吨/日', 'stock'],
    definition: '（生活）垃圾每日的处理能力；写明新增的是当年的。',
    wordings: '垃圾焚烧处理能力',
    names: '(?:新增|建成|形成|日|城市|生活)*垃圾(?:焚烧|无害化|发电)*(?:日)?(?:焚烧|处理|处置)+(?:能力|规模)',
    units: ['吨/日', '吨', '吨/天'],
  },
  'film-recycling': {
    is: ['农膜回收率', 'Film recycled', '%', 'rate'],
    definition: '回收的农用薄膜占使用量的百分比。',
    names: '(?:废旧)?(?:农膜|地膜)回收(?:利用)?率',
  },
  'building-waste-use': {
    is: ['建筑垃圾资源化利用率', 'Building waste recycled', '%', 'rate'],
    definition: '资源化利用的建筑垃圾占产生量的百分比。',
    names: '(?:城市)?建筑垃圾(?:综合|资源化)*利用率',
  },
} satisfies ConceptGroup;
