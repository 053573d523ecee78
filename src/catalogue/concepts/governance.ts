import type { ConceptGroup } from './entry.ts';
import { SOURCES } from './sources.ts';
import { FINDINGS } from './words.ts';

/** The rates of the hotline have names of one word; the sentence or its heading says that they are about the hotline. */
const HOTLINE = /12345|热线|工单|接诉即办/u;

export const GOVERNANCE = {
  'hotline-received': {
    is: ['12345热线受理诉求', 'Hotline requests received', '件', 'flow', SOURCES.hotline],
    definition: '一定时期内通过12345政务服务便民热线受理的群众诉求件数。',
    wordings: '受理“12345”市民服务热线群众诉求 受理12345热线 受理群众诉求 受理热线工单',
    near: {
      'hotline-closed': '一个是受理的诉求；一个是办结的工单，跨期办理和转办使两者不等。',
      petitions: '热线诉求走12345；信访事项走信访渠道，分别统计。',
    },
    names: '受理(?:12345)?(?:政务服务|市民服务|便民)*(?:热线)?(?:群众)?(?:诉求|来电|工单|热线)',
    needs: HOTLINE,
  },
  'hotline-closed': {
    is: ['接诉即办办结工单', 'Hotline cases closed', '件', 'flow', SOURCES.hotline],
    definition: '一定时期内办理完毕的12345热线（接诉即办）工单件数。',
    wordings: '办结工单 办理12345热线工单 办结热线工单 办理工单',
    names: '办(?:结|理)(?:12345|政务服务|便民|市民|热线|群众|各类)*(?:工单|诉求|热线)',
    needs: HOTLINE,
  },
  'hotline-response-rate': {
    is: ['接诉即办响应率', 'Hotline response rate', '%', 'rate', SOURCES.hotline],
    definition: '按时限联系诉求人的热线工单占应响应工单的百分比。',
    wordings: '响应率 工单响应率 接诉即办响应率',
    near: {
      'hotline-solution-rate': '响应率看是否及时联系；解决率看问题是否解决。',
      'hotline-satisfaction': '响应率看是否及时联系；满意率看诉求人是否满意。',
    },
    names: '(?:平均|工单|考核工单|市级考核工单|接诉即办|诉求)*响应率',
    needs: HOTLINE,
  },
  'hotline-solution-rate': {
    is: ['接诉即办解决率', 'Hotline solution rate', '%', 'rate', SOURCES.hotline],
    definition: '回访中诉求人认定已解决的热线工单占被考核工单的百分比。',
    wordings: '解决率 平均解决率 工单解决率 接诉即办解决率 诉求解决率',
    near: {
      'hotline-satisfaction': '解决率看问题是否解决；满意率看诉求人是否满意。',
      'hotline-score': '综合成绩由响应率、解决率、满意率等加权得出。',
    },
    names: '(?:平均|工单|考核工单|市级考核工单|接诉即办|市民|服务|便民|政务|热线|12345|诉求|问题)*解决率',
    needs: HOTLINE,
  },
  'hotline-satisfaction': {
    is: ['接诉即办满意率', 'Hotline satisfaction rate', '%', 'rate', SOURCES.hotline],
    definition: '回访中诉求人表示满意的热线工单占被考核工单的百分比。',
    wordings: '满意率 接诉即办满意率 工单满意率 热线满意率 诉求满意率',
    near: { 'service-approval-rate': '一个是热线诉求人的满意；一个是办事群众对政务服务的评价。' },
    names: '(?:平均|工单|考核工单|市级考核工单|接诉即办|诉求|热线|12345|政务服务|服务|便民|市民|群众)*满意率',
    needs: HOTLINE,
    refuses: /建议|提案|信访/u,
  },
  'hotline-score': {
    is: ['接诉即办综合成绩', 'Hotline overall score', '分', 'rate'],
    definition: '上级对响应率、解决率、满意率等加权考核得出的接诉即办综合得分。',
    wordings: '接诉即办综合成绩 综合成绩 直派成绩综合排名',
    names: '(?:市级考核工单|接诉即办)?综合成绩|直派成绩(?:综合)?(?:排名)?',
    units: ['分', ''],
    needs: HOTLINE,
  },
  petitions: {
    is: ['信访总量', 'Petitions in all', '件', 'flow', SOURCES.petition],
    definition: '一定时期内接收、办理的各类信访事项件（批）次总量。',
    wordings: '信访总量 办理各类信访事项 信访事项 受理信访事项',
    near: {
      'petition-visits': '信访总量含来信、网上和走访；来访批次只计走访。',
      'petition-closing-rate': '一个是数量；一个是按期办结的百分比。',
    },
    names: '信访(?:总?量|总件数|件次|事项)|(?:办理|受理|接收)?(?:各类)?信访事项',
    units: ['件', '批', '件次'],
    refuses: /环境信访|初信初访/u,
  },
  'petition-visits': {
    is: ['接待群众来访批次', 'Groups of petitioners received', '批次', 'flow', SOURCES.petition],
    definition: '一定时期内接待群众走访的批次数。',
    wordings: '接待群众来访 接待来访 接待来访群众',
    near: { 'petition-visitors': '一批来访可有多人：批次数次，人次数人。' },
    names: '接待(?:群众)?来访(?:群众)?',
    units: ['批次', '批'],
  },
  'petition-visitors': {
    is: ['接待群众来访人次', 'Petitioners received', '人次', 'flow', SOURCES.petition],
    definition: '一定时期内接待群众走访的人次。',
    wordings: '接待群众来访 接待来访 接待来访群众',
    names: '接待(?:群众)?来访(?:群众)?',
  },
  'petition-closing-rate': {
    is: ['信访按期办结率', 'Petitions closed in time', '%', 'rate', SOURCES.petition],
    definition: '按期办结的信访事项占应办结事项的百分比。',
    wordings: '信访按期办结率 按期办结率 信访事项办结率',
    names: '信访(?:事项)?(?:按期)?办结率',
    refuses: /环境信访|环保信访|初信初访/u,
  },
  'disputes-mediated': {
    is: ['调处矛盾纠纷', 'Disputes settled', '起', 'flow', SOURCES.mediation],
    definition: '一定时期内调解、处置成功的矛盾纠纷起数。',
    wordings: '调处矛盾纠纷 调处各类矛盾纠纷 化解矛盾纠纷 调解矛盾纠纷 成功调处各类矛盾纠纷',
    near: {
      'dispute-checks': '一个是调解成功的纠纷；一个是排查的次数。',
      petitions: '矛盾纠纷由调解组织调处；信访事项由信访渠道办理。',
    },
    names: '(?:成功|常态化|依法|妥善|有效)*(?:调处|化解|调解|排查化解|调处化解)(?:各类)?(?:矛盾|社会矛盾|矛盾和)?纠纷',
    units: ['起', '件', '例', '个'],
  },
  'dispute-checks': {
    is: ['矛盾纠纷排查', 'Checks for disputes', '次', 'flow', SOURCES.mediation],
    definition: '一定时期内开展矛盾纠纷排查的次数。',
    wordings: '矛盾纠纷排查 开展矛盾纠纷排查',
    names: '(?:开展)?矛盾纠纷排查',
  },
  'grid-items': {
    is: ['网格上报事项', 'Items reported by grid workers', '个', 'flow'],
    definition: '一定时期内网格员上报的事项个数。',
    wordings: '上报事项 网格上报事项',
    names: '(?:网格)?上报事项',
    units: FINDINGS,
    needs: /网格/u,
  },
  'civilised-villages': {
    is: ['文明村数量', 'Civilised villages', '个', 'stock'],
    definition: '统计时点获得文明村称号的村数（级别以报告所述为准）。',
    wordings: '首都文明村数量 文明村 文明村镇',
    names: '(?:首都|全国|省级|市级)?文明村(?:镇)?(?:数量|总数)?',
    units: ['个'],
  },
  'public-safety-satisfaction': {
    is: ['群众安全感', 'Sense of safety', '%', 'rate'],
    definition: '民意调查中认为安全的群众所占百分比。',
    wordings: '群众安全感 群众安全感满意度 人民群众安全感',
    names: '(?:人民|社会公众|公众|市民)?(?:群众)?(?:社会治安)?安全感(?:率|指数|测评|综合)?(?:满意度|满意率)?',
    units: ['%', '分'],
  },
  'petition-backlog-rate': {
    is: ['信访积案化解率', 'Old petitions settled', '%', 'rate', SOURCES.petition],
    definition: '得到化解的信访积案占交办积案的百分比。',
    names: '(?:重点)?信访积案(?:化解|办结)率?',
  },
  'petition-backlog-settled': {
    is: ['化解信访积案', 'Old petitions settled, number', '件', 'flow', SOURCES.petition],
    definition: '一定时期内化解的信访积案件数。',
    names: '化解(?:各类|历史|重大|疑难)*信访积案|信访积案化解(?:完毕)?',
    near: { 'petition-backlog-rate': '一个是件数，一个是百分比。' },
  },
  'mediation-success': {
    is: ['矛盾纠纷调解成功率', 'Disputes settled by mediation', '%', 'rate', SOURCES.mediation],
    definition: '调解成功的矛盾纠纷占受理调解总数的百分比。',
    names: '(?:矛盾|各类)*(?:民间)?(?:纠纷|矛盾纠纷|人民|人民调解)?(?:案件)?(?:调解|调处|化解)(?:案件)?成功率',
    near: { 'disputes-mediated': '一个是百分比，一个是起数。' },
  },
  'first-petition-resolution': {
    is: ['初信初访化解率', 'First petitions resolved', '%', 'rate', SOURCES.petition],
    definition: '初次信访事项一次性化解的百分比。',
    names: '(?:信访)?(?:事项)?初信初访(?:事项)?(?:一次性)?化解率|信访(?:事项)?一次性化解率',
    near: { 'petition-closing-rate': '一个看是否一次化解，一个看是否按期办结。' },
  },
  'legal-aid-cases': {
    is: ['法律援助案件', 'Legal aid cases', '件', 'flow', '《中华人民共和国法律援助法》'],
    definition: '一定时期内办理的法律援助案件数。',
    names: '(?:办理|受理|办结|提供|累计)*法律援助(?:案件|服务)?',
    units: ['件', '例', '起'],
  },
} satisfies ConceptGroup;
