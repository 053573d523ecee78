/** Parses what the reader typed into a query. It guesses what is meant, so that readers need not learn a syntax. */
import { NO_FILTERS } from './request.ts';
import { fold, type Traditional } from '../text/fold.ts';
import { queryNumberForm, timesOf } from '../text/number-forms.ts';

/** One thing that a sentence must contain (or must not contain). */
export interface Term {
  /** As typed, without quotes and signs, for messages. */
  raw: string;
  /** Folded runs; a sentence that contains any of them matches. Usually one. */
  literals: string[];
  /** Number forms of the runs that contain an amount, matched against the number form of the sentences. */
  amounts: string[];
  /** The runs of 垃圾*分类, which must be near each other in this order; empty for other terms. */
  near: string[];
}

/** A condition on figures: >90%, 1000-5000亩. Both ends are inclusive; for > and < the end is moved by a tiny amount to exclude it. */
export interface Range {
  min: number;
  max: number;
  /** Unit without multiplier (亿元 → 元; the number is already multiplied); empty if none was typed. */
  unit: string;
}

export interface Query {
  terms: Term[];
  excluded: Term[];
  ranges: Range[];
  /** Filters typed into the query (report:北庄), still in the reader's words; empty if not typed. */
  filters: Record<FilterName, string>;
  /** All wanted words joined to one run, for text pasted with spaces in it; null if there is at most one word. */
  joined: Term | null;
  /** Whether the spaces surely separate words; false for 接 诉 即 办 and 1000 余家. */
  spaced: boolean;
  /** A sentence that tells the reader what part of a too long query was ignored; usually empty. */
  notice: string;
  /** The query without the filters, and the same as one run, because a pasted sentence may look like a condition. */
  words: string;
  whole: Term | null;
}

/** A longer query is cut, with a notice; no sentence is that long. */
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
  // Do not cut a surrogate pair in two.
  const text = typed.length > MAX_QUERY ? typed.slice(0, MAX_QUERY).replace(/[\ud800-\udbff]$/, '') : typed;
  // 98.04 ％, 4,219 万元 and > 90% are one word each, typed with a space.
  return text.replace(/([\d０-９])\s+(?=[%％‰万亿千百元])/g, '$1').replace(/([>＞<＜≥≤=＝])\s+(?=[\d０-９])/g, '$1');
}

/** Splits a query at white space; a quoted run between spaces is one word: `财政收入 -"同比 增长"`. */
function words(text: string): Word[] {
  const found: Word[] = [];
  let rest = text.trimStart();
  while (rest !== '') {
    // A minus before a word or a quote excludes it. —— and -4- are text, and so is a negative number at the start of the query.
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
/** 2025 and 2025年; typed with other words it is the year asked about. */
export const isYear = ({ literals: [word = ''] }: Term): boolean => /^(?:19|20)\d\d年?$/.test(word);
export const DATE_UNIT = /^(?:年|月|日|号|届|次会议)/;

const amount = (digits: string, multipliers: string): number =>
  Number(digits.replaceAll(',', '')) * timesOf(multipliers);

/** Tolerance for comparing floats (money in 亿元): values that agree to nine digits are equal. */
export const slack = (value: number): number => Math.max(1e-12, Math.abs(value) * 1e-9);

/** '满意率>97%' → the word before the condition, and the condition; null if there is no condition (2021-2025, 1-6月). */
export const parseRange = (folded: string): { before: string; range: Range } | null =>
  readComparison(folded) ?? readBetween(folded);

function readComparison(folded: string): ReturnType<typeof parseRange> {
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
  // 1-2亿元 and 1000-5000万元: the multiplier at the end applies to both numbers.
  const min = amount(low, lowSigns + lowUnit === '' ? highSigns : lowSigns);
  return min > max ? null : { before, range: { unit, min, max } };
}

/** A run as typed → the term; null if nothing is left after folding. */
export function makeTerm(raw: string, traditional?: Traditional): Term | null {
  const folded = fold(raw, traditional);
  if (folded.text === '') return null;
  const literals = [folded.text];
  // 9,30 is the beginning of 9,300, whose comma is removed in the folded text.
  const plain = folded.text.replace(/(?<=\d),(?=\d)|(?<=\d),$|^,(?=\d)/g, '');
  if (plain !== folded.text && plain !== '') literals.push(plain);
  const form = queryNumberForm(folded);
  return { raw: raw.trim(), literals, amounts: form === null ? [] : [form], near: [] };
}

/** 垃圾*分类 → a term whose parts must be near each other; null if the word has no such parts. */
function makeNear(raw: string, traditional?: Traditional): Term | null {
  const parts = raw.split(/[*＊]+/).flatMap((part) => makeTerm(part, traditional)?.literals[0] ?? []);
  if (parts.length < 2 || !parts.every((part) => HAS_LETTER.test(part))) return null;
  return { raw, literals: parts, amounts: [], near: parts };
}

/** A term that matches either of two: 地铁 OR 公交. */
const either = (a: Term, b: Term): Term => ({
  raw: `${a.raw} OR ${b.raw}`,
  literals: [...a.literals, ...b.literals],
  amounts: [...a.amounts, ...b.amounts],
  near: [],
});

const HAS_LETTER = /[\p{L}\p{N}]/u;

/** Adds a word like report:北庄 to the filters. Returns false if it is not a filter. */
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

/** Adds a filter, or a condition with the word before it. Returns false if the word is neither. */
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

/** A single character, or a word that is not all Han: the spaces around it may come from a pasted text. */
const LOOSE = /^.$|\P{Script=Han}/su;

/** Adds a term, or with `isSecond` joins it to the last one by OR; skips unquoted signs. Returns true if the words cannot form one run. */
function addTerm(query: Query, term: Term, quoted: boolean, isSecond: boolean): boolean {
  const [text = ''] = term.literals;
  if (!quoted && !HAS_LETTER.test(text)) return false;
  if (!quoted && LOOSE.test(text)) query.spaced = false;
  const first = isSecond && term.near.length === 0 ? query.terms.pop() : undefined;
  query.terms.push(first ? either(first, term) : term);
  return first !== undefined || term.near.length > 0;
}

/** Reads all words as one run: as the only term if they are punctuation alone, and as `joined` if there are several. */
function takeRun(query: Query, pieces: readonly string[], traditional?: Traditional): void {
  const { terms, ranges } = query;
  const run = pieces.join('');
  if (terms.length === 0 && ranges.length === 0) {
    // Punctuation alone is searched literally: “十四五” is written with quotation marks, and readers expect to find them as with Ctrl+F.
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
    // OR is an operator only between two words; anywhere else it is text.
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
