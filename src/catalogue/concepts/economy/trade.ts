import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';

export const TRADE = {
  'retail-sales': {
    is: ['社会消费品零售总额', 'Total retail sales of consumer goods', '元', 'flow', SOURCES.statistics],
    definition:
      '企业（单位）通过交易售给个人、社会集团的非生产、非经营用实物商品金额，以及提供餐饮服务所取得的收入金额。',
    wordings: '社会消费品零售总额 社会消费品零售额 社零 社消零',
    near: {
      'above-quota-trade-sales':
        '社零含限额以下单位和个体户，只计零售和餐饮；限上销售额只计限额以上单位，但含批发和住宿。',
      'online-retail-sales': '网络零售额含服务，按卖家所在地统计；社零只计商品零售和餐饮。',
    },
    names: '(?:全?社会)?消费品零售(?:总)?额|社零(?:额|总额)?|社消零(?:总额)?',
  },
  'commodity-retail-sales': {
    is: ['社会商品零售总额', 'Retail sales of commodities', '元', 'flow', SOURCES.statistics],
    definition: '1992年以前的统计指标：售给居民和社会集团的消费品与售给农民的农业生产资料之和。',
    names: '社会商品零售(?:总)?额',
    near: { 'retail-sales': '社会商品零售总额含农业生产资料；社会消费品零售总额不含。' },
  },
  'above-quota-trade-sales': {
    is: ['限额以上批零住餐销售额', 'Sales of above-quota trade and catering', '元', 'flow', SOURCES.statistics],
    definition: '达到规定规模的批发、零售、住宿、餐饮业单位一定时期内的商品销售额和营业额。',
    wordings: '限额以上批零住餐销售额 限上批零住餐销售额 限额以上批发和零售业销售额',
    names: '(?:限额以上|限上)(?:批零住餐|批发和?零售业?)(?:业)?(?:销售额|营业额)(?:和?营业额)?',
  },
  'online-retail-sales': {
    is: ['网络零售额', 'Online retail sales', '元', 'flow', SOURCES.statistics],
    definition: '一定时期内通过互联网交易平台实现的商品和服务零售额。',
    wordings: '网络零售额 网上零售额 网络零售',
    names: '(?:电子商务|电商)?(?:网络|网上)(?:消费)?零售(?:交易)?(?:总)?额?|电商零售额|网络销售额?',
  },
  'foreign-trade': {
    is: ['进出口总额', 'Total imports and exports', '元', 'flow', SOURCES.statistics],
    definition: '一定时期内实际进出我国关境的货物总金额。',
    wordings: '进出口总额 货物贸易进出口额 外贸进出口总额 外贸进出口 进出口总值 货物进出口总额',
    near: { exports: '出口只是进出口总额的一部分。' },
    names: '(?:外贸|货物贸易|对外贸易|货物)?进出口(?:总额|总值|贸易总额|贸易额|额)?|对外贸易总额',
    units: ['元', '美元'],
  },
  exports: {
    is: ['出口额', 'Exports', '元', 'flow', SOURCES.statistics],
    definition: '一定时期内从我国关境实际出口的货物总金额。',
    wordings: '出口总额 出口额 外贸出口 出口总值 自营出口',
    names: '(?:外贸|自营|货物|外贸自营)?出口(?:总额|总值|额)?|出口创汇',
    units: ['元', '美元'],
    needs: /外贸|进出口|实际(?:利用|使用)外资|出口(?:总)?[额值]|零售|消费、/u,
    refuses: /直接出口|产品出口|进口[^，；。]{0,6}、出口|新三样/u,
  },
  'port-throughput': {
    is: ['港口货物吞吐量', 'Port cargo throughput', '吨', 'flow', SOURCES.statistics],
    definition: '一定时期内经水运进、出港区并经过装卸的货物数量。',
    wordings: '港口货物吞吐量 港口吞吐量 货物吞吐量',
    names:
      '(?:沿海|内河|全港)?港口(?:货物)?吞吐量|(?:全市)?港口(?:完成)?(?:货物)?(?:年)?吞吐量|(?:海港|沿海)?货物(?:年)?吞吐量',
  },
  'consumer-price': {
    is: ['居民消费价格', 'Consumer price index', '', 'rate', SOURCES.statistics],
    definition: '反映一定时期内城乡居民所购买的生活消费品和服务项目价格变动趋势和程度的相对数，报告中给出的是涨幅。',
    wordings: '居民消费价格 居民消费价格涨幅 居民消费价格指数 CPI 消费价格总水平',
    names: '居民消费(?:品)?价格(?:总)?(?:水平|指数)?(?:上?涨幅度?)?|CPI|消费价格(?:总)?(?:水平|指数)',
    units: ['%', ''],
  },
  'cross-border-e-commerce': {
    is: ['跨境电商交易额', 'Cross-border e-commerce', '元', 'flow', '《跨境电子商务统计》口径'],
    definition: '一定时期内通过跨境电子商务平台达成的进出口或交易金额。',
    wordings: '跨境电商交易额 跨境电商进出口额 跨境电商交易规模',
    near: { 'foreign-trade': '跨境电商额只是对外贸易中经电商平台的部分，且口径由各地自定。' },
    names: '跨境(?:电商|电子商务)(?:零售)?(?:(?:进出口)?(?:交易)?(?:总?额|规模)|进出口)',
    units: ['元', '美元'],
  },
  'e-commerce': {
    is: ['电子商务交易额', 'E-commerce transactions', '元', 'flow', '《电子商务交易统计报表制度》'],
    definition: '一定时期内通过网络订单成交的商品和服务总金额。',
    wordings: '电子商务交易额 电商交易额',
    near: {
      'online-retail-sales': '电子商务交易额含企业之间的交易；网络零售额只计卖给消费者的。',
      'cross-border-e-commerce': '一个不分境内境外；一个只计跨境的。',
    },
    names: '(?:电子商务|电商)(?:平台)?(?:交易|成交)(?:总)?额|(?:农村)?(?:电商|网络|网上|网商)(?:平台)?交易(?:总)?额',
  },
  'service-trade': {
    is: ['服务贸易额', 'Trade in services', '元', 'flow', '《国际服务贸易统计监测制度》'],
    definition: '一定时期内服务进出口的总金额。',
    wordings: '服务贸易额 服务贸易进出口额 服务进出口',
    near: { 'foreign-trade': '进出口总额只计货物；服务贸易计服务。' },
    names: '服务(?:贸易)?(?:进出口)(?:总)?额?|服务贸易(?:总)?额?',
    units: ['元', '美元'],
  },
  'container-throughput': {
    is: ['集装箱吞吐量', 'Container throughput', '标箱', 'flow', SOURCES.transport],
    definition: '一定时期内经港口装卸的集装箱量。',
    wordings: '集装箱吞吐量 港口集装箱吞吐量',
    near: { 'port-throughput': '集装箱按标准箱计；货物吞吐量按吨计。' },
    names: '(?:港口|沿海港口|海港)?集装箱(?:年)?(?:吞吐量)?|吞吐量',
  },
  'airport-passengers': {
    is: ['机场旅客吞吐量', 'Airport passengers', '人次', 'flow', SOURCES.transport],
    definition: '一定时期内经机场进出港的旅客人次。',
    wordings: '机场旅客吞吐量 旅客吞吐量 民航旅客吞吐量',
    near: { 'tourist-visits': '一个数进出机场的旅客；一个数接待的游客。' },
    names:
      '(?:民航|航空|空港|机场|民航机场)*旅客(?:年)?吞吐量|(?:[^，；。、\\d]{0,10})(?:机场|航空|空港)(?:年)?(?:旅客|客)(?:年)?吞吐量|(?:国际)?(?:旅)?客吞吐量',
  },
  'air-cargo': {
    is: ['机场货邮吞吐量', 'Airport cargo and mail', '吨', 'flow', SOURCES.transport],
    definition: '一定时期内经机场进出港的货物和邮件重量。',
    wordings: '机场货邮吞吐量 货邮吞吐量',
    near: { 'port-throughput': '一个经机场，一个经港口。' },
    names: '(?:民航|航空|空港|机场|民航机场)*货邮(?:年)?吞吐量|[^，；。、\\d]{0,10}机场货(?:邮|运)(?:年)?(?:吞吐)?量',
  },
  'freight-trains': {
    is: ['中欧（国际）班列开行', 'International freight trains', '列', 'flow', SOURCES.transport],
    definition: '一定时期内开行的中欧、中亚等国际货运班列列数。',
    wordings: '中欧班列开行 开行中欧班列 国际货运班列',
    names:
      '(?:累计)?(?:开行)?(?!过境|始发|净增|新增|新开)(?:[^，；。\\d]{2})?(?:中欧|中亚|中俄|中老|中欧\\(中亚\\)|国际|货运|联运|、)+(?:货运|货物)?班列(?:往返|累计)*(?:开行|发运)?(?:数量|量|列数|班次)?',
    units: ['列', '班', '班次', '班列', '次'],
  },
  'consumption-vouchers': {
    is: ['发放消费券', 'Consumption vouchers', '元', 'flow'],
    definition: '一定时期内政府发放的消费券金额。',
    wordings: '发放消费券 消费券',
    names: '(?:累计)?(?:发放|投放|发行)(?:各类|电子|惠民|政府|汽车|文旅)*消费券',
  },
  'friendship-cities': {
    is: ['国际友城', 'Sister cities abroad', '对', 'stock'],
    definition: '统计时点缔结（或当期新增）的国际友好城市数，由报告说明。',
    wordings: '国际友城 国际友好城市 新增国际友城',
    names: '(?:新增|缔结|新缔结|建立|增加)*(?:国际)?(?:友城|友好城市)(?:总?数量?|总数)?',
    units: ['对', '个', '座'],
  },
  'new-trading-exporters': {
    is: ['新增进出口实绩企业', 'New companies that import or export', '家', 'flow'],
    definition: '一定时期内首次有货物进出口实绩的企业家数。',
    wordings: '新增进出口实绩企业 新增外贸实绩企业',
    names: '新增(?:外贸)?(?:有)?(?:进?出口|外贸)实绩(?:的)?(?:外贸)?企业',
  },
  'new-overseas-warehouses': {
    is: ['新建海外仓', 'New overseas warehouses', '个', 'flow'],
    definition: '一定时期内新设立的海外仓个数。',
    wordings: '新增海外仓 新建海外仓',
    names: '(?:新增|新建|新布局|新设|建设|布局)(?:公共)?海外仓',
  },
  imports: {
    is: ['进口额', 'Imports', '元', 'flow', SOURCES.statistics],
    definition: '一定时期内实际进入我国关境的货物总金额。',
    wordings: '进口总额 进口额 外贸进口',
    names: '(?:外贸|货物)?进口(?:总额|总值|额)?',
    units: ['元', '美元'],
    needs: /进出口|出口|进口[总额]/u,
    refuses: /设备进口|原油|商品进口|粮食|项目进口|药品|进口产品/u,
    near: { 'foreign-trade': '进口只是进出口总额的一部分。' },
  },
} satisfies ConceptGroup;
