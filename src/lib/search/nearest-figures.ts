/** Conditions on figures that no figure meets: what comes near to them. */
import type { Answer } from './answer.ts';
import type { Asking } from './asking.ts';
import { figureKey, type FigureRef } from './index/figures.ts';
import { needlesOf, type Range } from './marks.ts';
import { conceptsCalled } from './name-hits.ts';
import type { Tiers } from './tiers.ts';

/** Figures shown. */
const NEAREST = 5;

/** Adds the figures that come nearest to the condition, and suggests the words without it. */
export async function addNearest(
  { engine, matcher, scope, question }: Asking,
  answer: Answer,
  tiers: Tiers,
): Promise<void> {
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
