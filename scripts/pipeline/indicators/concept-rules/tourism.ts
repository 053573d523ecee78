import type { ConceptRule } from './rule.ts';

export const TOURISM: readonly ConceptRule[] = [
  {
    concept: 'tourist-visits',
    names:
      '(?:接待)?(?:国内外|海内外)?(?:旅游者|游客|旅游)(?:总)?(?:人次|人数|总人次|总人数)?|旅游接待(?:人次|总人次|人数)?|接待(?:国内外|海内外)?(?:游客|旅游者|旅游总?人数)',
    units: ['人次', '人'],
    refuses: /活动[^，；。]{0,8}场|基地|黄金周|假期|春节|国庆|五一|文化节|民宿|乡村游客|景区接待|旅游业接待海外/u,
  },
  {
    concept: 'tourism-revenue',
    names: '(?:实现)?旅游(?:业)?(?:综合|总)?收入|旅游总?花费',
    refuses: /黄金周|假期|春节|国庆|乡村旅游/u,
  },
  {
    concept: 'new-culture-tourism-companies',
    names: '新增(?:规模以上|规上)文(?:旅|化|化旅游)企业',
    units: ['家', '户', '个'],
  },
  { concept: 'a-level-scenic-areas', names: '(?:国家)?A级(?:旅游)?景区(?:总?数量?)?', units: ['个', '家', '处'] },
];
