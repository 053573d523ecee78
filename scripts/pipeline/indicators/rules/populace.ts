import { refuse, type Rule } from './rule.ts';

const PEOPLE =
  /^[余多]?[千百]?[万亿][余多]?(?:各族|英雄|勤劳[一-龥]{0,5}|[一-龥]{2,4}(?=人民))?(?:人民(?!币|生活|法院)|父老|儿女|干部群众|市民(?=的)|群众(?=的))/;
const SERVED = /(?:惠及|组织|动员|发动|转移|服务|覆盖|解决|带动|帮助|培训|安置|帮扶|救助)[^，]{0,3}$/;

/**
 * 全市300万人民, 2000万父老乡亲: the population as it is addressed, not the count of a result.
 * Near miss: 惠及群众5万人, 300万人口.
 */
export const populace: Rule = {
  id: 'populace',
  title: '“全市N万人民”之类的称呼',
  read: ({ text, quantity, before }) =>
    PEOPLE.test(text.slice(quantity.place.end)) && !SERVED.test(before) ? refuse('称呼全体人民的用语，不是结果') : null,
};
