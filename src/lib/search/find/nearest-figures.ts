/** Finds the nearest figures for a condition or a typed value that no figure meets. */
import type { Tier } from './answer.ts';
import { figureKey } from '../index/figures.ts';
import type { FigureRef } from '../index/index-format.ts';
import { needlesOf, type Needles, type Range } from './marks.ts';
import { conceptsCalled } from './name-hits.ts';
import { addTier, type Adding } from './tiers.ts';
import { ofWords } from './figures-called.ts';
import type { TypedFigure } from '../ask/typed-figure.ts';

/** Most figures shown. */
const NEAREST = 5;
/** Largest distance of a near value from the typed value, as a share of the typed value. */
const CLOSE = 0.2;

/** Adds the figures nearest to the condition, and suggests the query without the condition. */
export async function addNearest(asking: Adding): Promise<void> {
  const { engine, matcher, scope, question, answer } = asking;
  const { terms, excluded, ranges } = question;
  const barred = new Set(await matcher.holdingAny(excluded));
  const allowed = ({ item }: FigureRef): boolean => !barred.has(item) && scope.holds(item);
  let isWanted = allowed;
  if (terms.length > 0) {
    const holding = await matcher.holding(terms, excluded);
    const text = terms.map(({ raw }) => raw).join(' ');
    if (holding.length > 0) answer.suggestions = [{ text, how: '不限数字', count: holding.length }];
    const named = await engine.figureIndex.named(terms, conceptsCalled(engine, terms));
    const [called, beside] = [new Set(named.map(figureKey)), new Set(holding)];
    isWanted = (figure) =>
      allowed(figure) && (called.size > 0 ? called.has(figureKey(figure)) : beside.has(figure.item));
  }
  const [range, ...others] = ranges;
  if (!range || others.length > 0) return;
  const nearest = await engine.figureIndex.nearest(range, isWanted, NEAREST);
  await addFigures(asking, {
    title: '没有符合条件的数字，最接近的是：',
    figures: nearest,
    needles: needlesOf(terms),
  });
}

/** Adds the figures whose values are nearest to a typed value that no figure has. */
export async function addNearestTyped(asking: Adding, { raw, words, ranges }: TypedFigure): Promise<void> {
  const { engine, scope } = asking;
  const found = await Promise.all(
    ranges.map((range) => engine.figureIndex.nearest(range, ({ item }) => scope.holds(item), NEAREST, CLOSE)),
  );
  const near = found.flat();
  const called = await ofWords(asking, words, near);
  const nearest = (called.length > 0 ? called : near).slice(0, NEAREST);
  await addFigures(asking, {
    title: `没有正好是“${raw}”的数字，最接近的是：`,
    figures: nearest,
    needles: needlesOf(words),
  });
}

/** Adds the sentences of the figures, with the figures marked. */
export async function addFigures(
  asking: Adding,
  {
    reason = 'nearest',
    title,
    figures,
    needles,
  }: { reason?: Tier['reason']; title: string; figures: readonly FigureRef[]; needles: Needles },
): Promise<void> {
  const { engine } = asking;
  const items = figures.map(({ item }) => item);
  await engine.texts.load(items);
  const spans = (item: number): Range[] =>
    figures.filter((figure) => figure.item === item).map((figure) => engine.figures.at(figure).span);
  await addTier(asking, reason, title, items, needles, spans);
}
