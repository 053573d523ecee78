/** A request understood: what is looked for, and in which part of the collection. */
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
  /** Every one is wanted in the same sentence. */
  terms: readonly Term[];
  excluded: readonly Term[];
  /** Conditions on figures. */
  ranges: readonly Range[];
  /** The figure among the words, if there is one. */
  figure: TypedFigure | null;
  /** All words in one run, for text pasted with spaces in it; null where there is one word or less. */
  joined: Term | null;
  /** What names of places and concepts are looked up by. */
  names: readonly Term[];
  filters: Filters;
  /** The words without the filters typed among them. */
  words: string;
  /** What was not taken from the query; a sentence for the reader, usually empty. */
  notice: string;
}

/** A run as long as this without punctuation is likely to be pasted text. */
export const SENTENCE_LIKE = 10;

/** Reads the words of a request. Guesses are settled by what the collection holds: see standsAsWritten, isOneRun. */
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

/** Whether what looks like a condition on figures is a run of the text: 助力企业争取“科技贷”不低于1500万元. */
async function standsAsWritten({ index, texts }: SearchEngine, matcher: Matcher, whole: Term): Promise<boolean> {
  if ((await matcher.find(whole)).length > 0) return true;
  const plain = bareText(whole.literals[0] ?? '');
  if (plain.length < SENTENCE_LIKE) return false;
  await texts.load(await index.alike(plain));
  return texts.find(plain, 'bare').items.length > 0;
}

/** Whether words that were probably pasted with spaces in them (接 诉 即 办) stand in the text as one run. */
const isOneRun = async ({ spaced, excluded }: Query, matcher: Matcher, joined: Term): Promise<boolean> =>
  !spaced && excluded.length === 0 && (await matcher.find(joined)).length > 0;

/** A question in one run becomes its words where no text has the run. */
async function inWords({ reports }: SearchEngine, matcher: Matcher, terms: readonly Term[]): Promise<readonly Term[]> {
  const [term, ...others] = terms;
  if (!term || others.length > 0 || term.literals.length > 1 || (await matcher.find(term)).length > 0) return terms;
  const [run = ''] = term.literals;
  const words = spokenWords(reports, run);
  return words[0] === run ? terms : words.flatMap((word) => makeTerm(word) ?? []);
}

/** What readers call the parts of a report, beside their names. */
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

/** Filters of the address, and those typed into the words; a typed one that names nothing known is a stray word. */
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

/** The id of the report that a place, a name or pinyin means; empty for none. */
async function reportCalled(engine: SearchEngine, name: string): Promise<string> {
  const [held] = engine.places.holding(name);
  if (held) return held.entry.id;
  return isPinyin(name) ? (engine.places.spelt(name, await engine.readings())[0]?.entry.id ?? '') : '';
}

/** The id of a list that the reader's words mean: the id itself, the name, or the beginning of either; empty for none. */
function called(words: string, list: readonly (readonly [id: string, name: string])[]): string {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return '';
  const found = list.find(
    ([id, name]) => id === wanted || name === wanted || name.startsWith(wanted) || id.startsWith(wanted),
  );
  return found?.[0] ?? '';
}
