import { FINDINGS, PEOPLE, type ConceptRule } from './rule.ts';

/** The rates of the hotline are named by one word each; what they are of stands in the sentence or its heading. */
const HOTLINE = /12345|热线|工单|接诉即办/u;

export const GOVERNANCE: readonly ConceptRule[] = [
  {
    concept: 'hotline-received',
    names: '受理(?:12345)?(?:政务服务|市民服务|便民)*(?:热线)?(?:群众)?(?:诉求|来电|工单|热线)',
    units: ['件', '个', '条'],
    needs: HOTLINE,
  },
  {
    concept: 'hotline-closed',
    names: '办(?:结|理)(?:12345|政务服务|便民|市民|热线|群众|各类)*(?:工单|诉求|热线)',
    units: ['件', '个', '条'],
    needs: HOTLINE,
  },
  {
    concept: 'hotline-response-rate',
    names: '(?:平均|工单|考核工单|市级考核工单|接诉即办|诉求)*响应率',
    needs: HOTLINE,
  },
  {
    concept: 'hotline-solution-rate',
    names: '(?:平均|工单|考核工单|市级考核工单|接诉即办|诉求|问题)*解决率',
    needs: HOTLINE,
  },
  {
    concept: 'hotline-satisfaction',
    names: '(?:平均|工单|考核工单|市级考核工单|接诉即办|诉求|热线)*满意率',
    needs: HOTLINE,
    refuses: /建议|提案|信访/u,
  },
  {
    concept: 'hotline-score',
    names: '(?:市级考核工单|接诉即办)?综合成绩|直派成绩(?:综合)?(?:排名)?',
    units: ['分', ''],
    needs: HOTLINE,
  },
  {
    concept: 'petitions',
    names: '信访(?:总量|总件数|件次|事项)|(?:办理|受理|接收)?(?:各类)?信访事项',
    units: ['件', '批', '件次'],
    refuses: /环境信访|初信初访/u,
  },
  { concept: 'petition-visits', names: '接待(?:群众)?来访(?:群众)?', units: ['批次', '批'], withoutValue: false },
  { concept: 'petition-visitors', names: '接待(?:群众)?来访(?:群众)?', units: PEOPLE, withoutValue: false },
  { concept: 'petition-closing-rate', names: '信访(?:事项)?(?:按期)?办结率', refuses: /环境信访|环保信访|初信初访/u },
  {
    concept: 'disputes-mediated',
    names: '(?:成功)?(?:调处|化解|调解|排查化解|调处化解)(?:各类)?(?:矛盾|社会矛盾|矛盾和)?纠纷',
    units: ['起', '件', '例', '个'],
    withoutValue: false,
  },
  { concept: 'dispute-checks', names: '(?:开展)?矛盾纠纷排查', units: ['次'], withoutValue: false },
  { concept: 'grid-items', names: '(?:网格)?上报事项', units: FINDINGS, needs: /网格/u, withoutValue: false },
  {
    concept: 'civilised-villages',
    names: '(?:首都|全国|省级|市级)?文明村(?:镇)?(?:数量|总数)?',
    units: ['个'],
    withoutValue: false,
  },
];
