import type { ConceptGroup } from './entry.ts';
import { SOURCES } from './sources.ts';
import { GRADE, SOME } from './words.ts';

/** Words before a rate of proposals: 区人大代表建议、政协委员提案办结. */
const DEPUTIES = '[省市区县镇人大政协代表委员、和议案建提]|全部|办理|办结|完成|完毕|办复|意见';

export const GOVERNMENT = {
  'proposals-handled': {
    is: ['办理人大代表建议、政协委员提案', 'Deputies’ proposals handled', '件', 'flow', SOURCES.deputies],
    definition: '一定时期内办理的人大代表建议和政协委员提案合计件数。',
    wordings: '人大代表建议、政协委员提案 人大代表建议和政协委员提案 人大代表提案建议 建议提案',
    near: {
      'proposals-reply-rate': '一个是件数；一个是答复的百分比。',
      'deputy-suggestions': '合计数还含政协委员提案。',
      'consultative-proposals': '合计数还含人大代表建议。',
    },
    names:
      '(?:办理|区|市|县|省|累计)*人大代表(?:提案建议|建议和?、?(?:及)?政协(?:委员)?提案|议案、?建议和政协委员提案)(?:办结)?|办理完成建议|(?:办理)?建议提案',
    needs: /提案/u,
  },
  'deputy-suggestions': {
    is: ['办理人大代表建议', 'Suggestions of people’s congress deputies handled', '件', 'flow', SOURCES.deputies],
    definition: '一定时期内办理的人大代表建议件数，不含政协委员提案。',
    wordings: '人大代表建议 办理人大代表建议 省人大代表建议 市人大代表建议',
    near: { 'consultative-proposals': '一个是人大代表提出的建议；一个是政协委员提出的提案。' },
    names:
      '(?:办理|办结|办复|答复|办理完毕|省|市|区|县|州|、|级)*人大(?:代表)?(?:议案(?:和|、|及)?)?建议(?:意见)?(?:办结|办复)?|(?:按时办复的|按时办结的|办理|办结|办复|答复|省|市|区|县|州|全国|、|级)*人大代表(?:议案|、|和)*(?:建议|意见|批评)(?:建议|意见|批评|、|和)*',
    also: {
      names: '(?:代表)?建议(?:办复)?',
      needs: /人大(?:代表)?(?:议案|[^，；。政]{0,12}建议)/u,
      refuses: /全国|政协建议|建议、提案|提案/u,
    },
  },
  'consultative-proposals': {
    is: ['办理政协委员提案', 'Consultative conference proposals handled', '件', 'flow', SOURCES.consultative],
    definition: '一定时期内办理的政协委员提案件数，不含人大代表建议。',
    wordings: '政协委员提案 政协提案 办理政协提案',
    names:
      '(?:办理|办结|办复|答复|办理完毕|省|市|区|县|州|、|级)*政协(?:委员)?提案(?:办结|办复)?|(?:按时办复的|按时办结的|办理|办结|办复|答复|省|市|区|县|州|全国|、|级)*政协(?:委员)?(?:提案|建议案|、)+',
    also: {
      names: '提案(?:办复)?',
      needs: /政协(?:建议案|[^，；。]{0,12}提案)/u,
      refuses: /全国|建议、提案|建议和提案/u,
    },
  },
  'proposals-reply-rate': {
    is: ['建议提案办复率', 'Proposals answered', '%', 'rate', SOURCES.deputies],
    definition: '已办理答复的代表建议、委员提案占承办总数的百分比。',
    wordings: '办复率 办结答复率 建议提案办结率 建议提案办复率',
    near: { 'proposals-satisfaction': '办复率看是否答复；满意率看代表委员是否满意。' },
    names: `(?:${DEPUTIES})*(?:办复率|办结答复率|办结率|答复率)`,
    needs: /建议|提案/u,
    refuses: /信访|工单|诉求问题|反映事项/u,
  },
  'proposals-satisfaction': {
    is: ['建议提案满意率', 'Satisfaction with the handling of proposals', '%', 'rate', SOURCES.deputies],
    definition: '代表、委员对建议提案办理结果表示满意的百分比。',
    wordings: '人大代表建议、政协委员提案满意率 建议提案满意率 代表委员满意率',
    names: `(?:${DEPUTIES})+(?:满意率|满意度)`,
    needs: /建议|提案/u,
  },
  'disclosure-requests': {
    is: ['办理依申请公开', 'Disclosure requests answered', '件', 'flow', SOURCES.disclosure],
    definition: '一定时期内答复公民、法人依申请公开政府信息的件数。',
    wordings: '办结依申请公开 依申请公开 依申请公开回复 回复个人申请信息公开',
    names:
      '(?:办结|受理|办理|答复)?依申请(?:政府信息)?公开(?:回复|件)?|(?:办结|受理|办理|答复|回复)(?:个人)?申请(?:政府)?信息公开',
    units: ['件', '条', '次'],
  },
  'service-items-handled': {
    is: ['政务服务办件量', 'Administrative service cases handled', '件', 'flow'],
    definition: '一定时期内政务服务大厅、便民服务中心受理办理的事项件数。',
    wordings: '办理各类业务 接待群众咨询与受理事项 政务服务办件 办理政务服务事项',
    near: {
      'service-approval-rate': '一个是办件数量；一个是好评的百分比。',
      'hotline-closed': '一个是窗口办理的申请；一个是热线转来的诉求。',
    },
    names:
      '(?:办理)?各类业务|接待群众咨询与受理事项|(?:受理|办理)(?:各类)?(?:政务服务)?(?:事项|办件)|政务服务办件(?:量)?',
    units: ['件', '项', '个', '件次'],
    needs: /政务服务|便民服务|服务大厅|群众咨询/u,
  },
  'service-approval-rate': {
    is: ['政务服务好评（满意）率', 'Satisfaction with administrative services', '%', 'rate'],
    definition: '办事企业和群众对政务服务给出好评或表示满意的百分比。',
    wordings: '政务服务好评率 政务服务满意度 政务服务满意率',
    names: '政务服务(?:事项)?(?:好评率|满意率|满意度)',
    also: {
      names: '(?:日均)?(?:群众|企业群众|办事群众)(?:满意度|满意率)',
      needs: /政务服务|受理事项|办件/u,
      refuses: /未诉先办|接诉即办|工单|建议|提案|信访/u,
    },
  },
  'villages-audited': {
    is: ['村级审计', 'Villages audited', '个', 'flow', '《中华人民共和国村民委员会组织法》'],
    definition: '一定时期内完成经济责任或财务审计的村数。',
    wordings: '村任期责任审计 行政村审计 村级审计',
    names:
      '(?:行政)?村(?:及其村级下属企业)?(?:的)?(?:任期)?(?:经济)?(?:责任)?审计(?:工作)?|(?:任期)?(?:经济)?(?:责任)?审计(?:行政)?村',
    units: ['个', '村'],
  },
  'legal-affairs-cases': {
    is: ['行政复议、诉讼等涉法事项', 'Reviews, lawsuits and other legal matters', '件', 'flow', SOURCES.review],
    definition: '一定时期内办理的行政复议、行政诉讼等涉法事项件数（包含的事项以报告所述为准）。',
    wordings: '行政复议、行政诉讼 行政复议案件 行政复议、履职申请、行政诉讼等相关事项',
    names:
      '(?:办理|参与|各类)*行政复议、(?:履职申请、)?行政诉讼(?:等)?(?:相关)?(?:案件|事项)?|(?:办理|办结|处理|审结|受理)?行政复议案件|(?:受理|办理|办结|审结|审理|、|依法)+(?:各级|各类)?行政复议(?:案件|申请)?',
  },
  'company-opening-days': {
    is: ['企业开办时间', 'Days to open a company', '天', 'rate', SOURCES.company],
    definition: '企业从申请到能够经营所需的时间。',
    wordings: '企业开办时间 企业开办平均时间',
    names: '企业开办(?:平均|全流程|审批|办理|时间|时限|压缩至|压减至|缩短至|、)*',
    units: ['天', '小时', '年'],
  },
  'local-rules': {
    is: ['制定政府规章', 'Government rules made', '件', 'flow', '《规章制定程序条例》'],
    definition: '一定时期内制定、修订的政府规章件数。',
    wordings: '政府规章 制定政府规章 出台政府规章',
    names:
      '(?:制定|新制定|立改废|清理|修订|出台|废止|颁布|制订|颁布实施|发布|、|和|修改|省|市|完成)*政府规章(?:项目)?|(?:制定|出台|修订|废止|清理|修改|颁布|审议|制订|、|和)*(?:省|市)?(?:政府)?规章(?:草案)?',
    units: ['件', '部', '项', '个'],
  },
  'draft-local-laws': {
    is: ['提请审议地方性法规', 'Draft local laws submitted', '件', 'flow', '《中华人民共和国立法法》'],
    definition: '一定时期内政府提请人大常委会审议的地方性法规草案件数。',
    wordings: '提请人大常委会审议地方性法规 提请审议地方性法规草案',
    near: { 'local-rules': '地方性法规由人大审议；政府规章由政府制定。' },
    names:
      '(?:提请|提交)(?:自治区|[省市县区州])?(?:人大)?(?:及其)?(?:常委会)?(?:会议)?(?:审议|通过|修改|制定|修订|废止|单行条例|和|、)*(?:地方性?)?法规(?:草案|议案|案)*|地方性法规提请(?:自治区|[省市])?人大(?:常委会)?审议(?:通过)?|(?:提请|提交)(?:自治区|[省市县区])?(?:人大)?(?:及其)?(?:常委会)?(?:审议|制定|修改|修订|废止|立改废|、|和)*(?:地方性)?法规(?:草案|议案|案)*',
    units: ['件', '部', '项', '个'],
  },
  'online-service-rate': {
    is: ['政务服务事项网上可办率', 'Services available online', '%', 'rate', SOURCES.online],
    definition: '可在网上办理的政务服务事项占全部事项的百分比。',
    wordings: '网上可办率 政务服务事项网上可办率 全程网办率',
    names:
      '(?:政务服务|行政审批|依申请|审批服务|行政许可|服务)*(?:事项)?(?:网上可办|可网办|全程网上可办|全程网办)率|(?:政务服务|行政审批|依申请|审批服务|行政许可|服务|政务|[省市州县区两三级]+)*(?:事项)?(?:的)?(?:网上可办|可网办|全程网上可办|全程网办|全流程网办|全程网上办理)(?:率|比例|占比)|政务服务事项网上可办',
  },
  'court-appearance': {
    is: ['行政机关负责人出庭应诉率', 'Heads of agencies who appear in court', '%', 'rate', SOURCES.litigation],
    definition: '行政诉讼案件开庭时行政机关负责人出庭的百分比。',
    names: '(?:行政机关)?(?:主要)?负责人出庭应诉率',
  },
  'one-thing-items': {
    is: ['“高效办成一件事”', 'Life events handled as one matter', '项', 'flow', SOURCES.oneThing],
    definition: '一定时期内推出、落地的“高效办成一件事”（“一件事一次办”）事项数。',
    names:
      '(?:上线运行|落地|推出|实现|上线|推行|推动|办理|新增|完成|落实|、|推进)*(?:(?:高效办成|高质量办成)一件事|一件事一次办)(?:重点)?(?:事项|场景|改革|清单)*',
  },
  'cross-province-items': {
    is: ['跨省通办事项', 'Matters handled across provinces', '项', 'stock'],
    definition: '统计时点可以跨省（跨区域）通办的政务服务事项数。',
    names:
      '(?:实现|推出|办理|新增)*(?:跨省通办|跨域通办|跨区域通办)(?:的)?(?:高频)?(?:政务)?(?:服务)?(?:事项|服务)|(?:高频)?(?:政务)?(?:服务)?事项(?:实现)?跨省通办|政务服务跨省通办事项|跨省通办',
  },
  'approval-items-cut': {
    is: ['取消下放行政审批事项', 'Approvals abolished or handed down', '项', 'flow', '《中华人民共和国行政许可法》'],
    definition: '一定时期内取消、下放、调整的行政审批（许可、职权）事项数。',
    names:
      '(?:累计|再|共|集中|先后)*(?:取消|下放|调整|精简|清理|削减|减少|承接|停止|合并|、|和|或|及|下放管理|取消调整)+(?:部分|一批|市级|省级|市本级|各类|非|政府部门)*(?:(?:行政)?(?:审批|许可|职权|权力)(?:等)?(?:服务)?(?:事项|项目)|行政审批)|(?:委托|取消|下放|调整|承接|精简|清理|或|和|、|衔接|落实)+(?:市级|省级|县级|各类|一批)*(?:行政)?(?:审批|许可)(?:服务)?(?:事项|项目)',
    // These words give the number of items that are left.
    refuses: /(?:精简|压缩|减少|削减|调整)[到至为]/u,
  },
  'normative-documents': {
    is: ['行政规范性文件', 'Normative documents', '件', 'flow'],
    definition: '一定时期内制定、审查或清理的行政规范性文件件数，所指见原句。',
    wordings: '清理规范性文件',
    names:
      '(?:制定|出台|清理|废止|修改|审查|备案|印发|合法性|市政府|政府|和|、)*(?:行政)?规范性文件(?:审查|备案|清理)?|(?:废止|清理|修改|审查|制定|宣布失效|、|和)+(?:政府)?规章(?:和|及|、)(?:行政)?规范性文件',
    units: ['件', '份', '部', '个'],
  },
  'meetings-cut': {
    is: ['精简会议', 'Meetings', '个', 'flow'],
    definition: '一定时期内召开的会议数，报告多说减少了多少。',
    wordings: '会议',
    names: '(?:全市性|市级|各类|全区性|、|政府)*会议(?:数量)?',
    units: ['个', '次'],
    needs: /文件|减|压|下降/u,
  },
  'approval-time': {
    is: ['审批时限', 'Time for approval', '天', 'rate'],
    definition: '办理行政审批的时间，报告多说压缩了多少；哪一类事项见原句。',
    names: '(?:[^，；。]{0,10}项目)?(?:行政)?(?:全流程)?(?:平均)?审批(?:办理)?(?:时限|时间|用时)',
    units: ['天', '个工作日', '工作日', '日'],
  },
  'approval-items-kept': {
    is: ['保留行政审批事项', 'Items subject to approval', '项', 'stock'],
    definition: '保留（现有）的行政审批事项数。',
    wordings: '市级行政审批事项',
    names: '(?:保留|实际执行|市级|市本级|现有|省级|县级|的)+(?:行政)?(?:审批|许可)(?:服务)?(?:事项|项目)',
    needs: /保留|精简[到至为]|压减[到至为]|减少?[到至]/u,
    refuses: /取消|下放|减少(?![到至])|承接|清理/u,
    near: { 'approval-items-cut': '一个是留下的，一个是取消下放的。' },
  },
  'powers-handed-down': {
    is: ['下放管理权限', 'Powers handed down', '项', 'flow'],
    definition: '一定时期内下放、赋予的管理权限项数。',
    names:
      '(?:下放|赋予|授予|、|委托)+(?:市级|县级|省级|各类|部分|经济|社会|经济社会|行政|(?:[^，；。\\d]{0,6})级)*(?:管理|审批)?(?:权限)',
    units: ['项', '个'],
    near: { 'approval-items-cut': '权限还含审批以外的。' },
  },
  'fees-cut': {
    is: ['取消行政事业性收费', 'Charges abolished', '项', 'flow'],
    definition: '一定时期内取消、停征的行政事业性收费项数。',
    names:
      '(?:取消|减免|停征|免征|清理|或|、|和|降低)+(?:各类|省级|市级|涉企|自治区|部分)*(?:行政性?事业性?|政府性基金和行政事业性|涉企|行政事业)(?:性)?收费(?:项目)?',
    units: ['项', '个'],
  },
  'reform-tasks': {
    is: ['改革任务', 'Reform tasks', '项', 'flow'],
    definition: '一定时期内推进、完成的改革任务（举措）项数。',
    wordings: '完成改革任务',
    names:
      '(?:推进|完成|实施|部署|落实|谋划|重点|年度|全面|、|承担|启动)*(?:重点|年度|各项|重大)*改革(?:任务|事项|举措)(?:落地)?',
    units: ['项', '个'],
  },
  'reform-pilots': {
    is: ['改革试点', 'Reform pilots', '项', 'flow'],
    definition: '承担、新增的国家级、省级改革试点项数。',
    wordings: '新增国家级改革试点',
    names: `${SOME}${GRADE}(?:重大|综合|集成)*改革试点(?:任务|示范)?`,
    units: ['项', '个'],
  },
  'institutional-innovations': {
    is: ['制度创新成果', 'Institutional innovations', '项', 'flow'],
    definition: '形成、推广的制度创新成果项数。',
    wordings: '形成制度创新成果',
    names:
      '(?:推出|形成|新增|累计|复制推广|入选|发布|取得|、|自贸试验区)*(?:全国|全省|首创|改革|省级|国家级|以上|性)*制度创新(?:成果|案例|经验)',
    units: ['项', '个'],
  },
  'deals-savings': {
    is: ['政府采购（招标）节约资金', 'Money saved by tendering', '元', 'flow'],
    definition: '一定时期内通过采购、招标、评审节约的资金。',
    wordings: '节约资金',
    names:
      '(?:政府采购|财政投资评审|财政评审|评审|公共资源交易|招投标|审减|、)*(?:节约|节省|审减)(?:财政)?(?:性)?(?:资金|投资)',
  },
  'deputy-motions': {
    is: ['人大代表议案', 'Motions of deputies', '件', 'flow', SOURCES.deputies],
    definition: '办理的人大代表议案件数。',
    wordings: '办理人大代表议案',
    names:
      '(?:办理|办结|办复|答复|省|市|区|县|州|、|级|自治区)*人大(?:代表)?议案|[^，；。]{0,8}(?:代表大会|人代会)议案',
    near: { 'deputy-suggestions': '议案要经大会主席团决定，建议不必。' },
  },
} satisfies ConceptGroup;
