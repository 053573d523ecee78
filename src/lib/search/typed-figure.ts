/** A figure among the words of a query, as it is written or said: 42.4亿元, 固定资产投资42.4亿, 四十二点四亿. */
import type { Asking } from './asking.ts';
import { figureKey } from './index/figures.ts';
import type { FigureRef } from './index/index-format.ts';
import { conceptsCalled, reportsOf } from './name-hits.ts';
import { DATE_UNIT, makeTerm, type Range, type Term } from './query.ts';
import { amountsIn } from './text/number-forms.ts';

export interface TypedFigure {
  /** What was typed of it. */
  raw: string;
  /** The words beside it: what the figure is of. */
  words: Term[];
  /** Digits alone, which may be a name too: 12345. */
  isBare: boolean;
  /** Any of them is meant: a bare 4219 may be written 4219万. */
  ranges: Range[];
}

/** What may stand behind the unit. */
const BOUND = /^[余多来]|(?:以上|左右)$/gu;
const UNIT = /^[^\d，。；、]{0,4}$/u;

/** The one figure among the words; null where there is none or more than one. */
export function typedFigure(terms: readonly Term[]): TypedFigure | null {
  const found = terms.flatMap((term) => {
    const read = readFigure(term);
    return read ? [{ term, ...read }] : [];
  });
  const [figure, ...others] = found;
  if (!figure || others.length > 0) return null;
  const name = makeTerm(figure.name);
  const words = [...terms.filter((term) => term !== figure.term), ...(name ? [name] : [])];
  return { raw: figure.term.raw, words, isBare: words.length === 0 && figure.ranges.length > 1, ranges: figure.ranges };
}

function readFigure({ literals: [text = ''], near }: Term): { name: string; ranges: Range[] } | null {
  const [amount, ...others] = amountsIn(text);
  if (!amount || others.length > 0 || near.length > 0) return null;
  const percent = amount.value.endsWith('%');
  const unit = percent ? '%' : text.slice(amount.end).replace(BOUND, '');
  const written = text.slice(amount.start, amount.end);
  if (!UNIT.test(unit) || DATE_UNIT.test(unit) || (percent && amount.end < text.length)) return null;
  const value = Number(amount.value.replace('%', ''));
  // Chinese numerals without unit or multiplier are part of words: 二十大, 十四五.
  const isBare = unit === '' && !/[百千万亿点]/u.test(written);
  if (isBare && !/^\d/.test(written)) return null;
  const times = isBare ? [1, 1e4, 1e8] : [1];
  const at = (exact: number): Range => ({ unit, min: exact, max: exact });
  return { name: text.slice(0, amount.start), ranges: times.map((one) => at(value * one)) };
}

/** The figures that have the value, of what the words name where they name something; in reading order. */
export async function figuresTyped(asking: Asking, { words, ranges }: TypedFigure): Promise<readonly FigureRef[]> {
  const found = await Promise.all(ranges.map((range) => asking.engine.figureIndex.inRanges([range])));
  return ofWords(
    asking,
    words,
    found.flat().sort((a, b) => a.item - b.item || a.n - b.n),
  );
}

/** Figures that are called so, of the places among the words; those of a place alone are none. */
export async function figuresNamed({ engine }: Asking, words: readonly Term[]): Promise<readonly FigureRef[]> {
  const { places, others } = placesAmong(engine, words);
  if (others.length === 0) return engine.figureIndex.named(words, conceptsCalled(engine, words));
  const found = await engine.figureIndex.named(others, conceptsCalled(engine, others));
  return found.filter(({ item }) => places.every((reports) => reports.has(engine.sections.reportOf(item))));
}

/** The reports of each place that a word names, and the other words. */
function placesAmong(
  engine: Asking['engine'],
  words: readonly Term[],
): { places: ReadonlySet<number>[]; others: Term[] } {
  const named = words.map((word) => ({ word, reports: reportsOf(engine, word) }));
  return {
    places: named.flatMap(({ reports }) => (reports.size > 0 ? [reports] : [])),
    others: named.flatMap(({ word, reports }) => (reports.size === 0 ? [word] : [])),
  };
}

/** Of the figures those of the places that the words name, and of what the other words name. */
export async function ofWords(
  asking: Asking,
  words: readonly Term[],
  figures: readonly FigureRef[],
): Promise<readonly FigureRef[]> {
  const { engine } = asking;
  const { places, others } = placesAmong(engine, words);
  const own = figures.filter(({ item }) => places.every((reports) => reports.has(engine.sections.reportOf(item))));
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
