import type { Indicator } from '../../../schema/indicator.ts';
import type { ReportLabel } from '../../../schema/site-data.ts';
import type { Comparison } from '../comparison/comparison.ts';
import { plansAndResults, type PlannedFigure, type Result } from '../comparison/plans-and-results.ts';
import { FIGURE, FIGURE_NOTES, JUDGEMENT } from './figures-view.ts';
import { conceptLink, quoteMarkup, reportLabel } from '../../table/figure-table.ts';
import { cell, columnHead, row, rowHead, tableMarkup } from '../../table/framed.ts';
import { stackedTable } from '../../table/stacked-table.ts';
import { changeText, figureText, timeText } from '../../figure/figure-text.ts';
import { list, type Markup } from '../../markup.ts';
import { markup } from '../../markup-template.ts';
import { QUIET } from '../../ui/classes.ts';
import { href } from '../../urls.ts';
import { view, viewPart } from './view-parts.ts';

const RELATIONS = { fulfilment: '同期结果', before: '上期结果' } as const;

/** The promised figures of each report, beside the results given by the same report or a later one of the same place. */
export function plansView(comparison: Comparison): Markup {
  const planned = plansAndResults(comparison);
  return view(
    '报告里写明数字的计划，旁边是同一地方报告的结果：有后来的报告时是同期结果，否则是同一份报告里上一期的数。本站只并列，不评价完成得好坏。',
    comparison.reports.map((report) =>
      reportPlans(
        report,
        planned.filter(({ promise }) => promise.report === report.id),
      ),
    ),
  );
}

function reportPlans(report: ReportLabel, planned: readonly PlannedFigure[]): Markup {
  const told = planned.filter(({ results }) => results.length > 0);
  const open = planned.filter(({ results }) => results.length === 0);
  const counts = `计划 ${planned.length} 条，有结果可对照 ${told.length} 条`;
  return viewPart(
    [reportLabel(report), markup`<span class="${QUIET} ms-4 font-sans font-normal">${counts}</span>`],
    planned.length === 0 && markup`<p class=${QUIET}>没有写明数字的计划。</p>`,
    told.length > 0 && resultTable(report, told),
    open.length > 0 &&
      markup`<details class="mb-8">
        <summary>没有结果可对照的计划（${open.length}）</summary>
        ${planTable(
          report,
          open.map(({ promise }) => promise),
        )}
      </details>`,
  );
}

const resultTable = (report: ReportLabel, planned: readonly PlannedFigure[]): Markup =>
  tableMarkup(
    `${report.name}：计划与结果`,
    'table-reports',
    ['指标', '计划', '结果', '须留意'].map((name) => columnHead(name)),
    planned.flatMap(({ promise, results }) =>
      results.map((result, at) => resultRow(promise, result, at === 0 ? results.length : 0)),
    ),
  );

/** A row of a result. The promise spans `span` rows; `span` is 0 for the rows after the first. */
function resultRow(promise: Indicator, { indicator, relation, aspect, reasons }: Result, span: number): Markup {
  const rowspan = span > 1 ? span : null;
  // The table itself shows that one is a plan and the other a result.
  const told = reasons.filter(({ code }) => !code.startsWith('target-against'));
  const other = indicator.name === promise.name ? '' : `“${indicator.name}”`;
  return row(
    span > 0 && [
      rowHead(conceptLink(promise.concept, promise.name), { rowspan }),
      cell(figure(promise, aspect), { rowspan, 'data-label': '计划' }),
    ],
    cell(figure(indicator, aspect, RELATIONS[relation], other), { 'data-label': '结果' }),
    cell(list(told.map(({ text }) => text)), { class: `${JUDGEMENT} text-sm` }),
  );
}

function planTable(report: ReportLabel, promises: readonly Indicator[]): Markup {
  return stackedTable(
    `${report.name}：没有结果可对照的计划`,
    ['指标', ({ concept, name }) => conceptLink(concept, name)],
    [
      ['计划', 'figure-value', (one) => figureText(one) || (one.change && changeText(one.change))],
      ['时期', 'figure-period', ({ period }) => timeText(period)],
      ['原句', 'figure-quote', (one) => quoteMarkup(one, one.value === null ? 'change' : 'value')],
    ],
    promises,
  );
}

/** The compared aspect of a figure, linked to its sentence, with its period and further notes. */
function figure(indicator: Indicator, aspect: Result['aspect'], ...more: string[]): Markup {
  const { change, period } = indicator;
  const text = aspect === 'value' ? figureText(indicator) : change ? changeText(change) : '';
  const notes = [timeText(period), ...more].filter((note) => note !== '');
  return markup`<div class=${FIGURE}>
    <a href=${href(indicator.url)}>${text}</a><span class=${FIGURE_NOTES}>${notes.join(' · ')}</span>
  </div>`;
}
