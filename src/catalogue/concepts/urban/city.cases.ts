import type { Cases } from '../cases.ts';
import type { CITY } from './city.ts';

export const CITY_CASES: Cases<typeof CITY> = {
  'urbanisation-rate': {
    means: [
      ['常住人口城镇化率', '%', 'value', '常住人口城镇化率达76.2%'],
      ['城镇化率', '%', 'value', '城镇化率达69.1%、超过全国平均水平'],
    ],
  },
  'urban-green-space': {
    means: [
      ['新增城市绿地', '平方米', 'value', '新增城市绿地8000平方米'],
      ['新增城市公园绿地', '公顷', 'value', '新增城市公园绿地超500公顷'],
    ],
  },
  'built-area-green-ratio': {
    means: [
      ['建成区绿化覆盖率', '%', 'value', '建成区绿化覆盖率提高到41.6%'],
      ['城市建成区绿化覆盖率', '%', 'value', '城市建成区绿化覆盖率达到47.3％'],
    ],
  },
  'illegal-signs-cleared': {
    means: [
      ['清理违法广告', '处', 'value', '清理违法广告100余处'],
      [
        '清理不合规、存在安全隐患广告',
        '处',
        'value',
        '半年来,整改各类市容违章12228起,清理不合规、存在安全隐患广告457处',
      ],
    ],
  },
  'city-violations-rectified': {
    means: [['整改各类市容违章', '起', 'value', '半年来,整改各类市容违章12228起,清理不合规、存在安全隐患广告457处']],
  },
  'problem-spots-rectified': {
    means: [
      ['发现并整改问题点位', '处', 'value', '累计发现并整改问题点位1200余处'],
      ['整改各类问题点位', '个', 'value', '全年有效整改各类问题点位400余个'],
    ],
    not: [['治理的另一批点位', '治理各类问题点位', '处', 'value', '主动治理各类问题点位220余处']],
  },
};
