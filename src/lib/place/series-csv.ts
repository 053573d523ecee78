import { BOUND_NAMES, figureText, KIND_NAMES, statementText } from '../figure/figure-text.ts';
import { csv } from '../table/csv.ts';
import type { DrawnPoint, DrawnSeries } from './drawn-series.ts';

const COLUMNS = [
  '指标',
  '概念编号',
  '类别',
  '年份',
  '值',
  '单位',
  '性质',
  '界限',
  '原文',
  '报告编号',
  '出处',
  '编号',
  '未列入的原因',
] as const;

/** Series as CSV: told points, targets, and what looks like a point and is none, with why. `absolute` makes an address of a path. */
export function seriesCsv(drawn: readonly DrawnSeries[], absolute: (path: string) => string): string {
  return csv(
    COLUMNS,
    drawn.flatMap((one) => rowsOf(one, absolute)),
  );
}

type Row = Record<string, string | number | null>;

function rowsOf({ series, concept, points, targets, left }: DrawnSeries, absolute: (path: string) => string): Row[] {
  const row = (
    { indicator, ...one }: Omit<DrawnPoint, 'year' | 'value'> & { year: string; value: number | null },
    why = '',
  ): Row => ({
    指标: concept.name,
    概念编号: concept.id,
    类别: series.nature === 'growth' ? '增速' : '总量',
    年份: one.year,
    值: one.value,
    单位: one.value === null ? null : series.unit,
    性质: KIND_NAMES[one.kind],
    界限: BOUND_NAMES[one.bound] || '确数',
    原文: one.text,
    报告编号: indicator.report,
    出处: absolute(indicator.url),
    编号: indicator.id,
    未列入的原因: why,
  });
  const drawnIds = new Set([...points, ...targets].map(({ indicator }) => indicator.id));
  return [
    ...[...points, ...targets].map((one) => row({ ...one, year: String(one.year) })),
    ...left
      .filter(({ indicator }) => !drawnIds.has(indicator.id))
      .map(({ indicator, why }) => {
        const { kind, bound, period } = indicator;
        const text = figureText(indicator) || statementText(indicator);
        return row({ indicator, kind, bound, text, year: period ?? '', value: null }, why);
      }),
  ];
}
