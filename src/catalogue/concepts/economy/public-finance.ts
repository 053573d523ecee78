import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { LOCAL } from '../words.ts';

export const PUBLIC_FINANCE = {
  'general-public-budget-revenue': {
    is: ['一般公共预算收入', 'General public budget revenue', '元', 'flow', SOURCES.budget],
    definition:
      '以税收为主体、纳入一般公共预算管理的地方本级收入，不含政府性基金、国有资本经营和社会保险基金收入，也不含上划中央部分。',
    wordings: '一般公共预算收入 地方一般公共预算收入 公共财政预算收入 公共财政收入 地方财政一般预算收入',
    near: {
      'tax-revenue': '一般公共预算收入含非税收入而只计地方留成；税收收入不含非税收入，全口径时又含上划部分。',
      'general-public-budget-expenditure': '前者是收，后者是支，支出还靠上级补助和债务收入安排。',
    },
    names: `${LOCAL}(?:财政)?一般(?:公共)?预算收入|${LOCAL}公共财政(?:预算)?收入|(?:地方|市|县)财政一般预算收入|公共预算收入|(?:地方)?一般公共预算(?:地方)?(?:级)?收入`,
  },
  'fiscal-revenue': {
    is: ['财政收入', 'Fiscal revenue', '元', 'flow', SOURCES.statistics],
    definition: '政府财政参与社会产品分配所取得的收入，报告中多为未说明预算口径的全部或本级财政收入。',
    wordings: '财政收入 财政总收入 本级财政收入 全口径财政收入',
    near: {
      'general-public-budget-revenue':
        '财政收入的口径由报告自定，可含上划上级部分和政府性基金；一般公共预算收入只是纳入一般公共预算的地方本级收入。',
      'tax-revenue': '财政收入除税收外还含非税收入；税收收入只是税款，且常含上划中央和省的部分。',
    },
    names: `(?:国家|本级|镇本级|乡本级|街道本级|全口径|大口径|全部|来?源于[一-龥]{2,4}的)?财政(?:总)?收入|地方财政总收入|(?:一般|一般公共|公共财政)(?:预算)?总收入`,
  },
  'local-fiscal-revenue': {
    is: ['地方财政收入', 'Fiscal revenue kept by the locality', '元', 'flow', SOURCES.statistics],
    definition: '财政收入中留归地方的部分，不含上划中央的部分。',
    wordings: '地方财政收入 地方级财政收入',
    near: {
      'fiscal-revenue': '地方财政收入只计留归地方的部分；财政收入、财政总收入可含上划中央的部分。',
      'general-public-budget-revenue': '地方财政收入可含政府性基金；一般公共预算收入只是纳入一般公共预算的部分。',
    },
    names: '地方(?:本?级)?财政收入',
  },
  'tax-revenue': {
    is: ['税收收入', 'Tax revenue', '元', 'flow', SOURCES.tax],
    definition: '税务机关依照税法征收的各项税款收入。',
    wordings: '税收收入 税收 税收总额 全口径税收',
    near: {
      'tax-cuts': '税收收入是收上来的税款；减税降费是少收和退还的税费。',
      'tax-share-of-revenue': '税收收入是金额；税收占比是税收在一般公共预算收入中的百分比。',
    },
    names: '(?:全口径|国内|境内)?税收(?:总?收入|总额)?|各项税收|地方税收(?:收入)?',
  },
  'tax-share-of-revenue': {
    is: ['税收占比', 'Taxes as a share of general public budget revenue', '%', 'rate'],
    definition: '税收收入占一般公共预算收入的百分比。',
    wordings: '税收占比 税收占一般公共预算收入比重 税比',
    names:
      '税收(?:收入)?占(?:地方)?(?:财政)?(?:一般公共预算|一般预算|公共财政预算|财政)收入(?:的)?(?:比重|比例)?|税收占比|税比|税收(?:收入)?占比',
  },
  'general-public-budget-expenditure': {
    is: ['一般公共预算支出', 'General public budget expenditure', '元', 'flow', SOURCES.budget],
    definition: '用一般公共预算收入、上级补助等安排的各项财政支出。',
    wordings: '一般公共预算支出 公共财政支出 财政支出',
    names: `${LOCAL}(?:财政)?一般(?:公共)?预算支出|公共财政(?:预算)?支出|财政(?:总)?支出`,
  },
  'tax-cuts': {
    is: ['减税降费', 'Tax and fee cuts', '元', 'flow'],
    definition: '一定时期内为市场主体减免、退还和缓缴的税费金额。',
    wordings: '减税降费 新增减税降费 减免税费 减税降费及退税缓税缓费',
    names:
      '(?:新增)?(?:为)?(?:各类)?(?:市场主体|经营主体|企业)?减税降费(?:(?:及|、)?退税、?(?:缓税)?、?缓费|和缓税缓费|规模|额|总额)?|(?:退)?(?:减|缓)*免(?:各类|各项|企业)*税(?:费|收)|(?:新增|为企业|为市场主体|累计|落实|各类)*减(?:免)?税(?:降|减)?费(?:及|和|、|退税|缓税|缓费|免税|缓缴税费|留抵退税|降费)*|(?:新增|为企业)*减税|(?:为企业)?退税(?:减税|缓税)*降费',
  },
  'general-administrative-expenditure': {
    is: ['一般性支出', 'General administrative expenditure', '元', 'flow', '财政部关于压减一般性支出的规定'],
    definition: '政府部门维持运转的支出，即预算中可以压减的办公、会议、差旅等支出。',
    wordings: '一般性支出 压减一般性支出 非急需非刚性支出',
    near: { 'general-public-budget-expenditure': '一般性支出只是其中维持机关运转、可以压减的部分。' },
    names: '(?:压减|压缩|削减|市级|省级|部门|财政)*(?:一般性|非急需非刚性)支出',
  },
  'three-public-expenses': {
    is: ['“三公”经费', 'Spending on official trips, vehicles and receptions', '元', 'flow', SOURCES.thrift],
    definition: '因公出国（境）、公务用车购置及运行、公务接待三项经费。',
    wordings: '三公经费 “三公”经费支出',
    near: { 'general-administrative-expenditure': '“三公”经费只是一般性支出中的三项。' },
    names: '(?:压减|压缩|市级|省级|全[省市县区])*三公经费(?:支出)?',
  },
  'special-bonds': {
    is: ['地方政府专项债券', 'Local government special bonds', '元', 'flow', SOURCES.debt],
    definition: '一定时期内争取或发行的、以项目收益还本付息的地方政府专项债券金额。',
    wordings: '地方政府专项债券 专项债券 新增专项债券 争取专项债券资金',
    names: '(?:争取|发行|新增|获批|获得|到位|下达|落实|安排|政府|地方)*专项债券?(?:资金|额度)?',
  },
  'superior-funds': {
    is: ['争取上级资金', 'Funds from higher governments', '元', 'flow'],
    definition: '一定时期内从中央和上级政府争取到的补助、专项等资金。',
    wordings: '争取上级资金 争取上级补助资金 争取中省资金',
    names:
      '(?:争取|到位|争取到位|争取到|累计争取)(?:上级|中央和?省级?|中央、省级?|中省|国家和省级?|中央及?省|中央(?!转移|预算))(?:各类|建设|发展|补助|财政性?|专项|转移支付|支持|政策性?|预算内|无偿|、)*资金',
  },
  'central-budget-investment': {
    is: ['争取中央预算内投资', 'Central budget investment obtained', '元', 'flow'],
    definition: '一定时期内争取到的中央预算内投资资金。',
    wordings: '中央预算内投资 争取中央预算内资金',
    names: '(?:争取|新增|到位|获得|获批|下达|争取到)?中央预算内(?:投资)?(?:资金)?',
    refuses: /项目[^，；。]{0,8}(?:个|到位)|专项投资/u,
    near: { 'superior-funds': '中央预算内投资只是上级资金的一部分。' },
  },
} satisfies ConceptGroup;
