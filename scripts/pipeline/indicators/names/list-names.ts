import { anyOf } from '../pattern.ts';
import { PARALLEL_GROUPS } from '../vocabulary/naming.ts';
import { trimLead, trimTail } from './trim.ts';
import { ACTION, withoutRemarks } from './words.ts';

/** 、 and 和 between items, not inside words: 普及率, 和谐, 参与. */
const AND = /、|以及|(?<!普)及(?![格时其])|(?<![饱温总共平])和(?![谐平美])|(?<!参)与(?!会)/;
const GROUP = new RegExp(`^(?:${anyOf(PARALLEL_GROUPS)})`);
const OPENS_WITH_VERB = new RegExp(`^${ACTION}`);
const PLACE = /^(?:主城区|中心城区|市区|城区|县城|全社会|规模以上)/;
const MEASURE =
  '增加值|总产值|产值|产量|总量|销量|储量|用量|收入|投资|面积|人数|数量|件数|起数|余额|存款|贷款|标准|支出|价格|比重|总额|利润|税收|密度|浓度|水平|时限|资产|工资|比例|比率|占比|指数|次数|人次|增速|满意度|发病率|数';
const MEASURE_AT_END = new RegExp(`(?:率|[额量值数]|${MEASURE}|人口|费用|单位|企业|项目)$`);
const SHARED_MEASURE = new RegExp(`(?:[一-龥]{2}率|${MEASURE})$`);

/** 行政村|养老服务设施覆盖率, 自来水|普及率, 服务业|增加值: the measure that the groups before share. */
const measureOf = (item: string): string =>
  GROUP.test(item) ? item.replace(GROUP, '') : (SHARED_MEASURE.exec(item)?.[0] ?? '');

/**
 * Gives the numbers of a list their names where as many names stand before it; the place of the first holds for all, the
 * measure of the last for those without one. Empty where the counts differ.
 *
 *     市区垃圾处理率、污水处理率分别达到100%、99%  →  市区垃圾处理率 · 市区污水处理率
 *     城市社区和行政村养老设施覆盖率分别达到87%、71%  →  城市社区养老设施覆盖率 · 行政村养老设施覆盖率
 */
export function listNames(raw: string, count: number): readonly string[] {
  const words = trimTail(trimLead(withoutRemarks(raw).replace(/(?:年均)?分别.*$/, '')));
  if (count === 2 && words.startsWith('城乡')) return [`城镇${words.slice(2)}`, `农村${words.slice(2)}`];
  const items = words.split(AND).filter((item) => item !== '');
  if (items.length !== count) return [];
  const place = PLACE.exec(items[0] ?? '')?.[0] ?? '';
  const measure = measureOf(items.at(-1) ?? '');
  return items.map((item, i) => {
    const complete = i === count - 1 || MEASURE_AT_END.test(item) ? item : item + measure;
    return i === 0 || OPENS_WITH_VERB.test(item) || item.startsWith(place) ? complete : place + complete;
  });
}
