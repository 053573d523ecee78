/** A figure among the words of a query, in digits or in Chinese numerals: 42.4亿元, 固定资产投资42.4亿, 四十二点四亿. */
import { DATE_UNIT, isYear, makeTerm, type Range, type Term } from './query.ts';
import { amountsIn } from '../text/number-forms.ts';

export interface TypedFigure {
  /** The word that contains it, as typed. */
  raw: string;
  /** The other words, which name what the figure measures. */
  words: Term[];
  /** Whether the query is digits alone, which may also be a name: 12345. */
  isBare: boolean;
  /** The values that it may mean: a bare 4219 may be written 4219万. */
  ranges: Range[];
}

/** Bound words before or after the unit. */
const BOUND = /^[余多来]|(?:以上|左右)$/gu;
const UNIT = /^[^\d，。；、]{0,4}$/u;

/** The figure among the words; null if there is none or more than one. */
export function typedFigure(terms: readonly Term[]): TypedFigure | null {
  const found = terms.flatMap((term) => {
    const read = terms.length > 1 && isYear(term) ? null : readFigure(term);
    return read ? [{ term, ...read }] : [];
  });
  const [figure, ...others] = found;
  if (!figure || others.length > 0) return null;
  const name = makeTerm(figure.name);
  const words = [...terms.filter((term) => term !== figure.term), ...(name ? [name] : [])];
  return { raw: figure.term.raw, words, isBare: words.length === 0 && figure.ranges.length > 1, ranges: figure.ranges };
}

function readFigure({ literals: [text = ''], near }: Term): { name: string; ranges: Range[] } | null {
  const [amount, ...others] = amountsIn(text);
  if (!amount || others.length > 0 || near.length > 0) return null;
  const percent = amount.value.endsWith('%');
  const unit = percent ? '%' : text.slice(amount.end).replace(BOUND, '');
  const written = text.slice(amount.start, amount.end);
  if (!UNIT.test(unit) || DATE_UNIT.test(unit) || (percent && amount.end < text.length)) return null;
  const value = Number(amount.value.replace('%', ''));
  // Chinese numerals without unit or multiplier are parts of words: 二十大, 十四五.
  const isBare = unit === '' && !/[百千万亿点]/u.test(written);
  if (isBare && !/^\d/.test(written)) return null;
  const times = isBare ? [1, 1e4, 1e8] : [1];
  const at = (exact: number): Range => ({ unit, min: exact, max: exact });
  return { name: text.slice(0, amount.start), ranges: times.map((one) => at(value * one)) };
}
