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
import { h, type Markup } from '../markup.ts';
import { markup } from '../markup-template.ts';
import { QUIET } from '../ui/classes.ts';
import { clauseAround } from '../cite/clause-around.ts';
import { folded } from './framed.ts';
import { stackedTable, type StackedRow } from './stacked-table.ts';
import { LEVEL_NAMES } from '../report/report-name.ts';
import { conceptUrl, href, indicatorUrl } from '../urls.ts';

/** A report's colour, shape and name. */
export const reportLabel = ({ name, mark }: Pick<ReportLabel, 'name' | 'mark'>): Markup =>
  markup`<span class="report-label"><span class="report-mark" data-mark=${mark} aria-hidden="true" />${name}</span>`;

/** A name that leads to the page of its concept, where it has one. */
export const conceptLink = (concept: string | null, name: string): Markup | string =>
  concept === null ? name : h('a', { href: href(conceptUrl(concept)) }, name);

/** The clause of the number, the number marked, leading to the sentence. */
export function quoteMarkup(indicator: Indicator, aspect: Aspect): Markup {
  const span =
    (aspect === 'value' ? indicator.span : indicator[aspect]?.span) ??
    indicator.span ??
    indicator.change?.span ??
    indicator.rank?.span;
  if (!span) throw new Error(`${indicator.id} measures nothing`);
  const { before, text, after } = clauseAround(indicator.sentence, span);
  return markup`<a class="${QUIET} [&>b]:text-ink" href=${href(indicator.url)}>${before}<b>${text}</b>${after}</a>`;
}

interface FigureTableOptions {
  label: string;
  aspect: Aspect;
  reports: ReadonlyMap<string, ReportLabel>;
  /** Why a measurement stands apart, by its id; the table then has a column for it. */
  reasons?: ReadonlyMap<string, string>;
  /** Whether several names are used for what is measured, so that a row has to say its own. */
  named: boolean;
}

/** Measurements, a row each: report, figure, kind, period, level, quote. */
export function figureTable(
  indicators: readonly Indicator[],
  { label, aspect, reports, reasons, named }: FigureTableOptions,
): Markup {
  const ownNames = named || indicators.some(({ scope }) => scope !== null);
  const heads = [
    '报告',
    ...(ownNames ? ['报告中的名称'] : []),
    ...(aspect === 'value' ? ['原文数值', '换算'] : aspect === 'change' ? ['变化', '基数'] : ['位次']),
    '性质',
    '时期',
    '层级',
    ...(reasons ? ['为何不同列'] : []),
    '原句',
  ];
  const rows = indicators.map((indicator): StackedRow => {
    const report = reports.get(indicator.report);
    if (!report) throw new Error(`${indicator.id} of an unknown report`);
    const { change, rank, normalized } = indicator;
    const row = href(indicatorUrl(indicator.id));
    const figures: StackedRow['cells'] =
      aspect === 'value'
        ? [
            ['num figure-value', h('a', { href: row }, figureText(indicator))],
            ['num figure-more', normalized ? formatChartValue(normalized.value, normalized.unit) : '', normalized],
          ]
        : aspect === 'change'
          ? [
              ['num figure-value', h('a', { href: row }, change ? changeText({ ...change, basis: 'yoy' }) : '')],
              ['figure-more', basisText(change?.basis)],
            ]
          : [['figure-value', rank ? rankText(rank) : '']];
    return {
      head: h('a', { href: href(report.url) }, reportLabel(report)),
      cells: [
        ...(ownNames ? [['figure-name', scopedName(indicator)] as const] : []),
        ...figures,
        ['figure-kind', KIND_NAMES[indicator.kind]],
        ['figure-period', timeText(indicator.period)],
        ['figure-level', LEVEL_NAMES[report.place.level]],
        ...(reasons ? [['figure-reason', reasons.get(indicator.id) ?? ''] as const] : []),
        ['figure-quote', quoteMarkup(indicator, aspect)],
      ],
    };
  });
  return folded(rows, (some, part) => stackedTable(label + part, heads, some));
}

const basisText = (basis: string | undefined): string => (basis === undefined ? '' : basis === 'yoy' ? '同比' : basis);
