/** A chart as data, which a page passes to the chart element; a table beside the chart shows the same figures. */
import type { Bound, Kind } from '../../schema/vocabulary.ts';
import { csvTable } from '../table/csv.ts';
import { BOUND_NAMES, KIND_NAMES } from '../figure/figure-text.ts';

export interface ChartPoint {
  /** Its row and its report, as indexes of `rows` and `series`. */
  row: number;
  series: number;
  value: number;
  bound: Bound;
  kind: Kind;
  /** The figure in words, with kind and bound: 4219万元, 约6% */
  text: string;
  /** Root-relative address of the sentence, or of the thing that the point represents. */
  url: string;
  /** Id of the drawn measurement; null for a figure computed by the site. */
  indicator: string | null;
}

export interface ChartSpec {
  /** bars: amounts from zero. dots: rates and shares. */
  form: 'bars' | 'dots';
  title: string;
  unit: string;
  /** The aspect of the measurements that is drawn, by which they are comparable. */
  aspect: 'value' | 'change' | 'share';
  /** Up to three lines for each row: the report, period and level, and the name if it differs. */
  rows: readonly (readonly string[])[];
  series: readonly { name: string; mark: number }[];
  points: readonly ChartPoint[];
  source: string;
  file: string;
}

/** A share of a text in words; `share` is in percent, null if a report has no such half. */
export const shareText = (share: number | null): string =>
  share === null ? '没有这一部分' : share === 0 ? '未单列' : `${share}%`;

/** A chart of shares computed by the site, with a dot for each report. `rows` have the shares of the reports; `url` links a dot. */
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
        // Draw no zeros, because their marks would cover each other; the table shows them.
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

/** The text shown when a point is focused: report, row, figure with its kind. */
export function pointText(spec: ChartSpec, point: ChartPoint): string {
  const report = spec.series[point.series]?.name ?? '';
  const row = (spec.rows[point.row] ?? []).filter((line) => line !== report).join('，');
  return [report, row, point.text].filter((part) => part !== '').join('，');
}

/** The drawn points as CSV, with unit, bound, kind and address. */
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

/** Indexes of the points in the order of the arrow keys: row by row, within a row from small to large. */
export function walkOrder(spec: ChartSpec): number[] {
  return spec.points
    .map((point, index) => ({ point, index }))
    .sort((a, b) => a.point.row - b.point.row || a.point.value - b.point.value)
    .map(({ index }) => index);
}

/** Whether every row belongs to one report. The report's mark is then before the row's name, and a legend would repeat it. */
export function rowsAreReports(spec: ChartSpec): boolean {
  return new Set(spec.points.map(({ row }) => row)).size === spec.points.length;
}
