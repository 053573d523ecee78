import type { Indicator } from '../../schema/indicator.ts';
import type { ChartPoint, ChartSpec } from './chart.ts';
import type { ReportLabel } from '../../schema/site-data.ts';
import { changeText, figureText, KIND_NAMES, scopedName, signedChange, timeText } from '../figure/figure-text.ts';
import { chartScale, inScale } from '../figure/format-value.ts';
import { known } from '../group-by.ts';
import { LEVEL_NAMES } from '../report/report-name.ts';
import { seriesMarks } from './report-mark.ts';

/** Most rows of a chart. */
export const CHART_ROWS = 12;
/** If the ratio of totals is larger, the shortest bar would be invisible; growth and shares of a plan are drawn instead. */
const TOO_FAR = 100;

/** The ratio of the largest total to the smallest, if it is too large to draw; else null. */
export function timesApart(indicators: readonly Indicator[]): number | null {
  const sizes = indicators
    .slice(0, CHART_ROWS)
    .flatMap(({ normalized }) => (normalized && isTotal(normalized.unit) ? Math.abs(normalized.value) : []))
    .filter((size) => size > 0);
  const times = Math.max(...sizes) / Math.min(...sizes);
  return times > TOO_FAR ? Math.round(times) : null;
}

const isTotal = (unit: string): boolean => !/%|\/|^分$|℃/u.test(unit);

interface FigureChartOptions {
  title: string;
  /** The name of what the figures measure; a row shows its own name only if it differs. */
  name: string;
  aspect: 'value' | 'change';
  reports: ReadonlyMap<string, ReportLabel>;
  file: string;
}

/**
 * Comparable measurements → their chart, with a row for each. Null if fewer than two reports have one, if all figures are the same, or if
 * totals are too far apart. Amounts and counts are bars from zero; growth, rates and scores are dots.
 */
export function figureChart(
  indicators: readonly Indicator[],
  { title, name, aspect, reports, file }: FigureChartOptions,
): ChartSpec | null {
  const shown = indicators.slice(0, CHART_ROWS);
  if (new Set(shown.map(({ report }) => report)).size < 2) return null;
  if (new Set(shown.map((indicator) => figureOf(indicator, aspect))).size < 2) return null;
  if (aspect === 'value' && timesApart(shown) !== null) return null;
  const first = shown[0];
  const unit = aspect === 'change' ? (first?.change?.unit ?? '') : (first?.normalized?.unit ?? '');
  const scale =
    aspect === 'change'
      ? { factor: 1, unit }
      : chartScale(
          shown.map(({ normalized }) => normalized?.value ?? 0),
          unit,
        );
  const ids = [...new Set(shown.map(({ report }) => report))];
  const series = ids.map((id) => known(reports, id));
  const marks = seriesMarks(series);
  const points = shown.map((indicator, row): ChartPoint => {
    const { change, normalized, kind } = indicator;
    const mark = kind === 'actual' ? '' : `（${KIND_NAMES[kind]}）`;
    return {
      row,
      series: ids.indexOf(indicator.report),
      value: aspect === 'change' ? (change ? signedChange(change) : 0) : inScale(normalized?.value ?? 0, scale),
      bound: aspect === 'change' ? (change?.bound ?? 'exact') : indicator.bound,
      kind,
      text: (aspect === 'change' ? (change ? changeText(change) : '') : figureText(indicator)) + mark,
      url: indicator.url,
      indicator: indicator.id,
    };
  });
  return {
    form: aspect === 'value' && isTotal(unit) ? 'bars' : 'dots',
    title,
    unit: scale.unit,
    aspect,
    rows: shown.map((indicator) => {
      const report = known(reports, indicator.report);
      return [
        report.name,
        `${timeText(indicator.period)} · ${LEVEL_NAMES[report.place.level]}`,
        ...(scopedName(indicator) === name ? [] : [scopedName(indicator)]),
      ];
    }),
    series: series.map(({ name }, at) => ({ name, mark: marks[at] ?? 0 })),
    points,
    source: `来源：${series.map(({ name }) => name).join('、')}政府工作报告原文`,
    file,
  };
}

const figureOf = ({ normalized, bound, kind, change }: Indicator, aspect: 'value' | 'change'): string =>
  JSON.stringify(
    aspect === 'value' ? [normalized?.value, bound, kind] : [change?.value, change?.direction, change?.bound, kind],
  );
