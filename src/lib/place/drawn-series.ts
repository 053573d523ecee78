/** A series of a place as its chart and its table show it: points, targets, what was left out, notes on the arithmetic. */
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
  /** As its report writes it. */
  text: string;
  indicator: Indicator;
}

export interface DrawnSeries {
  series: Series;
  concept: Concept;
  points: DrawnPoint[];
  targets: DrawnPoint[];
  left: { indicator: Indicator; why: string }[];
  /** Years before which the scope may have changed, each with why in words. */
  breaks: { year: number; note: string }[];
}

/** The series of a place in the order of the catalogue; `indicators` are all of its reports. */
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
/** Of figures that are no point those that are of the same thing and stand beside no year: of a part of it, of several years or half a one. */
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
 * What was promised for a year, or by the end of a span of years, in the unit of the series. A report says first what the whole
 * place is to reach; of another sentence for the same year it is of a part that the sentence does not name.
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

/** The year that a target of the whole place is for. */
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

/** Growth at constant prices, which two levels at current prices do not give. */
const REAL_GROWTH = /^gdp|value-added/;
/** Points of growth that prices and rounding may make; more is a question of scope. */
const CLEAR = 2.5;

/** Years whose level, over the level of the year before, is another growth than the one told. */
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

/** Three years make a line worth drawing. */
export const isChart = ({ points }: DrawnSeries): boolean => new Set(points.map(({ year }) => year)).size > 2;

const byYears = (a: DrawnSeries, b: DrawnSeries): number => b.points.length - a.points.length;

/** Charts of the headline concepts, then of what concerns people, each concept once: of level and growth what is told for more years. */
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
