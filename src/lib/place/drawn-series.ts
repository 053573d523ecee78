/** A series of a place as its chart and table show it: points, targets, figures left out, and notes on possible breaks. */
import { HEADLINES, PEOPLE } from '../../catalogue/headlines.ts';
import type { Concept } from '../../schema/catalogue.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Series } from '../../schema/series.ts';
import type { Bound, Kind } from '../../schema/vocabulary.ts';
import { changeText, saidText, signedChange } from '../figure/figure-text.ts';
import { formatNumber } from '../figure/format-value.ts';

export interface DrawnPoint {
  year: number;
  /** In the unit of the series; a fall is negative. */
  value: number;
  kind: Kind;
  bound: Bound;
  /** The words of its report. */
  text: string;
  indicator: Indicator;
}

export interface DrawnSeries {
  series: Series;
  concept: Concept;
  points: DrawnPoint[];
  targets: DrawnPoint[];
  left: { indicator: Indicator; why: string }[];
  /** Years in which the statistical scope may have changed since the year before, each with the reason in words. */
  breaks: { year: number; note: string }[];
}

/** Joins the series of a place, in their order, with the indicators of all its reports. */
export function drawnSeries(
  series: readonly Series[],
  concepts: readonly Concept[],
  indicators: readonly Indicator[],
): DrawnSeries[] {
  const byId = new Map(indicators.map((one) => [one.id, one]));
  const catalogue = new Map(concepts.map((one) => [one.id, one]));
  const drawn = series.flatMap((one): DrawnSeries[] => {
    const concept = catalogue.get(one.concept);
    if (!concept) return [];
    const points = one.points.flatMap(({ period, value, indicator: id }) => {
      const indicator = byId.get(id);
      return indicator ? [point(indicator, one, Number(period), value)] : [];
    });
    const left = one.left.flatMap(({ indicator: id, why }) => {
      const indicator = byId.get(id);
      return indicator ? [{ indicator, why }] : [];
    });
    return [{ series: one, concept, points, targets: targetsOf(one, points, left), left, breaks: [] }];
  });
  for (const one of drawn) {
    const growths = drawn.find(({ series: s }) => s.nature === 'growth' && s.concept === one.series.concept);
    if (one.series.nature === 'level' && growths) one.breaks = breaksOf(one, growths);
  }
  return drawn;
}

const OF_ANOTHER = /^(?:只是其中一部分|几年的合计或平均|不是一年的数|与别的时间相比)/u;
/** Of the figures left out of a series, those of the same thing that belong to no single year or to a part: sums of years, half years. */
export const apartFrom = <T extends { why: string }>(left: readonly T[]): T[] =>
  left.filter(({ why }) => OF_ANOTHER.test(why));

const isGrowth = ({ nature }: Series): boolean => nature === 'growth';

function point(indicator: Indicator, series: Series, year: number, value: number): DrawnPoint {
  const { change, kind } = indicator;
  const growth = isGrowth(series);
  const bound = growth ? (change?.bound ?? 'exact') : indicator.bound;
  const text = growth && change ? changeText(change) : saidText(indicator);
  return { year, value, kind, bound, text, indicator };
}

/**
 * The targets for a year, or for the end of a span of years, in the unit of the series. A report states the target of the whole place
 * first; a target for the same year in a later sentence is of a part that the sentence does not name.
 */
function targetsOf(series: Series, points: readonly DrawnPoint[], left: DrawnSeries['left']): DrawnPoint[] {
  const known = points.find(({ value, indicator }) => value !== 0 && indicator.normalized);
  const factor = known?.indicator.normalized ? known.value / known.indicator.normalized.value : null;
  const first = new Map<string, string>();
  return left.flatMap(({ indicator }) => {
    const { concept, report, sentenceId } = indicator;
    const year = targetYear(indicator);
    const value = isGrowth(series) ? growthAhead(indicator) : levelAhead(indicator, factor);
    if (year === null || value === null || concept !== series.concept) return [];
    const key = `${report} ${String(year)}`;
    first.set(key, first.get(key) ?? sentenceId);
    return first.get(key) === sentenceId ? [point(indicator, series, year, value)] : [];
  });
}

/** The year of a target of the whole place; null for any other figure. */
function targetYear({ kind, scope, partOf, period }: Indicator): number | null {
  const year = /^(?:\d{4}-)?(\d{4})$/.exec(period ?? '')?.[1];
  return kind === 'target' && scope === null && partOf === null && year !== undefined ? Number(year) : null;
}

const isSpan = ({ period }: Indicator): boolean => period?.includes('-') === true;

function growthAhead(indicator: Indicator): number | null {
  const { change } = indicator;
  return change?.unit !== '%' || isSpan(indicator) ? null : signedChange(change);
}

function levelAhead(indicator: Indicator, factor: number | null): number | null {
  const { normalized, name } = indicator;
  if (!normalized || factor === null || (isSpan(indicator) && name.includes('累计'))) return null;
  return Number((normalized.value * factor).toPrecision(12));
}

/** Concepts with growth at constant prices, which cannot be computed from two levels at current prices. */
const REAL_GROWTH = /^gdp|value-added/;
/** Percentage points that prices and rounding can explain; a larger difference suggests a change of scope. */
const CLEAR = 2.5;

/** The years in which the growth computed from the levels of two years differs from the reported growth. */
function breaksOf({ points, concept }: DrawnSeries, growths: DrawnSeries): DrawnSeries['breaks'] {
  if (REAL_GROWTH.test(concept.id)) return [];
  const found = new Map<number, string>();
  for (const now of points) {
    const told = growths.points.find((one) => one.year === now.year && one.indicator.report === now.indicator.report);
    const before = points.find(({ year }) => year === now.year - 1);
    if (!told || !before || before.value <= 0) continue;
    if ([now, before, told].some(({ bound }) => bound !== 'exact')) continue;
    const reckoned = (now.value / before.value - 1) * 100;
    if (Math.abs(reckoned - told.value) <= Math.max(CLEAR, Math.abs(told.value) / 4)) continue;
    found.set(
      now.year,
      `${String(now.year)}年${now.text}，报告说${told.text}；上一年的数是${before.text}，两数相比是${reckoned < 0 ? '下降' : '增长'}${formatNumber(
        Number(Math.abs(reckoned).toFixed(1)),
      )}%。两处的口径或基数是否相同，报告没有说明`,
    );
  }
  return [...found].map(([year, note]) => ({ year, note }));
}

/** A line is worth drawing from three years on. */
export const isChart = ({ points }: DrawnSeries): boolean => new Set(points.map(({ year }) => year)).size > 2;

const byYears = (a: DrawnSeries, b: DrawnSeries): number => b.points.length - a.points.length;

/** The headline concepts, then those that concern people, each once: as level or as growth, whichever has more points. */
export function headlineCharts(drawn: readonly DrawnSeries[], most: number): DrawnSeries[] {
  const charts = drawn.filter(isChart);
  return [...HEADLINES, ...PEOPLE]
    .flatMap((id) =>
      charts
        .filter(({ concept }) => concept.id === id)
        .toSorted(byYears)
        .slice(0, 1),
    )
    .slice(0, most);
}
