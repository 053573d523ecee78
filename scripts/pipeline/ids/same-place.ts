/** Whether two reports speak of one place, however each of them names it. */
import { TIERS } from '../../../src/catalogue/tiers.ts';
import type { Place } from '../../../src/schema/report.ts';

const PEOPLES =
  '蒙古|回|藏|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|' +
  '仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺';
/** The level with what belongs to it: peoples before 自治…, the longer word before the shorter. */
const LEVEL_WORDS = new RegExp(
  `(?:(?:(?:${PEOPLES})族)*(?:自治[州县旗]|民族乡)|(?:维吾尔|壮族|回族)?自治区|特别行政区|街道|地区|[省市州盟县旗区镇乡])$`,
  'u',
);

/** 北庄镇 → 北庄; 内蒙古自治区 → 内蒙古; 全国 → 全国. A name that is all level keeps itself. */
export const bareName = (place: string): string => place.replace(LEVEL_WORDS, '') || place;

/**
 * One place: of one name, or one that the YAML says it had before, or that differs by its level alone within one region (密云县, 密云区
 * of 北京市). Where both say what lies above them, the shorter chain must be found in the longer: 郑州市 of 河南省 and of nothing said.
 */
export function samePlace(a: Place, b: Place): boolean {
  const [few, many] = a.region.length < b.region.length ? [a.region, b.region] : [b.region, a.region];
  if (few.some((name) => !many.includes(name))) return false;
  if (a.name === b.name || a.formerly?.includes(b.name) || b.formerly?.includes(a.name)) return true;
  return few.length > 0 && TIERS[a.level] === TIERS[b.level] && bareName(a.name) === bareName(b.name);
}
