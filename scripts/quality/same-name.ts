import { pairsOf, sharedPairs } from '../../src/lib/text/pairs.ts';
import { ACTION_VERBS } from '../pipeline/indicators/vocabulary/naming.ts';

/** Words that a name may have or leave out without meaning another thing. */
const FILLER = /全年|累计|共计|共|完成|实现|达到|达|的|各类|为|了|数量|全镇|全区|我镇|我区|，|、|“|”|"/g;
/** A longer name may carry this much more of the sentence. */
const LONGEST_SURPLUS = 10;
const ENOUGH_SHARED = 0.6;

const withoutSpace = (s: string): string => s.replace(/\s+/g, '');
const bare = (s: string): string => withoutSpace(s).replace(FILLER, '');

/** 解决问题 before 满意率 tells another thing; 清除 before 垃圾 only what was done with it. */
const VERB_PHRASE = new RegExp(`(?:${ACTION_VERBS.join('|')})..`, 'u');

/** Whether two names mean the same thing: equal but for filler, one within the other, or most pairs of characters shared. */
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

/** Units as written, but for the spellings of square metre and percentage point. */
export const sameUnit = (a: string, b: string): boolean => spelling(a) === spelling(b);
const spelling = (unit: string): string =>
  withoutSpace(unit).replaceAll('％', '%').replaceAll('平方米', '㎡').replaceAll('个百分点', '百分点');
