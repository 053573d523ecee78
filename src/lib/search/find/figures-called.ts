/** Finds the figures that a request means: by value, by name, by place. */
import type { Asking } from './asking.ts';
import { figureKey, inOrder } from '../index/figures.ts';
import type { FigureRef } from '../index/index-format.ts';
import { conceptsCalled, placesAmong } from './name-hits.ts';
import { isYear, type Term } from '../ask/query.ts';
import type { TypedFigure } from '../ask/typed-figure.ts';

/** Most figures whose periods are looked up, because that needs their passages. */
const FEW = 60;

/** The figures that have the typed value, narrowed by the words if these name anything; in reading order. */
export async function figuresTyped(asking: Asking, { words, ranges }: TypedFigure): Promise<readonly FigureRef[]> {
  const found = await Promise.all(ranges.map((range) => asking.engine.figureIndex.inRanges([range])));
  return ofWords(asking, words, found.flat().sort(inOrder));
}

/** The figures whose names contain the words, limited to the places among the words. A place alone does not name figures. */
export async function figuresNamed({ engine }: Asking, words: readonly Term[]): Promise<readonly FigureRef[]> {
  const { isOf, others } = placesAmong(engine, words);
  if (others.length === 0) return engine.figureIndex.named(words, conceptsCalled(engine, words));
  const found = await engine.figureIndex.named(others, conceptsCalled(engine, others));
  return ofYear(
    engine,
    words,
    found.filter(({ item }) => isOf(item)),
  );
}

/** Keeps the figures of the year that a word names; keeps all if there are none of that year or more than FEW figures. */
async function ofYear(
  { texts, figures }: Asking['engine'],
  words: readonly Term[],
  found: readonly FigureRef[],
): Promise<readonly FigureRef[]> {
  const year = words.find(isYear)?.literals[0]?.slice(0, 4);
  if (year === undefined || found.length > FEW) return found;
  await texts.load(found.map(({ item }) => item));
  const own = found.filter((ref) => new RegExp(`^${year}(?!-)`).test(figures.at(ref).period ?? ''));
  return own.length > 0 ? own : found;
}

/** Keeps the figures of the places that the words name, then those that the other words name. */
export async function ofWords(
  asking: Asking,
  words: readonly Term[],
  figures: readonly FigureRef[],
): Promise<readonly FigureRef[]> {
  const { isOf, others } = placesAmong(asking.engine, words);
  const own = figures.filter(({ item }) => isOf(item));
  return others.length > 0 ? calledOrBeside(asking, others, own) : own;
}

/** Keeps the figures that the words name; if there are none, the figures of sentences that contain the words. */
export async function calledOrBeside(
  { engine, matcher }: Asking,
  words: readonly Term[],
  figures: readonly FigureRef[],
): Promise<readonly FigureRef[]> {
  const named = await engine.figureIndex.named(words, conceptsCalled(engine, words));
  const keys = new Set(named.map(figureKey));
  const called = figures.filter((figure) => keys.has(figureKey(figure)));
  if (called.length) return called;
  const holding = new Set(await matcher.holding(words, []));
  return figures.filter(({ item }) => holding.has(item));
}
