/** What comes behind the exact hits, each group with what makes it less than exact. Loaded when a query calls for it. */
import type { Answer, Suggestion, Tier } from './answer.ts';
import { nearRuns } from './text/approximate.ts';
import { bareText } from './text/fold.ts';
import type { FigureRef } from './index/figures.ts';
import type { Items } from './index/items.ts';
import { needlesOf, type Needles, type Range } from './marks.ts';
import { conceptsCalled } from './name-hits.ts';
import { isPinyin } from './names.ts';
import { makeTerm, parseQuery, type Term } from './query.ts';
import { SENTENCE_LIKE } from './question.ts';
import { bestFirst, rank, rankedAsGiven } from './ranking.ts';
import { reportHits } from './report-hits.ts';
import type { Search } from './search.ts';

/** Hits shown of a group. */
const SHOWN = 12;
/** Of texts that are merely alike the first few. */
const ALIKE_SHOWN = 5;
/** Of figures that come near to a condition the nearest few. */
const NEAREST = 5;
/** A shared run of this length is marked; shorter ones only where there is no such. */
const TELLING = 4;
/** Words without hits of which it is guessed what was meant; guesses tried for each; guesses whose hits are shown. */
const MOST_GUESSED = 2;
const GUESSES = 5;
const GUESSES_SHOWN = 2;

/** Adds to the answer what it suggests and the groups of hits behind the exact ones, nearest first. */
export async function lessThanExact(search: Search, answer: Answer, exact: Items): Promise<void> {
  const { engine, question } = search;
  const { terms } = question;
  const tiers = new Tiers(search, answer, exact);
  if (question.ranges.length > 0) {
    await addNearest(search, answer, tiers);
    answer.tiers = tiers.list;
    return;
  }
  const none = (): boolean => exact.length === 0 && tiers.empty;
  const whole = question.joined ?? (terms.length === 1 ? terms[0] : undefined);
  const run = whole?.literals[0] ?? '';
  const plain = bareText(run);
  // Where exact hits are enough and the texts are not at hand, no more of them are loaded only to look for less.
  if (whole && plain.length >= 2 && (exact.length === 0 || engine.index.allLoaded)) {
    const alike = exact.length === 0 ? await engine.index.alike(plain) : [];
    const { across } = engine.texts.find(run);
    await tiers.add('across', '跨在相邻两句之间：', pairs(across), needlesOf([{ ...whole, literals: halves(run) }]));
    if (plain.length >= 4) {
      const found = engine.texts.findBare(plain);
      await tiers.add('punctuation', '标点不同：', found.items, bareNeedles([plain]));
      if (exact.length === 0)
        await tiers.add('across', '跨在相邻两句之间，标点不同：', pairs(found.across), bareNeedles(halves(plain)));
    }
    if (none() && plain.length >= SENTENCE_LIKE) await addAlike(search, tiers, plain, alike);
  }
  if (terms.length > 1)
    await tiers.add('section', '几个词在同一节里，但不在同一句：', await inOneSection(search), needlesOf(terms));
  if (none()) await addCorrected(search, answer, tiers);
  if (none() && plain.length >= 4) await addAlike(search, tiers, plain, await engine.index.alike(plain));
  answer.tiers = tiers.list;
}

/** The groups as they grow; what stands in one is not repeated in the next. */
class Tiers {
  readonly list: Tier[] = [];
  readonly #search: Search;
  readonly #answer: Answer;
  readonly #shown: Set<number>;

  constructor(search: Search, answer: Answer, exact: Items) {
    this.#search = search;
    this.#answer = answer;
    this.#shown = new Set(exact);
  }

  get empty(): boolean {
    return this.list.length === 0;
  }

  /** Items in the order of how good they are. */
  async add(
    reason: Tier['reason'],
    title: string,
    items: Iterable<number>,
    needles: Needles,
    spans?: (item: number) => Range[],
  ): Promise<void> {
    const { engine, scope, traditional } = this.#search;
    const fresh = [...new Set(items)].filter((item) => !this.#shown.has(item) && scope.holds(item));
    if (fresh.length === 0) return;
    for (const item of fresh) this.#shown.add(item);
    const ranked = rankedAsGiven(fresh.slice(0, SHOWN));
    const showing = { limit: SHOWN, order: 'given' as const, needles, traditional };
    const groups = await reportHits(engine, ranked, spans ? { ...showing, spans } : showing);
    this.list.push({ reason, title, count: fresh.length, groups });
    // With no exact hit the opened page marks what the first group found.
    if (this.#answer.matches === 0 && this.list.length === 1) this.#answer.marks = needles;
  }
}

/** What conditions on figures that nothing meets come near to, and the words without them. */
async function addNearest({ engine, matcher, scope, question }: Search, answer: Answer, tiers: Tiers): Promise<void> {
  const { terms, excluded, ranges } = question;
  const barred = new Set(await matcher.holdingAny(excluded));
  const allowed = ({ item }: FigureRef): boolean => !barred.has(item) && scope.holds(item);
  let isWanted = allowed;
  if (terms.length > 0) {
    const holding = await matcher.holding(terms, excluded);
    const text = terms.map(({ raw }) => raw).join(' ');
    if (holding.length > 0) answer.suggestions = [{ text, how: '不限数字', count: holding.length }];
    const named = await engine.figureIndex.named(terms, conceptsCalled(engine, terms));
    const meant = new Set(named.length > 0 ? named.map(({ item }) => item) : holding);
    isWanted = (figure) => allowed(figure) && meant.has(figure.item);
  }
  const [range, ...others] = ranges;
  if (!range || others.length > 0) return;
  const nearest = await engine.figureIndex.nearest(range, isWanted, NEAREST);
  await engine.texts.load(nearest.map(({ item }) => item));
  const spans = (item: number): Range[] =>
    nearest.filter((figure) => figure.item === item).map((figure) => engine.figures.at(figure).span);
  await tiers.add(
    'nearest',
    '没有符合条件的数字，最接近的是：',
    nearest.map(({ item }) => item),
    needlesOf(terms),
    spans,
  );
}

const addAlike = ({ engine }: Search, tiers: Tiers, plain: string, alike: readonly number[]): Promise<void> => {
  const shown = alike.slice(0, ALIKE_SHOWN);
  const runs = new Set(shown.flatMap((item) => sharedRuns(plain, bareText(engine.texts.folded(item)))));
  const telling = [...runs].filter(({ length }) => length >= TELLING);
  return tiers.add(
    'part',
    '没有完全相同的文字，最接近的是：',
    shown,
    bareNeedles(telling.length ? telling : [...runs]),
  );
};

/** The longest runs of two characters and more that a text holds, from left to right. */
function sharedRuns(run: string, text: string): string[] {
  const shared: string[] = [];
  for (let at = 0; at < run.length - 1;) {
    let end = at + 1;
    while (end < run.length && text.includes(run.slice(at, end + 1))) end++;
    if (end - at > 1) shared.push(run.slice(at, end));
    at = end;
  }
  return shared;
}

const bareNeedles = (bare: string[]): Needles => ({ literals: [], amounts: [], bare });
/** The first of two neighbours → both. */
const pairs = (items: readonly number[]): number[] => items.flatMap((item) => [item, item + 1]);

/** A run that lies across two sentences is marked by its parts: every cut of it, the longer part of each. */
const halves = (run: string): string[] => [
  ...new Set(
    Array.from({ length: Math.max(0, run.length - 1) }, (_, at) =>
      (at + 1) * 2 >= run.length ? run.slice(0, at + 1) : run.slice(at + 1),
    ),
  ),
];

/** Items that hold a term, in sections that hold all of them and none of the excluded. */
async function inOneSection({ engine: { sections }, matcher, question }: Search): Promise<number[]> {
  const found = await Promise.all(question.terms.map((term) => matcher.find(term)));
  const sectionsOf = (items: Items): Set<number> => {
    const held = new Set<number>();
    sections.forEachRun(items, (section) => held.add(section));
    return held;
  };
  const barred = sectionsOf(await matcher.holdingAny(question.excluded));
  const [first = new Set<number>(), ...others] = found.map(sectionsOf);
  const common = [...first].filter((section) => !barred.has(section) && others.every((set) => set.has(section)));
  const wanted = new Set(common);
  const items: number[] = [];
  for (const list of found)
    sections.forEachRun(list, (section, from, to) => {
      if (wanted.has(section)) items.push(...list.subarray(from, to));
    });
  return [...new Set(items)].sort((a, b) => a - b);
}

// ---- what was probably meant ---------------------------------------------------------------------------------------

async function addCorrected(search: Search, answer: Answer, tiers: Tiers): Promise<void> {
  const { engine, matcher, traditional, question } = search;
  answer.suggestions = await corrections(search);
  for (const { text, how } of answer.suggestions.slice(0, GUESSES_SHOWN)) {
    const { terms } = parseQuery(text, traditional);
    const items = await matcher.holding(terms, question.excluded);
    const asPhrase = await matcher.holdingAny(terms.length === 1 ? terms : []);
    const ranked = rank(items, engine, { asPhrase, measured: items });
    await tiers.add('corrected', `按“${text}”（${how}）找到：`, bestFirst(ranked), needlesOf(terms));
  }
}

/** For words without hits: what was probably meant, by sound, by one wrong character, by pinyin; only what has hits. */
async function corrections(search: Search): Promise<Suggestion[]> {
  const { matcher, traditional, question } = search;
  const { joined, terms, excluded } = question;
  // bei zhuang, typed as two words, is one name.
  const asked = terms.length > 1 && joined && isPinyin(joined.literals[0] ?? '') ? [joined] : [...terms];
  const hits = await Promise.all(asked.map((term) => matcher.find(term)));
  const missing = asked.flatMap((_, at) => (hits[at]?.length ? [] : [at]));
  // Of many unknown words no guess is a good one.
  if (missing.length > MOST_GUESSED) return [];
  const suggestions: Suggestion[] = [];
  for (const at of missing) {
    for (const { text, how } of (await nearest(search, asked[at]?.literals[0] ?? '')).slice(0, GUESSES)) {
      const meant = makeTerm(text, traditional);
      if (!meant) continue;
      const corrected: Term[] = asked.with(at, meant);
      const { length: count } = await matcher.holding(corrected, excluded);
      if (count) suggestions.push({ text: corrected.map(({ raw }) => raw).join(' '), how, count });
    }
  }
  return suggestions.slice(0, GUESSES);
}

async function nearest({ engine }: Search, typed: string): Promise<{ text: string; how: string }[]> {
  const [readings, vocabulary] = await Promise.all([engine.readings(), engine.index.vocabulary()]);
  if (isPinyin(typed)) {
    // A place, whose initials are what people type, before any phrase that happens to have the same.
    const places = engine.places
      .spelt(typed, readings)
      .map(({ name }) => name.slice(0, readings.spells(typed, name, 0)?.end));
    const runs = [...places, ...readings.runs(typed, vocabulary).map(({ run }) => run)];
    return [...new Set(runs)].map((text) => ({ text, how: '拼音' }));
  }
  const sounds = (run: string): boolean =>
    run.length === typed.length &&
    [...run].every((char, at) => char === typed[at] || readings.sameSound(char, typed[at] ?? ''));
  return nearRuns(typed, vocabulary, (char) => readings.homophones(char)).map(({ run }) => ({
    text: run,
    how: sounds(run) ? '同音' : '近似',
  }));
}
