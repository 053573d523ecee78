import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { FINDINGS } from '../words.ts';

export const CITY = {
  'urbanisation-rate': {
    name: ['常住人口城镇化率', 'Urbanisation rate'],
    definition: '城镇常住人口占全部常住人口的百分比。',
    source: SOURCES.statistics,
    measured: ['%', 'rate'],
    wordings: ['常住人口城镇化率', '城镇化率', '城市化率'],
    names: '(?:常住人口)?(?:城镇|城市)化率',
  },
  'urban-green-space': {
    name: ['新增城市绿地', 'Urban green space added'],
    definition: '一定时期内新增或改造的城市绿地面积。',
    measured: ['平方米', 'flow'],
    wordings: ['新增城市绿地', '新增绿地', '新增绿化面积', '新增城市绿化面积'],
    near: {
      'built-area-green-ratio': '一个是新增的面积；一个是绿化覆盖的百分比。',
    },
    names:
      '(?:中心城区|城区|市区|建成区)?(?:新增|新建|新建改造|新增改造)(?:城市|城区|市区|公园)*(?:绿地|绿化)(?:面积)?',
  },
  'built-area-green-ratio': {
    name: ['建成区绿化覆盖率', 'Green coverage of built-up areas'],
    definition: '建成区绿化覆盖面积占建成区面积的百分比。',
    source: SOURCES.statistics,
    measured: ['%', 'rate'],
    wordings: ['建成区绿化覆盖率', '绿化覆盖率', '城市绿化覆盖率'],
    names: '(?:城市|城区)?(?:建成区)?绿化覆盖率',
  },
  'illegal-signs-cleared': {
    name: ['清理违规广告牌匾', 'Illegal signs and advertisements cleared'],
    definition: '一定时期内清理的违法、不合规或有隐患的户外广告、牌匾处数。',
    measured: ['处', 'flow'],
    wordings: ['清理违法广告', '清理不合规、存在安全隐患广告', '清理违规广告', '拆除违规广告牌'],
    names: '清理(?:各类)?(?:违法|违规|不合规、存在安全隐患)(?:户外)?广告(?:牌匾?)?',
    units: FINDINGS,
    withoutValue: false,
  },
  'city-violations-rectified': {
    name: ['整改市容违章', 'Violations of street order put right'],
    definition: '一定时期内整改的占道经营、乱堆乱放等市容违章起数。',
    measured: ['起', 'flow'],
    wordings: ['整改各类市容违章', '市容违章', '整改市容问题'],
    near: {
      'problem-spots-rectified': '市容违章只计占道、乱堆等违章；问题点位还含人居环境和创城问题。',
    },
    names: '整改(?:各类)?市容(?:违章|问题)',
    units: FINDINGS,
    withoutValue: false,
  },
  'problem-spots-rectified': {
    name: ['整改环境（创城）问题点位', 'Problem spots put right'],
    definition: '一定时期内在人居环境整治或文明城区创建中发现并整改的问题点位处数。',
    measured: ['处', 'flow'],
    wordings: ['发现并整改问题点位', '整改各类问题点位', '整改问题点位'],
    names: '(?:发现并)?整改(?:各类)?问题点位',
    units: FINDINGS,
    withoutValue: false,
  },
  'built-up-area': {
    name: ['建成区面积', 'Built-up area'],
    definition: '城市行政区内实际已成片开发建设、市政公用设施基本具备的区域面积。',
    source: SOURCES.cityStatistics,
    measured: ['平方米', 'stock'],
    wordings: ['建成区面积', '城市建成区面积', '中心城区建成区面积'],
    names: '(?:中心城区|城市|城区|主城区|市区|中心城市)?建成区(?:总)?面积',
    scopes: /城区|市区|中心城/u,
  },
  'park-area-per-capita': {
    name: ['人均公园绿地面积', 'Park area per resident'],
    definition: '城区内每人平均拥有的公园绿地面积。',
    source: SOURCES.cityStatistics,
    measured: ['平方米', 'rate'],
    wordings: ['人均公园绿地面积', '城市人均公园绿地面积', '人均公共绿地面积'],
    near: { 'built-area-green-ratio': '一个是每人的面积；一个是覆盖的百分比。' },
    names: '(?:建成)?(?:城市|城区|市区|建成区|城镇)?人均(?:公园|公共)绿地(?:面积)?',
    scopes: /城区|市区|中心城/u,
  },
  'registered-urbanisation-rate': {
    name: ['户籍人口城镇化率', 'Urbanisation by registered population'],
    definition: '户籍登记为城镇的人口占户籍总人口的百分比。',
    source: SOURCES.statistics,
    measured: ['%', 'rate'],
    wordings: ['户籍人口城镇化率'],
    near: { 'urbanisation-rate': '一个按户籍，一个按常住人口。' },
    names: '户籍(?:人口)?(?:城镇|城市)化率',
  },
  'pocket-parks': {
    name: ['新建口袋公园（小游园）', 'Small parks built'],
    definition: '一定时期内新建成的口袋公园、小游园、街头绿地个数。',
    measured: ['个', 'flow'],
    wordings: ['建成口袋公园', '新建口袋公园', '新增小游园'],
    names:
      '(?:新增|新建|建成|打造|建设|新建改建|改造|新建成|改造提升|提升|新改建|、)+(?:各类|一批|城市)?(?:口袋公园|小游园|街头游园|小微公园)(?:、小游园|和小游园|、小微绿地)?',
    units: ['个', '处', '座'],
  },
  greenways: {
    name: ['新建绿道', 'Greenways built'],
    definition: '一定时期内新建成的绿道（碧道）长度。',
    measured: ['米', 'flow'],
    wordings: ['新建绿道', '建成绿道', '新建碧道'],
    names: '(?:新增|新建|建成|打造|建设|新建成|改造|提升|、)+(?:各类|城市|高品质|万里)*(?:绿道|碧道|慢行绿道|健身绿道)',
  },
  'public-toilets': {
    name: ['新建改建公厕', 'Public toilets built or rebuilt'],
    definition: '一定时期内新建、改建的公共厕所座数。',
    source: SOURCES.cityStatistics,
    measured: ['座', 'flow'],
    wordings: ['新建公厕', '新建改建公厕', '改造公厕'],
    names:
      '(?:市区|城区)?(?:新增|新建|改建|改造|新建改造|新改扩建|新改建|新建改建|新\\(改\\)建|提升|、|和)+(?:城市|城镇|城区|市区|农村|高标准|标准化?|一类|二类)*(?:公厕|公共厕所)',
    units: ['座', '个'],
  },
} satisfies ConceptGroup;
