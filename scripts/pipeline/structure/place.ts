/** Parses names of places: the places nested in one string, and their administrative level. */
import { words } from '../../../src/catalogue/words.ts';
import type { Level } from '../../../src/schema/vocabulary.ts';

/** Full names of the provincial level. */
export const PROVINCES = words(`
  北京市 天津市 上海市 重庆市 河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省
  山东省 河南省 湖北省 湖南省 广东省 海南省 四川省 贵州省 云南省 陕西省 甘肃省 青海省 台湾省
  内蒙古自治区 广西壮族自治区 西藏自治区 宁夏回族自治区 新疆维吾尔自治区 香港特别行政区 澳门特别行政区
`);
const MUNICIPALITIES: ReadonlySet<string> = new Set(words('北京市 天津市 上海市 重庆市'));

/** 州, 市 and 县 end a name only if no other level character follows: 黔东南州, but 柳州市, 沙市区, 沙县区. */
const PREFECTURE = '[\\u4e00-\\u9fff]{1,14}?(?:自治州|地区|盟|市(?!区)|州(?!市|区|县))';
const COUNTY = '[\\u4e00-\\u9fff]{1,12}?(?:自治县|自治旗|新区|开发区|矿区|林区|特区|区|县(?!区)|市(?!区)|旗)';
const TOWNSHIP = '[\\u4e00-\\u9fff]{1,12}?(?:民族乡|街道办事处|街道|镇|乡|苏木)';
const CHAIN = new RegExp(`^(${PREFECTURE})?(${COUNTY})?(${TOWNSHIP})?$`, 'u');

/** Words for one's own place, which name none: 全市, 本区, 州. */
const OWN = /^(?:[全本我各该]?(?:自治区|自治州|省|市|州|盟|县|旗|区|镇|乡|街道)|.*(?:政府|委员会))$/u;

/** 北京市密云区巨各庄镇 → 北京市, 密云区, 巨各庄镇; null if the text is not a place. */
export function placeChain(text: string): string[] | null {
  const province = PROVINCES.find((name) => text.startsWith(name));
  const rest = province === undefined ? text : text.slice(province.length);
  if (rest === '') return province === undefined ? null : [province];
  if (OWN.test(rest)) return null;
  const parts = CHAIN.exec(rest)?.slice(1).filter(Boolean) ?? [];
  if (parts.length === 0 || parts.some((part) => OWN.test(part))) return null;
  return [...(province === undefined ? [] : [province]), ...parts.map((part) => part.replace(/办事处$/u, ''))];
}

/** The level, by the end of the name; a 市 below a municipality or another city is a county-level city. */
export function levelOf(name: string, region: readonly string[]): Level {
  if (name === '全国') return 'nation';
  if (PROVINCES.includes(name)) return 'province';
  if (/镇$/u.test(name)) return 'town';
  if (/(?:乡|苏木)$/u.test(name)) return 'township';
  if (/街道$/u.test(name)) return 'subdistrict';
  if (/区$/u.test(name) && !/地区$/u.test(name)) return 'district';
  if (/(?:县|旗)$/u.test(name)) return 'county';
  const parent = region.at(-1);
  const below = parent !== undefined && (MUNICIPALITIES.has(parent) || !PROVINCES.includes(parent));
  return below ? 'county' : 'prefecture';
}
