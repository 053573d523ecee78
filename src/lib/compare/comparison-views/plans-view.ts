import type { Indicator } from '../../../schema/indicator.ts';
import type { ComparedReport } from '../compared-report.ts';
import type { Comparison } from '../comparison/comparison.ts';
import { plansAndResults, type PlannedFigure, type Result } from '../comparison/plans-and-results.ts';
import { FIGURE, FIGURE_NOTES, JUDGEMENT } from './figures-view.ts';
import { quoteMarkup, reportLabel } from '../../table/figure-table.ts';
import { framed } from '../../table/framed.ts';
import { stackedTable } from '../../table/stacked-table.ts';
import { changeText, figureText, periodText } from '../../figure/figure-text.ts';
import { h, type Markup } from '../../markup.ts';
import { LEAD, QUIET, SECTION } from '../../ui/classes.ts';
import { conceptUrl, href } from '../../urls.ts';

const RELATIONS = { fulfilment: '同期结果', before: '上期结果' } as const;

/** What each report promises with a figure, beside what it or a later report of the same place says was done. */
export function plansView(comparison: Comparison): Markup {
  const planned = plansAndResults(comparison);
  return h(
    'div',
    {},
    h(
      'p',
      { class: LEAD },
      '报告里写明数字的计划，旁边是同一地方报告的结果：有后来的报告时是同期结果，否则是同一份报告里上一期的数。本站只并列，不评价完成得好坏。',
    ),
    comparison.reports.map((report) =>
      reportPlans(
        report,
        planned.filter(({ promise }) => promise.report === report.id),
      ),
    ),
  );
}

function reportPlans(report: ComparedReport, planned: readonly PlannedFigure[]): Markup {
  const told = planned.filter(({ results }) => results.length > 0);
  const open = planned.filter(({ results }) => results.length === 0);
  return h(
    'section',
    { class: SECTION },
    h(
      'h3',
      {},
      reportLabel(report),
      h(
        'span',
        { class: `${QUIET} ms-4 font-sans font-normal` },
        `计划 ${planned.length} 条，有结果可对照 ${told.length} 条`,
      ),
    ),
    planned.length === 0 && h('p', { class: QUIET }, '没有写明数字的计划。'),
    told.length > 0 && resultTable(report, told),
    open.length > 0 &&
      h(
        'details',
        { class: 'mb-8' },
        h('summary', {}, `没有结果可对照的计划（${open.length}）`),
        planTable(
          report,
          open.map(({ promise }) => promise),
        ),
      ),
  );
}

function resultTable(report: ComparedReport, planned: readonly PlannedFigure[]): Markup {
  const label = `${report.name}：计划与结果`;
  const rows = planned.flatMap(({ promise, results }) =>
    results.map((result, at) => row(promise, result, at === 0 ? results.length : 0)),
  );
  const head = ['指标', '计划', '结果', '须留意'].map((name) => h('th', { scope: 'col', role: 'columnheader' }, name));
  return framed(
    label,
    h(
      'table',
      { class: 'table table-sticky table-reports', role: 'table' },
      h('caption', { class: 'sr-only' }, label),
      h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, head)),
      h('tbody', { role: 'rowgroup' }, rows),
    ),
  );
}

/** `span` rows share the promise; 0 for those below the first. */
function row(promise: Indicator, { indicator, relation, aspect, reasons }: Result, span: number): Markup {
  const rowspan = span > 1 ? span : null;
  return h(
    'tr',
    { role: 'row' },
    span > 0 && [
      h('th', { scope: 'row', role: 'rowheader', rowspan }, named(promise)),
      h('td', { rowspan, role: 'cell', 'data-label': '计划' }, figure(promise, aspect)),
    ],
    h(
      'td',
      { role: 'cell', 'data-label': '结果' },
      figure(indicator, aspect, RELATIONS[relation], indicator.name === promise.name ? '' : `“${indicator.name}”`),
    ),
    // That one is a plan and the other a result is what the table is about.
    h(
      'td',
      { class: `${JUDGEMENT} text-sm`, role: 'cell' },
      h(
        'ul',
        {},
        reasons.filter(({ code }) => !code.startsWith('target-against')).map(({ text }) => h('li', {}, text)),
      ),
    ),
  );
}

function planTable(report: ComparedReport, promises: readonly Indicator[]): Markup {
  const label = `${report.name}：没有结果可对照的计划`;
  return stackedTable(
    label,
    ['指标', '计划', '时期', '原句'],
    promises.map((promise) => ({
      head: named(promise),
      cells: [
        ['figure-value', figureText(promise) || (promise.change ? changeText(promise.change) : '')],
        ['figure-period', promise.period === null ? '时期未说明' : periodText(promise.period)],
        ['figure-quote', quoteMarkup(promise, promise.value === null ? 'change' : 'value')],
      ],
    })),
  );
}

const named = ({ concept, name }: Indicator): Markup | string =>
  concept === null ? name : h('a', { href: href(conceptUrl(concept)) }, name);

/** The side that is compared, leading to its sentence, with its time and what else has to be said of it. */
function figure(indicator: Indicator, aspect: Result['aspect'], ...more: string[]): Markup {
  const { change, period } = indicator;
  const text = aspect === 'value' ? figureText(indicator) : change ? changeText(change) : '';
  const notes = [period === null ? '时期未说明' : periodText(period), ...more].filter((note) => note !== '');
  return h(
    'div',
    { class: FIGURE },
    h('a', { href: href(indicator.url) }, text),
    h('span', { class: FIGURE_NOTES }, notes.join(' · ')),
  );
}
