/** Compares the periods of two figures. */
import { periodText } from '../../figure/figure-text.ts';
import { care, no, type Finding, type Pair, type Rule } from './types.ts';

interface Time {
  year: number;
  /** Length in half years: 1 for a half, 2 for a year, 10 for five years. */
  halves: number;
  /** Which half of the year; 0 for whole years. */
  half: 0 | 1 | 2;
}

/** '2022H1' → the first half of 2022; null for a period in the report's own words (自4月6日以来). */
function readTime(period: string): Time | null {
  const match = /^(\d{4})(?:H([12])|-(\d{4}))?$/u.exec(period);
  if (!match) return null;
  const [, from, half, to] = match;
  const year = Number(to ?? from);
  if (half) return { year, halves: 1, half: half === '1' ? 1 : 2 };
  return { year, halves: to ? 2 * (Number(to) - Number(from) + 1) : 2, half: 0 };
}

/** If amounts of money are more than five years apart, changes of prices distort the comparison. */
const PRICE_YEARS = 5;

export const period: Rule = (pair) => {
  const { a, b, placeA, placeB, samePlace } = pair;
  if (a.period === null || b.period === null) return [care('unknown-period', '至少一个没有说明时间')];
  if (a.period === b.period) return [];
  const [timeA, timeB] = [readTime(a.period), readTime(b.period)];
  const [textA, textB] = [periodText(a.period), periodText(b.period)];
  const texts = samePlace ? `${textA}与${textB}` : `${placeA.name}为${textA}，${placeB.name}为${textB}`;
  if (!timeA || !timeB) return [otherSpan(texts, pair)];
  const lengths = length(timeA, timeB, texts, pair);
  // Name the periods only once.
  return [...lengths, ...distance(timeA, timeB, lengths.length > 0 ? '' : `：${texts}`, pair)];
};

function length(a: Time, b: Time, texts: string, pair: Pair): Finding[] {
  if (a.halves === b.halves) return a.half === b.half ? [] : [care('other-half', `上半年与下半年有季节差别：${texts}`)];
  if (a.halves + b.halves === 3) {
    return pair.aspect === 'value' && pair.flow
      ? [no('half-against-year', `半年的数不能与全年的数相比：${texts}`)]
      : [care('half-against-year', `半年与全年有季节差别，只能参考：${texts}`)];
  }
  return [otherSpan(texts, pair)];
}

const otherSpan = (texts: string, { aspect, flow }: Pair): Finding =>
  (aspect === 'change' || (aspect === 'value' && flow) ? no : care)('other-span', `时间长短不同：${texts}`);

function distance(a: Time, b: Time, texts: string, { a: statement, aspect, samePlace }: Pair): Finding[] {
  const years = Math.abs(a.year - b.year);
  if (years === 0 || a.halves > 2 !== b.halves > 2) return [];
  const money = aspect === 'value' && /^(?:元|美元|港元|欧元)$/u.test(statement.normalized?.unit ?? '');
  if (money && years > PRICE_YEARS) {
    const text = `相隔${years}年，金额未扣除价格变动${texts}`;
    return [samePlace ? care('prices', text) : no('prices', text)];
  }
  return samePlace ? [] : [care('years-apart', `相隔${years}年${texts}`)];
}
