/** What the words around a figure say about it. */
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Clause } from './passages.ts';

const OVER_YEARS = /累计|总计|合计|[两三四五]年(?:来|间|内|共)|年均|平均每年|期间|任期|与20\d\d年相比/u;
/** Whether a text is about a sum or mean over years: 累计完成固定资产投资超过10万亿元 · 五年来新增就业. */
export const overYears = (text: string): boolean => OVER_YEARS.test(text);

/** The span of a figure in its sentence: of its value, else of its change, else of its rank. */
export const placeOf = ({ span, change, rank }: Indicator): [number, number] =>
  span ?? change?.span ?? rank?.span ?? [0, 0];
export const isIn = ({ start, end }: Pick<Clause, 'start' | 'end'>, at: number): boolean => at >= start && at < end;

/** The part of the clause before the figure. */
export const clauseBefore = (figure: Indicator): string =>
  figure.sentence.slice(0, placeOf(figure)[0]).replace(/^.*[，；。]/u, '');

/** The name of a figure; after 其中 with the clause before, which says what is measured: 汽车产能达到300万辆，其中新能源汽车200万辆. */
export const measured = (figure: Indicator): string =>
  (clauseBefore(figure).startsWith('其中')
    ? figure.sentence.slice(0, placeOf(figure)[0]).replace(/^.*[，；。](?=[^，；。]*[，；。]其中[^，；。]*$)/u, '')
    : '') + figure.name;

/** The same without the items before it in a list: 新增“上链”企业1000家、“上云”企业达到1.8万家 → “上云”企业达到. */
export const itemBefore = (figure: Indicator): string => clauseBefore(figure).replace(/^.*\d[^、]*、/u, '');

/** The item of a list in a clause that has the figure: 教师宿舍900套、食堂400个 → 食堂400个; the whole clause if it lists no figures. */
export function itemOf(figure: Indicator, clause: string): string {
  const items = clause.split('、');
  const own = itemBefore(figure).replace(/^.*、/u, '');
  const item = items.find((one) => own !== '' && one.startsWith(own)) ?? clause;
  return items.filter((one) => /\d/.test(one)).length > 1 ? item : clause;
}

const FROM = /(?:从|由)[^，；。]*$/u;
const TO = /^[^，；。]*?(?:增|提高|提升|上升|升|下降|降|减|跃|扩大|发展|达)[^，；。]{0,6}?(?:到|至|为)/u;
/** Whether the figure is the first of two and so of an earlier year: 4810亿元 in 从4810亿元增加到7248亿元. */
export function isStart(figure: Indicator): boolean {
  const [start, end] = placeOf(figure);
  return FROM.test(figure.sentence.slice(0, start)) && TO.test(figure.sentence.slice(end));
}

/** Removes the list of numbers at the end, so that the words before the first are left for all: 分别达到15家、 → 分别达到. */
export const beforeList = (before: string): string => before.replace(/(?:\d[\d.]*\D{0,8}、)+$/u, '');

const REACHED = /(?:到|至|达|升为|降为)$/u;
/**
 * Whether a figure is a level at the end of its years: 从4810亿元增加到7248亿元 · 3035亿元，比2010年增长76% · 降至25微克. If the quantity adds up over years
 * (`addsUp`), the text must also give a level that it started from.
 */
export function isReached(figure: Indicator, addsUp: boolean): boolean {
  if (/^[比较](?:19|20)\d\d年/.test(figure.change?.basis ?? '')) return true;
  const before = clauseBefore(figure);
  return REACHED.test(beforeList(before)) && (!addsUp || FROM.test(before));
}
