/** A small line of a figure over years, drawn without axes beside the figure. */

export interface YearValue {
  year: number;
  value: number;
}

export interface SparkLine {
  /** SVG path; a missing year interrupts the line. */
  path: string;
  /** The last point, and points between two gaps. */
  dots: { x: number; y: number }[];
}

interface Axes {
  years?: [number, number] | undefined;
  values?: [number, number] | undefined;
}

/** Points by year → a path in a box of `width` and `height`, with a margin of 2 for the dots. */
export function sparkLine(points: readonly YearValue[], width: number, height: number, axes: Axes = {}): SparkLine {
  const sorted = points.toSorted((a, b) => a.year - b.year);
  const years = axes.years ?? sorted.map(({ year }) => year);
  const values = axes.values ?? sorted.map(({ value }) => value);
  const x = scale(years, 2, width - 2);
  const y = scale(values, height - 2, 2);
  const place = ({ year, value }: YearValue): { x: number; y: number } => ({ x: x(year), y: y(value) });
  const follows = (at: number): boolean => (sorted[at]?.year ?? 0) - (sorted[at - 1]?.year ?? -Infinity) === 1;
  return {
    path: sorted.map((point, at) => `${follows(at) ? 'L' : 'M'}${place(point).x} ${place(point).y}`).join(''),
    dots: sorted.filter((_, at) => at === sorted.length - 1 || (!follows(at) && !follows(at + 1))).map(place),
  };
}

/** Returns a linear scale that maps the smallest value to `from` and the largest to `to`; if all are equal, to the middle. */
export function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const share = (value: number): number => (most === least ? 0.5 : (value - least) / (most - least));
  return (value) => rounded(from + share(value) * (to - from));
}

export const rounded = (length: number): number => Math.round(length * 10) / 10;
