/** What the words around a figure say of it. */
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Clause } from './passages.ts';

const OVER_YEARS = /累计|总计|合计|[两三四五]年(?:来|间|内|共)|年均|平均每年|期间|任期|与20\d\d年相比/u;
/** 累计完成固定资产投资超过10万亿元 · 五年来新增就业: sums and means over years. */
export const overYears = (text: string): boolean => OVER_YEARS.test(text);

/** Where a figure stands in its sentence: its value, else its growth, else its rank. */
export const placeOf = ({ span, change, rank }: Indicator): [number, number] =>
  span ?? change?.span ?? rank?.span ?? [0, 0];
export const isIn = ({ start, end }: Pick<Clause, 'start' | 'end'>, at: number): boolean => at >= start && at < end;

/** The words of the clause before the figure. */
export const clauseBefore = (figure: Indicator): string =>
  figure.sentence.slice(0, placeOf(figure)[0]).replace(/^.*[，；。]/u, '');

/** The same from the last other number on: 新增“上链”企业1000家、“上云”企业达到1.8万家 → “上云”企业达到. */
export const itemBefore = (figure: Indicator): string => clauseBefore(figure).replace(/^.*\d[^、]*、/u, '');

/** The part of a clause between two 、 that has the figure: 教师宿舍900套、食堂400个 → 食堂400个; the whole clause where it lists no figures. */
export function itemOf(figure: Indicator, clause: string): string {
  const items = clause.split('、');
  const own = itemBefore(figure).replace(/^.*、/u, '');
  const item = items.find((one) => own !== '' && one.startsWith(own)) ?? clause;
  return items.filter((one) => /\d/.test(one)).length > 1 ? item : clause;
}

const FROM = /(?:从|由)[^，；。]*$/u;
const TO = /^[^，；。]*?(?:增|提高|提升|上升|升|下降|降|减|跃|扩大|发展|达)[^，；。]{0,6}?(?:到|至|为)/u;
/** 从4810亿元增加到7248亿元: the first of the two is of an earlier year. */
export function isStart(figure: Indicator): boolean {
  const [start, end] = placeOf(figure);
  return FROM.test(figure.sentence.slice(0, start)) && TO.test(figure.sentence.slice(end));
}

/** 分别达到15家、127家: the words before the first of a list of numbers, for those behind it. */
export const beforeList = (before: string): string => before.replace(/(?:\d[\d.]*\D{0,8}、)+$/u, '');

const REACHED = /(?:到|至|达|升为|降为)$/u;
/**
 * 从4810亿元增加到7248亿元 · 3035亿元，比2010年增长76% · 降至25微克: a level at the end of its years. What adds up over them needs a year to
 * start from.
 */
export function isReached(figure: Indicator, addsUp: boolean): boolean {
  if (/^[比较](?:19|20)\d\d年/.test(figure.change?.basis ?? '')) return true;
  const before = clauseBefore(figure);
  return REACHED.test(beforeList(before)) && (!addsUp || FROM.test(before));
}
