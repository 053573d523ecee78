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
  'culture-value-added': {
    means: [
      ['文化产业增加值', '亿元', 'value', '文化产业增加值4600亿元、增长10%'],
      ['文化产业增加值', '', 'change', '金融、文化产业增加值分别增长9.3%、15%'],
      [
        '文化及相关产业增加值',
        '',
        'change',
        '启动实施文旅深度融合工程，积极培育数字影视、网络直播等文化新业态，文化及相关产业增加值增长7%',
      ],
    ],
  },
  'new-4a-scenic-areas': {
    means: [
      ['新增国家4A级旅游景区', '家', 'value', '新增3家国家4A级旅游景区'],
      ['新增4A级景区', '个', 'value', '新增4A级景区3个、国家矿山地质公园1个'],
    ],
    not: [['总数不是新增', '4A级景区', '个', 'value', '4A级景区达到9个', { means: 'aaaa-scenic-areas' }]],
  },
  'domestic-visits': {
    means: [
      ['接待国内游客', '万人次', 'value', '接待国内游客1800万人次、入境游客12万人次'],
      ['国内旅游人数', '', 'change', '国内旅游人数增长12%'],
    ],
    not: [
      [
        '连入境的也计',
        '接待国内外游客',
        '万人次',
        'value',
        '全年接待国内外游客3200万人次',
        { means: 'tourist-visits' },
      ],
    ],
  },
  'inbound-visits': {
    means: [
      ['接待入境游客', '万人次', 'value', '接待国内游客1800万人次、接待入境游客12万人次'],
      ['入境游客', '', 'change', '入境游客增长35%'],
    ],
  },
  'inbound-overnight-visits': { means: [['入境过夜游客人数', '', 'change', '入境过夜游客人数增长12%以上']] },
};
