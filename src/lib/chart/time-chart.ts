/** Lays out figures over years for a small chart: a time axis to scale, gaps, breaks, ticks. All lengths are in units of the box. */
import type { Bound, Kind } from '../../schema/vocabulary.ts';
import { rounded, scale } from './spark-line.ts';

export interface TimePoint {
  year: number;
  value: number;
  kind: Kind;
  bound: Bound;
}

export interface TimeChart {
  width: number;
  height: number;
  /** SVG path through the results, interrupted where a year is missing or the scope may have changed. */
  path: string;
  points: { x: number; y: number; kind: Kind; bound: Bound }[];
  years: { x: number; label: string }[];
  values: { y: number; label: string }[];
  breaks: number[];
}

const BOX = { width: 320, height: 140, left: 46, right: 10, top: 10, bottom: 22 };
/** Most year labels that fit. */
const LABELS = 5;

/** `points` may include targets; `breaks` are years before which the line is interrupted. Returns null if there are no points. */
export function timeChart(points: readonly TimePoint[], breaks: readonly number[] = []): TimeChart | null {
  const sorted = points.toSorted((a, b) => a.year - b.year);
  const [first, last] = [sorted[0]?.year, sorted.at(-1)?.year];
  if (first === undefined || last === undefined) return null;
  const ticks = ticksOf(sorted.map(({ value }) => value));
  const { width, height, left, right, top, bottom } = BOX;
  const x = scale([first, last], left + 6, width - right - 6);
  const y = scale(ticks, height - bottom, top);
  const told = [...new Map(sorted.filter(({ kind }) => kind !== 'target').map((one) => [one.year, one])).values()];
  const joined = (at: number): boolean => {
    const [before, now] = [told[at - 1], told[at]];
    return before !== undefined && now !== undefined && now.year - before.year === 1 && !breaks.includes(now.year);
  };
  const step = Math.ceil((last - first + 1) / LABELS);
  const labelled = Array.from({ length: last - first + 1 }, (_, at) => last - at).filter(
    (year) => (last - year) % step === 0,
  );
  return {
    width,
    height,
    path: told.map((one, at) => `${joined(at) ? 'L' : 'M'}${x(one.year)} ${y(one.value)}`).join(''),
    points: sorted.map(({ year, value, kind, bound }) => ({ x: x(year), y: y(value), kind, bound })),
    years: labelled.map((year) => ({ x: x(year), label: String(year) })),
    values: ticks.map((value) => ({ y: y(value), label: tickLabel(value) })),
    breaks: breaks.map((year) => rounded((x(year - 1) + x(year)) / 2)),
  };
}

function ticksOf(values: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = most - least || Math.abs(most) || 1;
  const rough = room / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  const [low, high] = [Math.floor(least / step), Math.ceil(most / step)];
  return Array.from({ length: Math.max(high - low, 1) + 1 }, (_, at) => Number(((low + at) * step).toPrecision(12)));
}

const tickLabel = (value: number): string =>
  Math.abs(value) >= 1e4 ? `${String(Number((value / 1e4).toPrecision(6)))}万` : String(value);
