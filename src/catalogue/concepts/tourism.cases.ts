import type { Cases } from './cases.ts';
import type { TOURISM } from './tourism.ts';

export const TOURISM_CASES: Cases<typeof TOURISM> = {
  'tourist-visits': {
    means: [
      ['旅游接待', '万人次', 'value', '完成旅游收入2520万元、旅游接待16.6万人次'],
      ['接待游客', '万人', 'value', '全年共接待游客214.32万人'],
    ],
    not: [
      [
        '一项活动的游客',
        '接待游客',
        '万人次',
        'value',
        '开展各类观鸟主题自然教育活动120余场，接待游客1万余人次，实现经济收入150余万元',
      ],
      ['一个项目的带动', '旅游人次', '万人/年', 'value', '带动旅游人次60万人/年'],
    ],
  },
  'tourism-revenue': {
    means: [
      ['旅游收入', '万元', 'value', '完成旅游收入2520万元、旅游接待16.6万人次'],
      ['旅游综合收入', '万元', 'value', '旅游综合收入1606.17万元'],
    ],
  },
  'new-culture-tourism-companies': {
    means: [
      ['新增规上文旅企业', '家', 'value', '全年新增规上文旅企业4家以上'],
      ['新增规模以上文化企业', '家', 'value', '新增规模以上文化企业64家'],
    ],
  },
  'a-level-scenic-areas': {
    means: [['A级旅游景区', '家', 'value', 'A级旅游景区力争达到20家']],
  },
};
