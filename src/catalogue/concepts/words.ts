/** Words and units that the rules of many concepts share. */

/** Measure words that reports use for one another when they count findings, cases and items. */
export const FINDINGS = ['处', '项', '条', '个', '件', '起', '宗', '例'] as const;
/** Measure words for firms and other registered bodies. */
export const BODIES = ['家', '户', '个'] as const;
/** Measure words for events. */
export const EVENTS = ['场', '次', '场次', '期'] as const;
export const PEOPLE = ['人', '人次'] as const;

/** 规模以上 as it is written, in full or short. */
export const ABOVE_SCALE = '(?:规模以上|规上)';
/** Words that only say whose: they leave the whole as it is. */
export const LOCAL = '(?:地方|本级|镇本级|乡本级|街道本级)?';
/** A figure of one project, one firm, one park or one street is no figure of the whole place. */
export const ONE_PROJECT = /该项目|项目(?:总投资|投产|建成|达产)后|(?:建成|达产|投产)后/u;

/** The total of a kind of company is said with a word of reaching or having; without it the number may be of this year alone. */
export const total = (company: string): RegExp =>
  new RegExp(
    `${company}(?:总?数量?|总量)?(?:[、和与及][^，；。\\d]{1,16})?(?:已|累计|分别|力争|年均)*(?:达|增至|增加到|增长|突破|超过?|发展到|保持在|翻番|总数|[从由]\\d)|(?:累计|拥有|现有|共有|总数)[^，；。]{0,8}${company}`,
    'u',
  );
/** 占地区生产总值的比重, behind the name of an industry. */
export const OF_GDP = '(?:增加值)?占(?:全[省市区县])?(?:地区)?(?:生产总值|GDP|经济总量)(?:的)?(?:比重|比例)?';
/** 占规模以上工业增加值的比重. */
export const OF_INDUSTRY = `(?:增加值)?占(?:全[省市区县])?${ABOVE_SCALE}工业(?:增加值|总产值)?(?:的)?(?:比重|比例)?`;
