import type { Cases } from '../cases.ts';
import type { OUTPUT } from './output.ts';

export const OUTPUT_CASES: Cases<typeof OUTPUT> = {
  gdp: {
    means: [
      ['生产总值', '亿元', 'value', '全年生产总值完成185.67亿元'],
      ['生产总值增速', '', 'rank', '增速居四区第1位'],
    ],
    not: [
      [
        '人均不是总量',
        '人均生产总值',
        '元',
        'value',
        '人均生产总值从33823元提高到42000元',
        { means: 'gdp-per-capita' },
      ],
    ],
  },
  'gdp-per-capita': {
    means: [
      ['人均地区生产总值', '万元', 'value', '人均地区生产总值达16.7万元'],
      ['人均生产总值', '', 'rank', '人均生产总值居全国第12位'],
    ],
  },
  'primary-industry-value-added': {
    means: [
      ['一产增加值', '', 'change', '一产增加值增长4.5%以上'],
      ['第一产业增加值', '', 'change', '第一产业增加值增长5.6%'],
    ],
  },
  'secondary-industry-value-added': {
    means: [
      ['二产增加值', '亿元', 'value', '实现二产增加值986亿元、增长4.2%'],
      ['第二产业增加值', '', 'change', '第二产业增加值增长2.8%'],
    ],
  },
  'tertiary-industry-value-added': {
    means: [
      ['服务业增加值', '', 'change', '服务业增加值增长6.1%'],
      ['三产增加值', '', 'change', '三产增加值增长5.8%'],
    ],
  },
  'tertiary-industry-share': {
    means: [
      ['服务业增加值占地区生产总值比重', '%', 'value', '服务业增加值占地区生产总值比重达54%'],
      ['服务业增加值占地区生产总值', '', 'change', '服务业增加值占地区生产总值比重提高1.4个百分点'],
    ],
  },
};
