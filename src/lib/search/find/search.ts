/**
 * Answers a request: parse the words, find, rank, show. Exact hits come first; inexact hits follow in groups, each with its reason.
 *
 *     words ─► question ─► items, figures ─► ranked ─► hits by report and section
 */
import { groupBy } from '../../group-by.ts';
import { emptyAnswer, type Answer } from './answer.ts';
import type { Request } from '../ask/request.ts';
import type { Asking } from './asking.ts';
import { besideText, figureHit } from './figure-hits.ts';
import type { FigureRef } from '../index/index-format.ts';
import { inAny, NO_ITEMS, toItems, type Items } from '../index/items.ts';
import { needlesOf, type Range } from './marks.ts';
import { matcherOf } from './matcher.ts';
import { nameHits } from './name-hits.ts';
import type { Term } from '../ask/query.ts';
import { understand, type Question } from './question.ts';
import { rank } from './ranking.ts';
import { asHits, hitsByYear, itemsShown, shownReports, spreadOf } from './report-hits.ts';
import { scopeOf } from './scope.ts';
import type { SearchEngine } from '../index/search-engine.ts';
import { calledOrBeside, figuresNamed, figuresTyped } from './figures-called.ts';

/** Most figures in an answer beside the text, and with the filter for figures. */
const FIGURES = 3;
const FIGURES_ALONE = 60;
/** A run of this length or more was probably pasted and may cross a sentence border. */
const PASTED = 6;
/** A run that may be a word of a topic. */
const EVERYDAY = /^\p{Script=Han}{2,6}$/u;

/** Answers any request, whatever was typed. Rejects only if a file of the index cannot be loaded. */
export async function search(engine: SearchEngine, request: Request): Promise<Answer> {
  const traditional = await engine.tableFor(request.q);
  const matcher = matcherOf(engine);
  const question = await understand(engine, matcher, request, traditional);
  const scope = scopeOf(engine.sections, engine.base, question.filters);
  const { notice, words, filters } = question;
  const { traditionalTexts } = engine.base;
  const answer: Answer = { ...emptyAnswer({ ...request, filters }), notice, words, traditional: traditionalTexts };
  if (question.terms.length === 0 && question.ranges.length === 0) {
    if (question.excluded.length) answer.notice = '只写了要排除的词。请再写一个要找的词。';
    return answer;
  }
  const asking: Asking = { engine, matcher, traditional, question, scope };
  answer.asked = true;
  answer.marks = needlesOf(question.terms);
  const finding = question.ranges.length ? inRanges(asking) : holdingWords(asking);
  const keeping = finding.then(({ all }) => scope.keep(all));
  // Look up names while the lists of the index are loading.
  const naming = nameHits(engine, question.names, async () => (await keeping).length === 0);
  const showing = keeping.then(async (items) => show(asking, answer, items, await finding));
  const [items, { concepts, places }] = await Promise.all([keeping, naming, showing]);
  Object.assign(answer, { concepts, places });
  Object.assign(answer.counts, { concept: concepts.length, place: places.length });
  if (callsForMore(engine, question, answer)) {
    const { lessThanExact } = await import('./less-than-exact.ts');
    await lessThanExact(asking, answer, items);
  }
  return answer;
}

/** Everything that was found, before filtering and before its passages are loaded. */
interface Found {
  /** Sentences and headings. */
  all: Items;
  figures: readonly FigureRef[];
  /** The signals for `rank`. */
  signs: Parameters<typeof rank>[2];
  /** Whether the figures were searched by a condition, so that they are marked in their sentences. */
  byValue: boolean;
  /** Whether the figures have the value that was typed. */
  isTyped: boolean;
}

/** Finds the sentences and headings that contain the words, and the figures that the words name. */
async function holdingWords(asking: Asking): Promise<Found> {
  const { engine, matcher, question } = asking;
  const { terms, excluded, joined, figure } = question;
  const phrase = joined ?? (terms.length === 1 ? terms[0] : undefined);
  const amounts = figure ? terms.flatMap((term) => term.amounts) : [];
  const [all, named, typed, asPhrase, ...said] = await Promise.all([
    matcher.holding(terms, excluded),
    figuresNamed(asking, terms.flatMap(apart)),
    figure ? figuresTyped(asking, figure) : [],
    phrase ? matcher.find(phrase) : NO_ITEMS,
    // Sentences that state the amount rank before those that contain it as a part of a longer number.
    ...amounts.map((amount) => engine.index.findAmount(amount)),
  ]);
  const figures = typed.length > 0 ? typed : named;
  const signs = { asPhrase, measured: inAny([itemsOf(figures), ...said]), run: phrase?.literals[0] };
  return { all, figures, signs, byValue: false, isTyped: typed.length > 0 };
}

/** Splits a term of runs near each other into a term for each run. */
const apart = (term: Term): Term[] =>
  term.near.length > 0 ? term.near.map((run) => ({ ...term, literals: [run], near: [] })) : [term];

/** Finds the figures that meet the conditions, and their sentences. */
async function inRanges(asking: Asking): Promise<Found> {
  const { engine, matcher, question } = asking;
  const { terms, excluded, ranges } = question;
  const [meeting, barred, asPhrase] = await Promise.all([
    engine.figureIndex.inRanges(ranges),
    matcher.holdingAny(excluded),
    terms.length === 1 ? matcher.holdingAny(terms) : NO_ITEMS,
  ]);
  const not = new Set(barred);
  const meant = terms.length ? await calledOrBeside(asking, terms, meeting) : meeting;
  const figures = meant.filter(({ item }) => !not.has(item));
  const all = itemsOf(figures);
  return { all, figures, signs: { asPhrase, measured: all }, byValue: true, isTyped: false };
}

/** Fills the answer with what was found, and loads all its passages at the same time. */
async function show(
  asking: Asking,
  answer: Answer,
  items: Items,
  { all, figures: allFigures, signs, byValue, isTyped }: Found,
): Promise<void> {
  const { engine, scope, traditional } = asking;
  const figures = scope.isWhole ? allFigures : allFigures.filter(({ item }) => scope.holds(item));
  const { filters, request, marks: needles } = answer;
  const byItem = groupBy(byValue ? figures : [], ({ item }) => item);
  const spans = (item: number): Range[] => (byItem.get(item) ?? []).map((figure) => engine.figures.at(figure).span);
  const showing = { limit: request.limit, order: request.sort, here: request.here ?? '', needles, traditional, spans };
  const shown = shownReports(engine, rank(items, engine, signs), showing);
  const shownFigures =
    filters.kind === 'indicator'
      ? figures.slice(0, FIGURES_ALONE)
      : besideText(engine, figures, itemsShown(shown), FIGURES);
  const loading = engine.texts.load([...itemsShown(shown), ...shownFigures.map(({ item }) => item)]);
  // Count while the passages are loading.
  Object.assign(answer, {
    matches: items.length,
    unfiltered: all.length,
    reports: engine.sections.reportRunsOf(items).length,
    years: hitsByYear(engine, items),
    // Facets count figures or texts, whichever kind is shown.
    spread: request.spread ? spreadOf(engine, items) : [],
    facets: scope.facets(filters.kind === 'indicator' ? Int32Array.from(allFigures, ({ item }) => item) : all),
    counts: { ...answer.counts, text: items.length, indicator: figures.length },
  } satisfies Partial<Answer>);
  await loading;
  Object.assign(answer, {
    groups: asHits(engine, shown, showing),
    figures: { count: figures.length, typed: isTyped, hits: shownFigures.map((figure) => figureHit(engine, figure)) },
  } satisfies Partial<Answer>);
}

/**
 * Whether to search for inexact hits: if there are no exact hits, if no figure has a typed value, if several words may occur apart, or if
 * one word may belong to a topic. For a long run, which may be pasted text with small differences, only if all texts are loaded.
 */
const callsForMore = (
  { index }: SearchEngine,
  { terms, ranges, figure }: Question,
  { matches, figures }: Answer,
): boolean =>
  matches === 0 ||
  (figure !== null && !figures.typed) ||
  (terms.length === 1 && EVERYDAY.test(terms[0]?.literals[0] ?? '')) ||
  (ranges.length === 0 && (terms.length > 1 || (index.allLoaded && (terms[0]?.literals[0] ?? '').length >= PASTED)));

const itemsOf = (figures: readonly FigureRef[]): Items => toItems(figures.map(({ item }) => item));
