/** Decides whether two reports are of the same place, even if they name it differently. */
import { TIERS } from '../../../src/catalogue/tiers.ts';
import type { Place } from '../../../src/schema/report.ts';

const PEOPLES =
  '蒙古|回|藏|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|' +
  '仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺';
/** The level at the end of a name, with the peoples before 自治…; longer words come first. */
const LEVEL_WORDS = new RegExp(
  `(?:(?:(?:${PEOPLES})族)*(?:自治[州县旗]|民族乡)|(?:维吾尔|壮族|回族)?自治区|特别行政区|街道|地区|[省市州盟县旗区镇乡])$`,
  'u',
);

/** 北庄镇 → 北庄; 内蒙古自治区 → 内蒙古; 全国 → 全国. A name that is only a level is returned unchanged. */
export const bareName = (place: string): string => place.replace(LEVEL_WORDS, '') || place;

/**
 * Two places are the same if they have the same name, if the YAML says that one had the name of the other before, or if in the same region
 * only the level differs (密云县 and 密云区 of 北京市). All names of the shorter region must be in the longer one; an empty region fits all.
 */
export function samePlace(a: Place, b: Place): boolean {
  const [few, many] = a.region.length < b.region.length ? [a.region, b.region] : [b.region, a.region];
  if (few.some((name) => !many.includes(name))) return false;
  if (a.name === b.name || a.formerly?.includes(b.name) || b.formerly?.includes(a.name)) return true;
  return few.length > 0 && TIERS[a.level] === TIERS[b.level] && bareName(a.name) === bareName(b.name);
}
