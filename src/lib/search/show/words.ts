/** The messages of the search. */
import { type Answer, areNearFigures, nearMatches } from '../find/answer.ts';
import type { Kind } from '../ask/request.ts';
import { number } from './results-markup.ts';

export const SEARCHING = '正在载入搜索数据……';

/** The counter words of the kinds other than text. */
const COUNTED: Readonly<Record<Exclude<Kind, 'text'>, string>> = {
  indicator: '个数字',
  concept: '个指标',
  place: '份报告',
};

/** The summary of an answer, also read by screen readers: `找到 22 处，在 3 份报告中。` */
export function summary(answer: Answer): string {
  if (!answer.asked) {
    if (answer.notice !== '' || answer.request.q.trim() === '') return answer.notice;
    return '这里没有可以查找的文字，请输入字、词或数字。';
  }
  const parts: string[] = [];
  const { kind } = answer.filters;
  if (kind !== '' && kind !== 'text' && answer.counts[kind] > 0)
    parts.push(`找到 ${number(answer.counts[kind])} ${COUNTED[kind]}。`);
  else if (answer.matches > 0) parts.push(`找到 ${number(answer.matches)} 处，在 ${number(answer.reports)} 份报告中。`);
  else if (answer.unfiltered > 0) parts.push(`在所选范围内没有找到；不限范围有 ${number(answer.unfiltered)} 处。`);
  else {
    const near = nearMatches(answer);
    const names = answer.concepts.length + answer.places.length;
    if (answer.figures.typed) return `有 ${number(answer.figures.count)} 个这样的数字。`;
    const what = areNearFigures(answer) ? '没有符合条件的数字' : '没有完全相同的文字';
    if (near > 0) parts.push(`${what}，有 ${number(near)} 处相近。`);
    else if (answer.figures.count > 0) parts.push(`${what}，有 ${number(answer.figures.count)} 个名称相符的数字。`);
    else if (names > 0) parts.push('没有找到这样的文字，有名称相符的指标或报告。');
    else parts.push('没有找到。');
  }
  return parts.join('') + answer.notice;
}

/** Advice for widening a search without exact hits. */
export function advice(answer: Answer): string[] {
  if (answer.matches > 0) return [];
  const lines: string[] = [];
  const q = answer.request.q.trim();
  if (q.length > 12) lines.push('只留其中最特别的四到八个字。');
  else if (q.length > 3 && !/\s/.test(q)) lines.push('只写其中两三个字。');
  if (/[<>＜＞≥≤]/.test(q)) lines.push('放宽数值，或改写单位：>90%、>=1000处、1000-5000亩。');
  if (/\s/.test(q)) lines.push('减少一两个词：几个词要在同一句或同一节里。');
  lines.push('换一种说法，或用拼音首字母：jsjb 找到“接诉即办”。');
  return lines;
}
