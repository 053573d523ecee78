import { themeName } from '../../../catalogue/themes.ts';
import type { Indicator } from '../../../schema/indicator.ts';
import { figures, type AspectVerdict, type FigureRow } from '../comparison/figures.ts';
import type { Comparison } from '../comparison/comparison.ts';
import { VERDICT_NAMES } from '../may-compare.ts';
import { conceptLink } from '../../table/figure-table.ts';
import { reportsTable, type ReportsRow } from '../../table/reports-table.ts';
import { barMarkup, differenceText, drawnGroups, type DrawnGroup } from './drawn-group.ts';
import { KIND_NAMES, scopedName, timeText, toldParts } from '../../figure/figure-text.ts';
import { known } from '../../group-by.ts';
import { list, type Markup } from '../../markup.ts';
import { markup } from '../../markup-template.ts';
import { silentCell } from './silent-cell.ts';
import { CALLOUT, CHIP, QUIET } from '../../ui/classes.ts';
import { href } from '../../urls.ts';
import { view } from './view-parts.ts';

const CELL_FIGURES = 3;
const OPEN_REASONS = 2;

/** A figure in a cell: the value, then growth and rank on the same line or together on the next one, then notes. */
export const FIGURE = 'not-first:mt-1.5';
export const FIGURE_NOTES = 'block text-xs text-ink-2';
/** The verdict on a row with its reasons; the first reasons are visible, the others are in a closed `details`. */
export const JUDGEMENT = 'not-first:mt-2 [&_li+li]:mt-0.5 [&_summary]:text-ink-2 [&_ul]:text-ink-2';

/** Figures side by side: first the comparable rows with bars, then the others in a closed `details`, with the reasons. */
export function figuresView(comparison: Comparison): Markup {
  const rows = figures(comparison);
  if (rows.length === 0)
    return markup`<p class=${CALLOUT}>这几份报告没有共同的指标。可以看“主题”，或在“未提及”里看各自说了什么。</p>`;
  return view(
    `至少两份报告都给出的指标，共 ${rows.length} 行。“能否相比”按时期、层级、性质与口径判断，理由写在旁边。`,
    figuresTables(rows, comparison),
  );
}

/** The comparable rows, then the others in a closed `details`; both sorted by theme, with a column for each report. */
export function figuresTables(rows: readonly FigureRow[], comparison: Comparison): Markup {
  const [yes, no] = [rows.filter(isComparable), rows.filter((row) => !isComparable(row))];
  return markup`<div>
    ${
      yes.length > 0
        ? figuresTable('可以相比的指标', yes, comparison)
        : markup`<p class=${CALLOUT}>这几份报告没有可以直接相比的指标，原因写在下面各行。</p>`
    }
    ${
      no.length > 0 &&
      markup`<details class="mt-6" open=${yes.length === 0}>
        <summary>不能直接相比的 ${no.length} 行，与原因</summary>
        ${figuresTable('不能直接相比的指标', no, comparison)}
      </details>`
    }
  </div>`;
}

const isComparable = ({ verdicts }: FigureRow): boolean =>
  verdicts.some(({ verdict, comparability }) => verdict !== 'no' || comparability.groups.length > 0);

function figuresTable(label: string, rows: readonly FigureRow[], comparison: Comparison): Markup {
  const themes = [...new Set(rows.map(({ theme }) => theme))];
  return reportsTable({
    label,
    first: '指标',
    last: '能否相比',
    reports: comparison.reports,
    groups: themes.map((theme) => ({
      title: themeName(theme),
      rows: rows.filter((row) => row.theme === theme).map((row) => tableRow(row, comparison)),
    })),
  });
}

function tableRow(row: FigureRow, comparison: Comparison): ReportsRow {
  const drawn = drawnGroups(row);
  return {
    head: [conceptLink(row.concept, row.name), row.target && markup`<span class=${CHIP}>目标</span>`],
    cells: row.cells.map((cell, column) => {
      const id = comparison.reports[column]?.id ?? '';
      return cell.length > 0
        ? { content: cellContent(cell, row, id, drawn) }
        : silentCell(comparison, id, comparison.concepts.get(row.concept ?? ''));
    }),
    last: [
      drawn.map((group) => markup`<p class="text-sm">${differenceText(group)}</p>`),
      row.verdicts.map((verdict) => judgementMarkup(verdict, comparison)),
    ],
  };
}

function cellContent(
  cell: readonly Indicator[],
  row: FigureRow,
  report: string,
  drawn: readonly DrawnGroup[],
): (Markup | false)[] {
  const more = cell.length - CELL_FIGURES;
  const all = `/indicators/?report=${report}&${row.concept === null ? `q=${encodeURIComponent(row.name)}` : `concept=${row.concept}`}`;
  return [
    ...cell.slice(0, CELL_FIGURES).map((indicator) => figureMarkup(indicator, row.name, drawn)),
    more > 0 && markup`<a class=${QUIET} href=${href(all)}>另有 ${more} 条</a>`,
  ];
}

/** The figure as written, with growth, rank and period, and the report's own name for it if that differs from the row's. */
function figureMarkup(indicator: Indicator, rowName: string, drawn: readonly DrawnGroup[]): Markup {
  const { period, kind } = indicator;
  const name = scopedName(indicator);
  const parts = toldParts(indicator);
  const notes = [
    timeText(period),
    kind === 'estimate' || kind === 'planned' ? KIND_NAMES[kind] : '',
    indicator.shareOfPlan ? '占全年计划' : '',
    name === rowName ? '' : `“${name}”`,
  ].filter((part) => part !== '');
  return markup`<div class=${FIGURE}>
    <a href=${href(indicator.url)}>${parts[0]}</a>
    ${parts.length > 1 && [' ', markup`<span class="inline-block">${parts.slice(1).join('，')}</span>`]}
    <span class=${FIGURE_NOTES}>${notes.join(' · ')}</span>
    ${drawn.map((group) => barMarkup(indicator, group))}
  </div>`;
}

const SIGN = 'before:inline-block before:w-[1.25em]';
const SIGNS = {
  yes: `${SIGN} before:content-['＝']`,
  care: `${SIGN} before:content-['≈']`,
  no: `${SIGN} before:content-['≠']`,
} as const;
const ASPECTS = { value: '数值', change: '增减', share: '计划完成率' } as const;

/** The verdict with its reasons; if only some of the figures compare, which ones do, and why the others do not. */
function judgementMarkup({ aspect, verdict, reasons, comparability }: AspectVerdict, { reports }: Comparison): Markup {
  const { groups, alone } = comparability;
  const name = ASPECTS[aspect];
  if (verdict !== 'no' || groups.length === 0)
    return judgement(
      verdict,
      `${name}${VERDICT_NAMES[verdict]}`,
      reasons.map(({ text }) => text),
    );
  const places = reports.map(({ place }) => place.name);
  const byId = new Map(reports.map((report) => [report.id, report]));
  const nameOf = (id: string): string => {
    const report = known(byId, id);
    return places.filter((place) => place === report.place.name).length > 1 ? report.name : report.place.name;
  };
  const together = groups.map(({ members, cautions }) => {
    const names = [...new Set(members.map((member) => nameOf(member.report)))].join('、');
    const care = cautions.map(({ text }) => text).join('；');
    return care === '' ? `${names}可比` : `${names}可比，须留意：${care}`;
  });
  const apart = alone.map(
    ({ indicator, reason }) => `${nameOf(indicator.report)}单列：${reason?.text ?? '与其他不可比'}`,
  );
  return judgement('care', `${name}部分可比`, [...together, ...apart]);
}

function judgement(verdict: AspectVerdict['verdict'], head: string, texts: readonly string[]): Markup {
  const rest = texts.slice(OPEN_REASONS);
  return markup`<div class="${JUDGEMENT} text-sm">
    <b class=${SIGNS[verdict]}>${head}</b>
    ${texts.length > 0 && list(texts.slice(0, OPEN_REASONS))}
    ${rest.length > 0 && markup`<details><summary>另有 ${rest.length} 条</summary>${list(rest)}</details>`}
  </div>`;
}
