import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { WHOSE } from '../words.ts';

export const PROJECTS = {
  'hundred-million-projects-signed': {
    is: ['签约亿元以上项目', 'Projects signed of 100 million yuan and more', '个', 'flow'],
    definition: '一定时期内签约的投资额亿元以上项目个数。',
    names:
      '(?:新)?签约(?:引进)?(?:投资)?(?:超)?(?:1)?亿元以上(?:的)?(?:招商)?项目|(?:新)?(?:签约)+(?:落地)?(?:的)?(?:投资|总投资)?(?:超|过)?亿元(?:以上)?(?:的)?(?:产业|招商|重大|重点|优质)*项目',
    near: { 'projects-signed': '一个只计亿元以上项目；一个不问规模。' },
  },
  'hundred-million-projects-finished': {
    is: ['亿元以上项目竣工投产', 'Projects of 100 million yuan and more finished', '个', 'flow'],
    definition: '一定时期内竣工、建成投产的投资额亿元以上项目个数。',
    names:
      '(?:新)?(?:竣工|建成|投产|完工|投用|达产|、|和|及|或)+(?:的)?亿元以上项目|亿元以上项目(?:新)?(?:竣工|建成|投产|完工|投用|达产|、|和|及|或)+|(?:新)?(?:建成|竣工|投产|建成投产|竣工投产|建成投用|、|完工)+(?:的)?(?:投资|总投资)?(?:超|过)?亿元(?:以上)?(?:的)?(?:产业|招商|重大|重点|优质)*项目',
    near: { 'hundred-million-projects-started': '一个数竣工投产；一个数开工。' },
  },
  'key-projects-started': {
    is: ['重点（重大）项目新开工', 'Key projects started', '个', 'flow'],
    definition: '一定时期内开工建设的省、市等重点（重大）项目个数。',
    wordings: '新开工重大项目 开工建设重点项目 重点项目开工',
    names: `(?:新)?开工(?:建设)?(?:的)?${WHOSE}重[点大](?:建设)?项目|${WHOSE}重[点大](?:建设)?项目(?:新)?开工(?:建设)?`,
    near: { 'key-projects': '开工的只是重点项目的一部分。' },
  },
  'key-projects-finished': {
    is: ['重点（重大）项目建成', 'Key projects finished', '个', 'flow'],
    definition: '一定时期内竣工、建成投产的省、市等重点（重大）项目个数。',
    wordings: '重点项目竣工 建成投产重大项目',
    names: `(?:竣工|建成|投产|完工|投用|投运|、|和|或)+(?:的)?${WHOSE}重[点大](?:建设)?项目|${WHOSE}重[点大](?:建设)?项目(?:竣工|建成|投产|完工|投用|、|和|或)+`,
    near: { 'key-projects-started': '一个数建成；一个数开工。' },
  },
  'key-projects-total': {
    is: ['重点（重大）项目总投资', 'Total investment of key projects', '元', 'stock'],
    definition: '安排的重点（重大）项目从开工到建成计划投入的全部投资。',
    names: `${WHOSE}重[点大](?:建设)?项目(?:计划)?总投资(?:额)?`,
    refuses: /储备|谋划/u,
    near: { 'key-project-investment': '一个是项目全部的计划投资；一个是当期完成的投资。' },
  },
  'key-projects-year-plan': {
    is: ['重点（重大）项目年度计划投资', 'Investment planned in key projects this year', '元', 'flow'],
    definition: '安排的重点（重大）项目当年计划完成的投资。',
    names: `${WHOSE}重[点大](?:建设)?项目(?:年度|当年|年内)(?:计划)?(?:完成)?投资(?:额)?`,
    near: { 'key-projects-total': '一个是当年的计划；一个是项目全部的投资。' },
  },
  'fortune-500-attracted': {
    is: ['引进世界500强企业', 'Fortune 500 companies attracted', '家', 'flow'],
    definition: '一定时期内新引进、新落户的世界500强企业家数。',
    names: '(?:新)?(?:引进|引入|新增|落户)(?:的)?世界500强(?:企业)?',
  },
  'private-500': {
    is: ['中国民营企业500强', 'Companies among China’s 500 largest private ones', '家', 'stock'],
    definition: '入围全国工商联“中国民营企业500强”榜单的企业家数。',
    names:
      '(?:入围|上榜|入选|进入|跻身)?(?:中国|全国)(?:民营企业|民企)500强(?:的)?(?:企业)?|(?:企业)(?:入围|入选|上榜|进入)(?:中国|全国)?民营企业(?:500强)?',
    refuses: /服务业|制造业/u,
  },
  'service-investment': {
    is: ['服务业投资', 'Investment in services', '元', 'flow', SOURCES.statistics],
    definition: '一定时期内第三产业完成的固定资产投资。',
    names: '服务业(?:完成)?(?:固定资产)?投资(?:额)?|(?:第三产业|三产)(?:固定资产)?投资',
    near: { 'fixed-asset-investment': '服务业投资只是固定资产投资的一部分。' },
  },
  'fiscal-deficit': {
    is: ['财政赤字', 'Fiscal deficit', '元', 'flow', SOURCES.budget],
    definition: '一个年度财政支出大于财政收入的差额。',
    names: '(?:国家|全国|中央)?财政赤字(?:规模)?',
  },
  'vat-refunds': {
    is: ['增值税留抵退税', 'VAT credit refunds', '元', 'flow', SOURCES.tax],
    definition: '一定时期内退还的增值税留抵税额。',
    names: '(?:办理|落实|实施|兑现|完成)?(?:增值税)?(?:增量|存量)?留抵退税(?:额|资金)?',
    near: { 'tax-cuts': '留抵退税是退还已缴的进项税额；减税降费是少收税费。' },
  },
  'debt-defused': {
    is: ['化解政府债务', 'Government debt defused', '元', 'flow'],
    definition: '一定时期内偿还、化解的政府（隐性）债务。',
    names: '(?:累计)?(?:化解|偿还|消化)(?:存量)?(?:地方)?(?:政府)?(?:隐性|存量|性)*债务(?:本息|本金)?',
  },
  'government-bonds': {
    is: ['新增政府债券', 'New government bonds', '元', 'flow', SOURCES.budget],
    definition: '一定时期内争取、发行的地方政府债券（一般债券与专项债券合计）。',
    names:
      '(?:争取|发行|新增|获得|到位)+(?:地方)?政府(?:性)?债券(?:资金|额度)?|(?:新增)?发行(?:地方)?(?:政府)?债券(?:资金)?',
    near: { 'special-bonds': '一个含一般债券与专项债券；一个只计专项债券。' },
  },
  'company-support-paid': {
    is: ['兑现惠企资金', 'Support paid to companies', '元', 'flow'],
    definition: '一定时期内向企业兑现的惠企政策、奖补资金。',
    names: '(?:兑现|兑付|拨付)(?:各类|各级|各项|惠企|涉企|奖补|政策|产业|扶持|助企|奖励|、)*资金',
  },
  'power-cost-cuts': {
    is: ['降低企业用电成本', 'Power costs cut for companies', '元', 'flow'],
    definition: '一定时期内通过降价、直接交易等为企业减少的用电支出。',
    names: '(?:为企业)?(?:降低|减少|节约|节省)(?:工业)?(?:企业)?用电(?:成本|支出|费用)',
    near: { 'business-cost-cuts': '用电成本只是企业成本的一项。' },
  },
  'promoted-consumption': {
    is: ['促消费活动带动消费', 'Consumption brought about by promotion', '元', 'flow'],
    definition: '消费券、以旧换新等促消费活动直接带动的消费金额。',
    names: '(?:累计|直接)*(?:带动|拉动|撬动)(?:各类|直接|社会)*消费(?:额|金额)?',
    near: { 'consumption-vouchers': '一个是带动的消费额；一个是发放的券额。' },
  },
  'promotion-events': {
    is: ['促消费活动', 'Events that promote consumption', '场', 'flow'],
    definition: '一定时期内举办的促消费活动场次。',
    names: '(?:举办|开展|组织|组织开展)?(?:各类|系列|主题)*促(?:进)?消费(?:系列|主题)*活动',
  },
  'trade-in-subsidies': {
    is: ['以旧换新补贴', 'Trade-in subsidies', '元', 'flow'],
    definition: '一定时期内争取、发放的消费品以旧换新补贴资金。',
    names: '(?:兑现|发放|兑付|拨付|下达|使用|争取|累计)*(?:消费品)?以旧换新(?:补贴|资金|政策)+',
  },
  exhibitions: {
    is: ['举办展会', 'Trade fairs and exhibitions held', '场', 'flow'],
    definition: '一定时期内举办、承办的各类会展活动场次。',
    wordings: '举办展会 会展活动',
    names:
      '(?:举办|承办|引进|举办承办|、)*(?:各类|大型|国际|专业|重要|规模以上|和)*(?:展会|会展|展览会|会展活动|展览)(?:活动)?',
    units: ['场', '个', '场次', '期', '次'],
    needs: /举办|承办/u,
  },
  'rural-online-sales': {
    is: ['农村网络零售额', 'Rural online retail sales', '元', 'flow'],
    definition: '农村地区的单位和个人通过网络实现的零售额。',
    names: '农村(?:电商)?网(?:络|上)零售额',
    near: { 'online-retail-sales': '一个只计农村地区；一个计全部。' },
  },
  'farm-produce-online-sales': {
    is: ['农产品网络零售额', 'Online sales of farm produce', '元', 'flow'],
    definition: '通过网络实现的农产品零售（销售）额。',
    names: '农(?:特)?产品(?:网络|网上|电商|线上)(?:零售|销售)额',
    near: { 'rural-online-sales': '一个按商品计，一个按地区计。' },
  },
  'new-international-routes': {
    is: ['新开国际航线', 'International air routes opened', '条', 'flow'],
    definition: '一定时期内新开通的国际（地区）客货运航线条数。',
    names:
      '(?:新增|新开|新开通|开通|新开辟|开辟|加密|、)+(?:直达)?国际(?:地区)?(?:及地区)?(?:全货机|客货运?|货运|客运|定期|全货运|直飞)*航线',
  },
  'trading-exporters': {
    is: ['外贸实绩企业数', 'Companies that import or export', '家', 'stock'],
    definition: '当期有进出口实绩的企业家数。',
    names: '(?:有)?(?:外贸)?(?:有)?(?:进出口)?(?:有)?实绩(?:的)?(?:外贸)?企业(?:总?数)?',
    near: { 'new-trading-exporters': '一个是有实绩的全部企业；一个是当期新增。' },
  },
  'consumption-contribution': {
    is: ['消费对经济增长贡献率', 'Contribution of consumption to growth', '%', 'rate', SOURCES.statistics],
    definition: '最终消费支出增量占支出法生产总值增量的百分比。',
    names: '(?:最终)?消费(?:支出|需求)?对(?:全[省市区县州])?(?:地区)?(?:经济|GDP|生产总值)(?:增长)?(?:的)?贡献率',
  },
  'modern-services-share': {
    is: ['现代服务业占服务业比重', 'Modern services as a share of services', '%', 'rate'],
    definition: '现代服务业增加值占服务业增加值的百分比。',
    names: '现代服务业(?:增加值)?占(?:服务业|第三产业)(?:增加值)?(?:的)?(?:比重|比例)',
    near: { 'tertiary-industry-share': '一个以服务业为分母；一个以地区生产总值为分母。' },
  },
} satisfies ConceptGroup;
