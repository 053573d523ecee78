import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { ONE_PROJECT } from '../words.ts';

/** 全年新签约…, 半年来共新招引…: words for the whole place and period, not for one park or fair. */
const WHOLE_YEAR = '(?:全年|全[省市区县镇乡]|半年来?|上半年)[^，；。]{0,6}';

export const INVESTMENT = {
  'fixed-asset-investment': {
    is: ['固定资产投资', 'Fixed-asset investment', '元', 'flow', SOURCES.statistics],
    definition: '以货币形式表现的一定时期内建造和购置固定资产的工作量以及与此有关的费用总额。',
    wordings: '固定资产投资 全社会固定资产投资 固定资产投资额 投资完成额 固投',
    near: {
      'industrial-investment': '工业投资只是固定资产投资中投向工业的部分。',
      'private-investment': '民间投资只是固定资产投资中由民间主体完成的部分。',
      'real-estate-investment': '房地产开发投资只是固定资产投资的一部分。',
      'key-project-investment': '重点项目投资只计名单内的项目，口径由各地自定；固定资产投资按统计制度计全部。',
      'signed-investment': '固定资产投资是已完成的工作量；签约额是协议约定、尚未完成的投资。',
    },
    names: '(?:全社会|规模以上)?固定资产投资(?:额|总额|总量)?(?:完成)?(?:投资)?(?:纳统|入统)?|固投',
    scopes: /^(?:纳统|入统)$/u,
    refuses: ONE_PROJECT,
  },
  'industrial-investment': {
    is: ['工业投资', 'Industrial investment', '元', 'flow', SOURCES.statistics],
    definition: '固定资产投资中投向工业（采矿业、制造业、电力热力燃气及水的生产供应业）的部分。',
    wordings: '工业投资 工业固定资产投资',
    near: {
      'technical-renovation-investment': '技改投资只是工业投资中用于改造现有企业的部分。',
      'private-investment': '工业投资按投向分，民间投资按投资主体分，两者交叉。',
    },
    names: '工业(?:固定资产)?投(?:资|入)(?:额|总额)?',
    refuses: ONE_PROJECT,
  },
  'technical-renovation-investment': {
    is: ['工业技改投资', 'Investment in industrial technical renovation', '元', 'flow', SOURCES.statistics],
    definition: '工业投资中用于现有企业技术改造和设备更新的部分。',
    wordings: '工业技改投资 技改投资 技术改造投资',
    names: '(?:工业|制造业)?(?:企业)?(?:技改|技术改造)(?:项目)?(?:投资|投入)(?:额|规模)?',
  },
  'private-investment': {
    is: ['民间投资', 'Private investment', '元', 'flow', SOURCES.statistics],
    definition: '具有集体、私营、个人性质的内资企事业单位以及由其控股的单位完成的固定资产投资。',
    wordings: '民间投资 民间固定资产投资',
    names: '民间(?:固定资产)?投资(?:额)?',
  },
  'real-estate-investment': {
    is: ['房地产开发投资', 'Real-estate development investment', '元', 'flow', SOURCES.statistics],
    definition: '房地产开发企业一定时期内用于房屋建设、土地开发和购置的投资。',
    wordings: '房地产开发投资 房地产投资',
    names: '房地产(?:业)?(?:开发)?投资(?:额)?',
  },
  'signed-investment': {
    is: ['签约项目投资额', 'Investment of projects signed', '元', 'flow'],
    definition: '一定时期内招商引资签约项目的协议总投资，是双方约定、尚未全部完成的金额。',
    wordings: '签约项目总投资 签约金额 签约额 协议投资额 合同引资额 协议引资',
    near: {
      'domestic-capital-in-place': '签约额是协议约定的数；到位内资是已经到账的数。',
      'foreign-capital-used': '签约额是协议约定的数；实际使用外资是已经到位的境外资金。',
      'key-project-investment': '签约额是意向中的总投资；重点项目完成投资是当期已完成的部分。',
      'projects-signed': '一个是金额；一个是项目个数。',
    },
    names:
      '(?:签约|新签约|协议|合同)(?:项目)?(?:亿元以上项目)?(?:总投资|投资)(?:总?额)?|签约(?:额|金额|总额)|(?:签约)?亿元以上项目总投资|合同(?:引资|投资)额|协议(?:引资|资金)(?:额)?|(?:新签|新签约|签约|招商)*(?:协议|合同)(?:引资|引进资金|利用内资|投资)(?:总)?额',
    needs: /签约|签订|协议|合同/u,
    refuses:
      /成果转化|签约[^，；。\d]{2,20}等\d+个|推介会|洽谈会|投洽会|博览会|交易会|招商会|[\u4e00-\u9fff]{2}行[”"]?(?:签订|签约)|对接|线索/u,
  },
  'projects-signed': {
    is: ['签约项目', 'Projects signed', '个', 'flow'],
    definition: '一定时期内签订投资协议的招商项目个数。',
    wordings: '签约项目 新签约项目 签约引进项目',
    near: {
      'projects-attracted': '签约只是订了协议；引进一般指落地或注册，口径由报告自定。',
      'hundred-million-projects-attracted': '签约项目不限规模且未必落地；引进亿元以上项目只计大项目。',
    },
    names: '(?:新增?)?签约(?:各类|产业|招商)?(?:引进)?项目',
    needs: new RegExp(`${WHOLE_YEAR}(?:新)?签约|新增?签约|招商`, 'u'),
    refuses: /大会|论坛|推介|洽谈|博览|交易会|招商会|[会节展]”|园区|开发区|[经高][开新]区/u,
  },
  'projects-attracted': {
    is: ['引进项目', 'Projects attracted', '个', 'flow'],
    definition: '一定时期内招商引进的项目个数，不限规模。',
    wordings: '新招引项目 引进项目 招引项目 新引进项目 落地项目',
    near: { 'hundred-million-projects-attracted': '亿元以上项目只是引进项目中总投资一亿元及以上的部分。' },
    names: '新?(?:招引|引进)(?:各类|产业|招商|内资)?项目',
    needs: new RegExp(`${WHOLE_YEAR}(?:新)?(?:招引|引进)|新(?:招引|引进)|招商`, 'u'),
    refuses: /推介会|洽谈会|博览会|招商会|园区|开发区|[经高][开新]区|每个/u,
  },
  'hundred-million-projects-attracted': {
    is: ['引进亿元以上项目', 'Projects of over 100 million yuan attracted', '个', 'flow'],
    definition: '一定时期内招商引进的总投资一亿元及以上的项目个数。',
    wordings: '引进亿元以上项目 新引进亿元以上项目 亿元项目 引进超亿元项目',
    names:
      '(?:新)?(?:引进|招引)(?:落地|签约)?(?:超)?亿元(?:以上)?(?:产业)?项目|亿元(?:以上)?项目|(?:新)?(?:引进|招引|落地|引育|、)+(?:的)?(?:投资|总投资)?(?:超|过)?亿元(?:以上)?(?:的)?(?:产业|招商|重大|重点|优质)*项目',
    needs: /(?:引进|招引)[^。；]{0,30}亿元(?:以上)?(?:的)?(?:重大|重点|产业)*项目/u,
  },
  'key-projects': {
    is: ['重点项目数', 'Key projects', '个', 'stock'],
    definition: '列入本级或上级重点项目名单、在建或推进中的项目个数。',
    wordings: '重点项目 省、市重点项目 区级以上重点项目 重点在库项目 市重点项目',
    near: { 'key-project-investment': '一个是项目个数；一个是投资金额。' },
    names:
      '(?:实施|续建|推进)?(?:国家|省|市|区|县|级|、|和|以上)+重[点大](?:在库|建设)?项目(?:数)?|(?:省|市|县|区|州|自治区|级|、|和|以上|及)+(?:重大|重点)(?:产业|建设)*项目(?:建设)?',
    also: {
      names: '(?:年度目标|实施)?重[点大](?:在库|建设)?项目(?:数)?',
      needs:
        /(?:全[年省市区县州]|今年|年度)[^，；。\d]{0,8}实施[^，；。\d]{0,4}重[点大]|[全我][省市区县镇乡](?:\d+个)?[^，；。\d]{0,4}重点(?:在库|建设)?项目|区重点在库项目/u,
    },
  },
  'key-project-investment': {
    is: ['重点项目完成投资', 'Investment completed in key projects', '元', 'flow'],
    definition: '重点项目在一定时期内完成的投资额。',
    wordings: '重点项目完成投资 重点项目投资 重大项目完成投资',
    near: { 'key-project-plan-completion': '一个是完成的金额；一个是占年度计划的百分比。' },
    names:
      '(?:省|市|区|县|州|级|列|定|、|和|以上)*重(?:点|大)(?:在库|建设|工程)?项目(?:建设)?(?:累计)?(?:完成)?投资(?:额)?',
  },
  'key-project-plan-completion': {
    is: ['重点项目投资计划完成率', 'Completion of the investment plan of key projects', '%', 'rate'],
    definition: '重点项目已完成投资占年度投资计划的百分比。',
    wordings: '重点项目完成年度投资计划 重点项目投资完成率 占年度计划投资 投资完成率',
    names:
      '(?:省|市|区|县|级|、|和|以上)*重点(?:建设)?项目(?:投资)?(?:完成|达到?)?(?:年度|全年)?(?:投资)?计划(?:投资)?(?:的)?|(?:省|市|区|县|级|、|和|以上)*(?:重点(?:在库|建设)?项目)?投资完成率',
    needs: /重点/u,
    ofPlan: true,
  },
  'foreign-capital-used': {
    is: ['实际使用外资', 'Foreign capital actually used', '美元', 'flow', SOURCES.foreign],
    definition: '一定时期内境外投资者按合同实际缴付到位的投资金额。',
    wordings: '实际使用外资 实际利用外资 实际到账外资 利用外资 实际到位外资',
    names:
      '(?:合同)?实际(?:使用|利用|到账|到位|吸收)(?:境外|外商直接)?(?:外资|投资)(?:金?额)?|(?:实际)?(?:使用|利用|吸收)?外商直接投资(?:额)?|(?:直接)?(?:使用|利用)外资(?:总额)?|到账外资|实际直接(?:利用|使用)(?:外资|外商投资)|按(?:[^，；。]{2,8})实际(?:利用|使用)外资|外商直接投资(?:实际)?(?:到位)?(?:资金)?',
    refuses: /(?:利用|使用)(?:外资|境外)[^；。]*其中：?外商直接投资/u,
    units: ['元', '美元'],
  },
  'domestic-capital-in-place': {
    is: ['实际到位内资', 'Domestic capital in place', '元', 'flow'],
    definition: '一定时期内本地项目实际收到的本行政区域以外国内投资者的资金。',
    wordings: '内资到位 实际到位内资 到位内资 实际利用内资 引进内资 实际到位市外资金 实际利用区外资金',
    near: {
      'out-of-province-capital-in-place': '内资一般指本区域以外的国内资金；省外资金只计来自外省的部分。',
      'foreign-capital-used': '一个是国内资金；一个是境外资金。',
    },
    names:
      '内资到位|(?:实际)?(?:到位|利用|引进)(?:国内|域外|市外|区外|县外)?内?资(?:金)?(?:额)?|实际(?:到位|利用)(?:国内|域外|市外|区外|县外)资金|引进到位内资|(?:引进|实际|利用|到位|新增|争取|完成)*(?:国内|境内|域内|区外|市外|州外|县外|盟外|内资|、)+(?:项目)?(?:实际)?(?:到位)?(?:资金|内资)|(?:引进|招商引资)(?:实际)?(?:到位)?内资',
    needs: /内资|[域市区县州盟]外[^，；。]{0,6}资金|国内[^，；。]{0,6}资金/u,
  },
  'out-of-province-capital-in-place': {
    is: ['实际到位省外资金', 'Capital from other provinces in place', '元', 'flow'],
    definition: '一定时期内本地项目实际收到的本省以外国内投资者的资金。',
    wordings: '实际到位省外资金 引进省外资金 省外到位资金 实际利用省外资金 省际到位资金',
    names: '(?:实际)?(?:到位|利用|引进)省外(?:境内)?资金|省外(?:到位)?资金|(?:引进)?省际到位资金|引进省外到位资金',
  },
  'infrastructure-investment': {
    is: ['基础设施投资', 'Infrastructure investment', '元', 'flow', SOURCES.statistics],
    definition: '固定资产投资中投向交通、水利、市政等基础设施的部分。',
    wordings: '基础设施投资 基础设施建设投资',
    near: { 'fixed-asset-investment': '基础设施投资只是固定资产投资的一部分。' },
    names: '基础设施(?:建设)?(?:固定资产)?投资(?:额)?',
    refuses: ONE_PROJECT,
  },
  'manufacturing-investment': {
    is: ['制造业投资', 'Investment in manufacturing', '元', 'flow', SOURCES.statistics],
    definition: '固定资产投资中投向制造业的部分。',
    near: { 'industrial-investment': '工业投资还含采矿业和电力热力燃气及水的生产供应业。' },
    names: '制造业(?:固定资产)?投资(?:额)?',
  },
  'high-tech-investment': {
    is: ['高技术产业投资', 'Investment in high-tech industries', '元', 'flow', SOURCES.highTechBoth],
    definition: '固定资产投资中投向高技术产业（含高技术制造业）的部分。',
    wordings: '高技术产业投资 高技术制造业投资 高新技术产业投资',
    near: { 'industrial-investment': '高技术产业投资按技术水平划分，含高技术服务业；工业投资按行业门类划分。' },
    names: '高(?:新)?技术(?:产业|制造业)投资(?:额)?',
  },
  'private-investment-share': {
    is: ['民间投资占比', 'Private investment as a share of fixed-asset investment', '%', 'rate', SOURCES.statistics],
    definition: '民间投资占固定资产投资的百分比。',
    wordings: '民间投资占固定资产投资比重 民间投资占比',
    near: { 'private-investment': '一个是金额或增速；一个是在固定资产投资中的百分比。' },
    names:
      '民间投资(?:占比|比重|占(?:全部|全社会)?(?:固定资产)?投资(?:总额)?的?(?:比重|比例)?)|(?:民间投资|非公有制(?:经济)?(?:固定资产)?投资|民营投资)占(?:全[省市区县])?(?:固定资产|全部|社会)*(?:总)?投资(?:的)?(?:比重|比例)?',
  },
  'industrial-investment-share': {
    is: ['工业投资占比', 'Industrial investment as a share of fixed-asset investment', '%', 'rate', SOURCES.statistics],
    definition: '工业投资占固定资产投资的百分比。',
    wordings: '工业投资占固定资产投资比重 工业投资占比',
    near: { 'industrial-investment': '一个是金额或增速；一个是在固定资产投资中的百分比。' },
    names: '工业投资(?:占比|比重|占(?:全部|全社会)?(?:固定资产)?投资(?:总额)?的?(?:比重|比例)?)',
  },
  'transport-investment': {
    is: ['交通投资', 'Investment in transport', '元', 'flow', '《交通固定资产投资统计报表制度》'],
    definition: '一定时期内完成的公路、水路、铁路、民航等交通基础设施投资。',
    wordings: '交通投资 交通固定资产投资 交通基础设施投资 综合交通投资',
    near: { 'infrastructure-investment': '交通投资只是基础设施投资的一部分。' },
    names:
      '(?:综合|国家|省|市|三级|、)*交通(?:运输)?(?:基础设施|固定资产|建设|基础设施建设|项目|重点项目)*(?:完成)?投资(?:额)?',
    refuses: ONE_PROJECT,
  },
  'water-investment': {
    is: ['水利投资', 'Investment in water works', '元', 'flow', '《水利建设投资统计调查制度》'],
    definition: '一定时期内完成的水利建设投资。',
    wordings: '水利投资 水利建设投资 水利固定资产投资',
    near: { 'infrastructure-investment': '水利投资只是基础设施投资的一部分。' },
    names: '水利(?:工程)?(?:建设|固定资产|基础设施|基础设施建设)*投资(?:额)?',
    refuses: ONE_PROJECT,
  },
  'attracted-funds': {
    is: ['招商引资到位资金', 'Funds in place from investment promotion', '元', 'flow'],
    definition: '招商引资项目一定时期内实际到位的资金，是否含外资、是否限于域外由各地自定。',
    wordings: '招商引资到位资金 招商引资实际到位资金 招商引资项目到位资金',
    near: {
      'domestic-capital-in-place': '招商引资到位资金可含本地企业的投资和境外资金；实际到位内资只计域外的国内资金。',
      'signed-investment': '一个是已经到位的数；一个是协议约定的数。',
    },
    names:
      '(?:招商(?:引资)?(?:项目)?|引进项目)(?:实际|累计)*(?:到位|到账)(?:资金|投资)(?:额)?|招商引资(?:实际)?到位(?:市外|国内|境内|区外|县外)*资金',
  },
  'contracted-foreign-capital': {
    is: ['合同利用外资', 'Contracted foreign capital', '美元', 'flow', SOURCES.foreign],
    definition: '一定时期内批准或备案的外商投资合同约定的外方投资额。',
    wordings: '合同利用外资 合同外资 合同利用外资额',
    near: { 'foreign-capital-used': '合同外资是约定的数；实际使用外资是已经到位的数。' },
    names: '合同(?:利用)?(?:外资|外商投资)(?:金?额)?',
    units: ['元', '美元'],
  },
  'hundred-million-projects-started': {
    is: ['新开工亿元以上项目', 'New projects of over 100 million yuan started', '个', 'flow'],
    definition: '一定时期内新开工建设、总投资一亿元及以上的项目数。',
    wordings: '新开工亿元以上项目 新开工亿元以上重点项目',
    near: { 'hundred-million-projects-attracted': '一个是开工建设的项目；一个是引进的项目，未必开工。' },
    names:
      '新开工(?:总?投资)?(?:超)?亿元以上(?:的)?(?:重点|产业|工业|重大)?项目|(?:新开工|开工建设|开工)(?:的)?(?:投资|总投资)?(?:超|过)?亿元(?:以上)?(?:的)?(?:产业|招商|重大|重点|优质)*项目',
  },
  'outward-investment': {
    is: ['对外直接投资', 'Outward direct investment', '美元', 'flow', '商务部《对外直接投资统计制度》'],
    definition: '一定时期内境内投资者对境外的直接投资额。',
    wordings: '对外直接投资 对外投资 中方对外直接投资',
    names: '(?:中方|全行业|实际|非金融类)?对外(?:直接)?投资(?:总)?额?',
    units: ['元', '美元'],
    refuses: /协议|项目/u,
  },
} satisfies ConceptGroup;
