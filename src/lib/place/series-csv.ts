import { BOUND_NAMES, KIND_NAMES, saidText } from '../figure/figure-text.ts';
import { csvTable } from '../table/csv.ts';
import type { DrawnPoint, DrawnSeries } from './drawn-series.ts';

/** A point, a target, or a figure that was left out, with the reason. */
interface Row extends Pick<DrawnSeries, 'series' | 'concept'>, Omit<DrawnPoint, 'year' | 'value'> {
  year: number | string | null;
  value: number | null;
  why: string;
}

/** Series as CSV. `absolute` turns a path into an absolute address. */
export const seriesCsv = (drawn: readonly DrawnSeries[], absolute: (path: string) => string): string =>
  csvTable<Row>(
    [
      ['指标', ({ concept }) => concept.name],
      ['指标编号', ({ concept }) => concept.id],
      ['类别', ({ series }) => (series.nature === 'growth' ? '增速' : '总量')],
      ['年份', ({ year }) => year],
      ['值', ({ value }) => value],
      ['单位', ({ value, series }) => (value === null ? null : series.unit)],
      ['性质', ({ kind }) => KIND_NAMES[kind]],
      ['界限', ({ bound }) => BOUND_NAMES[bound] || '确数'],
      ['原文', ({ text }) => text],
      ['报告编号', ({ indicator }) => indicator.report],
      ['出处', ({ indicator }) => absolute(indicator.url)],
      ['编号', ({ indicator }) => indicator.id],
      ['未列入的原因', ({ why }) => why],
    ],
    drawn.flatMap(rowsOf),
  );

function rowsOf({ series, concept, points, targets, left }: DrawnSeries): Row[] {
  const told = [...points, ...targets];
  const drawnIds = new Set(told.map(({ indicator }) => indicator.id));
  return [
    ...told.map((one) => ({ series, concept, ...one, why: '' })),
    ...left
      .filter(({ indicator }) => !drawnIds.has(indicator.id))
      .map(({ indicator, why }) => {
        const { kind, bound, period: year } = indicator;
        return { series, concept, indicator, kind, bound, text: saidText(indicator), year, value: null, why };
      }),
  ];
}
