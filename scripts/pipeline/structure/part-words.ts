/** Which half of the report a heading announces. */
import type { Half } from '../../../src/schema/vocabulary.ts';

const APPENDIX = /^(?:附[:：]?|附[件表录注]\d*|名词(?:解释|注释)|注释|.{0,8}(?:用语|名词|术语|词语|词汇)(?:解释|注释|说明)|.{0,20}(?:项目表|一览表|计划表))/u;
const PROBLEMS = /(?:存在|面临)[^。]{0,14}(?:问题|困难|挑战|不足)|^(?:主要)?问题[和与]/u;
const REVIEW = /回顾|总结|成就|成绩|工作情况|完成情况|进展情况|主要工作(?:和成效)?$|发展情况|基本情况|开局|所做|取得/u;
const PLAN = /安排|任务|目标|重点工作|打算|部署|要求|思路|建议|计划|展望|今后|未来|下一步|明年|今年|新一年|奋斗|工作重点|主要措施|建设|推进|蓝图|举措/u;

/** 2024年工作回顾 → review; 2025年重点任务 → plan; 名词解释 → appendix. Years decide before words. */
export function halfOfHeading(heading: string, delivered: number | null): Half | null {
  if (APPENDIX.test(heading)) return 'appendix';
  if (PROBLEMS.test(heading) && !PLAN.test(heading)) return 'problems';
  const review = REVIEW.test(heading);
  if (review && !/今后|未来|下一步/u.test(heading)) return 'review';
  const year = /(20\d\d|19\d\d)年/.exec(heading.replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0)))?.[1];
  if (year !== undefined && delivered !== null) return Number(year) < delivered ? (PLAN.test(heading) && Number(year) === delivered ? 'plan' : 'review') : 'plan';
  return PLAN.test(heading) ? 'plan' : null;
}

/** A bare line that names a part of the report: 2022年上半年工作回顾, 2023年的奋斗目标和主要任务. Near miss: 做实项目抓投资 */
export function isPartName(line: string): boolean {
  if (line.length > 40 || /[。；！？：:，,]/.test(line) || /我们|^(?:为|按照|围绕|根据)/u.test(line)) return false;
  if (APPENDIX.test(line)) return line.length <= 24;
  const period = /[\d０-９]{4}年|过去|今年|上半年|下半年|本届|[五四三]年|十[一二三四五]五|“[一二三四五六七八九十]+五”|一年|今后|未来|下一步|下一阶段|当前/u.test(line);
  return period && (REVIEW.test(line) || PLAN.test(line));
}
