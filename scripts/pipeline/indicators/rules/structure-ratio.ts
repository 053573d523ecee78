import type { Rule } from './rule.ts';

const RATIO = /(?<![\d.])\d+(?:\.\d+)?(?:[∶：:]\d+(?:\.\d+)?){2}(?![\d.]|[∶：:]\d)/g;
const STRUCTURE = /(?:一、?二、?三次|一二三|三次)产业(?:增加值)?的?(?:结构|比重|比例|构成)(?:比[例重]?)?/;
/** 一、二、三次产业增加值分别达到…，|结构比例|由 */
const BEHIND_PARTS = /[一二]、三次?产业[^；]*，(?<structure>(?:产业)?结构(?:比[例重]?)?)[^，；]*$/;
const PARTS = ['第一产业', '第二产业', '第三产业'];

/**
 * The shares of the three economic sectors, stated as a ratio; each number is a figure, although no unit is written.
 *
 *     三次产业比重由上年的5.4∶50.3∶44.3调整为5.1∶49.3∶45.6        Near miss: 09:45:30
 *                         ^^^ 三次产业比重（第一产业）
 */
export const structureRatio: Rule = {
  id: 'structure-ratio',
  title: '三次产业结构',
  read: ({ text, quantity, clauseStart }) => {
    if (!text.includes('产业')) return null;
    const behind = BEHIND_PARTS.exec(text.slice(0, quantity.start))?.groups?.['structure'];
    const structure =
      STRUCTURE.exec(text.slice(clauseStart, quantity.start))?.[0] ?? (behind && `产业${behind.replace('产业', '')}`);
    if (structure === undefined) return null;
    const ratio = [...text.matchAll(RATIO)].find(
      ({ index, 0: all }) => index <= quantity.start && index + all.length >= quantity.end,
    );
    if (!ratio) return null;
    const part = PARTS[text.slice(ratio.index, quantity.start).split(/[∶：:]/).length - 1] ?? '';
    return { role: 'value', subjectEnd: ratio.index, subject: `${structure}（${part}）` };
  },
};
