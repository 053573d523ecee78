import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { ANEW, total } from '../words.ts';

export const CAPITAL = {
  'billion-projects-attracted': {
    is: ['引进10亿元以上项目', 'Projects over a billion yuan attracted', '个', 'flow'],
    definition: '一定时期内引进、签约的投资10亿元以上项目个数。',
    names:
      '(?:新|成功|签约|全年|招商)*(?:引进|招引|引育|落户|落地|引入|签约|洽谈|招商|、)+(?:投资|总投资)?(?:超|过)?(?:10|十)亿元?(?:级)?(?:以上)?(?:的)?(?:产业|工业|制造业|重大|优质|招商|引资|内资)*项目',
    near: { 'hundred-million-projects-attracted': '一个以10亿元为限，一个以1亿元为限。' },
  },
  'billion-projects-started': {
    is: ['新开工10亿元以上项目', 'Projects over a billion yuan begun', '个', 'flow'],
    definition: '一定时期内新开工的投资10亿元以上项目个数。',
    names:
      '(?:新开工|开工建设|开工|新开工建设)(?:投资|总投资)?(?:超|过)?(?:10|十)亿元?(?:以上)?(?:的)?(?:产业|工业|制造业|重大|重点)*项目',
    near: { 'hundred-million-projects-started': '一个以10亿元为限，一个以1亿元为限。' },
  },
  'hundred-million-projects': {
    is: ['亿元以上项目', 'Projects over a hundred million yuan', '个', 'stock'],
    definition: '当年实施（在建）的投资亿元以上项目个数。',
    wordings: '实施亿元以上项目',
    names:
      '(?:实施|推进|抓好|安排|重点推进|续建|新建、?续建|新建及续建|建设|加快推进的|在建)+(?:的)?(?:投资|总投资)?(?:超|过)?亿元以上(?:的)?(?:产业|工业|重点|重大|在建|服务业|农业|建设)*项目(?:建设)?|(?:投资|总投资)?亿元以上(?:的)?(?:重点|重大|在建|产业)+(?:建设)?项目(?:建设)?',
    also: {
      names: '亿元以上(?:产业|重点|重大)*项目',
      needs: /(?:实施|安排)(?:总?投资)?亿元以上[^，；。\d]{0,6}项目/u,
      refuses: /引进|招引|签约|新开工|其中/u,
    },
    near: { 'hundred-million-projects-started': '一个是全部在建的，一个是新开工的。' },
  },
  'hundred-million-project-investment': {
    is: ['亿元以上项目完成投资', 'Investment in projects over a hundred million yuan', '元', 'flow'],
    definition: '一定时期内投资亿元以上项目实际完成的投资额。',
    names: '(?:投资)?亿元以上(?:产业|工业|重点|重大|在建)*项目(?:年度)?(?:实际)?(?:完成)?投资(?:额)?',
    refuses: /总投资/u,
    near: { 'key-project-investment': '一个按投资额划线，一个按重点名单。' },
  },
  'projects-started': {
    is: ['新开工项目', 'Projects begun', '个', 'flow'],
    definition: '一定时期内新开工的各类项目个数。',
    names:
      '(?:新开工|集中开工|开工建设|开工)(?:的)?(?:各类|建设|投资|招商引资|500万元以上|5000万元以上|千万元以上)?项目|项目(?:新|集中)?开工',
    refuses: /等\d|一批|、[^，；。、\d]{5,}\d+个[^，；。]{0,8}项目/u,
    near: { 'key-projects-started': '一个是各类项目，一个只数重点项目。' },
  },
  'projects-finished': {
    is: ['竣工投产项目', 'Projects finished', '个', 'flow'],
    definition: '一定时期内建成、竣工或投产的各类项目个数。',
    names:
      '(?:新|集中|、|和|及|当年)*(?:建成|竣工|投产|完工|达产|投用|达效|建成投产|竣工投产|、|和|及)+(?:的)?项目|项目(?:建成|竣工|投产|完工)+',
    refuses: /重[点大][^，；。]*项目|等\d|一批|、[^，；。、\d]{5,}\d+个[^，；。]{0,8}项目/u,
    near: { 'key-projects-finished': '一个是各类项目，一个只数重点项目。' },
  },
  'industrial-projects': {
    is: ['工业项目', 'Industrial projects', '个', 'stock'],
    definition: '一定时期内实施、开工或投产的工业项目个数，所指的一段见原句。',
    wordings: '实施工业项目',
    names: '(?:实施|新建|推进|建设|新上|新开工|开工|竣工|投产|竣工投产|重点|规模以上|、|的|和)*工业项目(?:建设)?',
    refuses: /技改|技术改造|等\d|一批|、[^，；。、\d]{5,}\d+个[^，；。]{0,8}项目/u,
    near: { 'technical-renovation-projects': '技术改造只是工业项目的一种。' },
  },
  'city-projects': {
    is: ['城建项目', 'City building projects', '个', 'stock'],
    definition: '一定时期内实施的城市建设项目个数。',
    wordings: '实施城建项目',
    names:
      '(?:实施|重点|开工|续建|建成|推进|安排|新开工|完成|谋划)*(?:城建|城市建设|市政)(?:重点|基础设施|重大)*(?:项目|工程)(?:建设)?',
    units: ['个', '项'],
    refuses: /等\d|一批|、[^，；。、\d]{5,}\d+个[^，；。]{0,8}项目/u,
  },
  'city-investment': {
    is: ['城建投资', 'Investment in city building', '元', 'flow'],
    definition: '一定时期内城市建设项目完成的投资额。',
    wordings: '城市建设投资',
    names: '(?:城建|城市建设|城市基础设施|市政基础设施|市政)(?:重点)?(?:项目|工程|建设)?(?:完成)?(?:总)?投资(?:额)?',
    refuses: /总投资/u,
    near: { 'infrastructure-investment': '城建投资只计城市建设，基础设施投资还含交通、能源、水利。' },
  },
  'product-investment': {
    is: ['产业投资', 'Investment in industries', '元', 'flow'],
    definition: '一定时期内投向第一、二、三产业项目的投资额。',
    names: '产业(?:项目)?(?:完成)?投资(?:额)?',
    refuses: /总投资/u,
    near: { 'industrial-investment': '产业投资是各产业的，工业投资只计工业。' },
  },
  'product-investment-share': {
    is: ['产业投资占比', 'Industries, share of investment', '%', 'rate'],
    definition: '产业投资占固定资产投资的百分比。',
    wordings: '产业投资占固定资产投资比重',
    names: '产业(?:项目)?投资(?:占比|比重|占(?:全部|全社会)?(?:固定资产)?投资(?:总额)?的?(?:比重|比例)?)',
    near: { 'product-investment': '一个是占比，一个是数额。' },
  },
  'renovation-investment-share': {
    is: ['技改投资占比', 'Technical renovation, share of industrial investment', '%', 'rate'],
    definition: '工业技术改造投资占工业投资的百分比。',
    wordings: '技改投资占工业投资比重',
    names: '(?:工业)?(?:技改|技术改造)投资占(?:全部)?工业投资的?(?:比重|比例)?|(?:工业)?技改投资占比',
    near: { 'technical-renovation-investment': '一个是占比，一个是数额。' },
  },
  'grid-investment': {
    is: ['电网投资', 'Investment in the grid', '元', 'flow'],
    definition: '一定时期内电网建设与改造完成的投资额。',
    names: '(?:农村|城乡|城市|配)?电网(?:建设|改造|升级|项目|工程)*(?:完成)?投资',
  },
  'energy-investment': {
    is: ['能源投资', 'Investment in energy', '元', 'flow'],
    definition: '一定时期内能源项目完成的投资额。',
    names: '(?:新)?能源(?:产业|领域|项目|工业)?(?:完成)?投资',
    refuses: /总投资/u,
  },
  'investment-contribution': {
    is: ['投资对经济增长贡献率', 'Contribution of investment to growth', '%', 'rate', SOURCES.statistics],
    definition: '资本形成总额的增量占生产总值增量的百分比。',
    names: '(?:固定资产)?投资对(?:全[省市区县])?(?:经济|GDP)(?:增长)?的?贡献率',
    near: { 'consumption-contribution': '一个算投资，一个算消费。' },
  },
  'foreign-projects': {
    is: ['新设外资项目', 'New foreign investment projects', '个', 'flow', SOURCES.foreign],
    definition: '一定时期内新批准、新设立的外商投资项目个数。',
    wordings: '新批外资项目',
    names:
      '(?:新批|新设|新设立|新引进|引进|新签|批准|新批准|审批|新增|合同|利用)+(?:外资|外商投资|外商直接投资)(?:投资)?项目',
    near: { 'new-foreign-companies': '一个数项目，一个数企业。' },
  },
  'five-hundred-projects': {
    is: ['引进500强企业项目', 'Projects by top-500 companies', '个', 'flow'],
    definition: '一定时期内引进的世界、中国、民营企业500强投资项目个数。',
    wordings: '引进世界500强企业项目',
    names:
      '(?:新|成功)?(?:引进|招引|落户|新增|引入|落地|签约|、)*(?:国内外|世界|三类|三个|国内|中国|民营|企业|、|及|和)*500强(?:企业)?(?:新)?(?:投资)?项目',
    near: { 'fortune-500-attracted': '一个数项目，一个数企业。' },
  },
  'contracting-turnover': {
    is: ['对外承包工程营业额', 'Turnover of contracting abroad', '美元', 'flow'],
    definition: '一定时期内在境外承包工程完成的营业额。',
    names: '对外(?:承包)?(?:工程|经济合作)(?:和劳务合作)?(?:完成|实现)?营业额',
    units: ['美元', '元'],
  },
  'machinery-exports': {
    is: ['机电产品出口', 'Exports of machinery and electronics', '元', 'flow'],
    definition: '一定时期内机电产品的出口额。',
    names: '机电产品(?:进)?出口(?:额|总额)?',
    units: ['元', '美元'],
    near: { exports: '机电产品只是出口的一部分。' },
  },
  'farm-exports': {
    is: ['农产品出口', 'Exports of farm produce', '元', 'flow'],
    definition: '一定时期内农产品的出口额。',
    names: '农产品出口(?:创汇|总额|额)?',
    units: ['元', '美元'],
    near: { exports: '农产品只是出口的一部分。' },
  },
  'machinery-export-share': {
    is: ['机电产品出口占比', 'Machinery and electronics as a share of exports', '%', 'rate'],
    definition: '机电产品出口额占出口总额的百分比。',
    names: '机电产品(?:出口)?(?:额)?(?:占出口(?:总额)?)?的?(?:占比|比重|份额)',
    needs: /出口/u,
    near: { 'machinery-exports': '一个是占比，一个是金额。' },
  },
  'high-tech-exports': {
    is: ['高新技术产品出口', 'Exports of high-tech products', '元', 'flow'],
    definition: '一定时期内高新技术产品的出口额。',
    names: '(?:高新技术|高技术)产品出口(?:额|总额)?',
    units: ['元', '美元'],
    near: { exports: '高新技术产品只是出口的一部分。' },
  },
  'belt-trade': {
    is: ['对共建“一带一路”国家进出口', 'Trade with Belt and Road countries', '元', 'flow'],
    definition: '一定时期内与共建“一带一路”国家的货物进出口额。',
    wordings: '对“一带一路”沿线国家进出口',
    names: '(?:与|对)?(?:共建)?一带一路(?:共建|沿线|相关)?(?:国家|市场)?(?:和地区)?(?:贸易|进出口)(?:额|总额|总值)?',
    units: ['元', '美元'],
    near: { 'foreign-trade': '只是全部进出口的一部分。' },
  },
  'premium-income': {
    is: ['保费收入', 'Insurance premiums', '元', 'flow'],
    definition: '一定时期内保险公司的（原）保险保费收入。',
    names: '(?:原)?(?:保险)?(?:业)?(?:实现)?保费(?:总)?收入',
  },
  'otc-companies': {
    is: ['新三板挂牌企业', 'Companies quoted on the third board', '家', 'stock'],
    definition: '年末在全国中小企业股份转让系统挂牌的企业家数；没有说总数的，是当年挂牌的。',
    names:
      '(?:在)?(?:新三板|全国股转系统|全国中小企业股份转让系统)(?:成功)?挂牌(?:的)?(?:企业|公司)?(?:总?数)?|挂牌新三板(?:的)?企业|企业(?:在)?新三板挂牌',
    near: { 'new-otc-companies': '一个多指总数，一个是新增。' },
  },
  'listed-or-quoted': {
    is: ['上市挂牌企业', 'Companies listed or quoted', '家', 'stock'],
    definition: '上市与场外挂牌企业合计的家数。',
    wordings: '新增上市挂牌企业',
    names:
      '(?:新增|累计|净增|境内外|各类|多层次|资本市场)*(?:上市(?:、|和|（)?挂牌(?:）)?|挂牌(?:、|和)?上市)(?:的)?(?:企业|公司)(?:总数)?',
    near: { 'listed-companies': '挂牌不是上市，两种合计不等于上市。' },
  },
  'new-village-banks': {
    is: ['新增村镇银行', 'New village banks', '家', 'flow'],
    definition: '一定时期内新增、新认定的村镇银行家数。',
    names: `${ANEW}村镇银行`,
  },
  'village-banks': {
    is: ['村镇银行总数', 'Village banks', '家', 'stock'],
    definition: '年末村镇银行家数总数。',
    wordings: '村镇银行',
    names: '村镇银行(?:总?数量?|总量)?',
    needs: total('村镇银行'),
    near: { 'new-village-banks': '一个是总数，一个是新增。' },
  },
  'fund-size': {
    is: ['基金规模', 'Size of investment funds', '元', 'stock'],
    definition: '政府引导、产业投资等基金的规模，是设立的还是管理的见原句。',
    wordings: '基金总规模',
    names:
      '(?:政府|产业|投资|引导|发展|各类|母|子|股权|市场化|创投|创业|风险|私募|管理|设立|、)*基金(?:管理)?(?:总)?规模',
  },
  'deposits-and-loans': {
    is: ['存贷款余额合计', 'Deposits and loans outstanding', '元', 'stock', SOURCES.bank],
    definition: '年末金融机构各项存款与贷款余额之和。',
    wordings: '金融机构存贷款余额',
    names: '(?:金融机构|银行业|本外币|人民币|各项|全部|年末|境内)*存(?:贷款|款、贷款|款和贷款)(?:总)?余额',
    refuses: /分别|双双|均/u,
    near: { loans: '合计还含存款。' },
  },
  'farm-loans': {
    is: ['涉农贷款余额', 'Loans to farming', '元', 'stock', SOURCES.bank],
    definition: '年末金融机构投向农业、农村、农户的贷款余额。',
    names: '(?:发放|新增)?(?:涉农|三农)贷款(?:余额)?',
  },
  'housing-fund-loans': {
    is: ['住房公积金贷款', 'Loans of the housing fund', '元', 'flow'],
    definition: '一定时期内发放的住房公积金个人贷款。',
    wordings: '发放住房公积金贷款',
    names: '(?:发放|新增)*(?:个人)?(?:住房)?公积金(?:个人)?(?:住房)?贷款',
  },
  'government-fund-revenue': {
    is: ['政府性基金收入', 'Revenue of government funds', '元', 'flow', SOURCES.budget],
    definition: '一定时期内政府性基金预算的收入。',
    names: '政府性基金(?:预算)?收入',
    near: { 'general-public-budget-revenue': '两种预算分别编制。' },
  },
  'education-expenditure': {
    is: ['教育支出', 'Education expenditure', '元', 'flow', SOURCES.budget],
    definition: '一定时期内财政用于教育的支出。',
    names: '(?:财政)?(?:性)?(?:用于)?教育(?:经费|事业)?(?:财政)?(?:总)?(?:支出|投入)',
  },
  'farm-expenditure': {
    is: ['三农投入', 'Spending on farming and villages', '元', 'flow', SOURCES.budget],
    definition: '一定时期内财政用于农业、农村、农民的支出。',
    wordings: '财政“三农”支出',
    names:
      '(?:财政|各级财政|用于|省级财政)*(?:三农|支农|涉农|农林水)(?:方面|事务)?(?:的)?(?:财政)?(?:支出|投入|资金投入)',
  },
} satisfies ConceptGroup;
