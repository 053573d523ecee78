import { ACTION_VERBS } from '../pipeline/indicators/vocabulary/naming.ts';

/** Words that a name may have or leave out without meaning another thing. */
const FILLER = /全年|累计|共计|共|完成|实现|达到|达|的|各类|为|了|数量|全镇|全区|我镇|我区|，|、|“|”|"/g;
/** A longer name may carry this much more of the sentence. */
const LONGEST_SURPLUS = 10;
const ENOUGH_SHARED = 0.6;

const withoutSpace = (s: string): string => s.replace(/\s+/g, '');
const bare = (s: string): string => withoutSpace(s).replace(FILLER, '');

function pairs(s: string): Set<string> {
  const all = new Set(Array.from({ length: Math.max(0, s.length - 1) }, (_, i) => s.slice(i, i + 2)));
  return all.size > 0 ? all : new Set([s]);
}

/** 解决问题 before 满意率 tells another thing; 清除 before 垃圾 only what was done with it. */
const VERB_PHRASE = new RegExp(`(?:${ACTION_VERBS.join('|')})..`, 'u');

/** Whether two names mean the same thing: equal but for filler, one within the other, or most pairs of characters shared. */
export function sameName(labelled: string, read: string): boolean {
  const a = bare(labelled);
  const b = bare(read);
  if (a === '' || b === '') return withoutSpace(labelled) === withoutSpace(read);
  if (b.includes(a) && b.length <= a.length + LONGEST_SURPLUS) return !VERB_PHRASE.test(b.slice(0, b.indexOf(a)));
  if (a.includes(b) && b.length * 2 >= a.length) return true;
  const [left, right] = [pairs(a), pairs(b)];
  const common = [...left].filter((pair) => right.has(pair)).length;
  return (2 * common) / (left.size + right.size) >= ENOUGH_SHARED;
}

/** Units as written, but for the spellings of square metre and percentage point. */
export const sameUnit = (a: string, b: string): boolean => spelling(a) === spelling(b);
const spelling = (unit: string): string =>
  withoutSpace(unit).replaceAll('％', '%').replaceAll('平方米', '㎡').replaceAll('个百分点', '百分点');
