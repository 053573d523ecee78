import type { Indicator } from '../../schema/indicator.ts';
import type { ReportLabel } from '../../schema/site-data.ts';
import {
  type Aspect,
  changeText,
  figureText,
  KIND_NAMES,
  rankText,
  scopedName,
  timeText,
} from '../figure/figure-text.ts';
import { formatChartValue } from '../figure/format-value.ts';
import { known } from '../group-by.ts';
import { h, type Markup } from '../markup.ts';
import { markup } from '../markup-template.ts';
import { clauseAround } from '../cite/clause-around.ts';
import { folded } from './framed.ts';
import { stackedTable, type StackedColumn } from './stacked-table.ts';
import { LEVEL_NAMES } from '../report/report-name.ts';
import { conceptUrl, href, indicatorUrl } from '../urls.ts';

/** A report's mark (colour and shape) and name. */
export const reportLabel = ({ name, mark }: Pick<ReportLabel, 'name' | 'mark'>): Markup =>
  markup`<span class="report-label">${mark > 0 && markup`<span class="report-mark" data-mark=${mark} aria-hidden="true" />`}${name}</span>`;

/** A name, linked to the page of its concept if it has one. */
export const conceptLink = (concept: string | null, name: string): Markup | string =>
  concept === null ? name : h('a', { href: href(conceptUrl(concept)) }, name);

/** The clause around the number, with the number in bold, linked to the sentence. */
export function quoteMarkup(indicator: Indicator, aspect: Aspect): Markup {
  const span =
    (aspect === 'value' ? indicator.span : indicator[aspect]?.span) ??
    indicator.span ??
    indicator.change?.span ??
    indicator.rank?.span;
  if (!span) throw new Error(`${indicator.id} has no value, change or rank`);
  const { before, text, after } = clauseAround(indicator.sentence, span);
  return markup`<a class="quote-link" href=${href(indicator.url)}>${before}<b>${text}</b>${after}</a>`;
}

interface FigureTableOptions {
  label: string;
  aspect: Aspect;
  reports: ReadonlyMap<string, ReportLabel>;
  /** Measurement id → why it does not compare with others; adds a column. */
  reasons?: ReadonlyMap<string, string>;
  /** Whether the reports use different names for the thing measured, so that each row shows its own. */
  named: boolean;
}

/** A table with a row for each measurement: report, figure, kind, period, level, quote. */
export function figureTable(
  indicators: readonly Indicator[],
  { label, aspect, reports, reasons, named }: FigureTableOptions,
): Markup {
  const ownNames = named || indicators.some(({ scope }) => scope !== null);
  const columns: readonly StackedColumn<Indicator>[] = [
    ...(ownNames ? [['报告中的名称', 'figure-name', scopedName] as const] : []),
    ...FIGURES[aspect],
    ['性质', 'figure-kind', ({ kind }) => KIND_NAMES[kind]],
    ['时期', 'figure-period', ({ period }) => timeText(period)],
    ['层级', 'figure-level', (one) => LEVEL_NAMES[known(reports, one.report).place.level]],
    ...(reasons ? [['为何不同列', 'figure-reason', ({ id }: Indicator) => reasons.get(id)] as const] : []),
    ['原句', 'figure-quote', (one) => quoteMarkup(one, aspect)],
  ];
  const ofReport = (one: Indicator): Markup => {
    const report = known(reports, one.report);
    return markup`<a href=${href(report.url)}>${reportLabel(report)}</a>`;
  };
  return folded(indicators, (some, part) => stackedTable(label + part, ['报告', ofReport], columns, some));
}

const toRow = (id: string, text: string): Markup => markup`<a href=${href(indicatorUrl(id))}>${text}</a>`;

/** The columns of each aspect: the figure, linked to its row, and its conversion or basis. */
const FIGURES: Readonly<Record<Aspect, readonly StackedColumn<Indicator>[]>> = {
  value: [
    ['原文数值', 'num figure-value', (one) => toRow(one.id, figureText(one))],
    [
      '换算',
      'num figure-more',
      ({ normalized }) => normalized && formatChartValue(normalized.value, normalized.unit),
      ({ normalized }) => normalized,
    ],
  ],
  change: [
    ['变化', 'num figure-value', ({ id, change }) => toRow(id, change ? changeText({ ...change, basis: 'yoy' }) : '')],
    ['基数', 'figure-more', ({ change }) => (change?.basis === 'yoy' ? '同比' : change?.basis)],
  ],
  rank: [['位次', 'figure-value', ({ rank }) => rank && rankText(rank)]],
};
