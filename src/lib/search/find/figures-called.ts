/** The figures of the index that a request means: by their value, by what they are called, by their places. */
import type { Asking } from './asking.ts';
import { figureKey, inOrder } from '../index/figures.ts';
import type { FigureRef } from '../index/index-format.ts';
import { conceptsCalled, placesAmong } from './name-hits.ts';
import { isYear, type Term } from '../ask/query.ts';
import type { TypedFigure } from '../ask/typed-figure.ts';

/** Figures whose periods are looked up, for which their passages are loaded. */
const FEW = 60;

/** The figures that have the value, of what the words name where they name something; in reading order. */
export async function figuresTyped(asking: Asking, { words, ranges }: TypedFigure): Promise<readonly FigureRef[]> {
  const found = await Promise.all(ranges.map((range) => asking.engine.figureIndex.inRanges([range])));
  return ofWords(asking, words, found.flat().sort(inOrder));
}

/** Figures that are called so, of the places among the words; those of a place alone are none. */
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

/** Of few figures those of the year that a word names, where there are such. */
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

/** Of the figures those of the places that the words name, and of what the other words name. */
export async function ofWords(
  asking: Asking,
  words: readonly Term[],
  figures: readonly FigureRef[],
): Promise<readonly FigureRef[]> {
  const { isOf, others } = placesAmong(asking.engine, words);
  const own = figures.filter(({ item }) => isOf(item));
  return others.length > 0 ? calledOrBeside(asking, others, own) : own;
}

/** Figures of that name; where none is called so, figures of sentences that hold the words. */
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
