/** Figures side by side: rows are concepts, columns are the chosen reports; each row has verdicts on whether its figures compare. */
import { placeOfTheme } from '../../../catalogue/themes.ts';
import type { ThemeId } from '../../../schema/vocabulary.ts';
import type { Indicator } from '../../../schema/indicator.ts';
import { comparableGroups, type Comparability } from '../comparable-groups.ts';
import { mayCompare, type Reason, type Verdict } from '../may-compare.ts';
import { foldName } from '../may-compare/thing.ts';
import { contentOf, contextOf, type Comparison } from './comparison.ts';

export interface AspectVerdict {
  /** share: the completed share of the year's task. */
  aspect: 'value' | 'change' | 'share';
  verdict: Verdict;
  /** Sorted by verdict, "no" first; the first reason of each code comes before further ones of the same code. */
  reasons: Reason[];
  comparability: Comparability;
}

export interface FigureRow {
  /** Id of the concept; null if the reports use the same name for something that is not in the catalogue. */
  concept: string | null;
  name: string;
  theme: ThemeId;
  /** Targets have their own row, separate from results and estimates. */
  target: boolean;
  /** The figures of each report in column order, the compared figure first; empty if a report has none. */
  cells: Indicator[][];
  verdicts: AspectVerdict[];
}

/** The rows of everything that at least two of the chosen reports measure, by theme; rows with most reports come first. */
export function figures(comparison: Comparison): FigureRow[] {
  const rows = new Map<string, FigureRow>();
  for (const [column, { id }] of comparison.reports.entries()) {
    for (const indicator of contentOf(comparison, id, 'indicators')) {
      const target = indicator.kind === 'target';
      const key = `${indicator.concept ?? `“${foldName(indicator.name)}`} ${target}`;
      let row = rows.get(key);
      if (!row) {
        const concept = indicator.concept === null ? undefined : comparison.concepts.get(indicator.concept);
        row = {
          concept: indicator.concept,
          name: concept?.name ?? indicator.name,
          theme: concept?.theme ?? indicator.theme,
          target,
          cells: comparison.reports.map(() => []),
          verdicts: [],
        };
        rows.set(key, row);
      }
      const cell = row.cells[column];
      if (cell && !cell.some((other) => sameFigure(other, indicator))) cell.push(indicator);
    }
  }
  const speaking = (row: FigureRow): number => row.cells.filter((cell) => cell.length > 0).length;
  return [...rows.values()]
    .filter((row) => speaking(row) > 1)
    .map((row) => {
      const cells = row.cells.map((cell) => [...cell].sort((a, b) => weight(b) - weight(a)));
      return { ...row, cells, verdicts: verdictsOf(cells, comparison) };
    })
    .sort(
      (a, b) =>
        placeOfTheme(a.theme) - placeOfTheme(b.theme) ||
        speaking(b) - speaking(a) ||
        Number(a.target) - Number(b.target),
    );
}

const said = ({ period, normalized, change, rank }: Indicator): string =>
  JSON.stringify([period, normalized?.value, normalized?.unit, change?.value, change?.unit, rank?.position]);
const sameFigure = (a: Indicator, b: Indicator): boolean => said(a) === said(b);

/** Sorts the whole before its parts, a value before a growth, and both before a share of the plan or a rank alone. */
const weight = (indicator: Indicator): number =>
  (indicator.partOf === null ? 8 : 0) +
  (indicator.shareOfPlan ? 0 : 4) +
  (indicator.normalized === null ? 0 : 2) +
  (indicator.change === null ? 0 : 1);

/** The figure of a cell that is compared by an aspect; a share of the plan replaces a value only if there is no value. */
function statedOf(cell: readonly Indicator[], aspect: AspectVerdict['aspect']): Indicator | undefined {
  if (aspect === 'change') return cell.find(({ change }) => change !== null);
  const told = cell.filter(({ value, shareOfPlan }) => value !== null && (aspect === 'value' || shareOfPlan));
  return told.find(({ shareOfPlan }) => shareOfPlan === (aspect === 'share')) ?? told[0];
}

function verdictsOf(cells: readonly (readonly Indicator[])[], comparison: Comparison): AspectVerdict[] {
  return (['value', 'change', 'share'] as const).flatMap((aspect) => {
    const stated = cells.flatMap((cell) => statedOf(cell, aspect) ?? []);
    if (aspect === 'value' && stated.every(({ shareOfPlan }) => shareOfPlan)) return [];
    if (stated.length < 2) return [];
    const found: { verdict: Verdict; reasons: Reason[] }[] = [];
    const context = contextOf(comparison, aspect === 'change' ? 'change' : 'value');
    for (const [index, a] of stated.entries())
      for (const b of stated.slice(index + 1)) found.push(mayCompare(a, b, context));
    found.sort((a, b) => RANK[a.verdict] - RANK[b.verdict]);
    const verdict = found[0]?.verdict ?? 'yes';
    const reasons = found.flatMap((one) => one.reasons);
    const texts = reasons.filter(({ text }, at) => reasons.findIndex((other) => other.text === text) === at);
    const first = texts.filter(({ code }, at) => texts.findIndex((other) => other.code === code) === at);
    const ordered = [...first, ...texts.filter((reason) => !first.includes(reason))];
    return [{ aspect, verdict, reasons: ordered, comparability: comparableGroups(stated, context) }];
  });
}

const RANK: Readonly<Record<Verdict, number>> = { no: 0, care: 1, yes: 2 };
