import { anyOf, matched } from '../pattern.ts';
import { PREDICATE_STARTS } from '../vocabulary/naming.ts';
import { ownWords, type NameContext, type NamePlace } from './said.ts';
import { trimLead, trimTail } from './trim.ts';
import { clausesBefore, withoutDone } from './words.ts';

const STATE = new RegExp(
  `(?:一年一个|连[跨上]|扭转|突破|跨越|跨过|持续|不断|稳步|明显|显著|进一步|大幅|总体|${anyOf(PREDICATE_STARTS.filter((w) => w.length > 1))})(?!值).*$`,
);

/** 浓度排名|中, 综合考核|中 */
const IN_CONTEST =
  /(?:(?<=.)(?:综合)?排名|(评价|考核|评选|验收|考评|测评|评比|评估|大比武|运动会|[大竞]赛|试点地区))[中上]$/;
/** 在全国生产总值20强城市中|排名第14位: the group that it is compared with. */
const FIELD = /^(?!.*(?:评价|考[核评]|测评|评[估比]))[^，；]{0,24}(?:城市|省[区市份]|国家|经济体|县[区市]|市县)中$/;
/** 武汉|在全国“万家民企评营商环境”中|居前十 */
const IN_FIELD = /(?<=.{2})在[^，；]{2,24}中$/;
/** 其中，两次排名全市第一; 占比达到55.7%、5年提升10.6个百分点 */
const TIMES = /^(?:[一两三四五六七八九十]|\d+(?:-\d+)?)(?:次|年来?|年间|年内)$|^[人户]$/;

/** Returns what grows or is ranked, by the words before the number that no measurement has used; empty if they do not say it. */
export function subjectOf(text: string, at: NamePlace, context: NameContext): string {
  const own = trimTail(trimLead(ownWords(text, at, context)));
  const words = trimLead(own.replace(/^(?:争取|提出)(?=.{2})/, ''))
    .replace(IN_CONTEST, '$1')
    .replace(IN_FIELD, '')
    .replace(/(?<=”)[中上]$/, '');
  return TIMES.test(words) || FIELD.test(words) ? '' : withoutDone(words);
}

/** Names a number that nothing else names: by the nearest clause before it without the predicate, else by the words after it. */
export function fallbackName(text: string, clauseStart: number, outerEnd: number): string {
  // 城区框架|达到200平方公里，2030年达到300平方公里; 生产总值|年均增长12%，五年翻了一番；2010年达到590亿元
  const words = clausesBefore(text, clauseStart)
    .map((clause) =>
      trimTail(
        trimLead(clause)
          .replace(/^(?:扩大|加大)(?=.{4})/, '')
          .replace(/^([^“]*?)(?:第?\d|翻[了一两]|年均).*$/, '$1'),
      ),
    )
    .findLast((clause) => clause !== '');
  if (words === undefined) return matched(/[一-龥A-Za-z“”]{2,12}/, text.slice(outerEnd)) || text;
  return trimTail(words.replace(IN_CONTEST, '$1').replace(STATE, '')) || words;
}
