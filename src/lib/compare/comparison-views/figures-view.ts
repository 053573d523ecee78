import { themeName } from '../../../catalogue/themes.ts';
import type { Indicator } from '../../../schema/indicator.ts';
import { figures, type AspectVerdict, type FigureRow } from '../comparison/figures.ts';
import type { Comparison } from '../comparison/comparison.ts';
import { reportLabel } from '../../table/figure-table.ts';
import { framed } from '../../table/framed.ts';
import { changesText, figureText, KIND_NAMES, periodText, rankText, scopedName } from '../../figure/figure-text.ts';
import { h, type Markup } from '../../markup.ts';
import { silentCell } from './silent-cell.ts';
import { CALLOUT, CHIP, LEAD, QUIET } from '../../ui/classes.ts';
import { conceptUrl, href } from '../../urls.ts';

/** So many figures of one report stand in a cell; the rest is a link away. */
const CELL_FIGURES = 3;
const OPEN_REASONS = 2;

/** A figure in a cell: what stands beside the value goes on there, or whole on a line of its own; then notes. */
export const FIGURE = 'not-first:mt-1.5';
export const FIGURE_NOTES = 'block text-xs text-ink-2';
/** May they be compared, and why; the first reasons in sight, the others folded. */
export const JUDGEMENT = 'not-first:mt-2 [&_li+li]:mt-0.5 [&_summary]:text-ink-2 [&_ul]:text-ink-2';

/** Figures side by side with a verdict a row. */
export function figuresView(comparison: Comparison): Markup {
  const rows = figures(comparison);
  if (rows.length === 0)
    return h('p', { class: CALLOUT }, '这几份报告没有共同的指标。可以看“主题”，或在“未提及”里看各自说了什么。');
  return h(
    'div',
    {},
    h(
      'p',
      { class: LEAD },
      `至少两份报告都给出的指标，共 ${rows.length} 行。“能否相比”按时期、层级、性质与口径判断，理由写在旁边。`,
    ),
    figuresTable(rows, comparison),
  );
}

/** Rows theme by theme, a column a report, the last one says what may be compared. */
export function figuresTable(rows: readonly FigureRow[], comparison: Comparison): Markup {
  const themes = [...new Set(rows.map(({ theme }) => theme))];
  const head = h(
    'tr',
    {},
    h('th', { scope: 'col' }, '指标'),
    comparison.reports.map((report) => h('th', { scope: 'col' }, reportLabel(report))),
    h('th', { scope: 'col', class: 'judgements' }, '能否相比'),
  );
  const bodies = themes.map((theme) =>
    h(
      'tbody',
      {},
      h('tr', {}, h('th', { scope: 'rowgroup', colspan: comparison.reports.length + 2 }, themeName(theme))),
      rows.filter((row) => row.theme === theme).map((row) => rowMarkup(row, comparison)),
    ),
  );
  return framed(
    '指标并排',
    h(
      'table',
      { class: 'table table-sticky compare-table' },
      h('caption', { class: 'sr-only' }, '各报告的指标与能否相比'),
      h('thead', {}, head),
      bodies,
    ),
  );
}

function rowMarkup(row: FigureRow, comparison: Comparison): Markup {
  const judgements = row.verdicts.map((verdict) => judgementOf(verdict, comparison));
  const name = row.concept === null ? row.name : h('a', { href: href(conceptUrl(row.concept)) }, row.name);
  return h(
    'tr',
    {},
    h(
      'th',
      { scope: 'row' },
      name,
      row.target && h('span', { class: CHIP }, '目标'),
      // Where there is no room for the last column its words stand here, folded.
      h(
        'div',
        { class: 'mt-1 font-normal md:hidden print:hidden' },
        judgements.map(({ aspect, verdict, head, texts }) =>
          h(
            'details',
            { class: `${JUDGEMENT} text-xs` },
            h('summary', {}, h('b', { class: SIGNS[verdict] }, `${ASPECTS[aspect]}${head}`)),
            list(texts),
          ),
        ),
      ),
    ),
    row.cells.map((cell, column) => {
      const id = comparison.reports[column]?.id ?? '';
      return cell.length > 0
        ? cellMarkup(cell, row, id)
        : silentCell(comparison, id, comparison.concepts.get(row.concept ?? ''));
    }),
    h('td', { class: 'judgements' }, judgements.map(judgementMarkup)),
  );
}

function cellMarkup(cell: readonly Indicator[], row: FigureRow, report: string): Markup {
  const more = cell.length - CELL_FIGURES;
  const all = `/indicators/?report=${report}&${row.concept === null ? `q=${encodeURIComponent(row.name)}` : `concept=${row.concept}`}`;
  return h(
    'td',
    {},
    cell.slice(0, CELL_FIGURES).map((indicator) => figureMarkup(indicator, row.name)),
    more > 0 && h('a', { class: QUIET, href: href(all) }, `另有 ${more} 条`),
  );
}

/** The figure as the report has it, with growth, rank, time, and the report's own name where it differs. */
function figureMarkup(indicator: Indicator, rowName: string): Markup {
  const { rank, period, kind } = indicator;
  const name = scopedName(indicator);
  const parts = [figureText(indicator), changesText(indicator), rank ? rankText(rank) : ''].filter(
    (part) => part !== '',
  );
  const notes = [
    period === null ? '时期未说明' : periodText(period),
    kind === 'estimate' || kind === 'planned' ? KIND_NAMES[kind] : '',
    indicator.shareOfPlan ? '占全年计划' : '',
    name === rowName ? '' : `“${name}”`,
  ].filter((part) => part !== '');
  return h(
    'div',
    { class: FIGURE },
    h('a', { href: href(indicator.url) }, parts[0] ?? ''),
    parts.length > 1 && [' ', h('span', { class: 'inline-block' }, parts.slice(1).join('，'))],
    h('span', { class: FIGURE_NOTES }, notes.join(' · ')),
  );
}

const VERDICTS = { yes: '可比', care: '可比，须留意', no: '不可比' } as const;
/** The sign before a verdict. */
const SIGN = 'before:inline-block before:w-[1.25em]';
const SIGNS = {
  yes: `${SIGN} before:content-['＝']`,
  care: `${SIGN} before:content-['≈']`,
  no: `${SIGN} before:content-['≠']`,
} as const;
const ASPECTS = { value: '数值', change: '增减' } as const;

/** A verdict in the words of the table. */
interface Judgement {
  aspect: AspectVerdict['aspect'];
  verdict: AspectVerdict['verdict'];
  head: string;
  texts: string[];
}

/** Of two figures the verdict with its reasons; of more, who may stand beside whom, and why the others may not. */
function judgementOf({ aspect, verdict, reasons, comparability }: AspectVerdict, { reports }: Comparison): Judgement {
  const { groups, alone } = comparability;
  if (verdict !== 'no' || groups.length === 0)
    return { aspect, verdict, head: VERDICTS[verdict], texts: reasons.map(({ text }) => text) };
  const places = reports.map(({ place }) => place.name);
  const nameOf = (id: string): string => {
    const report = reports.find((one) => one.id === id);
    if (!report) throw new Error(`unknown report ${id}`);
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
  return { aspect, verdict: 'care', head: '部分可比', texts: [...together, ...apart] };
}

function judgementMarkup({ aspect, verdict, head, texts }: Judgement): Markup {
  const rest = texts.slice(OPEN_REASONS);
  return h(
    'div',
    { class: `${JUDGEMENT} text-sm` },
    h('b', { class: SIGNS[verdict] }, `${ASPECTS[aspect]}${head}`),
    list(texts.slice(0, OPEN_REASONS)),
    rest.length > 0 && h('details', {}, h('summary', {}, `另有 ${rest.length} 条`), list(rest)),
  );
}

const list = (texts: readonly string[]): Markup | null =>
  texts.length === 0
    ? null
    : h(
        'ul',
        {},
        texts.map((text) => h('li', {}, text)),
      );
