import { ABOVE_SCALE, BODIES, type ConceptRule } from './rule.ts';

/** The total of a kind of company is said with a word of reaching or having; without it the number may be of this year alone. */
const total = (company: string): RegExp =>
  new RegExp(
    `${company}(?:总?数量?|总量)?(?:已|累计|分别)*(?:达|增至|增加到|突破|超过?|发展到|保持在|翻番|总数)|(?:累计|拥有|现有|共有|总数)[^，；。]{0,8}${company}`,
    'u',
  );
/** 无人机科技型中小企业超过20家、高新技术企业增至10家: the industry named at the first item holds for the next. */
const OF_ONE_INDUSTRY =
  /(?:无人机|产业|领域|行业|园区|高新区|开发区)[^，。；、]{0,4}(?:科技型中小企业|规上|高新技术企业|专精特新)/u;

export const INDUSTRY: readonly ConceptRule[] = [
  { concept: 'industrial-output', names: `${ABOVE_SCALE}工业(?:企业)?(?:总)?产值` },
  { concept: 'industrial-value-added', names: `${ABOVE_SCALE}工业(?:企业)?增加值` },
  {
    concept: 'high-tech-manufacturing-share',
    names: `高技术制造业(?:增加值)?占${ABOVE_SCALE}工业(?:增加值)?(?:的)?(?:比重|比例)?`,
  },
  {
    concept: 'industrial-companies',
    names: `${ABOVE_SCALE}工业企业(?:总?数量?|户数)?`,
    units: BODIES,
    needs: total('(?:规模以上|规上)工业企业'),
  },
  { concept: 'new-industrial-companies', names: `(?:新增|净增|新培育|新入库)${ABOVE_SCALE}工业企业`, units: BODIES },
  { concept: 'construction-output', names: '建筑业(?:企业)?(?:总)?产值' },
  { concept: 'service-revenue', names: `${ABOVE_SCALE}服务业(?:企业)?(?:营业收入|营收)` },
  {
    concept: 'high-tech-companies',
    names: '(?:国家)?(?:级)?(?:高新技术企业|高企)(?:总?数量?|总量|保有量)?',
    units: BODIES,
    needs: total('(?:高新技术企业|高企)'),
    refuses: OF_ONE_INDUSTRY,
  },
  {
    concept: 'new-high-tech-companies',
    names: '(?:新增|净增|新认定|新培育)(?:国家)?(?:级)?(?:高新技术企业|高企)',
    units: BODIES,
  },
  {
    concept: 'high-tech-applications',
    names: '(?:组织|推荐)?(?:申报|推荐评定|推荐|推荐申报)(?:国家)?(?:级)?高新技术企业',
    units: BODIES,
    withoutValue: false,
  },
  {
    concept: 'tech-smes',
    names:
      '(?:评价)?(?:国家)?(?:级)?科技型中小型?企业(?:认定|评价入库|评价|入库|总?数量?)?|(?:评价|入库|认定)(?:国家)?(?:级)?科技型中小型?企业',
    units: BODIES,
    needs:
      /科技型中小型?企业(?:总?数量?)?(?:已|累计)*(?:达|增至|增加到|突破|超过?|发展到|认定|评价|入库)|(?:评价|入库|认定|拥有)[^，；。]{0,6}科技型中小型?企业/u,
    refuses: OF_ONE_INDUSTRY,
  },
  { concept: 'new-tech-smes', names: '(?:新增|净增|新培育)(?:国家)?(?:级)?科技型中小型?企业', units: BODIES },
  {
    concept: 'specialised-companies',
    names: '(?:省)?(?:级)?(?:以上)?专精特新(?:中小)?企业(?:总?数量?|总量)?',
    units: BODIES,
    needs: total('专精特新[“”"]?(?:中小)?企业'),
    refuses: OF_ONE_INDUSTRY,
  },
  {
    concept: 'new-specialised-companies',
    names: '(?:新增|净增|新认定|新培育)(?:省)?(?:级)?(?:以上)?专精特新(?:中小)?企业',
    units: BODIES,
  },
  {
    concept: 'little-giants',
    names: '(?:国家)?(?:级)?专精特新小巨人企业(?:总?数量?|总量)?',
    units: BODIES,
    needs: total('[“"]?小巨人[”"]?企业'),
    refuses: OF_ONE_INDUSTRY,
  },
  {
    concept: 'new-little-giants',
    names: '(?:新增|净增|新认定|新培育)(?:国家)?(?:级)?专精特新小巨人企业',
    units: BODIES,
  },
  {
    concept: 'innovation-platforms',
    names: '(?:省、市级|省级|市级|省市级|省级以上|市级以上|省、市级以上)(?:科技)?创新平台(?:总?数量?)?',
    units: BODIES,
  },
  { concept: 'research-coverage', names: `${ABOVE_SCALE}工业企业研发(?:活动|机构)覆盖率` },
  {
    concept: 'research-intensity',
    names:
      '(?:全社会)?(?:研发|R&D|研究与试验发展)(?:经费)?(?:支出|投入)?(?:占(?:地区)?(?:生产总值|GDP)(?:的)?(?:比重|比例)?|(?:投入)?强度)|全社会研发(?:经费)?投入占比',
    units: ['%'],
  },
  { concept: 'technology-contracts', names: '技术合同(?:成交|交易|认定登记|登记)(?:总)?额|技术市场合同成交额' },
  {
    concept: 'invention-patents-per-10000',
    names: '每?万人(?:口)?(?:有效)?发明专利拥有量',
    units: ['件', '项'],
  },
  { concept: 'high-value-patents-per-10000', names: '每?万人(?:口)?高价值发明专利拥有量', units: ['件', '项'] },
  {
    concept: 'listed-companies',
    names: '(?:境内外|A股)?上市(?:公司|企业)(?:总?数量?)?',
    units: BODIES,
    needs: total('上市(?:公司|企业)'),
  },
  { concept: 'new-listed-companies', names: '(?:新增|净增)(?:境内外|A股|主板)?上市(?:公司|企业)', units: BODIES },
];
