/** Paragraphs that speak of something else than the section before them: thanks, problems, closing, other work. */
import type { Role } from './types.ts';

/** 致以崇高的敬意和衷心的感谢 · 成绩的取得，是……的结果 */
const THANKS: readonly RegExp[] = [
  /(?:致以|表示)[^。]{0,12}(?:敬意|感谢|谢意|问候)/u,
  /^(?:各位代表[、，！!：:同志们]*)?[^。！]{0,40}(?:成绩|成就|变化)[^。]{0,40}(?:来之不易|极为不易|是[^。]{0,60}结果|归功于|得益于)/u,
  /^(?:各位代表[、，！!]*)总结(?:过去)?[^。]{0,20}成绩/u,
];
const PROBLEMS: readonly RegExp[] = [
  /(?:在(?:充分)?(?:总结|肯定|看到|取得)[^。，]{0,12}(?:成绩|成就|进步|发展)的?(?:同时|时候)?|同时|当然|但)[^。]{0,24}(?:清醒|看到|认识到|存在)[^。]{0,60}(?:问题|困难|不足|挑战|差距|短板|矛盾|形势)/u,
  /(?:我们|必须)(?:也|还)?(?:要)?(?:清醒|深刻)(?:地|的)?(?:看到|认识到)[^。]{0,80}/u,
  /^[^。]{0,60}(?:还)?(?:存在|面临)(?:着)?(?:不少|一些|许多|诸多)[^。]{0,12}(?:问题|困难|不足|挑战)/u,
];
/** Set phrases of the last call. */
const CLOSING = /让我们|我们坚信|新篇章|努力奋斗|而奋斗|谢谢大家|共同创造/u;

/** Fields that a report names in one breath at the end of its review or plan. */
const OTHER_WORK = [
  '国防动员', '国防教育', '民兵', '人民防空', '人防', '民防', '民族宗教', '民族', '宗教', '工会', '工青妇', '共青团', '团委', '妇联', '妇女儿童',
  '残联', '残疾人', '统计', '审计', '档案', '地方志', '史志', '方志', '气象', '地震', '红十字', '侨', '外事', '对台', '双拥', '关心下一代',
  '老龄', '老年体育', '慈善', '供销', '科协', '工商联', '人民武装', '人大', '计划生育', '邮政', '通信', '保密', '参事', '文史', '消防',
] as const;

/** The government's own conduct, told without a heading. */
const CONDUCT = ['第一议题', '党风廉政', '全面从严治党', '中央八项规定', '法治轨道', '人大代表建议', '政协委员提案', '依法行政', '反腐败', '主题教育', '监督', '过紧日子', '建议提案'] as const;

const count = (text: string, words: readonly string[]): number => words.filter((word) => text.includes(word)).length;

/** What a paragraph without a heading is, when it is a section of its own; null when it goes on with the section before. */
export function ownSection(text: string): Role | null {
  const head = text.slice(0, 160);
  if (PROBLEMS.some((pattern) => pattern.test(head)) && /问题|困难|不足|差距|短板|挑战/.test(text)) return 'problems';
  if (/^(?:各位代表|一年来|过去的?一年|五年来|过去五年|这些|以上|上述|在此|回顾|所有这些|以往|取得)/u.test(text) && THANKS.some((pattern) => pattern.test(text))) return 'thanks';
  if (text.length < 260 && count(text, OTHER_WORK) >= 4) return 'other-work';
  if (/^(?:一年来|五年来|同时|此外|与此同时|过去一年|各位代表)/u.test(text) && count(text, CONDUCT) >= 3) return 'conduct';
  return null;
}

/** The call at the end: 各位代表！……让我们…… */
export const isClosing = (text: string): boolean => CLOSING.test(text);
