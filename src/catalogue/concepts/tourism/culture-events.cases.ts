import type { Cases } from '../cases.ts';
import type { CULTURE_EVENTS } from './culture-events.ts';

export const CULTURE_EVENTS_CASES: Cases<typeof CULTURE_EVENTS> = {
  'culture-tourism-value-added': {
    means: [['文旅产业增加值', '', 'change', '文旅产业增加值增长9%']],
  },
  'culture-share': {
    means: [['文化产业增加值占GDP比重', '%', 'value', '文化产业增加值占GDP比重达到5.2%']],
  },
  'new-5a-scenic-areas': {
    means: [['新增国家5A级景区', '个', 'value', '新增国家5A级景区1个']],
  },
  'free-performances': {
    means: [
      ['文化惠民演出', '场', 'value', '举办文化惠民演出320场'],
      ['送戏下乡', '场', 'value', '送戏下乡180场'],
    ],
    not: [['说不出面向群众的演出不计', '演出', '场', 'value', '演出260场']],
  },
  'reading-rooms': {
    means: [['新建城市书房', '个', 'value', '新建城市书房12个']],
  },
  'sports-events': {
    means: [['举办体育赛事', '场', 'value', '举办体育赛事260场']],
  },
  'fitness-trails': {
    means: [['新建健身步道', '公里', 'value', '新建健身步道60公里']],
  },
  'sports-facilities': {
    means: [
      ['新建全民健身场地设施', '处', 'value', '新建全民健身场地设施36处'],
      ['新改建群众身边的健身场地设施', '处', 'value', '新改建群众身边的健身场地设施120处'],
    ],
    not: [
      [
        '农民体育健身工程另计',
        '新建农民体育健身工程',
        '个',
        'value',
        '新建农民体育健身工程26个',
        { means: 'farmers-fitness' },
      ],
    ],
  },
  'sports-parks': {
    means: [['新建体育公园', '个', 'value', '新建体育公园8个']],
  },
};
