import type { ConceptRule } from './rule.ts';

/** What stands before a rate of proposals: 区人大代表建议、政协委员提案办结. */
const DEPUTIES = '[省市区县镇人大政协代表委员、和议案建提]|全部|办理|办结|完成|完毕|办复|意见';

export const GOVERNMENT: readonly ConceptRule[] = [
  {
    concept: 'proposals-handled',
    names:
      '(?:办理|区|市|县|省|累计)*人大代表(?:提案建议|建议和?、?(?:及)?政协(?:委员)?提案|议案、?建议和政协委员提案)(?:办结)?|办理完成建议|(?:办理)?建议提案',
    units: ['件', '条', '个'],
    needs: /提案/u,
  },
  {
    concept: 'deputy-suggestions',
    names: '(?:办理|办结)?(?:全国|省|市|区|县)?(?:级)?人大(?:代表)?建议(?:意见)?',
    units: ['件', '条'],
  },
  {
    concept: 'consultative-proposals',
    names: '(?:办理|办结)?(?:全国|省|市|区|县)?(?:级)?政协(?:委员)?提案',
    units: ['件', '条'],
  },
  {
    concept: 'proposals-reply-rate',
    names: `(?:${DEPUTIES})*(?:办复率|办结答复率|办结率|答复率)`,
    needs: /建议|提案/u,
    refuses: /信访|工单|诉求问题|反映事项/u,
  },
  {
    concept: 'proposals-satisfaction',
    names: `(?:${DEPUTIES})+(?:满意率|满意度)`,
    needs: /建议|提案/u,
  },
  {
    concept: 'disclosure-requests',
    names:
      '(?:办结|受理|办理|答复)?依申请(?:政府信息)?公开(?:回复|件)?|(?:办结|受理|办理|答复|回复)(?:个人)?申请(?:政府)?信息公开',
    units: ['件', '条', '次'],
    withoutValue: false,
  },
  {
    concept: 'service-items-handled',
    names:
      '(?:办理)?各类业务|接待群众咨询与受理事项|(?:受理|办理)(?:各类)?(?:政务服务)?(?:事项|办件)|政务服务办件(?:量)?',
    units: ['件', '项', '个', '件次'],
    needs: /政务服务|便民服务|服务大厅|群众咨询/u,
    withoutValue: false,
  },
  { concept: 'service-approval-rate', names: '政务服务(?:事项)?(?:好评率|满意率|满意度)' },
  {
    concept: 'service-approval-rate',
    names: '(?:日均)?(?:群众|企业群众|办事群众)(?:满意度|满意率)',
    needs: /政务服务|受理事项|办件/u,
    refuses: /未诉先办|接诉即办|工单|建议|提案|信访/u,
  },
  {
    concept: 'villages-audited',
    names:
      '(?:行政)?村(?:及其村级下属企业)?(?:的)?(?:任期)?(?:经济)?(?:责任)?审计(?:工作)?|(?:任期)?(?:经济)?(?:责任)?审计(?:行政)?村',
    units: ['个', '村'],
    withoutValue: false,
  },
  {
    concept: 'legal-affairs-cases',
    names: '(?:办理|参与|各类)*行政复议、(?:履职申请、)?行政诉讼(?:等)?(?:相关)?(?:案件|事项)?|(?:办理)?行政复议案件',
    units: ['件', '起'],
    withoutValue: false,
  },
];
