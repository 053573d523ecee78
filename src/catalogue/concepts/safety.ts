import type { ConceptGroup } from './entry.ts';
import { SOURCES } from './sources.ts';
import { EVENTS, FINDINGS } from './words.ts';

export const SAFETY = {
  'safety-inspections': {
    is: ['安全检查生产经营单位', 'Premises inspected for safety', '家次', 'flow', SOURCES.safety],
    definition: '一定时期内检查、排查生产经营单位和企业的家次。',
    wordings: '检查生产经营单位 检查各类生产经营单位 检查各类主体 排查单位、企业 检查企业',
    near: {
      'hazards-found': '一个是检查的家次；一个是查出的隐患。',
      'safety-pledges': '一个是检查家次；一个是签订的责任书份数。',
    },
    names: '(?:镇村两级)?(?:共)?(?:检查|排查)(?:各类)?(?:生产经营|经营|生产)?(?:单位|主体|单位、企业)(?:场所)?',
    units: ['家次', '家', '户次'],
    needs: /安全|隐患/u,
    refuses: /危废|环境|燃气专项|食品/u,
  },
  'hazards-found': {
    is: ['排查安全隐患', 'Safety hazards found', '处', 'flow', SOURCES.safety],
    definition: '一定时期内安全检查发现的隐患处（条、项）数，不论是否已整改。',
    wordings: '排查一般隐患 排查隐患 发现安全隐患 排查安全隐患',
    near: { 'hazards-rectified': '发现的隐患不一定已整改；整改数只计已完成的。' },
    names: '(?:排查|发现|查出)(?:出|各类|一般|安全|问题|事故|风险|消防|生产)*隐患(?:问题)?',
    units: FINDINGS,
    refuses: /燃气隐患/u,
  },
  'hazards-rectified': {
    is: ['整改安全隐患', 'Safety hazards put right', '处', 'flow', SOURCES.safety],
    definition: '一定时期内完成整改的安全隐患处（条、项）数。',
    wordings: '发现并整改安全隐患 整改问题隐患 整改安全隐患 完成整改 发现并完成整改安全隐患',
    names:
      '(?:发现并|排查并|查出并)?(?:完成|及时)?(?:整改|治理|消除)(?:各类|一般|安全|问题|事故|风险|消防|生产)*隐患(?:问题)?|(?:安全)?隐患(?:完成)?整改',
    units: FINDINGS,
  },
  'safety-pledges': {
    is: ['签订安全生产责任书', 'Safety pledges signed', '份', 'flow'],
    definition: '一定时期内与生产经营单位、村居等签订的安全生产责任书份数。',
    wordings: '签订安全生产责任书 安全生产责任书 签订各级安全生产责任书',
    names: '(?:签订)?(?:各级|各类)?安全(?:生产)?(?:目标)?责任书',
  },
  'work-accidents': {
    is: ['安全生产事故起数', 'Work-safety accidents', '起', 'flow', SOURCES.accident],
    definition: '一定时期内发生的生产安全事故起数。',
    wordings: '安全生产事故 生产安全事故起数 安全事故起数',
    near: {
      'work-accident-deaths': '一个是事故起数；一个是死亡人数。',
      'fire-incidents': '生产安全事故与森林火灾分别统计。',
    },
    names:
      '(?:生产安全|安全生产|安全)(?:亡人|死亡)?事故(?:起数|总量|总数|数量?)?|(?:各类)?(?:生产安全|安全生产|安全)(?:生产)?(?:亡人|死亡)?事故(?:总)?(?:起数|总量|总数|数量?)?',
    units: ['起', ''],
    refuses: /(?:较大(?:及)?以上|重大|道路交通)[^，、；。]{0,4}事故(?!，)/u,
    also: {
      names: '(?:各类)?(?:安全)?事故(?:起数|宗数|总量|总数)',
      needs: /安全生产|生产安全|安全事故/u,
      refuses: /火灾|道路|交通|(?:较大|重大)[^，；。]{0,8}事故(?!，)/u,
      units: ['起', ''],
    },
  },
  'work-accident-deaths': {
    is: ['安全生产事故死亡人数', 'Deaths in work-safety accidents', '人', 'flow', SOURCES.accident],
    definition: '一定时期内生产安全事故造成的死亡人数。',
    wordings: '安全生产事故死亡人数 事故死亡人数',
    names: '(?:(?:各类)?(?:生产安全|安全生产|安全))?(?:亡人|死亡)?事故死亡人数',
    units: ['人'],
  },
  'safety-drills': {
    is: ['安全（应急）演练', 'Safety drills', '次', 'flow', SOURCES.safety],
    definition: '一定时期内组织的安全、应急、消防演练次数。',
    wordings: '安全演练 应急演练 消防演练',
    names: '(?:开展|组织)?(?:各类)?(?:安全|应急|消防|防汛|综合)(?:应急|生产)?演练',
    units: EVENTS,
  },
  'criminal-cases': {
    is: ['刑事案件', 'Criminal cases', '起', 'flow'],
    definition: '一定时期内公安机关立案（或报告所述口径）的刑事案件起数。',
    wordings: '刑事案件 刑事警情 刑事立案 刑事发案',
    names: '(?:110)?(?:接报)?刑事(?:案件|警情|立案|发案)(?:发案|立案|起|总|数|量|率)*',
  },
  'fire-incidents': {
    is: ['森林火灾起数', 'Forest fires', '起', 'flow', SOURCES.forest],
    definition: '一定时期内发生的森林火灾起数。',
    wordings: '森林火灾',
    names: '森林(?:草原)?火灾(?:起数)?',
    units: ['起', '次', ''],
    refuses: /以上森林/u,
  },
  'road-deaths': {
    is: ['道路交通事故死亡人数', 'Road deaths', '人', 'flow', '《中华人民共和国道路交通安全法》'],
    definition: '一定时期内道路交通事故造成的死亡人数。',
    wordings: '道路交通事故死亡人数 交通事故死亡人数',
    near: { 'work-accident-deaths': '一个计道路交通事故，一个计生产安全事故。' },
    names: '(?:道路)?交通(?:安全)?事故死亡(?:人数)?',
  },
  'road-accidents': {
    is: ['道路交通事故起数', 'Road accidents', '起', 'flow', '《中华人民共和国道路交通安全法》'],
    definition: '一定时期内发生的道路交通事故起数。',
    wordings: '道路交通事故起数 交通事故起数',
    near: { 'work-accidents': '一个计道路交通事故，一个计生产安全事故。', 'road-deaths': '一个数事故，一个数死亡。' },
    names: '(?:道路)?交通(?:安全)?事故(?:发生)?(?:起数|数|总量)?',
    units: ['起', ''],
  },
  'public-order-cases': {
    is: ['治安案件', 'Public order cases', '起', 'flow', '《中华人民共和国治安管理处罚法》'],
    definition: '一定时期内发生（立案）的违反治安管理案件起数。',
    wordings: '治安案件 治安案件发案数',
    names: '治安(?:案件|警情)(?:发案|立案|受理)?(?:起数|数|量)?',
    near: { 'criminal-cases': '一个违反治安管理；一个触犯刑法。' },
  },
  'murder-clearance': {
    is: ['命案破案率', 'Murder cases solved', '%', 'rate'],
    definition: '一定时期内破获的现行命案占发生数的百分比。',
    wordings: '命案破案率 现行命案破案率',
    names: '(?:现行)?命案(?:侦)?破案?率',
  },
  'food-pass-rate': {
    is: ['食品抽检合格率', 'Food samples that passed', '%', 'rate', '《中华人民共和国食品安全法》'],
    definition: '一定时期内抽检的食品样品中合格的百分比。',
    wordings: '食品抽检合格率 食品合格率',
    names: '(?:主要)?食品(?:安全)?(?:评价性|监督)?(?:抽检|抽样检验)?(?:总体)?合格率',
  },
  'drug-pass-rate': {
    is: ['药品抽检合格率', 'Drugs that pass tests', '%', 'rate'],
    definition: '药品监督抽检中合格样品的百分比。',
    names: '(?:基本)?药品(?:监督)?(?:质量)?(?:抽检|抽样|评价性抽检|抽查|检验)*(?:总体)?合格率',
    near: { 'food-pass-rate': '一个抽检药品，一个抽检食品。' },
  },
  'serious-accidents': {
    is: ['较大以上事故', 'Serious accidents', '起', 'flow', SOURCES.accident],
    definition: '一定时期内发生的较大（重大、特别重大，见原句）以上事故起数。',
    wordings: '较大以上生产安全事故',
    names:
      '(?:未发生|杜绝|一次死亡|、|和|及|各类|道路交通|生产)*(?:较大|重大|重特大|特别重大|特大)(?:及)?(?:以上)?(?:各类)?(?:的)?(?:道路交通|火灾|生产|安全|责任|公共安全|消防)*(?:生产安全|安全生产|安全|交通|责任|火灾|生产)?事故(?:起数|件数)?',
    units: ['起', ''],
    refuses: /食品|药品|质量|环境|核/u,
    near: { 'work-accidents': '只计较大以上的。' },
  },
  'food-accidents': {
    is: ['食品药品安全事故', 'Food and drug incidents', '起', 'flow'],
    definition: '一定时期内发生的食品药品安全事故起数。',
    wordings: '重大食品药品安全事故',
    names:
      '(?:未发生|较大|重大|重特大|及|以上|系统性|区域性|级|和|、)*(?:食品|药品|食药|农产品|质量|、|和)+(?:质量)?安全(?:责任)?(?:事故|事件)',
    units: ['起', ''],
  },
  'people-evacuated': {
    is: ['转移避险群众', 'People moved to safety', '人', 'flow'],
    definition: '一定时期内因灾转移的群众人次。',
    names:
      '(?:紧急|提前|累计|及时|安全|组织|、|避险|撤离)*(?:转移|避险|撤离|转移避险|避险转移)(?:安置|受威胁|受灾|危险区|各类|避险|、)*(?:群众|人员|人口|灾民)',
    refuses: /就业|农业转移/u,
  },
  fires: {
    is: ['火灾起数', 'Fires', '起', 'flow'],
    definition: '一定时期内发生的火灾起数。',
    names: '(?:各类)?火灾(?:事故)?(?:起数|数|总量)?',
    refuses: /森林|草原/u,
    near: { 'fire-incidents': '森林火灾另计。' },
  },
  'fraud-cases': {
    is: ['电信网络诈骗案件', 'Telecom fraud', '起', 'flow'],
    definition: '一定时期内电信网络诈骗的发案（立案）起数。',
    names:
      '(?:电信|网络|电诈|通讯|新型|、|和)+(?:网络)?(?:诈骗)?(?:犯罪)?(?:案件|警情|发案|立案)(?:数|量|发案|立案|起数|破案|率)*',
    refuses: /损失|破获|侦破/u,
    near: { 'criminal-cases': '只是刑事案件的一种。' },
  },
} satisfies ConceptGroup;
