import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { FINDINGS } from '../words.ts';

export const CITY = {
  'urbanisation-rate': {
    is: ['常住人口城镇化率', 'Urbanisation rate', '%', 'rate', SOURCES.statistics],
    definition: '城镇常住人口占全部常住人口的百分比。',
    wordings: '常住人口城镇化率 城镇化率 城市化率',
    names: '(?:常住人口)?(?:城镇|城市)化率|(?:常住人口)?城(?:镇|市)化(?:水平|率)',
  },
  'urban-green-space': {
    is: ['新增城市绿地', 'Urban green space added', '平方米', 'flow'],
    definition: '一定时期内新增或改造的城市绿地面积。',
    wordings: '新增城市绿地 新增绿地 新增绿化面积 新增城市绿化面积',
    near: { 'built-area-green-ratio': '一个是新增的面积；一个是绿化覆盖的百分比。' },
    names:
      '(?:植树)?(?:城[区镇市]|市区)绿化(?:面积)?|(?:中心城区|主城|城区|市区|城镇|建成区|及)*(?:新增|新建|新建改造|新增改造)(?:城市|城区|市区|公园|公共)*(?:绿地|绿化)(?:面积)?|(?:新增|新建|新增加|完善|建成|改造|、)+(?:城市|城区|市区|中心城区|城镇|建成区|公共|公园|园林|各类|庭院)*绿(?:地|化)(?:面积)?',
    scopes: /市区|城区|中心城/u,
  },
  'built-area-green-ratio': {
    is: ['建成区绿化覆盖率', 'Green coverage of built-up areas', '%', 'rate', SOURCES.statistics],
    definition: '建成区绿化覆盖面积占建成区面积的百分比。',
    wordings: '建成区绿化覆盖率 绿化覆盖率 城市绿化覆盖率',
    names: '(?:城市|城区)?(?:建成区)?绿化覆盖率|(?:市区|城区|城市|中心城区|城镇)(?:建成区)?绿化覆盖率',
    scopes: /市区|城区|建成区/u,
  },
  'illegal-signs-cleared': {
    is: ['清理违规广告牌匾', 'Illegal signs and advertisements cleared', '处', 'flow'],
    definition: '一定时期内清理的违法、不合规或有隐患的户外广告、牌匾处数。',
    wordings: '清理违法广告 清理不合规、存在安全隐患广告 清理违规广告 拆除违规广告牌',
    names: '清理(?:各类)?(?:违法|违规|不合规、存在安全隐患)(?:户外)?广告(?:牌匾?)?',
    units: FINDINGS,
  },
  'city-violations-rectified': {
    is: ['整改市容违章', 'Violations of street order put right', '起', 'flow'],
    definition: '一定时期内整改的占道经营、乱堆乱放等市容违章起数。',
    wordings: '整改各类市容违章 市容违章 整改市容问题',
    near: { 'problem-spots-rectified': '市容违章只计占道、乱堆等违章；问题点位还含人居环境和创城问题。' },
    names: '整改(?:各类)?市容(?:违章|问题)',
    units: FINDINGS,
  },
  'problem-spots-rectified': {
    is: ['整改环境（创城）问题点位', 'Problem spots put right', '处', 'flow'],
    definition: '一定时期内在人居环境整治或文明城区创建中发现并整改的问题点位处数。',
    wordings: '发现并整改问题点位 整改各类问题点位 整改问题点位',
    names: '(?:发现并)?整改(?:各类)?问题点位',
    units: FINDINGS,
  },
  'built-up-area': {
    is: ['建成区面积', 'Built-up area', '平方米', 'stock', SOURCES.cityStatistics],
    definition: '城市行政区内实际已成片开发建设、市政公用设施基本具备的区域面积。',
    wordings: '建成区面积 城市建成区面积 中心城区建成区面积',
    names:
      '(?:中心城区|城市|城区|主城区|市区|中心城市)?建成区(?:总)?面积|(?:县城|城镇|环湾|县级以上城镇)?建成区(?:总)?面积(?:扩大|拓展)?',
    scopes: /城区|市区|中心城/u,
  },
  'park-area-per-capita': {
    is: ['人均公园绿地面积', 'Park area per resident', '平方米', 'rate', SOURCES.cityStatistics],
    definition: '城区内每人平均拥有的公园绿地面积。',
    wordings: '人均公园绿地面积 城市人均公园绿地面积 人均公共绿地面积',
    near: { 'built-area-green-ratio': '一个是每人的面积；一个是覆盖的百分比。' },
    names: '(?:建成)?(?:城市|城区|市区|建成区|城镇)?人均(?:公园|公共)绿地(?:面积)?',
    scopes: /城区|市区|中心城/u,
  },
  'registered-urbanisation-rate': {
    is: ['户籍人口城镇化率', 'Urbanisation by registered population', '%', 'rate', SOURCES.statistics],
    definition: '户籍登记为城镇的人口占户籍总人口的百分比。',
    near: { 'urbanisation-rate': '一个按户籍，一个按常住人口。' },
    names: '户籍(?:人口)?(?:城镇|城市)化率',
  },
  'pocket-parks': {
    is: ['新建口袋公园（小游园）', 'Small parks built', '个', 'flow'],
    definition: '一定时期内新建成的口袋公园、小游园、街头绿地个数。',
    wordings: '建成口袋公园 新建口袋公园 新增小游园',
    names:
      '(?:新增|新建|建成|打造|建设|新建改建|改造|新建成|改造提升|提升|新改建|、)+(?:各类|一批|城市)?(?:口袋公园|小游园|小公园|街头游园|小微公园|、|和)+(?:小微绿地)?',
  },
  greenways: {
    is: ['新建绿道', 'Greenways built', '米', 'flow'],
    definition: '一定时期内新建成的绿道（碧道）长度。',
    wordings: '新建绿道 建成绿道 新建碧道',
    names: '(?:新增|新建|建成|打造|建设|新建成|改造|提升|、)+(?:各类|城市|高品质|万里)*(?:绿道|碧道|慢行绿道|健身绿道)',
  },
  'public-toilets': {
    is: ['新建改建公厕', 'Public toilets built or rebuilt', '座', 'flow', SOURCES.cityStatistics],
    definition: '一定时期内新建、改建的公共厕所座数。',
    wordings: '新建公厕 新建改建公厕 改造公厕',
    names:
      '(?:市区|城区)?(?:新增|新建|改建|改造|新建改造|新改扩建|新改建|新建改建|新\\(改\\)建|提升|、|和)+(?:城市|城镇|城区|市区|农村|高标准|标准化?|一类|二类)*(?:公厕|公共厕所)',
  },
  'built-area-park-ratio': {
    is: ['建成区绿地率', 'Green space in built-up areas', '%', 'rate', SOURCES.cityStatistics],
    definition: '建成区各类绿地面积占建成区面积的百分比。',
    wordings: '建成区绿地率 城市绿地率',
    names: '(?:城市)?(?:建成区)绿地率|(?:城市)绿地率|(?:市区|城区|城市|建成区|中心城区)?绿地率',
    near: { 'built-area-green-ratio': '绿地率计绿地的面积；绿化覆盖率连树冠遮盖的也计。' },
  },
  'back-streets': {
    is: ['背街小巷整治', 'Back streets improved', '条', 'flow'],
    definition: '一定时期内整治、改造的背街小巷条数。',
    wordings: '整治背街小巷 改造背街小巷 背街小巷改造',
    names:
      '(?:治理|整治|改造|提升|翻建|新开工|完成|、)+(?:城市)?背街小巷|(?:城市)?背街小巷(?:综合)?(?:改造|整治|治理)+(?:提升)?(?:工程)?',
  },
  'markets-upgraded': {
    is: ['农贸市场改造', 'Farm produce markets built or upgraded', '个', 'flow'],
    definition: '一定时期内新建、改造的农贸（集贸）市场个数。',
    wordings: '改造农贸市场 新建改造农贸市场 农贸市场升级改造',
    names:
      '(?:新建|改造|升级|提升|新改建|新改造|建设|改建|建成|整治|、)+(?:城镇|标准化|城乡|放心|城区|便民|社区|智慧)*(?:农贸|集贸|菜)市场|(?:城镇|标准化)*农贸市场(?:标准化|升级|提升|改造)+',
  },
  'sports-ground-per-capita': {
    is: ['人均体育场地面积', 'Sports ground per person', '平方米', 'rate', '国家体育总局《全国体育场地统计调查制度》'],
    definition: '体育场地面积与常住人口之比。',
    names: '人均体育场地(?:面积)?',
  },
} satisfies ConceptGroup;
