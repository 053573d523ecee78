/** Decides which half of the report a heading announces. */
import type { Half } from '../../../src/schema/vocabulary.ts';
import { plainYears } from '../../../src/lib/text/chinese-number.ts';

const APPENDIX =
  /^(?:附[:：]?$|附[件表录注]\s*\d*|(?:《?政府工作报告》?)?(?:有关)?(?:名词|用语|术语|词语|词汇)(?:名词|术语)?(?:解释|注释|注解|说明)|《?政府工作报告》?释义$|注释[:：]?$|注[:：]$)|(?:名词|用语|术语|词语|词汇)的?(?:解释|注释|注解|说明)|(?:项目|实事|任务)(?:一览)?(?:清单|表)$|^\d{4}年[^，。]{0,8}实事$/u;
const PROBLEMS = /(?:存在|面临)[^。]{0,14}(?:问题|困难|挑战|不足)|^(?:主要)?问题[和与及]/u;
/** Words that look back in any year, words that look ahead, and words whose direction depends on the year. */
const BACK = /回顾|总结|成就|成绩|成效|进展|完成情况|(?<!确保)(?:圆满|胜利|顺利)完成|取得|所做|过去|^[^“]*的五年$/u;
const AHEAD =
  /安排|任务|目标|打算|部署|要求|思路|建议|计划|展望|今后|未来|下一步|新一年|奋斗|方针|举措|措施|设想|考虑/u;
const WORK = /工作|情况|发展|建设|重点|^\d{4}年，/u;

const yearsIn = (text: string): number[] =>
  [...plainYears(text).matchAll(/(19\d\d|20\d\d)年?/gu)].map((m) => Number(m[1]));

/** 2024年工作回顾 → review; 2025年重点任务 → plan; 名词解释 → appendix; null if undecided. `planned`: the first planned year. */
export function halfOfHeading(heading: string, planned: number | null): Half | null {
  if (isAppendixName(heading)) return 'appendix';
  const back = BACK.test(heading);
  const ahead = AHEAD.test(heading);
  if (back && !/今后|未来|下一步/u.test(heading)) return 'review';
  if (PROBLEMS.test(heading) && !ahead) return 'problems';
  const years = yearsIn(heading);
  if (years.length > 0 && planned !== null && (ahead || WORK.test(heading))) {
    return Math.max(...years) < planned ? 'review' : 'plan';
  }
  return ahead ? 'plan' : null;
}

/** Whether a part is for both halves: “十三五”回顾和“十四五”展望. */
export const looksBothWays = (heading: string): boolean => BACK.test(heading) && AHEAD.test(heading);

export const isAppendixName = (line: string): boolean =>
  line.length <= 30 && APPENDIX.test(line) && !/[。；]/u.test(line);

/** Whether an appendix lists tasks of the planned year (附件：十件民生实事); 名词解释 has no period. */
export const listsTasks = (appendix: string): boolean => /实事|任务|项目/u.test(appendix);

/** Time words that only names of parts contain: 2024年, 过去五年, “十五五”, 本届. */
const PERIOD =
  /[\d０-９]{4}年|二[〇○零Ｏ]|过去|今年|去年|上半年|下半年|本届|五年|“十[一二三四五六]?五”|一年|今后|未来|下一步|下一阶段|当前/u;

/** Whether a heading names a part of the report, as 2024年工作回顾, 2020年工作总体考虑 and 今后五年的目标 do; near miss: 加强政府自身建设. */
export const namesPart = (heading: string): boolean => PERIOD.test(heading) || halfOfHeading(heading, null) !== null;

/**
 * Whether a whole line is the name of a part: 2022年上半年工作回顾, 2014年政府工作.
 * Near misses: 做实项目抓投资; 为实现上述目标，2023年要重点做好以下工作：
 */
export function isPartName(line: string): boolean {
  if (isAppendixName(line)) return true;
  if (line.length > 40 || /[。；！？：:，,\t]/u.test(line) || /我们|^(?:为|按照|围绕|根据|关于|[—─―–-])/u.test(line))
    return false;
  return PERIOD.test(line) && (BACK.test(line) || AHEAD.test(line) || /工作$/u.test(line));
}
