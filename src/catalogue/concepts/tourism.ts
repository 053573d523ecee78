import type { ConceptGroup } from './entry.ts';
import { SOURCES } from './sources.ts';

export const TOURISM = {
  'tourist-visits': {
    name: ['接待游客', 'Tourist visits'],
    definition: '一个地区一定时期内接待的国内外旅游者人次数。',
    source: SOURCES.statistics,
    measured: ['人次', 'flow'],
    wordings: ['接待游客', '旅游接待', '旅游接待人次', '接待旅游者', '国内旅游人数', '旅游总人次'],
    near: {
      'tourism-revenue': '一个是人次；一个是旅游者的花费。',
    },
    names:
      '(?:接待)?(?:国内外|海内外)?(?:旅游者|游客|旅游)(?:总)?(?:人次|人数|总人次|总人数|数量|量)?|旅游接待(?:人次|总人次|总?人数)?|接待(?:国内外|海内外)?(?:游客|旅游者|旅游总?人数)',
    units: ['人次', '人'],
    refuses: /活动[^，；。]{0,8}场|基地|黄金周|假期|春节|国庆|五一|文化节|民宿|乡村游客|景区接待|旅游业接待海外/u,
  },
  'tourism-revenue': {
    name: ['旅游收入', 'Tourism revenue'],
    definition: '一个地区一定时期内旅游者在本地的全部旅游花费。',
    source: SOURCES.statistics,
    measured: ['元', 'flow'],
    wordings: ['旅游收入', '旅游综合收入', '旅游总收入', '旅游总花费'],
    names: '(?:实现|接待)?旅游(?:业)?(?:综合|总)?收入|(?:游客)?旅游总?花费',
    refuses: /黄金周|假期|春节|国庆|乡村旅游[^，、；。]{0,4}收入/u,
  },
  'new-culture-tourism-companies': {
    name: ['新增规上文旅企业', 'New above-scale culture and tourism companies'],
    definition: '一定时期内新达到规模以上标准并纳入统计的文化、旅游企业家数。',
    source: SOURCES.statistics,
    measured: ['家', 'flow'],
    wordings: ['新增规上文旅企业', '新增规上文化企业', '新增规模以上文化企业'],
    names: '新增(?:规模以上|规上)文(?:旅|化|化旅游)企业',
    units: ['家', '户', '个'],
  },
  'a-level-scenic-areas': {
    name: ['A级旅游景区', 'A-level scenic areas'],
    definition: '按国家标准评定等级的旅游景区个数。',
    source: '《旅游景区质量等级划分》（GB/T 17775—2024）',
    measured: ['个', 'stock'],
    wordings: ['A级旅游景区', 'A级景区', '4A级景区', '国家A级旅游景区'],
    names: '(?:国家)?A级(?:旅游)?景区(?:总?数量?)?',
    units: ['个', '家', '处'],
  },
  'culture-value-added': {
    name: ['文化产业增加值', 'Value added of culture'],
    definition: '文化及相关产业在一定时期内新增加的价值。',
    source: SOURCES.culture,
    measured: ['元', 'flow'],
    wordings: ['文化产业增加值', '文化及相关产业增加值'],
    names: '文化(?:创意)?(?:及相关)?产业(?:实现)?增加值',
  },
  'new-4a-scenic-areas': {
    name: ['新增4A级景区', 'New 4A-level scenic areas'],
    definition: '一定时期内新评定的国家4A级旅游景区个数。',
    source: '《旅游景区质量等级划分》（GB/T 17775—2024）',
    measured: ['个', 'flow'],
    wordings: ['新增4A级景区', '新增国家4A级旅游景区'],
    near: { 'a-level-scenic-areas': '一个是当期新增的4A级；一个是全部A级的总数。' },
    names: '(?:新增|新创|新评定|创成|成功创建|创建|建成)(?:国家)?4A级(?:旅游)?景区',
    units: ['个', '家', '处'],
  },
} satisfies ConceptGroup;
