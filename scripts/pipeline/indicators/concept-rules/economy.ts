import { BODIES, FINDINGS, LOCAL, type ConceptRule } from './rule.ts';

/** A figure of one project, one firm, one park or one street is no figure of the whole place. */
const ONE_PROJECT = /该项目|项目(?:总投资|投产|建成|达产)后|(?:建成|达产|投产)后/u;

/** 全年新签约…, 半年来共新招引…: the whole place and period speak, not one park or fair. */
const WHOLE_YEAR = '(?:全年|全[省市区县镇乡]|半年来?|上半年)[^，；。]{0,6}';

export const ECONOMY: readonly ConceptRule[] = [
  { concept: 'gdp', names: '(?:地区|国内)?生产总值|地区?GDP|GDP|国民生产总值|经济总量', refuses: ONE_PROJECT },
  { concept: 'gdp-per-capita', names: '人均(?:地区|国内)?生产总值|人均GDP' },
  { concept: 'primary-industry-value-added', names: '(?:第一产业|一产)(?:实现|完成)?增加值' },
  { concept: 'secondary-industry-value-added', names: '(?:第二产业|二产)(?:实现|完成)?增加值' },
  { concept: 'tertiary-industry-value-added', names: '(?:第三产业|三产|服务业)(?:实现|完成)?增加值' },
  {
    concept: 'tertiary-industry-share',
    names:
      '(?:第三产业|三产|服务业)(?:增加值)?(?:占(?:地区)?(?:生产总值|GDP)(?:的)?)?(?:比重|占比|比例)|(?:第三产业|服务业)增加值占(?:地区)?(?:生产总值|GDP)',
  },
  {
    concept: 'general-public-budget-revenue',
    names: `${LOCAL}(?:财政)?一般(?:公共)?预算收入|${LOCAL}公共财政(?:预算)?收入|地方财政一般预算收入|公共预算收入`,
  },
  { concept: 'fiscal-revenue', names: `${LOCAL}财政(?:总)?收入|全口径财政(?:总)?收入|财政总收入` },
  { concept: 'tax-revenue', names: '(?:全口径)?税收(?:总?收入|总额)?|各项税收|地方税收(?:收入)?' },
  {
    concept: 'tax-share-of-revenue',
    names: '税收(?:收入)?占(?:地方)?(?:财政)?一般公共预算收入(?:的)?(?:比重|比例)?|税收占比|税比|税收(?:收入)?占比',
  },
  {
    concept: 'general-public-budget-expenditure',
    names: `${LOCAL}(?:财政)?一般(?:公共)?预算支出|公共财政(?:预算)?支出|财政(?:总)?支出`,
  },
  {
    concept: 'tax-cuts',
    names: '(?:新增)?减税降费(?:及?退税缓税缓费|规模|额|总额)?|减免(?:各类|各项)?税费|减税降费和?缓税缓费',
  },
  {
    concept: 'fixed-asset-investment',
    names: '(?:全社会)?固定资产投资(?:额|总额|总量)?(?:完成)?(?:投资)?(?:纳统|入统)?|固投',
    refuses: ONE_PROJECT,
  },
  { concept: 'industrial-investment', names: '工业(?:固定资产)?投资(?:额|总额)?', refuses: ONE_PROJECT },
  { concept: 'technical-renovation-investment', names: '(?:工业)?(?:技改|技术改造)投资(?:额)?' },
  { concept: 'private-investment', names: '民间(?:固定资产)?投资(?:额)?' },
  { concept: 'real-estate-investment', names: '房地产(?:业)?(?:开发)?投资(?:额)?' },
  { concept: 'retail-sales', names: '社会消费品零售(?:总)?额|社会消费品零售总额|社零(?:额|总额)?|社消零(?:总额)?' },
  {
    concept: 'above-quota-trade-sales',
    names: '(?:限额以上|限上)(?:批零住餐|批发和?零售业?)(?:业)?(?:销售额|营业额)(?:和?营业额)?',
  },
  {
    concept: 'foreign-trade',
    names: '(?:外贸|货物贸易|对外贸易|货物)?进出口(?:总额|总值|贸易总额|贸易额|额)?',
    units: ['元', '美元'],
  },
  {
    concept: 'exports',
    names: '(?:外贸|自营|货物|外贸自营)?出口(?:总额|总值|额)?',
    units: ['元', '美元'],
    needs: /外贸|进出口|实际(?:利用|使用)外资|出口总[额值]/u,
    refuses: /直接出口|产品出口|进口[^，；。]{0,6}、出口|新三样/u,
  },
  { concept: 'port-throughput', names: '港口货物吞吐量|港口吞吐量' },
  {
    concept: 'foreign-capital-used',
    names:
      '(?:合同)?实际(?:使用|利用|到账|到位)(?:境外|外商直接)?(?:外资|投资)(?:额)?|实际(?:使用|利用)外商直接投资|利用外资|到账外资',
    units: ['元', '美元'],
  },
  {
    concept: 'domestic-capital-in-place',
    names:
      '内资到位|(?:实际)?(?:到位|利用|引进)(?:国内|域外|市外|区外|县外)?内?资(?:金)?(?:额)?|实际(?:到位|利用)(?:国内|域外|市外|区外|县外)资金|引进到位内资',
    needs: /内资|(?:域|市|区|县)外资金|国内资金/u,
  },
  {
    concept: 'out-of-province-capital-in-place',
    names: '(?:实际)?(?:到位|利用|引进)省外(?:境内)?资金|省外(?:到位)?资金|(?:引进)?省际到位资金|引进省外到位资金',
  },
  {
    concept: 'signed-investment',
    names:
      '(?:签约|新签约|协议|合同)(?:项目)?(?:亿元以上项目)?(?:总投资|投资)(?:额)?|签约(?:额|金额|总额)|(?:签约)?亿元以上项目总投资|合同(?:引资|投资)额|协议(?:引资|资金)(?:额)?',
    needs: /签约|签订|协议|合同/u,
    refuses:
      /成果转化|签约[^，；。\d]{2,20}等\d+个|推介会|洽谈会|投洽会|博览会|交易会|招商会|[\u4e00-\u9fff]{2}行[”"]?(?:签订|签约)/u,
    withoutValue: false,
  },
  {
    concept: 'projects-signed',
    names: '(?:新)?签约(?:各类|产业|招商)?(?:引进)?项目',
    needs: new RegExp(`${WHOLE_YEAR}(?:新)?签约`, 'u'),
    withoutValue: false,
  },
  {
    concept: 'projects-attracted',
    names: '新?(?:招引|引进)(?:各类|产业|招商|内资)?项目',
    needs: new RegExp(`${WHOLE_YEAR}(?:新)?(?:招引|引进)`, 'u'),
    withoutValue: false,
  },
  {
    concept: 'hundred-million-projects-attracted',
    names: '(?:新)?(?:引进|招引)(?:落地|签约)?(?:超)?亿元(?:以上)?(?:产业)?项目|亿元(?:以上)?项目',
    needs: /(?:引进|招引)[^。；]{0,30}亿元(?:以上)?(?:的)?(?:产业)?项目/u,
    withoutValue: false,
  },
  {
    concept: 'key-projects',
    names: '(?:实施|续建|推进)?(?:国家|省|市|区|县|级|、|和|以上)+重点(?:在库|建设)?项目(?:数)?',
    withoutValue: false,
  },
  {
    concept: 'key-projects',
    names: '(?:年度目标)?重点(?:在库|建设)?项目(?:数)?',
    needs: /[全我][省市区县镇乡](?:\d+个)?[^，；。\d]{0,4}重点(?:在库|建设)?项目|区重点在库项目/u,
    withoutValue: false,
  },
  {
    concept: 'key-project-investment',
    names: '(?:省|市|区|县|级|、|和|以上)*重(?:点|大)(?:在库|建设)?项目(?:完成)?投资(?:额)?',
  },
  {
    concept: 'key-project-plan-completion',
    names:
      '(?:省|市|区|县|级|、|和|以上)*重点(?:建设)?项目(?:投资)?完成(?:年度|全年)?(?:投资)?计划(?:投资)?(?:的)?|(?:省|市|区|县|级|、|和|以上)*(?:重点(?:在库|建设)?项目)?投资完成率',
    needs: /重点/u,
    units: ['%'],
  },
  {
    concept: 'new-businesses',
    names: '(?:新设|新增|新登记|新发展|净增|新注册)(?:各类)?(?:市场|经营|商事)主体',
    units: BODIES,
  },
  {
    concept: 'business-entities',
    names:
      '(?:各类)?(?:市场|经营|商事)主体(?:总量|总数|总户数|数量|户数)?|实有(?:市场|经营)主体|登记在册(?:市场|经营)主体',
    units: BODIES,
    refuses: /(?:新增|新设|新登记|净增|惠及|为)[^，；。]{0,6}(?:市场|经营|商事)主体/u,
  },
  {
    concept: 'new-companies',
    names: '新引进企业|(?:迁入、|引进、)?新注册企业|新增(?:注册)?企业(?:法人)?|新(?:设立|登记)企业(?:法人)?|新设企业',
    units: BODIES,
    refuses: /新增企业[^，；。]{0,12}(?:名|入选|获评)/u,
  },
  { concept: 'new-foreign-companies', names: '(?:新设|新设立|引进|新批|新增)(?:外资|外商投资)企业', units: BODIES },
  {
    concept: 'company-problems-solved',
    names:
      '(?:协调|帮助|推动)?(?:为)?(?:企业)?(?:协调)?解决(?:企业)?(?:各类)?(?:生产)?(?:经营)?(?:诉求|问题|困难|困难问题|难题)',
    units: FINDINGS,
    needs: /企业[^。；]{0,14}解决|解决[^。；，]{0,6}企业|为企业/u,
    refuses: /技术难题/u,
    withoutValue: false,
  },
  {
    concept: 'companies-visited',
    names: '(?:走访|走访摸排|走访服务|走访调研)(?:各类|重点)?企业',
    units: ['家', '家次', '户', '户次', '次'],
    withoutValue: false,
  },
  {
    concept: 'consumer-price',
    names: '居民消费(?:品)?价格(?:总)?(?:水平|指数)?(?:涨幅)?|CPI|消费价格(?:总)?(?:水平|指数)',
    units: ['%'],
  },
  { concept: 'deposits', names: '(?:金融机构)?(?:本外币|人民币)?(?:各项)?存款余额', refuses: /储蓄存款/u },
  { concept: 'loans', names: '(?:金融机构)?(?:本外币|人民币)?(?:各项)?贷款余额' },
  { concept: 'online-retail-sales', names: '(?:网络|网上)零售(?:总)?额?' },
  { concept: 'upgraded-units', names: '(?:新增|净增|新入库)(?:四|五)上(?:企业|单位)', units: BODIES },
];
