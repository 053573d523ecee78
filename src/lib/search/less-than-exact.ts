/** What comes behind the exact hits, each group with what makes it less than exact. Loaded when a query calls for it. */
import type { Answer, Suggestion, Tier } from './answer.ts';
import { nearRuns } from './approximate.ts';
import { bareText } from './fold.ts';
import type { Needles } from './marks.ts';
import { makeTerm, parseQuery, type Term } from './query.ts';
import { pairsOf } from './scan-index.ts';
import { needlesOf, SENTENCE_LIKE, TIER_LIMIT, type ItemTest, type Search } from './search.ts';

/** Words without hits of which it is guessed what was meant; guesses tried for each; guesses whose hits are shown. */
const MOST_GUESSED = 2;
const GUESSES = 5;
const GUESSES_SHOWN = 2;

/** Adds to the answer what it suggests, and returns the groups of hits, nearest first. */
export async function lessThanExact(
  search: Search,
  answer: Answer,
  terms: readonly Term[],
  exact: readonly number[],
  fits: ItemTest,
): Promise<Tier[]> {
  const { texts } = search.engine;
  const tiers: Tier[] = [];
  const shown = new Set(exact);
  const add = async (
    reason: Tier['reason'],
    title: string,
    items: readonly number[],
    needles: Needles,
  ): Promise<void> => {
    const fresh = [...new Set(items)].filter((item) => !shown.has(item) && fits(item));
    for (const item of fresh) shown.add(item);
    if (fresh.length === 0) return;
    const groups = await search.groups(fresh.slice(0, TIER_LIMIT), needles, { limit: TIER_LIMIT, sort: 'given' });
    tiers.push({ reason, title, count: fresh.length, groups });
  };
  const whole = search.query.joined ?? (terms.length === 1 ? (terms[0] ?? null) : null);
  const run = whole?.literals[0] ?? '';
  const plain = bareText(run);
  if (whole && plain.length >= 2) {
    const alike = exact.length === 0 ? await search.loadAlike(plain) : [];
    const pairs = (items: readonly number[]): number[] => items.flatMap((item) => [item, item + 1]);
    await add(
      'across',
      '跨在相邻两句之间：',
      pairs(texts.find(run).across),
      needlesOf([{ ...whole, literals: halves(run) }]),
    );
    if (plain.length >= 4) {
      const found = texts.findBare(plain);
      await add('punctuation', '标点不同：', found.items, { literals: [], amounts: [], bare: [plain] });
      if (exact.length === 0)
        await add('across', '跨在相邻两句之间，标点不同：', pairs(found.across), {
          literals: [],
          amounts: [],
          bare: halves(plain),
        });
    }
    if (exact.length === 0 && shown.size === 0 && plain.length >= SENTENCE_LIKE)
      await add('part', '没有完全相同的文字，最接近的是：', alike.slice(0, 5), {
        literals: pairsOf(plain),
        amounts: [],
        bare: [],
      });
  }
  if (terms.length > 1)
    await add('section', '几个词在同一节里，但不在同一句：', await inOneSection(search, terms), needlesOf(terms));
  if (exact.length === 0 && shown.size === 0) {
    for (const { text, how } of await corrections(search, answer, terms)) {
      const corrected = parseQuery(text, search.traditional);
      const items = search.best(await search.holding(corrected.terms), corrected.terms);
      const needles = needlesOf(corrected.terms);
      await add('corrected', `按“${text}”（${how}）找到：`, await items, needles);
      if (answer.marks.literals.length && tiers.length === 1) answer.marks = needles;
    }
  }
  if (exact.length === 0 && shown.size === 0 && plain.length >= 4)
    await add('part', '没有完全相同的文字，最接近的是：', (await search.loadAlike(plain)).slice(0, 5), {
      literals: pairsOf(plain),
      amounts: [],
      bare: [],
    });
  return tiers;
}

/** Items that hold a term, in sections that hold all of them. */
async function inOneSection(search: Search, terms: readonly Term[]): Promise<number[]> {
  const { sections } = search.engine;
  const found = await Promise.all(terms.map((term) => search.find(term)));
  const barred = new Set([...(await search.anyOf(search.query.excluded))].map((item) => sections.of(item)));
  const [first = new Set<number>(), ...others] = found.map((items) => new Set(items.map((item) => sections.of(item))));
  const common = new Set(
    [...first].filter((section) => !barred.has(section) && others.every((set) => set.has(section))),
  );
  if (common.size === 0) return [];
  return [...new Set(found.flat())].sort((a, b) => a - b).filter((item) => common.has(sections.of(item)));
}

/** For words without hits: what was probably meant, by sound, by one wrong character, by pinyin. Returns what to show. */
async function corrections(search: Search, answer: Answer, terms: readonly Term[]): Promise<Suggestion[]> {
  const { joined } = search.query;
  const asked = terms.length > 1 && joined && /^[a-z]+$/.test(joined.literals[0] ?? '') ? [joined] : [...terms];
  const hits = await Promise.all(asked.map((term) => search.find(term)));
  const missing = asked.flatMap((_, at) => (hits[at]?.length ? [] : [at]));
  // Of many unknown words no guess is a good one.
  if (missing.length > MOST_GUESSED) return [];
  const suggestions: Suggestion[] = [];
  for (const at of missing) {
    for (const { text, how } of (await nearest(search, asked[at]?.literals[0] ?? '')).slice(0, GUESSES)) {
      const meant = makeTerm(text, search.traditional);
      if (!meant) continue;
      const corrected = asked.with(at, meant);
      const { length: count } = await search.holding(corrected);
      if (count) suggestions.push({ text: corrected.map(({ raw }) => raw).join(' '), how, count });
    }
  }
  answer.suggestions = suggestions.slice(0, GUESSES);
  return answer.suggestions.slice(0, GUESSES_SHOWN);
}

async function nearest(search: Search, typed: string): Promise<{ text: string; how: string }[]> {
  const [readings, vocabulary] = await Promise.all([search.engine.readings(), search.engine.index.vocabulary()]);
  if (/^[a-z]{2,24}$/.test(typed))
    return readings.runs(typed, vocabulary).map(({ run }) => ({ text: run, how: '拼音' }));
  return nearRuns(typed, vocabulary, (char) => readings.homophones(char)).map(({ run }) => ({
    text: run,
    how:
      run.length === typed.length &&
      [...run].every((char, at) => char === typed[at] || readings.sameSound(char, typed[at] ?? ''))
        ? '同音'
        : '近似',
  }));
}

/** A run that lies across two sentences is marked by its parts: every cut of it, the longer part of each. */
const halves = (run: string): string[] => [
  ...new Set(
    Array.from({ length: Math.max(0, run.length - 1) }, (_, at) =>
      (at + 1) * 2 >= run.length ? run.slice(0, at + 1) : run.slice(at + 1),
    ),
  ),
];
