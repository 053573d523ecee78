/** What comes behind the exact hits, each group with what makes it less than exact. Loaded when a query calls for it. */
import type { Answer, Suggestion, Tier } from './answer.ts';
import { nearRuns } from './text/approximate.ts';
import { bareText } from './text/fold.ts';
import type { Items } from './index/items.ts';
import { needlesOf, type Needles } from './marks.ts';
import { isPinyin } from './names.ts';
import { makeTerm, parseQuery, type Term } from './query.ts';
import { SENTENCE_LIKE } from './question.ts';
import { bestFirst, rank, rankedAsGiven } from './ranking.ts';
import { reportHits } from './report-hits.ts';
import type { Search } from './search.ts';
import { pairsOf } from './index/text-index.ts';

/** Hits shown of a group. */
const SHOWN = 12;
/** Of texts that are merely alike the first few. */
const ALIKE_SHOWN = 5;
/** Words without hits of which it is guessed what was meant; guesses tried for each; guesses whose hits are shown. */
const MOST_GUESSED = 2;
const GUESSES = 5;
const GUESSES_SHOWN = 2;

/** Adds to the answer what it suggests and the groups of hits behind the exact ones, nearest first. */
export async function lessThanExact(search: Search, answer: Answer, exact: Items): Promise<void> {
  const { engine, question } = search;
  const { terms } = question;
  const tiers = new Tiers(search, answer, exact);
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
    if (none() && plain.length >= SENTENCE_LIKE) await addAlike(tiers, plain, alike);
  }
  if (terms.length > 1)
    await tiers.add('section', '几个词在同一节里，但不在同一句：', await inOneSection(search), needlesOf(terms));
  if (none()) await addCorrected(search, answer, tiers);
  if (none() && plain.length >= 4) await addAlike(tiers, plain, await engine.index.alike(plain));
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
  async add(reason: Tier['reason'], title: string, items: Iterable<number>, needles: Needles): Promise<void> {
    const { engine, scope, traditional } = this.#search;
    const fresh = [...new Set(items)].filter((item) => !this.#shown.has(item) && scope.holds(item));
    if (fresh.length === 0) return;
    for (const item of fresh) this.#shown.add(item);
    const ranked = rankedAsGiven(fresh.slice(0, SHOWN));
    const groups = await reportHits(engine, ranked, { limit: SHOWN, order: 'given', needles, traditional });
    this.list.push({ reason, title, count: fresh.length, groups });
    // With no exact hit the opened page marks what the first group found.
    if (reason === 'corrected' && this.list.length === 1) this.#answer.marks = needles;
  }
}

const addAlike = (tiers: Tiers, plain: string, alike: readonly number[]): Promise<void> =>
  tiers.add('part', '没有完全相同的文字，最接近的是：', alike.slice(0, ALIKE_SHOWN), {
    literals: pairsOf(plain),
    amounts: [],
    bare: [],
  });

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
