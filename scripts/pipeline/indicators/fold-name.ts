/**
 * Returns a name without everything that does not change its meaning: widths, spaces, quotation marks, brackets with their
 * content, words at its start that only say when or whose, and words of reaching or growing at its end.
 *
 *     全市“四上” 企业（家）完成  →  四上企业
 *     ^^^^                 ^^^^
 */
export function foldName(name: string, role: 'value' | 'change' | 'rank'): string {
  let folded = name
    .normalize('NFKC')
    .replace(/[\s“”"‘’'《》·_]/gu, '')
    .replace(SHARE_OF_THREE, '$1占比')
    .replace(/\([^)]*\)/gu, '')
    .replace(AND_SOME, '')
    .replace(IN_PLAN, '')
    .replace(NEW_BEHIND, '$2$1');
  const tail = role === 'value' ? REACHED : GROWN;
  if (role === 'change') folded = folded.replace(/^[带拉]动(?=固定资产投资|消费)/u, '');
  for (let before = ''; before !== folded;) {
    before = folded;
    folded = folded.replace(HEAD, '').replace(tail, '');
  }
  return folded;
}

/** The name that rules/structure-ratio.ts gives to one of the three shares: 三次产业结构（第一产业）. */
const SHARE_OF_THREE = /^.*产业.*(?:结构|比重|比例|构成)[^()]*\((第[一二三]产业)\)$/u;
/** 建成国家级企业技术中心|和一批工程研究中心: the number counts only the first. */
const AND_SOME = /(?<=.{4})[和及]一批.*$/u;
/** 生产总值|在“十三五”期间 */
const IN_PLAN = /(?<=.{2})在十[一二三四五]五(?:期间|时期)$/u;
/** 市场主体新增 means the same as 新增市场主体. */
const NEW_BEHIND = /^(.{2,}?)(?:预计|力争)?(新增|净增|新开工)$/u;
/** Only words that do not narrow the meaning: 市级 and 市本级 name a part and stay. */
const HEAD =
  /^(?:[一二三四五六七八九十]{1,3}是|\d+、|全年|全[省市区县镇乡州盟旗](?!级)|全[域疆]|我[省市区县镇乡州]|争取(?:今年|年内|全年|全社会)|[一两二三四五]年[共来]|上半年|半年来?|去年|今年|本年|当年|年内|年末|年度(?=固定)|累计|共计?|总共|预计|力争|确保|实现|完成|达到|其中|分别|提出(?=.{4})|各级(?!安全)|为(?![民企农]))(?=.)/u;
const REACHED =
  /(?:分别|完成|实现|达到|达|(?<!行)为|约|增至|突破|超过|稳定在|保持在|提高到|提升至|降至|控制在|累计|预计|有望|力争|继续|稳定|连跨|跨[上入]|跻身|[迈跃]上|首|统一|(?<=.{3})实施|(?<=总值|增加值|额|GDP|收入|支出|投资|外资)总量|(?<=出口|资产投资|专项债券)规模|(?<=人数)总数)$/u;
const GROWN =
  /(?:分别|完成|实现|达到|达|(?<!行)为|约|同比|总体|增速|增幅|增长率|增长|涨幅|降幅|排名中?|位次|同步|预计|有望|力争|继续|稳定|逆势|可比|扣除价格因素|(?<=总值|增加值|额|GDP|收入|支出|投资|外资)总量|(?<=出口|资产投资|专项债券)规模|(?<=人数)总数)$/u;
