/** Adds groups of inexact hits, each with its reason. This module is loaded only when a query needs it. */
import type { Answer } from './answer.ts';
import type { Asking } from './asking.ts';
import { corrections } from './corrections.ts';
import { inAny, NO_ITEMS, type Items } from '../index/items.ts';
import { needlesOf, type Needles } from './marks.ts';
import { placesAmong } from './name-hits.ts';
import { addFigures, addNearest, addNearestTyped } from './nearest-figures.ts';
import { isYear, parseQuery, type Term } from '../ask/query.ts';
import { SENTENCE_LIKE } from './question.ts';
import { bestFirst, rank } from './ranking.ts';
import { bareText } from '../text/fold.ts';
import { addTier, type Adding } from './tiers.ts';
import { addTopics, topicsMeant } from './topic-hits.ts';
import { figuresTyped } from './figures-called.ts';

/** Most similar texts shown. */
const ALIKE_SHOWN = 5;
/** Shared runs of this length are marked; shorter ones only if there are none of this length. */
const TELLING = 4;
/** A shorter run occurs in too many places with other punctuation. */
const SHORTEST_ALIKE = 4;
/** Number of corrections whose hits are shown. */
const GUESSES_SHOWN = 2;

/** Adds suggestions and groups of inexact hits to the answer, nearest first. */
export async function lessThanExact(found: Asking, answer: Answer, exact: Items): Promise<void> {
  const asking: Adding = { ...found, answer, shown: new Set(exact) };
  const { engine, question } = asking;
  const { terms } = question;
  if (question.ranges.length > 0) return addNearest(asking);
  if (question.figure) await addTyped(asking, exact);
  const isNone = exact.length === 0;
  const whole = question.joined ?? (terms.length === 1 ? terms[0] : undefined);
  // If there are exact hits and not all texts are loaded, do not load more texts to find inexact ones.
  if (whole && (isNone || engine.index.allLoaded)) await addOfRun(asking, whole, isNone);
  if (terms.length > 1) {
    await addOfPlace(asking);
    await addTier(asking, 'section', '几个词在同一节里，但不在同一句：', await inOneSection(asking), needlesOf(terms));
  }
  const none = (): boolean => isNone && answer.tiers.length === 0;
  const meant = topicsMeant(asking);
  // A word that only resembles a word of a topic is more likely a typing error, so try corrections first.
  if (meant.isWord) await addTopics(asking, meant);
  if (none()) await addCorrected(asking);
  if (!meant.isWord && none()) await addTopics(asking, meant);
  if (none()) await addAlike(asking, whole, SHORTEST_ALIKE);
}

/** Adds sentences that contain the run across a sentence border or with other punctuation, else those most similar to a long run. */
async function addOfRun(asking: Adding, whole: Term, isNone: boolean): Promise<void> {
  const { engine, answer } = asking;
  const [run = ''] = whole.literals;
  const plain = bareText(run);
  if (plain.length < 2) return;
  // Load the texts that may contain it.
  if (isNone) await engine.index.alike(plain);
  const { across } = engine.texts.find(run);
  await addTier(asking, 'across', '跨在相邻两句之间：', across, needlesOf([{ ...whole, literals: halves(run) }]));
  if (plain.length >= SHORTEST_ALIKE) {
    const found = engine.texts.find(plain, 'bare');
    await addTier(asking, 'punctuation', '标点不同：', found.items, bareNeedles([plain]));
    if (isNone)
      await addTier(asking, 'across', '跨在相邻两句之间，标点不同：', found.across, bareNeedles(halves(plain)));
  }
  if (isNone && answer.tiers.length + answer.figures.count === 0) await addAlike(asking, whole, SENTENCE_LIKE);
}

/** Adds the sentences of the typed figure; if no figure has its value, those of the nearest figures. */
async function addTyped(asking: Adding, exact: Items): Promise<void> {
  const { answer, question } = asking;
  const { figure, terms } = question;
  if (!figure) return;
  if (answer.figures.typed) {
    const figures = await figuresTyped(asking, figure);
    return addFigures(asking, {
      reason: 'figure',
      title: '给出这个数字的句子：',
      figures,
      needles: needlesOf(figure.words),
    });
  }
  const amounts = terms.flatMap(({ amounts }) => amounts);
  const said = await Promise.all(amounts.map((amount) => asking.engine.index.findAmount(amount)));
  const isPiece = exact.length > 0 && amounts.length > 0 && said.every(({ length }) => length === 0);
  if (isPiece) answer.notice = `“${figure.raw}”在这些文字里只是更长的数字的一部分。`;
  if (isPiece || exact.length === 0) await addNearestTyped(asking, figure);
}

/** 北仓镇 2023 养老: adds what the reports of the place and year say, because their sentences seldom name the place or year. */
async function addOfPlace(asking: Adding): Promise<void> {
  const { engine, matcher, question } = asking;
  const { places, others: words, isOf } = placesAmong(engine, question.terms);
  if (places.length === 0 || words.length === 0) return;
  const own = (await matcher.holding(words, question.excluded)).filter((item) => isOf(item));
  const called = words.map(({ raw }) => `“${raw}”`).join('、');
  const ranked = rank(own, engine, { asPhrase: NO_ITEMS, measured: NO_ITEMS });
  const names = places.map((place) => (isYear(place) ? `${parseInt(place.literals[0] ?? '')}年及次年` : place.raw));
  await addTier(asking, 'place', `${names.join('')}的报告写到${called}：`, bestFirst(ranked), needlesOf(words));
}

async function addCorrected(asking: Adding): Promise<void> {
  const { engine, matcher, traditional, question, answer } = asking;
  answer.suggestions = await corrections(asking);
  for (const { text, how } of answer.suggestions.slice(0, GUESSES_SHOWN)) {
    const { terms } = parseQuery(text, traditional);
    const items = await matcher.holding(terms, question.excluded);
    const asPhrase = await matcher.holdingAny(terms.length === 1 ? terms : []);
    const ranked = rank(items, engine, { asPhrase, measured: items });
    await addTier(asking, 'corrected', `按“${text}”（${how}）找到：`, bestFirst(ranked), needlesOf(terms));
  }
}

/** Adds the sentences most similar to a run of at least `shortest` characters. */
async function addAlike(asking: Adding, whole: Term | undefined, shortest: number): Promise<void> {
  const plain = bareText(whole?.literals[0] ?? '');
  if (plain.length < shortest) return;
  const shown = (await asking.engine.index.alike(plain)).slice(0, ALIKE_SHOWN);
  const runs = new Set(shown.flatMap((item) => sharedRuns(plain, bareText(asking.engine.texts.folded(item)))));
  const telling = [...runs].filter(({ length }) => length >= TELLING);
  const needles = bareNeedles(telling.length ? telling : [...runs]);
  await addTier(asking, 'part', '没有完全相同的文字，最接近的是：', shown, needles);
}

/** The parts of `run` of two or more characters that `text` contains, from left to right, each as long as possible. */
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

/** Needles for a run that crosses a sentence border: for each possible cut of the run, the longer part. */
const halves = (run: string): string[] => [
  ...new Set(
    Array.from({ length: Math.max(0, run.length - 1) }, (_, at) =>
      (at + 1) * 2 >= run.length ? run.slice(0, at + 1) : run.slice(at + 1),
    ),
  ),
];

/** The items that contain a term, in sections that contain all terms and no excluded one. */
async function inOneSection({ engine: { sections }, matcher, question }: Asking): Promise<number[]> {
  const found = await Promise.all(question.terms.map((term) => matcher.find(term)));
  const sectionsOf = (items: Items): Set<number> => new Set(sections.runsOf(items).map(({ of }) => of));
  const barred = sectionsOf(await matcher.holdingAny(question.excluded));
  const [first = new Set<number>(), ...others] = found.map(sectionsOf);
  const wanted = new Set(
    [...first].filter((section) => !barred.has(section) && others.every((set) => set.has(section))),
  );
  const own = (list: Items): Items => list.filter((item) => wanted.has(sections.of(item)));
  return [...inAny(found.map(own))];
}
