import { EVENTS, FINDINGS, type ConceptRule } from './rule.ts';

export const SAFETY: readonly ConceptRule[] = [
  {
    concept: 'safety-inspections',
    names: '(?:镇村两级)?(?:共)?(?:检查|排查)(?:各类)?(?:生产经营|经营|生产)?(?:单位|主体|单位、企业)(?:场所)?',
    units: ['家次', '家', '户次'],
    needs: /安全|隐患/u,
    refuses: /危废|环境|燃气专项|食品/u,
    withoutValue: false,
  },
  {
    concept: 'hazards-found',
    names: '(?:排查|发现|查出)(?:出|各类|一般|安全|问题|事故|风险|消防|生产)*隐患(?:问题)?',
    units: FINDINGS,
    refuses: /燃气隐患/u,
    withoutValue: false,
  },
  {
    concept: 'hazards-rectified',
    names:
      '(?:发现并|排查并|查出并)?(?:完成|及时)?(?:整改|治理|消除)(?:各类|一般|安全|问题|事故|风险|消防|生产)*隐患(?:问题)?|(?:安全)?隐患(?:完成)?整改',
    units: FINDINGS,
    withoutValue: false,
  },
  {
    concept: 'safety-pledges',
    names: '(?:签订)?(?:各级|各类)?安全(?:生产)?(?:目标)?责任书',
    units: ['份'],
    withoutValue: false,
  },
  {
    concept: 'work-accidents',
    names: '(?:生产安全|安全生产|安全)事故(?:起数|总量|总数)?',
    units: ['起', ''],
    refuses: /较大(?:及)?以上|重大|道路交通事故/u,
  },
  { concept: 'work-accident-deaths', names: '(?:生产安全|安全生产|安全)?事故死亡人数', units: ['人'] },
  {
    concept: 'safety-drills',
    names: '(?:开展|组织)?(?:各类)?(?:安全|应急|消防|防汛|综合)(?:应急|生产)?演练',
    units: EVENTS,
    withoutValue: false,
  },
  { concept: 'criminal-cases', names: '刑事(?:案件|警情|立案|发案)(?:数|总量|总数)?', units: ['起', '件'] },
  { concept: 'fire-incidents', names: '森林(?:草原)?火灾(?:起数)?', units: ['起', '次', ''], refuses: /以上森林/u },
];
