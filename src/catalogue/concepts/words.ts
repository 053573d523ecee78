/** Words and units that the rules of many concepts share. */

/** Measure words that reports use for one another when they count findings, cases and items. */
export const FINDINGS = ['处', '项', '条', '个', '件', '起', '宗', '例'] as const;
/** Measure words for firms and other registered bodies. */
export const BODIES = ['家', '户', '个'] as const;
/** Measure words for events. */
export const EVENTS = ['场', '次', '场次', '期'] as const;
export const PEOPLE = ['人', '人次'] as const;

/** 规模以上, in full or short. */
export const ABOVE_SCALE = '(?:规模以上|规上|规模)';
/** Words for whose figure it is; they do not change what it measures. */
export const LOCAL = '(?:地方|本级|镇本级|乡本级|街道本级)?';
/** Signs that a figure is about one project and not about the whole place. */
export const ONE_PROJECT = /该项目|项目(?:总投资|投产|建成|达产)后|(?:建成|达产|投产)后/u;

/**
 * The total of a kind of company needs a verb of reaching or having; without it the number may be that of this year only: 企业达到120家,
 * 拥有企业120家, 新增企业5家、总数达120家.
 */
export const total = (company: string): RegExp =>
  new RegExp(
    `${company}(?:总?数量?|总量)?(?:[、和与及][^，；。\\d]{1,16})?(?:已|累计|分别|力争|年均)*(?:达|增至|增加到|增长|突破|超过?|发展到|保持在|翻番|总数|[从由]\\d)|(?:(?:累计|总数)[^，；。]{0,8}|(?:拥有|[现已建共]有)[^，；。]{0,14})${company}|全[省市区县州](?:共有)?${company}|${company}[^，；。、\\d]{0,5}\\d+[^，；。、\\d]{1,5}[，、](?:总数?|总量|累计|共)*(?:(?:已|增)*(?:达|至|突破)|(?<=总数|总量|累计)\\d)`,
    'u',
  );
/** 占地区生产总值的比重, after the name of an industry. */
export const OF_GDP =
  '(?:(?:增加值)?占(?:全[省市区县])?(?:地区)?(?:生产总值|GDP|经济总量)(?:的)?(?:比重|比例)?|在三次产业(?:结构)?中的?(?:比重|占比))';
/** 占规模以上工业增加值的比重. */
export const OF_INDUSTRY = `(?:增加值)?占(?:全[省市区县])?${ABOVE_SCALE}工业(?:增加值|总产值)?(?:的)?(?:比重|比例)?`;

/** Verbs of building and renewing, at least one, before the thing that is built: without them a number may count all that exist. */
export const BUILT =
  '(?:新建|改建|扩建|改扩建|新改扩建|新改建|新扩建|改造|新改造|建成|新建成|建成投用|建设|开工|开工建设|完成|新增|增加|打造|启用|提升|升级|维修|修缮|整治|续建|新|、|和|及)+';
/** Verbs of being newly recognised or set up. */
export const NEWLY =
  '(?:新增|净增|新认定|认定|新培育|培育|新创建|创建|新获批|获批|新入选|入选|新建|建成|新备案|备案|新组建|组建|新设立|新设|设立|新评定|新获评|获评|新|、)+';
/** Levels of recognition, for things that count whatever the level. */
export const LEVELS = '(?:国家级?|省级?|自治区级?|市级?|州级?|区级|县级|以上|及|、|各类|各级|一批)*';
/** 省市（级）, before projects of any level. */
export const WHOSE = '(?:国家|省|市|自治区|州|区|县|级|列|、|和|及|以上)*';

/** ANEW: verbs of getting more of something, at least one. SOME: any verbs that may stand before the thing counted. */
const ANEW_VERB =
  '新建|新增|净增|增加|新|改建|扩建|改扩建|新改扩建|新改建|建成|建设|建|创建|创成|争创|打造|培育|认定|评定|获批|获评|入选|列入|组建|设立|成立|发展|引进|招引|引育|引入|吸引|成功|创办|领办|、|和|及';
export const ANEW = `(?:${ANEW_VERB})+`;
export const SOME = `(?:${ANEW_VERB}|改造|提升|升级|整治|修缮|维修|开工|启动|实施|推进|完成|启用|投用|形成|集聚|拥有|实现|投入使用|的)*`;
/** Levels of recognition as they stand before a noun, with or without 级. */
export const GRADE = '(?:世界|国际|国家|全国|中国|省|自治区|市|州|区|县|级|以上|部|及|、|和|各类|各级|一批|重点)*';

/** Measure words that are used for one another, by the base unit of a concept. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  家: BODIES,
  个: ['个', '处', '座', '所', '家', '项'],
  所: ['所', '个', '座', '家', '处'],
  座: ['座', '个', '处'],
  项: ['项', '个', '件'],
  场: EVENTS,
  起: ['起', '件', '例'],
  件: ['件', '项', '条', '个', '起'],
  条: ['条', '个', '处', '段'],
  张: ['张', '个'],
  套: ['套', '户', '套（户）', '间', '套（间）'],
  户: ['户', '户数', '户次'],
  人: PEOPLE,
  人次: PEOPLE,
};
/** The units that values of a concept may have by default. */
export const unitsLike = (unit: string): readonly string[] => ALIKE[unit] ?? [unit];
