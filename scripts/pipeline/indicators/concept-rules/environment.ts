import { FINDINGS, type ConceptRule } from './rule.ts';

/** The place itself, not one station, street or firm in it. */
const AIR_MEAN = '(?:年?平?均|年度平均|累计平均)?';

export const ENVIRONMENT: readonly ConceptRule[] = [
  {
    concept: 'pm25',
    names: `(?:PM2\\.5|细颗粒物)${AIR_MEAN}(?:质量)?浓度(?:均值|平均值|年均值)?|PM2\\.5${AIR_MEAN}(?:值)?`,
  },
  { concept: 'pm10', names: `(?:PM10|可吸入颗粒物)${AIR_MEAN}(?:质量)?浓度(?:均值|平均值|年均值)?` },
  { concept: 'good-air-days', names: '(?:环境)?(?:空气)?(?:质量)?优良(?:以上)?天数' },
  {
    concept: 'good-air-ratio',
    names:
      '(?:环境|城市)?(?:空气)?(?:质量)?优良天数(?:比率|比例|占比|率)|(?:环境|城市)?空气(?:质量)?(?:优良|达标)(?:率|比例)',
    units: ['%'],
  },
  // 优良率 alone is said of water, too.
  {
    concept: 'good-air-ratio',
    names: '优良(?:率|比例)',
    units: ['%'],
    needs: /空气|优良天数|PM2\.5/u,
    refuses: /断面|水质优良/u,
  },
  { concept: 'dustfall', names: '(?:平均)?降尘量(?:均值)?' },
  {
    concept: 'surface-water-good-ratio',
    names:
      '(?:地表水|国考|省考|国省考|国控|省控|水环境|考核|断面|水质)+(?:优良|优Ⅲ|达到或(?:好|优)于Ⅲ类)(?:水体|水质|断面|比例|率|比重)+|优良水体(?:比例)?',
    units: ['%'],
  },
  {
    concept: 'drinking-water-compliance',
    names: '(?:城市|城镇|城乡|县级|以上|及|市级|县城|集中式)*饮用水(?:水源|水源地|源地|源)?(?:水质)?达标率',
  },
  { concept: 'river-patrol-rate', names: '(?:镇、村|镇村|市县乡|区镇村)?(?:两|三|四)?级?(?:河湖?长)?巡河(?:完成)?率' },
  { concept: 'river-patrol-length', names: '巡河(?:里程|公里数)?|河长巡河', withoutValue: false },
  { concept: 'forest-patrol-rate', names: '(?:林长)?巡林(?:完成)?率' },
  {
    concept: 'river-dissuasions',
    names: '劝(?:阻|离)不文明(?:涉水|游河)(?:行为|游客)',
    units: ['人次', '人', '起'],
    withoutValue: false,
  },
  {
    concept: 'district-environment-problems',
    names: '(?:治理)?区级(?:环境)?台账(?:问题|点位)?',
    units: FINDINGS,
    withoutValue: false,
  },
  {
    concept: 'small-water-bodies',
    names: '(?:治理|整治)?小微水体(?:的)?(?:综合)?(?:治理|整治)?',
    units: ['条', '个', '处'],
    withoutValue: false,
  },
  { concept: 'polluted-land-safe-use', names: '受污染耕地安全利用率' },
  // Both rates in one number: 均达到100% says it of each.
  {
    concept: 'polluted-land-safe-use',
    names: '受污染耕地(?:和|、|及)(?:重点建设用地|污染地块)安全利用率',
    needs: /安全利用率均/u,
  },
  { concept: 'construction-land-safe-use', names: '(?:重点建设用地|污染地块)安全利用率' },
  { concept: 'forest-coverage', names: '(?:森林|林木)覆盖率' },
  {
    concept: 'afforestation',
    names: '(?:植树|人工|新|荒山|飞播|成片)*造林(?:面积|绿化)?',
    refuses: /退耕还林[^，；。]{0,4}造林/u,
  },
  { concept: 'forestry-work', names: '(?:国土绿化)?营造林(?:面积)?' },
  {
    concept: 'energy-per-gdp',
    names: '(?:单位|万元)(?:地区|国内)?(?:生产总值|GDP)(?:综合)?能(?:源消)?耗(?:强度)?',
    units: ['%'],
  },
  { concept: 'rural-sewage-treatment', names: '农村生活污水(?:治理|处理|收集处理)率' },
  {
    concept: 'urban-sewage-treatment',
    names: '(?:城市|城镇)(?:生活)?污水(?:集中)?处理率|污水集中处理率',
  },
  { concept: 'waste-treatment', names: '(?:城市|城镇|城乡)?(?:生活)?垃圾无害化(?:集中)?处理率' },
  { concept: 'waste-sorting-coverage', names: '(?:居民小区|城乡|城市|农村)?(?:生活)?垃圾分类(?:收集)?覆盖率' },
  {
    concept: 'waste-sorting-points',
    names: '(?:村居|社区|小区)?(?:新增|新建)(?:生活)?(?:垃圾)?(?:分类)?投放点',
    needs: /垃圾分类/u,
    withoutValue: false,
  },
  {
    concept: 'environment-petitions',
    names: '(?:接到|受理|办理)?(?:各类平台)?(?:环境|环保|生态环境)(?:信访|投诉)(?:举报)?(?:件|案件|数)?',
    units: ['件', '起'],
  },
];
