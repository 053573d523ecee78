import { anyOf } from '../pattern.ts';
import { ACTION_VERBS, MILESTONES, PREDICATE_FILLERS, PREDICATE_STARTS } from '../vocabulary/naming.ts';

/** The counted noun behind a unit and what the clause says of it. */
export interface NounAfter {
  noun: string;
  /** Length of the noun in the text. */
  length: number;
  /** 完工 of 25个项目顺利完工; empty where the clause says no more. */
  predicate: string;
}

const BEGINS_NOUN = /^的?[一-龥“A-Za-z（0-9]/;
const NO_NOUN = /^(?:以上|以下|左右|以内|和|及|与|或|并|且|而|至|到|的(?:增速|增长|速度|水平|目标|标准|比例)|[，。；：、）！])/;
const MILESTONE = new RegExp(`^的?(?:${anyOf(MILESTONES)})`);
const STARTS = new RegExp(`^(?:${anyOf(PREDICATE_STARTS)})(?!率|度|量|额|型|式|性)`);
const VERB = new RegExp(`^(?:${anyOf(ACTION_VERBS)})`);
const FILLER = new RegExp(`^(?:${anyOf(PREDICATE_FILLERS)})`);

/**
 * Reads the noun that follows a unit directly.
 *
 *     24个|省、市重点项目|完成年度投资计划的103.76%      建立11个|村级垃圾分类志愿服务队
 *         ^^^^^^^^^^^^^^ noun                                   ^^^^^^^^^^^^^^^^^^
 *
 * Null where none follows: 铺设管网30公里，…; 接待群众来访544批次758人次.
 */
export function nounAfter(text: string, from: number, clauseEnd: number): NounAfter | null {
  const rest = text.slice(from, clauseEnd);
  if (!BEGINS_NOUN.test(rest) || NO_NOUN.test(rest) || /^\d/.test(rest)) return null;
  if (STARTS.test(rest) || MILESTONE.test(rest)) return null;
  let end = rest.startsWith('的') ? 1 : 0;
  const begin = end;
  let quoted = false;
  for (; end < rest.length; end++) {
    const c = rest.charAt(end);
    if (c === '“') quoted = true;
    if (c === '”') quoted = false;
    if (quoted) continue;
    if (/[，。；：！]/.test(c)) break;
    const ahead = rest.slice(end);
    if (c === '、' && (/^、[^、，“]{0,12}\d/.test(ahead) || VERB.test(ahead.slice(1)))) break;
    if (end - begin >= 1 && STARTS.test(ahead)) break;
    if (/\d/.test(c)) break;
  }
  const noun = rest.slice(begin, end).replace(/的$/, '');
  if (noun === '') return null;
  // 3个项目、1615套房|顺利完成交付: what is said of the last item holds for all
  const items = /^(?:、\d[\d.]*[一-龥]{2,8}?)+?(?=(?:顺利|全部|有序|均|已|按期|如期|正|完成))/.exec(rest.slice(end))?.[0].length ?? 0;
  const clause = /^[^，。；、]*/.exec(rest.slice(end + items))?.[0] ?? '';
  return { noun, length: end, predicate: predicateWords(clause) };
}

function predicateWords(clause: string): string {
  if (/\d/.test(clause)) return '';
  let words = clause;
  for (;;) {
    const filler = FILLER.exec(words)?.[0];
    if (filler === undefined) break;
    words = words.slice(filler.length);
  }
  return words.replace(/(?:任务|工作|中|了)$/, '');
}
