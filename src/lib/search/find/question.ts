/** Interprets a request: what to search for, and in which part of the collection. */
import { HALF_NAMES } from '../../report/report-name.ts';
import { type Filters, KINDS, KIND_NAMES, type Request } from '../ask/request.ts';
import { bareText, fold, type Traditional } from '../text/fold.ts';
import type { Matcher } from './matcher.ts';
import { isPinyin } from '../index/names.ts';
import { makeTerm, parseQuery, type Query, type Range, type Term } from '../ask/query.ts';
import type { SearchEngine } from '../index/search-engine.ts';
import { spokenWords } from './spoken-words.ts';
import { typedFigure, type TypedFigure } from '../ask/typed-figure.ts';

export interface Question {
  /** All must occur in the same sentence. */
  terms: readonly Term[];
  excluded: readonly Term[];
  /** Conditions on figures. */
  ranges: readonly Range[];
  /** The figure among the words; null if there is none. */
  figure: TypedFigure | null;
  /** All words joined to one run, for text pasted with spaces in it; null if there is at most one word. */
  joined: Term | null;
  /** The terms for looking up names of places and concepts. */
  names: readonly Term[];
  filters: Filters;
  /** The query without the filters typed into it. */
  words: string;
  /** A sentence that tells the reader what part of the query was ignored; usually empty. */
  notice: string;
}

/** A run of this length or more without punctuation is probably pasted text. */
export const SENTENCE_LIKE = 10;

/** Interprets the words of a request. Ambiguous queries are decided by a lookup in the texts: see standsAsWritten, isOneRun. */
export async function understand(
  engine: SearchEngine,
  matcher: Matcher,
  request: Request,
  traditional: Traditional,
): Promise<Question> {
  const query = parseQuery(request.q, traditional);
  const { filters, stray } = await resolveFilters(engine, query, request.filters, traditional);
  const typed = [...query.terms, ...stray.flatMap((word) => makeTerm(word, traditional) ?? [])];
  const words = [query.words, ...stray].join(' ').trim();
  const { excluded, notice, joined, whole } = query;
  const rest = { excluded, filters, words, notice };
  if (whole && query.ranges.length > 0 && (await standsAsWritten(engine, matcher, whole)))
    return { ...rest, terms: [whole], names: [whole], ranges: [], joined: null, figure: null };
  const spoken = await inWords(engine, matcher, typed);
  const names = joined && !query.spaced ? [joined] : spoken;
  const terms = joined && (await isOneRun(query, matcher, joined)) ? [joined] : spoken;
  const figure = typedFigure(terms);
  return {
    ...rest,
    terms,
    names: figure?.isBare === false ? figure.words : names,
    ranges: query.ranges,
    joined,
    figure,
  };
}

/** Whether a query that looks like a condition on figures occurs in the texts as written: 助力企业争取“科技贷”不低于1500万元. */
async function standsAsWritten({ index, texts }: SearchEngine, matcher: Matcher, whole: Term): Promise<boolean> {
  if ((await matcher.find(whole)).length > 0) return true;
  const plain = bareText(whole.literals[0] ?? '');
  if (plain.length < SENTENCE_LIKE) return false;
  await texts.load(await index.alike(plain));
  return texts.find(plain, 'bare').items.length > 0;
}

/** Whether words that were probably pasted with spaces in them (接 诉 即 办) occur in the texts as one run. */
const isOneRun = async ({ spaced, excluded }: Query, matcher: Matcher, joined: Term): Promise<boolean> =>
  !spaced && excluded.length === 0 && (await matcher.find(joined)).length > 0;

/** Splits a question typed as one run into its words, if no text contains the run. */
async function inWords({ reports }: SearchEngine, matcher: Matcher, terms: readonly Term[]): Promise<readonly Term[]> {
  const [term, ...others] = terms;
  if (!term || others.length > 0 || term.literals.length > 1 || (await matcher.find(term)).length > 0) return terms;
  const [run = ''] = term.literals;
  const words = spokenWords(reports, run);
  return words[0] === run ? terms : words.flatMap((word) => makeTerm(word) ?? []);
}

/** Other words of readers for the halves of a report. */
const HALF_WORDS: ReadonlyMap<string, string> = new Map([
  ['任务', 'plan'],
  ['目标', 'plan'],
  ['安排', 'plan'],
  ['成绩', 'review'],
  ['总结', 'review'],
  ['困难', 'problems'],
  ['不足', 'problems'],
  ['附件', 'appendix'],
]);

/** Merges the filters of the address with typed ones, which take precedence; a typed filter with an unknown value becomes a stray word. */
async function resolveFilters(
  engine: SearchEngine,
  { filters: typed }: Query,
  given: Filters,
  traditional: Traditional,
): Promise<{ filters: Filters; stray: string[] }> {
  const { reports, themes } = engine.base;
  const themeNames = themes.map(({ id, name }) => [id, name] as const);
  const halfNames = Object.entries(HALF_NAMES);
  const known = (list: readonly (readonly [string, string])[], id: string): string =>
    list.some(([one]) => one === id) ? id : '';
  const found: Filters = {
    report: typed.report && (await reportCalled(engine, fold(typed.report, traditional).text)),
    theme: typed.theme && called(typed.theme, themeNames),
    half: typed.half && (HALF_WORDS.get(typed.half) ?? called(typed.half, halfNames)),
    kind: KINDS.find((one) => typed.kind && one === called(typed.kind, Object.entries(KIND_NAMES))) ?? '',
  };
  const names = ['report', 'theme', 'half', 'kind'] as const;
  return {
    filters: {
      report: found.report || (reports.some(({ id }) => id === given.report) ? given.report : ''),
      theme: found.theme || known(themeNames, given.theme),
      half: found.half || known(halfNames, given.half),
      kind: found.kind || given.kind,
    },
    stray: names.flatMap((name) => (typed[name] !== '' && found[name] === '' ? [typed[name]] : [])),
  };
}

/** The id of the report that a place, a name or pinyin means; empty if there is none. */
async function reportCalled(engine: SearchEngine, name: string): Promise<string> {
  const [held] = engine.places.holding(name);
  if (held) return held.entry.id;
  return isPinyin(name) ? (engine.places.spelt(name, await engine.readings())[0]?.entry.id ?? '') : '';
}

/** The id in a list that the reader's words mean: the words are the id, the name, or the beginning of either; empty if there is none. */
function called(words: string, list: readonly (readonly [id: string, name: string])[]): string {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return '';
  const found = list.find(
    ([id, name]) => id === wanted || name === wanted || name.startsWith(wanted) || id.startsWith(wanted),
  );
  return found?.[0] ?? '';
}
