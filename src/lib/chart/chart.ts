/** A chart as data: what a page hands to the chart element, beside the table that says the same. */
import type { Bound, Kind } from '../../schema/vocabulary.ts';
import { csv } from '../table/csv.ts';
import { BOUND_NAMES, KIND_NAMES } from '../figure/figure-text.ts';

export interface ChartPoint {
  /** Which row (bars, dots) or station (slopes) it stands in, and which report it belongs to: indexes of `rows` and `series`. */
  row: number;
  series: number;
  value: number;
  bound: Bound;
  kind: Kind;
  /** The figure in words, with kind and bound: 4219万元, 约6% */
  text: string;
  /** Root-relative address of the sentence, or of what the point stands for. */
  url: string;
  /** Id of the measurement that is drawn; null for a figure the site works out itself. */
  indicator: string | null;
}

export interface ChartSpec {
  /** bars: amounts from zero. dots: rates and shares. slopes: two moments of the same report. */
  form: 'bars' | 'dots' | 'slopes';
  title: string;
  unit: string;
  /** Which side of a measurement is drawn; what may stand on one axis is judged by it. */
  aspect: 'value' | 'change' | 'share';
  /** Up to three lines each: the report, period and level, and the name where several are in use. */
  rows: readonly (readonly string[])[];
  series: readonly { name: string; mark: number }[];
  points: readonly ChartPoint[];
  source: string;
  file: string;
}

/** A point of a share in percent that the site works out itself, leading to `url`. */
export const sharePoint = (row: number, series: number, value: number, text: string, url: string): ChartPoint => ({
  ...{ row, series, value, text, url },
  bound: 'exact',
  kind: 'actual',
  indicator: null,
});

/** What a point says when it is reached: report, row, kind, figure. */
export function pointText(spec: ChartSpec, point: ChartPoint): string {
  const report = spec.series[point.series]?.name ?? '';
  const row = (spec.rows[point.row] ?? []).filter((line) => line !== report).join('，');
  return [report, row, point.text].filter((part) => part !== '').join('，');
}

/** The drawn points as CSV, each with unit, bound, kind and address. */
export function chartCsv(spec: ChartSpec, absolute: (path: string) => string): string {
  const columns = ['报告', '说明', '值', '单位', '界限', '性质', '原文', '出处', '编号'] as const;
  return csv(
    columns,
    spec.points.map((point) => ({
      报告: spec.series[point.series]?.name ?? '',
      说明: (spec.rows[point.row] ?? []).join(' '),
      值: point.value,
      单位: spec.unit,
      界限: BOUND_NAMES[point.bound] || '确数',
      性质: point.indicator === null ? '' : KIND_NAMES[point.kind],
      原文: point.text,
      出处: absolute(point.url),
      编号: point.indicator,
    })),
  );
}

/** Points in the order the arrow keys walk them: row by row, within a row from small to large. */
export function walkOrder(spec: ChartSpec): number[] {
  return spec.points
    .map((point, index) => ({ point, index }))
    .sort((a, b) =>
      spec.form === 'slopes'
        ? a.point.series - b.point.series || a.point.row - b.point.row
        : a.point.row - b.point.row || a.point.value - b.point.value,
    )
    .map(({ index }) => index);
}

/** True where every row belongs to one report, whose mark then stands before its name; a legend would say it twice. */
export function rowsAreReports(spec: ChartSpec): boolean {
  return spec.form !== 'slopes' && new Set(spec.points.map(({ row }) => row)).size === spec.points.length;
}
