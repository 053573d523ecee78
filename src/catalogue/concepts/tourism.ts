import type { ConceptGroup } from './entry.ts';
import { SOURCES } from './sources.ts';

export const TOURISM = {
  'tourist-visits': {
    is: ['接待游客', 'Tourist visits', '人次', 'flow', SOURCES.statistics],
    definition: '一个地区一定时期内接待的国内外旅游者人次数。',
    wordings: '接待游客 旅游接待 旅游接待人次 接待旅游者 旅游总人次',
    near: { 'tourism-revenue': '一个是人次；一个是旅游者的花费。' },
    names:
      '(?:接待)?(?:国内外|海内外)?(?:旅游者|游客|旅游)(?:总)?(?:人次|人数|总人次|总人数|数量|量)?|旅游接待(?:人次|总人次|总?人数)?|接待(?:国内外|海内外)?(?:游客|旅游者|旅游总?人数)|(?:接待)?(?:境内外|国内外|海内外|各类)*(?:游客|旅游者|旅客)(?:接待)?(?:数|总数|量|人次|人数|总人次|总量)|接待(?:境内外)(?:游客|旅游者)|旅游接待(?:总量)|游客接待(?:量|数|人次|人数|总人次)',
    refuses: /活动[^，；。]{0,8}场|基地|黄金周|假期|春节|国庆|五一|文化节|民宿|乡村游客|景区接待|旅游业接待海外/u,
  },
  'tourism-revenue': {
    is: ['旅游收入', 'Tourism revenue', '元', 'flow', SOURCES.statistics],
    definition: '一个地区一定时期内旅游者在本地的全部旅游花费。',
    wordings: '旅游收入 旅游综合收入 旅游总收入 旅游总花费',
    names: '(?:实现|接待)?旅游(?:业)?(?:综合|总)?收入|(?:游客)?旅游总?花费',
    refuses: /黄金周|假期|春节|国庆|乡村旅游[^，、；。]{0,4}收入/u,
  },
  'new-culture-tourism-companies': {
    is: ['新增规上文旅企业', 'New above-scale culture and tourism companies', '家', 'flow', SOURCES.statistics],
    definition: '一定时期内新达到规模以上标准并纳入统计的文化、旅游企业家数。',
    wordings: '新增规上文旅企业 新增规上文化企业 新增规模以上文化企业',
    names: '新增(?:规模以上|规上)文(?:旅|化|化旅游)企业',
  },
  'a-level-scenic-areas': {
    is: ['A级旅游景区', 'A-level scenic areas', '个', 'stock', '《旅游景区质量等级划分》（GB/T 17775—2024）'],
    definition: '按国家标准评定等级的旅游景区个数。',
    wordings: 'A级旅游景区 A级景区 国家A级旅游景区',
    names: '(?:国家)?A级(?:旅游)?景区(?:总?数量?)?',
  },
  'culture-value-added': {
    is: ['文化产业增加值', 'Value added of culture', '元', 'flow', SOURCES.culture],
    definition: '文化及相关产业在一定时期内新增加的价值。',
    wordings: '文化产业增加值 文化及相关产业增加值',
    names: '文化(?:创意)?(?:及相关)?产业(?:实现)?增加值',
  },
  'new-4a-scenic-areas': {
    is: ['新增4A级景区', 'New 4A-level scenic areas', '个', 'flow', '《旅游景区质量等级划分》（GB/T 17775—2024）'],
    definition: '一定时期内新评定的国家4A级旅游景区个数。',
    wordings: '新增4A级景区 新增国家4A级旅游景区',
    near: { 'a-level-scenic-areas': '一个是当期新增的4A级；一个是全部A级的总数。' },
    names: '(?:新增|新创|新评定|创成|成功创建|创建|建成)(?:国家)?4A级?(?:旅游)?景区',
  },
  'domestic-visits': {
    is: ['国内游客', 'Domestic visits', '人次', 'flow', SOURCES.statistics],
    definition: '一个地区一定时期内接待的国内旅游者人次数。',
    wordings: '国内游客 接待国内游客 国内旅游人数',
    names: '接待国内(?:游客|旅游者?)(?:总)?(?:人次|人数)?|国内(?:游客|旅游)(?:总)?(?:人次|人数)',
    refuses: /假期|黄金周|春节|国庆/u,
    near: { 'tourist-visits': '国内游客只是接待游客中来自国内的部分。' },
  },
  'inbound-visits': {
    is: ['入境游客', 'Inbound visits', '人次', 'flow', SOURCES.statistics],
    definition: '一个地区一定时期内接待的入境旅游者人次数。',
    wordings: '入境游客 接待入境游客 入境旅游人数',
    names: '(?:接待)?(?:入境(?:游客|旅游者|旅游|游)|[海境]外游客)(?:总)?(?:人次|人数)?',
    near: {
      'tourist-visits': '入境游客只是接待游客中来自境外的部分。',
      'inbound-overnight-visits': '入境游客连一日游的也计；入境过夜游客只计过夜的。',
    },
  },
  'inbound-overnight-visits': {
    is: ['入境过夜游客', 'Inbound overnight visits', '人次', 'flow', SOURCES.statistics],
    definition: '一个地区一定时期内接待的在境内过夜的入境旅游者人次数。',
    names: '(?:接待)?入境过夜(?:游客|旅游者)(?:人次|人数)?',
  },
} satisfies ConceptGroup;
