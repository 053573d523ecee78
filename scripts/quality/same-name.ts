import { pairsOf, sharedPairs } from '../../src/lib/text/pairs.ts';
import { ACTION_VERBS } from '../pipeline/indicators/vocabulary/naming.ts';

/** Words that do not change what a name means. */
const FILLER = /全年|累计|共计|共|完成|实现|达到|达|的|各类|为|了|数量|全镇|全区|我镇|我区|，|、|“|”|"/g;
/** Maximum number of extra characters of a longer name that contains the other. */
const LONGEST_SURPLUS = 10;
const ENOUGH_SHARED = 0.6;

const withoutSpace = (s: string): string => s.replace(/\s+/g, '');
const bare = (s: string): string => withoutSpace(s).replace(FILLER, '');

/** A verb and its object: 解决问题 before 满意率 makes it another thing; 清除 before 垃圾 only says what was done with it. */
const VERB_PHRASE = new RegExp(`(?:${ACTION_VERBS.join('|')})..`, 'u');

/** Whether two names mean the same: equal without filler, one contained in the other, or most pairs of characters shared. */
export function sameName(labelled: string, read: string): boolean {
  const a = bare(labelled);
  const b = bare(read);
  if (a === '' || b === '') return withoutSpace(labelled) === withoutSpace(read);
  if (b.includes(a) && b.length <= a.length + LONGEST_SURPLUS) return !VERB_PHRASE.test(b.slice(0, b.indexOf(a)));
  if (a.includes(b) && b.length * 2 >= a.length) return true;
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const all = left.length + right.length;
  return all > 0 && 2 * sharedPairs(left, b) >= ENOUGH_SHARED * all;
}

/** Whether two units are spelled the same, apart from variants of square metre, percentage point and percent sign. */
export const sameUnit = (a: string, b: string): boolean => spelling(a) === spelling(b);
const spelling = (unit: string): string =>
  withoutSpace(unit).replaceAll('％', '%').replaceAll('平方米', '㎡').replaceAll('个百分点', '百分点');
