/** A chart as data: what a page hands to the chart element, beside the table that says the same. */
import type { Bound, Kind } from '../../schema/vocabulary.ts';
import { csvTable } from '../table/csv.ts';
import { BOUND_NAMES, KIND_NAMES } from '../figure/figure-text.ts';

export interface ChartPoint {
  /** Which row it stands in, and which report it belongs to: indexes of `rows` and `series`. */
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
  /** bars: amounts from zero. dots: rates and shares. */
  form: 'bars' | 'dots';
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

/** A share of a text in percent in words; null where a report has no such part. */
export const shareText = (share: number | null): string =>
  share === null ? '没有这一部分' : share === 0 ? '未单列' : `${share}%`;

/** Shares that the site works out itself, a dot a report; `rows` have those of each report, and lead where `url` says. */
export function shareChart(
  { title, file }: Pick<ChartSpec, 'title' | 'file'>,
  reports: ChartSpec['series'],
  rows: readonly { name: string; shares: readonly (number | null)[] }[],
  url: (row: number, series: number) => string,
): ChartSpec {
  return {
    form: 'dots',
    unit: '%',
    aspect: 'share',
    ...{ title, file, series: reports },
    rows: rows.map(({ name }) => [name]),
    points: rows.flatMap(({ shares }, row) =>
      shares.flatMap((value, series): ChartPoint[] =>
        // What has no section of its own is said in the table; a row of marks at zero would hide one another.
        value
          ? [
              {
                ...{ row, series, value, text: shareText(value), url: url(row, series) },
                ...{ bound: 'exact', kind: 'actual', indicator: null },
              },
            ]
          : [],
      ),
    ),
    source: `来源：${reports.map(({ name }) => name).join('、')}政府工作报告，按字数计算`,
  };
}

/** What a point says when it is reached: report, row, kind, figure. */
export function pointText(spec: ChartSpec, point: ChartPoint): string {
  const report = spec.series[point.series]?.name ?? '';
  const row = (spec.rows[point.row] ?? []).filter((line) => line !== report).join('，');
  return [report, row, point.text].filter((part) => part !== '').join('，');
}

/** The drawn points as CSV, each with unit, bound, kind and address. */
export const chartCsv = (spec: ChartSpec, absolute: (path: string) => string): string =>
  csvTable<ChartPoint>(
    [
      ['报告', ({ series }) => spec.series[series]?.name ?? ''],
      ['说明', ({ row }) => (spec.rows[row] ?? []).join(' ')],
      ['值', ({ value }) => value],
      ['单位', () => spec.unit],
      ['界限', ({ bound }) => BOUND_NAMES[bound] || '确数'],
      ['性质', ({ indicator, kind }) => (indicator === null ? '' : KIND_NAMES[kind])],
      ['原文', ({ text }) => text],
      ['出处', ({ url }) => absolute(url)],
      ['编号', ({ indicator }) => indicator],
    ],
    spec.points,
  );

/** Points in the order the arrow keys walk them: row by row, within a row from small to large. */
export function walkOrder(spec: ChartSpec): number[] {
  return spec.points
    .map((point, index) => ({ point, index }))
    .sort((a, b) => a.point.row - b.point.row || a.point.value - b.point.value)
    .map(({ index }) => index);
}

/** True where every row belongs to one report, whose mark then stands before its name; a legend would say it twice. */
export function rowsAreReports(spec: ChartSpec): boolean {
  return new Set(spec.points.map(({ row }) => row)).size === spec.points.length;
}
