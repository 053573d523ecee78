/** What was typed → what is looked for. Guesses instead of asking: nothing here has to be learned. */
import { NO_FILTERS } from './request.ts';
import { fold, type Traditional } from '../text/fold.ts';
import { queryNumberForm, timesOf } from '../text/number-forms.ts';

/** One thing that a sentence must hold (or must not). */
export interface Term {
  /** As typed, without quotes and signs: for messages. */
  raw: string;
  /** The folded runs any of which counts as this term; usually one. */
  literals: string[];
  /** Number forms of those that hold an amount, matched against the number form of the sentences. */
  amounts: string[];
  /** Of 垃圾*分类 the runs that stand near each other in this order; otherwise empty. */
  near: string[];
}

/** A condition on the figures: >90%, 1000-5000亩. Both ends count; those of > and < lie a little further. */
export interface Range {
  min: number;
  max: number;
  /** Unit without multiplier (亿元 → 元, the number already multiplied); empty where none was typed. */
  unit: string;
}

export interface Query {
  terms: Term[];
  excluded: Term[];
  ranges: Range[];
  /** Filters typed into the words (report:北庄), still in the reader's words; empty where not typed. */
  filters: Record<FilterName, string>;
  /** All wanted words in one run, for text pasted with spaces in it; null where there is one word or less. */
  joined: Term | null;
  /** Where the reader wrote the spaces to be kept apart: false for 接 诉 即 办 and 1000 余家. */
  spaced: boolean;
  /** What was not taken from a query that is too long or holds nothing to look for; a sentence for the reader. */
  notice: string;
  /** What was typed without the filters, and the same as one run: a pasted sentence may look like a condition. */
  words: string;
  whole: Term | null;
}

/** A query longer than this is cut: no sentence is as long, and the limit is said. */
export const MAX_QUERY = 400;
export const MAX_TERMS = 16;

const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '„': '”',
  '「': '」',
  '『': '』',
  '＂': '＂',
  '‘': '’',
  "'": "'",
  '｢': '｣',
};
export type FilterName = keyof typeof NO_FILTERS;
const FILTER_NAMES: Readonly<Record<string, FilterName>> = {
  report: 'report',
  报告: 'report',
  theme: 'theme',
  主题: 'theme',
  half: 'half',
  部分: 'half',
  kind: 'kind',
  类别: 'kind',
};

type Word = { text: string; quoted: boolean; minus: boolean };

function normalised(typed: string): string {
  // A pair of surrogates is not cut in two.
  const text = typed.length > MAX_QUERY ? typed.slice(0, MAX_QUERY).replace(/[\ud800-\udbff]$/, '') : typed;
  // 98.04 ％ and 4,219 万元 are one word, typed with a space; so is > 90%.
  return text.replace(/([\d０-９])\s+(?=[%％‰万亿千百元])/g, '$1').replace(/([>＞<＜≥≤=＝])\s+(?=[\d０-９])/g, '$1');
}

/** Cuts into words at white space; a quoted run that stands alone is one word: `财政收入 -"同比 增长"`. */
function words(text: string): Word[] {
  const found: Word[] = [];
  let rest = text.trimStart();
  while (rest !== '') {
    // One sign before a word or a quote; —— and -4- are text, and so is a number with its sign where nothing stands before.
    const minus = (found.length ? /^[-－−](?=[\p{L}\p{N}“"「『„＂‘'])/u : /^[-－−](?=[\p{L}“"「『„＂‘'])/u).test(rest);
    if (minus) rest = rest.slice(1);
    const close = QUOTES[rest.charAt(0)];
    const end = close ? rest.indexOf(close, 1) : -1;
    const quoted = end > 1 && /^(?:\s|$)/.test(rest.slice(end + 1));
    const word = quoted ? rest.slice(1, end) : (/^\S+/.exec(rest)?.[0] ?? '');
    found.push({ text: word, quoted, minus });
    rest = rest.slice(quoted ? end + 1 : word.length).trimStart();
  }
  return found;
}

const NUMBER = String.raw`(\d[\d,]*(?:\.\d+)?)([十百千万亿]*)`;
const UNIT = String.raw`([^\d\s<>=~-]{0,8})`;
const SIGNS = '>=|<=|≥|≤|≧|≦|=>|=<|>|<|大于等于|小于等于|不低于|不少于|不高于|不超过|大于|高于|多于|小于|低于|少于';
const COMPARISON = new RegExp(`^(.*?)(${SIGNS})${NUMBER}${UNIT}$`);
const BETWEEN = new RegExp(`^(.*?)${NUMBER}${UNIT}[-~至到]${NUMBER}${UNIT}$`);
/** 2025 and 2025年: typed beside other words, the year that is asked about. */
export const isYear = ({ literals: [word = ''] }: Term): boolean => /^(?:19|20)\d\d年?$/.test(word);
export const DATE_UNIT = /^(?:年|月|日|号|届|次会议)/;

const amount = (digits: string, multipliers: string): number =>
  Number(digits.replaceAll(',', '')) * timesOf(multipliers);

/** Floats of money in 亿元: equal to the ninth digit is equal. */
export const slack = (value: number): number => Math.max(1e-12, Math.abs(value) * 1e-9);

/** '满意率>97%' → the word before it and the condition; null for what is none (2021-2025, 1-6月). */
export const parseRange = (folded: string): { before: string; range: Range } | null =>
  readComparison(folded) ?? readBetween(folded);

function readComparison(folded: string): ReturnType<typeof parseRange> {
  // NFKC makes ≥ of nothing else, but ≮ and friends decompose into overlays.
  const comparison = COMPARISON.exec(folded);
  if (!comparison) return null;
  const [, before = '', sign = '', digits = '', multipliers = '', unit = ''] = comparison;
  const value = amount(digits, multipliers);
  const up = /[>≥≧]|大于|不低于|不少于|高于|多于/.test(sign) && !/不高于/.test(sign);
  const further = /[=≥≤≧≦]|等于|^不/.test(sign) ? 0 : 3 * slack(value);
  const [min, max] = up ? [value + further, Infinity] : [-Infinity, value - further];
  return { before, range: { unit, min, max } };
}

function readBetween(folded: string): ReturnType<typeof parseRange> {
  const between = BETWEEN.exec(folded);
  if (!between) return null;
  const [, before = '', low = '', lowSigns = '', lowUnit = '', high = '', highSigns = '', unit = ''] = between;
  if (unit === '' || DATE_UNIT.test(unit) || (lowUnit !== '' && lowUnit !== unit)) return null;
  const max = amount(high, highSigns);
  // 1-2亿元 and 1000-5000万元: the multiplier at the end is meant for both.
  const min = amount(low, lowSigns + lowUnit === '' ? highSigns : lowSigns);
  return min > max ? null : { before, range: { unit, min, max } };
}

/** A run as typed → the term; null where nothing of it is left after folding. */
export function makeTerm(raw: string, traditional?: Traditional): Term | null {
  const folded = fold(raw, traditional);
  if (folded.text === '') return null;
  const literals = [folded.text];
  // 9,30 is a run of 9,300, whose comma is folded away in the text.
  const plain = folded.text.replace(/(?<=\d),(?=\d)|(?<=\d),$|^,(?=\d)/g, '');
  if (plain !== folded.text && plain !== '') literals.push(plain);
  const form = queryNumberForm(folded);
  return { raw: raw.trim(), literals, amounts: form === null ? [] : [form], near: [] };
}

/** 垃圾*分类 → the term whose parts stand near each other; null for what is none. */
function makeNear(raw: string, traditional?: Traditional): Term | null {
  const parts = raw.split(/[*＊]+/).flatMap((part) => makeTerm(part, traditional)?.literals[0] ?? []);
  if (parts.length < 2 || !parts.every((part) => HAS_LETTER.test(part))) return null;
  return { raw, literals: parts, amounts: [], near: parts };
}

/** The term that is either of two: 地铁 OR 公交. */
const either = (a: Term, b: Term): Term => ({
  raw: `${a.raw} OR ${b.raw}`,
  literals: [...a.literals, ...b.literals],
  amounts: [...a.amounts, ...b.amounts],
  near: [],
});

const HAS_LETTER = /[\p{L}\p{N}]/u;

/** Takes a word like report:北庄 as a filter; whether it was one. */
function takeFilter(query: Query, word: string): boolean {
  const named = /^([a-z]+|\p{Script=Han}{2})[:：](.+)$/iu.exec(word);
  const name = named ? FILTER_NAMES[(named[1] ?? '').toLowerCase()] : undefined;
  if (!name || !named?.[2]) return false;
  query.filters[name] = named[2];
  query.words = query.words
    .replace(word, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim();
  return true;
}

const isOperator = ({ text, quoted, minus }: Word): boolean => !quoted && !minus && /^(?:OR|[|｜])$/.test(text);

/** Takes a filter, or a condition with the word before it; whether it was one. */
function takeCondition(query: Query, { text, quoted, minus }: Word, traditional?: Traditional): boolean {
  if (quoted || minus) return false;
  if (takeFilter(query, text)) return true;
  const condition = parseRange(fold(text, traditional).text);
  if (!condition) return false;
  query.ranges.push(condition.range);
  const before = makeTerm(condition.before, traditional);
  if (before) query.terms.push(before);
  return true;
}

/** One character, or no Chinese: the spaces beside it may be those of a text that was pasted. */
const LOOSE = /^.$|\P{Script=Han}/su;

/** Adds a term, unless it is signs, or makes the last one either of two. Answers whether all words together are then no run. */
function addTerm(query: Query, term: Term, quoted: boolean, isSecond: boolean): boolean {
  const [text = ''] = term.literals;
  if (!quoted && !HAS_LETTER.test(text)) return false;
  if (!quoted && LOOSE.test(text)) query.spaced = false;
  const first = isSecond && term.near.length === 0 ? query.terms.pop() : undefined;
  query.terms.push(first ? either(first, term) : term);
  return first !== undefined || term.near.length > 0;
}

/** Takes all words as one run: where they are signs alone, and beside several terms. */
function takeRun(query: Query, pieces: readonly string[], traditional?: Traditional): void {
  const { terms, ranges } = query;
  const run = pieces.join('');
  if (terms.length === 0 && ranges.length === 0) {
    // Punctuation alone is looked for as it stands: “十四五” is written with signs, and Ctrl+F finds them.
    const sign = makeTerm(run, traditional);
    if (sign) terms.push(sign);
  }
  const areMany = terms.length > MAX_TERMS;
  if (areMany || (pieces.length > 1 && terms.length > 0 && ranges.length === 0))
    query.joined = makeTerm(run, traditional);
  if (!areMany) return;
  query.notice = `词太多，只按前 ${MAX_TERMS} 个词查找。`;
  terms.length = MAX_TERMS;
}

export function parseQuery(typed: string, traditional?: Traditional): Query {
  const query: Query = {
    terms: [],
    excluded: [],
    ranges: [],
    filters: { ...NO_FILTERS },
    joined: null,
    spaced: true,
    notice: typed.length > MAX_QUERY ? `查询太长，只按前 ${MAX_QUERY} 个字符查找。` : '',
    words: typed,
    whole: null,
  };
  const pieces: string[] = [];
  let isOr = false;
  let isApart = false;
  for (const word of words(normalised(typed))) {
    // Between two words only; anywhere else it is text.
    const isSecond: boolean = isOr && !word.minus;
    isOr = isOperator(word) && query.terms.length > 0 && !isSecond;
    if (isOr || takeCondition(query, word, traditional)) continue;
    const term = (word.quoted ? null : makeNear(word.text, traditional)) ?? makeTerm(word.text, traditional);
    if (!term) continue;
    if (word.minus) query.excluded.push(term);
    else {
      pieces.push(word.text);
      isApart = addTerm(query, term, word.quoted, isSecond) || isApart;
    }
  }
  takeRun(query, isApart ? [] : pieces, traditional);
  query.spaced ||= isApart;
  query.whole = makeTerm(query.words.slice(0, MAX_QUERY), traditional);
  return query;
}
