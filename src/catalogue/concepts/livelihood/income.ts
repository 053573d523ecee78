import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';

const PER_HEAD = '(?:常住)?(?:居民)?人均可支配收入';

export const INCOME = {
  'resident-income': {
    is: ['居民人均可支配收入', 'Disposable income per resident', '元', 'flow', SOURCES.statistics],
    definition: '全体居民一定时期内平均每人可用于最终消费支出和储蓄的收入。',
    wordings: '居民人均可支配收入 全体居民人均可支配收入 全体常住居民人均可支配收入',
    near: {
      'urban-income': '全体居民含城镇和农村；城镇居民只是其中一部分。',
      'rural-income': '全体居民含城镇和农村；农村居民只是其中一部分。',
    },
    names: '(?:全体)?(?:常住)?居民人均可支配收入|人均可支配收入|城乡(?:常住)?居民(?:人均)?(?:可支配)?收入',
    refuses:
      /城镇[^，；。]{0,8}农村[^，；。]{0,8}人均可支配收入|城乡[^，；。]*分别|城乡[^，；。]*\d[^，；。]*[、和]\d/u,
  },
  'urban-income': {
    is: ['城镇居民人均可支配收入', 'Disposable income per urban resident', '元', 'flow', SOURCES.statistics],
    definition: '城镇居民一定时期内平均每人可用于最终消费支出和储蓄的收入。',
    wordings: '城镇居民人均可支配收入 城市居民人均可支配收入 城镇居民收入',
    near: { 'rural-income': '一个是城镇居民，一个是农村居民。' },
    names: `(?:城镇|城市)${PER_HEAD}|城镇(?:常住)?居民(?:人均)?收入|城(?:镇|市)(?:常住)?居民(?:家庭|居民)?(?:年)?(?:人均)?可支配收入|城[镇市]居民(?:人均)?生活费收入|城[镇市]居民平均每人(?:可支配|生活费)收入`,
  },
  'rural-income': {
    is: ['农村居民人均可支配收入', 'Disposable income per rural resident', '元', 'flow', SOURCES.statistics],
    definition: '农村居民一定时期内平均每人可用于最终消费支出和储蓄的收入。',
    wordings: '农村居民人均可支配收入 农民人均可支配收入 农村常住居民人均可支配收入',
    near: {
      'rural-net-income': '可支配收入是2013年以后的口径；纯收入是此前的口径，两者不可直接相比。',
      'labour-income-per-capita': '可支配收入含财产和转移收入；人均劳动所得只计劳动和经营所得，为农村经济统计口径。',
    },
    names: `(?:农村|农民)${PER_HEAD}|农村(?:常住)?居民收入|(?:渔?农村|农牧区|农村牧区)(?:常住)?居民(?:年)?(?:人均)?(?:可支配)?收入|农牧民人均可支配收入|农民(?:人均)?收入`,
  },
  'rural-net-income': {
    is: ['农民人均纯收入', 'Net income per rural resident (until 2013)', '元', 'flow', SOURCES.statistics],
    definition: '农村住户当年从各个来源得到的总收入扣除所发生费用后按人口平均的收入，2013年以前的统计口径。',
    wordings: '农民人均纯收入 农村居民人均纯收入',
    names:
      '(?:农民|农村居民)人均纯收入|(?:农牧民|农村居民|农民|农村)(?:年)?(?:家庭)?人均纯收入|(?:农民|农村居民)平均每人(?:纯)?收入',
  },
  'labour-income-per-capita': {
    is: ['人均劳动所得', 'Labour income per head', '元', 'flow'],
    definition: '农村经济统计中一定时期内按人口平均的劳动报酬和经营所得。',
    near: { 'rural-total-income': '一个是人均所得；一个是全镇各单位和农户的总收入。' },
  },
  'poverty-relief-population': {
    is: ['脱贫（减贫）人口', 'People lifted out of poverty', '人', 'flow', SOURCES.statistics],
    definition: '一定时期内按国家扶贫标准脱贫的农村贫困人口。',
    wordings: '脱贫人口 减贫人口 贫困人口脱贫 实现脱贫 减少农村贫困人口',
    names:
      '(?:建档立卡)?(?:农村)?贫困(?:人口|户|群众)(?:全部|精准|实现)*(?:脱贫|减少)|减贫(?:人口)?|脱贫人口|减少(?:农村|建档立卡|建卡)*贫困人口|(?:稳定脱贫|脱贫摘帽|脱贫)的(?:农村)?贫困(?:人口|群众)|(?:全部|稳定)*脱贫(?:退出)?|(?:[^，；。]{0,8})贫困(?:人口|群众|居民)(?:全部|如期|稳定|实现|按现行标准|顺利|累计|达标)*(?:脱贫|减少|退出|脱贫摘帽)|(?:稳定|实现|全部|如期|退出|达到|脱贫|出列|标准|减少|累计|、)+(?:的)?(?:建档立卡|农村|现行标准下|低收入|省定|存量|国标线下)*贫困人口|(?:建档立卡|农村|剩余)?低收入人口脱贫|农村人口脱贫',
    units: ['人', ''],
  },
  'subsistence-households': {
    is: ['最低生活保障户数', 'Households on subsistence allowance', '户', 'stock', SOURCES.assistance],
    definition: '统计时点享受最低生活保障的家庭户数。',
    wordings: '享受低保 低保户 低保家庭',
    near: { 'subsistence-people': '一个按户计，一个按人计。' },
    names: '(?:享受)?(?:城乡)?(?:最低生活保障|低保)(?:家庭|户|对象|户数)?',
    units: ['户'],
  },
  'subsistence-people': {
    is: ['最低生活保障人数', 'People on subsistence allowance', '人', 'stock', SOURCES.assistance],
    definition: '统计时点享受最低生活保障的人数。',
    wordings: '享受低保 低保对象 低保人口 城乡低保',
    names: '(?:享受)?(?:城乡)?(?:最低生活保障|低保)(?:对象|人员|人口|人数)?',
  },
  'subsistence-standard-urban': {
    is: ['城市低保标准', 'Urban subsistence standard', '元', 'rate', SOURCES.assistance],
    definition: '城市居民最低生活保障每人每月（年）标准。',
    wordings: '城市低保标准 城镇低保标准 城市最低生活保障标准',
    near: { 'subsistence-standard-rural': '城市与农村低保标准分别制定。' },
    names:
      '(?:城市|城镇)(?:居民)?(?:低保|最低生活保障)(?:最低|平均|保障|月均|月)*标准|(?:城市|城镇)(?:居民)?(?:低保|最低生活保障)(?:金)?(?:最低|平均|保障|月|年|人均|补助|指导|月均)*标准',
    units: ['元', '元/月', '元/年'],
  },
  'subsistence-standard-rural': {
    is: ['农村低保标准', 'Rural subsistence standard', '元', 'rate', SOURCES.assistance],
    definition: '农村居民最低生活保障每人每月（年）标准。',
    wordings: '农村低保标准 农村最低生活保障标准',
    names:
      '农村(?:居民)?(?:低保|最低生活保障)(?:最低|平均|保障|月均|月|年)*标准|农村(?:居民)?(?:低保|最低生活保障)(?:金)?(?:最低|平均|保障|月|年|人均|补助|指导|年均)*标准',
    units: ['元', '元/月', '元/年'],
  },
  'civil-affairs-funds': {
    is: ['发放民政救助补贴资金', 'Welfare and relief payments', '元', 'flow', SOURCES.assistance],
    definition: '一定时期内面向困难群众、残疾人、老年人等发放的民政保障、救助和补贴资金总额。',
    wordings: '发放各类民政资金 发放各类民政保障救助款项 发放各类补贴资金 民政救助资金 发放救助资金',
    near: {
      'public-welfare-expenditure': '民政救助补贴只面向困难和特殊群体；民生支出含教育、卫生、住房等全部民生领域。',
    },
    names:
      '发放(?:各类|各项)?(?:民政(?:保障)?(?:救助)?(?:资金|款项)|民政保障救助款项|补贴资金|救助(?:补助)?资金|困难群众救助(?:补助)?资金)',
    needs: /民政|困难|残疾|救助|低保/u,
  },
  'public-welfare-expenditure': {
    is: ['民生支出', 'Spending on people’s livelihood', '元', 'flow'],
    definition: '一般公共预算支出中用于教育、社保、卫生、住房等与民生直接有关各项的金额。',
    wordings: '民生支出 财政民生支出 民生领域支出 投入民生资金',
    near: {
      'public-welfare-share': '一个是金额；一个是占一般公共预算支出的百分比。',
      'general-public-budget-expenditure': '民生支出只是一般公共预算支出的一部分，范围由报告自定。',
    },
    names:
      '(?:财政)?(?:用于)?民生(?:领域)?支出|民生财政支出|(?:财政|各级财政|全年|用于|各项|市级财政|投向|累计|九|十|十三|[二三四五六七八]|大类|类|项|投入)*(?:社会)?民生(?:类|领域|事业|方面|保障|改善)*(?:的)?(?:财政)?(?:重点)?(?:总)?(?:支出|投入)(?:资金)?',
  },
  'public-welfare-share': {
    is: ['民生支出占比', 'Spending on people’s livelihood as a share of the budget', '%', 'rate'],
    definition: '民生支出占一般公共预算支出的百分比。',
    wordings: '民生支出占一般公共预算支出比重 民生支出占财政支出 民生支出占比',
    names:
      '(?:用于|各项|财政)*民生(?:领域|类|方面)?(?:财政|各项)?(?:总)?(?:支出|投入)(?:资金)?占(?:全[省市县区]|全部|同期|地方|公共)*(?:财政)?(?:一般公共预算|一般预算|公共财政预算|财政|公共财政)?(?:总)?支出(?:总量|总额)?(?:的)?(?:比重|比例)?|(?:财政|一般公共预算)?民生支出占比|财政用于民生的支出占一般公共预算支出(?:的?(?:比重|比例))?|财政支出(?:用于|投向)民生(?:领域)?(?:的)?(?:比重|占比|比例)?',
  },
  'minimum-wage': {
    is: ['最低工资标准', 'Minimum wage', '元', 'rate', '《最低工资规定》'],
    definition: '劳动者提供正常劳动时用人单位须支付的最低月工资。',
    wordings: '最低工资标准 月最低工资标准',
    names: '(?:企业)?(?:职工)?(?:月)?最低(?:月)?工资(?:标准)?|(?:月)?最低(?:月)?工资(?:标准)?(?:市区)?',
    units: ['元', '元/月'],
  },
  'basic-pension': {
    is: ['城乡居民基础养老金标准', 'Basic pension of residents', '元', 'rate', SOURCES.insurance],
    definition: '城乡居民基本养老保险中由政府支付的基础养老金月标准。',
    wordings: '城乡居民基础养老金 城乡居民基础养老金最低标准 基础养老金',
    names:
      '(?:城乡|城镇|农村|居保)*(?:居民)?(?:基本)?(?:养老保险)?(?:最低)?基础性?养老金(?:月|最低|人均|待遇)*(?:标准|水平)?',
    units: ['元', '元/月'],
  },
  'retiree-pension': {
    is: ['企业退休人员养老金', 'Pension of company retirees', '元', 'rate', SOURCES.insurance],
    definition: '企业退休人员每人每月平均领取的基本养老金。',
    wordings: '企业退休人员养老金 企业退休人员月人均养老金',
    near: { 'basic-pension': '一个是职工养老保险的退休待遇；一个是城乡居民的基础养老金。' },
    names:
      '企业(?:退休人员|职工|职工退休人员)(?:月|人均|平均|基本|每月)*养老金(?:月人均)?(?:发放)?(?:标准|水平)?(?:由)?(?:每?月)?(?:人均?)?',
    units: ['元', '元/月'],
  },
  'subsistence-standard': {
    is: ['城乡低保标准', 'Subsistence allowance, urban and rural', '元', 'rate', SOURCES.assistance],
    definition: '城乡统一的最低生活保障月标准。',
    wordings: '城乡低保标准 低保标准 最低生活保障标准',
    near: {
      'subsistence-standard-urban': '一个是城乡统一的标准；一个只用于城市。',
      'subsistence-standard-rural': '一个是城乡统一的标准；一个只用于农村。',
    },
    names: '(?:市区)?(?:城乡)?(?:居民)?(?:平均)?(?:低保|最低生活保障)(?:金)?(?:月|年|保障|平均|人均)*标准',
    refuses: /每年|倍以下|(?:^|[，,])(?:城乡)?低保(?:保障)?标准分别/u,
    units: ['元', '元/月', '元/年'],
  },
  'income-ratio': {
    is: ['城乡居民收入比', 'Urban to rural income ratio', '', 'rate', SOURCES.statistics],
    definition: '城镇居民人均可支配收入与农村居民人均可支配收入之比。',
    wordings: '城乡居民收入比 城乡居民收入倍差 城乡收入比',
    near: {
      'urban-income': '一个是两者之比；一个是城镇居民的金额。',
      'rural-income': '一个是两者之比；一个是农村居民的金额。',
    },
    names: '城乡(?:居民)?(?:人均)?(?:可支配)?收入(?:之)?(?:比|倍差|比值|差距)',
    units: ['', '倍'],
    also: { names: '(?:居民)?收入比', needs: /城乡|城镇[^。；]*农村/u, units: ['', '倍'] },
  },
  'natural-growth-rate': {
    is: ['人口自然增长率', 'Natural population growth', '%', 'rate', SOURCES.statistics],
    definition: '一定时期内出生人数减死亡人数与平均人口之比。',
    names: '(?:年均|平均)?人口(?:年)?自然增长率|人口自然增长率(?:控制)?',
  },
  'resident-population': {
    is: ['常住人口', 'Resident population', '人', 'stock', SOURCES.statistics],
    definition: '实际经常居住半年及以上的人口。',
    wordings: '常住人口 常住人口总量',
    near: { 'urbanisation-rate': '一个是总人数；一个是其中居住在城镇的百分比。' },
    names: '(?:年末)?常住(?:总)?人口(?:总量|总数|规模)?',
    refuses: /(?:新增|城镇|市区|县城)[^，；。]{0,6}常住|新区/u,
  },
  'livelihood-projects': {
    is: ['民生实事', 'Livelihood projects', '件', 'flow'],
    definition: '一定时期内承诺或办成的民生实事（民生工程）件数。',
    wordings: '民生实事 民生工程 为民办实事',
    names:
      '(?:办成|办好|完成|实施|推进|承诺|年度|市级|省级|省|市|县|区|为民|重点|确定)*(?:民生|惠民|为民)(?:办)?(?:实事|工程)(?:项目)?|为民办实事|(?:[^，；。的]{0,8})(?:民生实事|为民(?:办)?实事|惠民实事)(?:项目)?(?:圆满|兑现|落实|年度任务|任务|年度|候选项目)*|(?:为(?:[^，；。]{1,6}))?兴?办(?:好|成)?实事|实事',
    units: ['件', '项', '个', '类'],
  },
  'lifted-people-income': {
    is: ['脱贫人口人均纯收入', 'Income of people lifted out of poverty', '元', 'flow', SOURCES.poverty],
    definition: '脱贫户（2020年以前为建档立卡贫困户）年度总收入扣除费用后按人口平均的收入。',
    wordings: '脱贫人口人均纯收入 脱贫户人均纯收入',
    names: '(?:脱贫|建档立卡贫困)(?:人口|户|群众)(?:和监测对象)?(?:家庭)?年?人均(?:纯收入|可支配收入|收入)',
  },
} satisfies ConceptGroup;
