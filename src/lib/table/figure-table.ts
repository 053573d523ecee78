import type { Indicator } from '../../schema/indicator.ts';
import type { ComparedReport } from '../compare/compared-report.ts';
import { changeText, figureText, KIND_NAMES, periodText, rankText } from '../figure/figure-text.ts';
import { formatChartValue } from '../figure/format-value.ts';
import { h, type Markup } from '../markup.ts';
import type { Aspect } from '../compare/may-compare.ts';
import { quoteAround } from '../cite/quote.ts';
import { LEVEL_NAMES } from '../report/report-name.ts';
import { href, indicatorUrl } from '../urls.ts';

/** A report's colour, shape and name. */
export const reportLabel = ({ name, mark }: Pick<ComparedReport, 'name' | 'mark'>): Markup =>
  h(
    'span',
    { class: 'report-label' },
    h('span', { class: 'report-mark', 'data-mark': mark, 'aria-hidden': 'true' }),
    name,
  );

/** The words around the number, the number marked, leading to the sentence. */
export function quoteMarkup(indicator: Indicator, aspect: Aspect): Markup {
  const span =
    (aspect === 'value' ? indicator.span : indicator[aspect]?.span) ??
    indicator.span ??
    indicator.change?.span ??
    indicator.rank?.span;
  if (!span) throw new Error(`${indicator.id} measures nothing`);
  const { before, text, after } = quoteAround(indicator.sentence, span);
  return h('a', { class: 'quote', href: href(indicator.url) }, before, h('b', {}, text), after);
}

/** A table in a frame that scrolls inside itself; the label says what it is. */
export function framed(label: string, table: Markup): Markup {
  return h('div', { class: 'table-scroll', tabindex: 0, role: 'region', 'aria-label': label }, table);
}

interface FigureTableOptions {
  label: string;
  aspect: Aspect;
  reports: ReadonlyMap<string, ComparedReport>;
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
  const heads = [
    '报告',
    ...(named ? ['报告中的名称'] : []),
    ...(aspect === 'value' ? ['原文数值', '换算'] : aspect === 'change' ? ['变化', '基数'] : ['位次']),
    '性质',
    '时期',
    '层级',
    ...(reasons ? ['为何不同列'] : []),
    '原句',
  ];
  const numeric = new Set(['原文数值', '换算', '变化']);
  const rows = indicators.map((indicator) => {
    const report = reports.get(indicator.report);
    if (!report) throw new Error(`${indicator.id} of an unknown report`);
    const { change, rank, normalized } = indicator;
    const figures =
      aspect === 'value'
        ? [
            num(h('a', { href: href(indicatorUrl(indicator.id)) }, figureText(indicator))),
            num(normalized ? formatChartValue(normalized.value, normalized.unit) : ''),
          ]
        : aspect === 'change'
          ? [
              num(
                h(
                  'a',
                  { href: href(indicatorUrl(indicator.id)) },
                  change ? changeText({ ...change, basis: 'yoy' }) : '',
                ),
              ),
              h('td', {}, basisText(change?.basis)),
            ]
          : [h('td', {}, rank ? rankText(rank) : '')];
    return h(
      'tr',
      {},
      h('th', { scope: 'row' }, h('a', { href: href(report.url) }, reportLabel(report))),
      named && h('td', { class: 'wraps' }, indicator.name),
      figures,
      h('td', {}, KIND_NAMES[indicator.kind]),
      h('td', {}, indicator.period === null ? '未说明' : periodText(indicator.period)),
      h('td', {}, LEVEL_NAMES[report.place.level]),
      reasons !== undefined && h('td', { class: 'reason' }, reasons.get(indicator.id) ?? ''),
      h('td', {}, quoteMarkup(indicator, aspect)),
    );
  });
  const head = h(
    'tr',
    {},
    heads.map((name) => h('th', { scope: 'col', class: numeric.has(name) && 'num' }, name)),
  );
  return framed(
    label,
    h(
      'table',
      { class: 'table table-sticky figure-table' },
      h('caption', { class: 'sr-only' }, label),
      h('thead', {}, head),
      h('tbody', {}, rows),
    ),
  );
}

const num = (...content: (Markup | string)[]): Markup => h('td', { class: 'num' }, ...content);

const basisText = (basis: string | undefined): string => (basis === undefined ? '' : basis === 'yoy' ? '同比' : basis);
