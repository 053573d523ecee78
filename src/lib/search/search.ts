/**
 * One request → its answer: understand the words, find, rank, show. Exact hits come first; what is less than exact comes
 * behind them and says why.
 *
 *     words ─► question ─► items, figures ─► ranked ─► hits by report and section
 */
import type { Answer, Request } from './answer.ts';
import { figureHits } from './figure-hits.ts';
import type { FigureRef } from './figures.ts';
import type { Traditional } from './fold.ts';
import { NO_ITEMS, toItems, type Items } from './items.ts';
import { needlesOf } from './marks.ts';
import { Matcher } from './matcher.ts';
import { conceptsCalled, nameHits } from './name-hits.ts';
import { understand, type Question } from './question.ts';
import { rank } from './ranking.ts';
import { reportHits } from './report-hits.ts';
import { Scope } from './scope.ts';
import type { SearchEngine } from './search-engine.ts';

/** Figures shown beside the text, and where figures alone are asked for. */
const FIGURES = 3;
const FIGURES_ALONE = 60;
/** A run as long as this is likely to be pasted, and may lie across two sentences. */
const PASTED = 6;

/** What the steps of one answer share. */
export interface Search {
  engine: SearchEngine;
  matcher: Matcher;
  /** Traditional character → simplified, for the words of this request. */
  traditional: Traditional;
  question: Question;
  scope: Scope;
}

/** Rejects when a file of the index cannot be had; whatever is typed has an answer. */
export async function search(engine: SearchEngine, request: Request, traditional: Traditional): Promise<Answer> {
  const matcher = new Matcher(engine.index);
  const question = await understand(engine, matcher, request, traditional);
  const scope = new Scope(engine.sections, engine.directory, question.filters);
  const answer = emptyAnswer(engine, { ...request, filters: question.filters }, question);
  if (question.terms.length === 0 && question.ranges.length === 0) {
    if (question.excluded.length) answer.notice = '只写了要排除的词。请再写一个要找的词。';
    return answer;
  }
  const asking: Search = { engine, matcher, traditional, question, scope };
  answer.asked = true;
  answer.marks = needlesOf(question.terms);
  if (question.ranges.length) await answerRanges(asking, answer);
  else await answerWords(asking, answer);
  Object.assign(answer, await nameHits(engine, question.names, answer.matches === 0));
  answer.counts = {
    text: answer.matches,
    indicator: answer.figures.count,
    concept: answer.concepts.length,
    place: answer.places.length,
  };
  return answer;
}

/** Sentences and headings that hold the words, and figures that are called so. */
async function answerWords(asking: Search, answer: Answer): Promise<void> {
  const { engine, matcher, scope, question } = asking;
  const { terms, excluded, joined } = question;
  const [all, figures] = await Promise.all([
    matcher.holding(terms, excluded),
    engine.figureIndex.named(terms, conceptsCalled(engine, terms)),
  ]);
  const items = scope.keep(all);
  count(asking, answer, all, items);
  const phrase = joined ?? (terms.length === 1 ? terms[0] : undefined);
  answer.groups = await reportHits(
    engine,
    rank(items, engine, {
      asPhrase: phrase && items.length ? await matcher.find(phrase) : NO_ITEMS,
      measured: itemsOf(figures),
    }),
    { ...showing(asking, answer), order: answer.request.sort },
  );
  answer.figures = await figureHits(engine, inScope(scope, figures), figuresShown(answer));
  if (terms.length > 1 || items.length === 0 || (terms[0]?.literals[0] ?? '').length >= PASTED) {
    const { lessThanExact } = await import('./less-than-exact.ts');
    await lessThanExact(asking, answer, items);
  }
}

/** Figures that meet the conditions, and the sentences that give them. */
async function answerRanges(asking: Search, answer: Answer): Promise<void> {
  const { engine, matcher, scope, question } = asking;
  const { terms, excluded, ranges } = question;
  const meeting = await engine.figureIndex.inRanges(ranges);
  const meant = terms.length ? await calledOrBeside(asking, meeting) : meeting;
  const barred = new Set(await matcher.holdingAny(excluded));
  const figures = meant.filter(({ item }) => !barred.has(item));
  const all = itemsOf(figures);
  const items = scope.keep(all);
  count(asking, answer, all, items);
  const byItem = Map.groupBy(figures, ({ item }) => item);
  const ranked = rank(items, engine, {
    asPhrase: terms.length === 1 ? await matcher.holdingAny(terms) : NO_ITEMS,
    measured: items,
  });
  answer.groups = await reportHits(engine, ranked, {
    ...showing(asking, answer),
    order: answer.request.sort,
    spans: (item) => (byItem.get(item) ?? []).map((figure) => engine.figures.at(figure).span),
  });
  answer.figures = await figureHits(engine, inScope(scope, figures), figuresShown(answer));
}

/** Figures of that name; where none is called so, figures of sentences that hold the words. */
async function calledOrBeside(
  { engine, matcher, question: { terms } }: Search,
  figures: readonly FigureRef[],
): Promise<readonly FigureRef[]> {
  const keyOf = ({ item, n }: FigureRef): string => `${item}.${n}`;
  const named = await engine.figureIndex.named(terms, conceptsCalled(engine, terms));
  const keys = new Set(named.map(keyOf));
  const called = figures.filter((figure) => keys.has(keyOf(figure)));
  if (called.length) return called;
  const holding = new Set(await matcher.holding(terms, []));
  return figures.filter(({ item }) => holding.has(item));
}

function count({ engine: { sections }, scope }: Search, answer: Answer, all: Items, items: Items): void {
  const reports = new Set<number>();
  sections.forEachRun(items, (section) => reports.add(sections.report[section] ?? 0));
  answer.matches = items.length;
  answer.unfiltered = all.length;
  answer.reports = reports.size;
  answer.facets = scope.facets(all);
}

const itemsOf = (figures: readonly FigureRef[]): Items => toItems(figures.map(({ item }) => item));
const inScope = (scope: Scope, figures: readonly FigureRef[]): FigureRef[] =>
  figures.filter(({ item }) => scope.holds(item));
const figuresShown = ({ filters }: Answer): number => (filters.kind === 'indicator' ? FIGURES_ALONE : FIGURES);
const showing = ({ traditional }: Search, { request, marks }: Answer) => ({
  limit: request.limit,
  needles: marks,
  traditional,
});

const emptyAnswer = (engine: SearchEngine, request: Request, { notice, words, filters }: Question): Answer => ({
  request,
  notice,
  asked: false,
  matches: 0,
  reports: 0,
  groups: [],
  tiers: [],
  suggestions: [],
  figures: { count: 0, hits: [] },
  concepts: [],
  places: [],
  counts: { text: 0, indicator: 0, concept: 0, place: 0 },
  facets: { report: [], theme: [], half: [] },
  words,
  filters,
  unfiltered: 0,
  marks: { literals: [], amounts: [], bare: [] },
  traditional: engine.core.traditionalTexts,
});
