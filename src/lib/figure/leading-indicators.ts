import { HEADLINES, PEOPLE } from '../../catalogue/headlines.ts';
import type { Indicator } from '../../schema/indicator.ts';
import { bestOf, withoutParts, type ReportYears } from './best-of.ts';

export interface LeadingFigure {
  indicator: Indicator;
  /** The completed share of the year's task that the same sentence states: 完成全年任务的18%. */
  taskShare: Indicator | null;
}

/** The most figures of each group, out of twelve; free slots go to other figures, those with a concept first. */
const SHARES = { told: 5, people: 4, ahead: 3, of: 12 } as const;

/**
 * Chooses the figures that a reader wants first: results of the headline concepts, results that concern people, other results in
 * reading order (those with a concept first), then targets of the headline concepts for the coming period. Headlines and people are
 * in catalogue order, each concept once in each group. Parts of a whole, figures with a scope, and figures of several years or of an
 * earlier or later year are left out. The choice depends on what a figure measures, never on how good it looks.
 */
export function leadingIndicators(
  indicators: readonly Indicator[],
  years: ReportYears,
  count: number = SHARES.of,
): LeadingFigure[] {
  const most = (share: number): number => Math.ceil((share * count) / SHARES.of);
  const own = withoutParts(indicators.filter(speaksOfTheWhole));
  const reviewed = /\d{4}(?=H[12]$|$)/.exec(years.reviews ?? '')?.[0];
  const planned = /^\d{4}/.exec(years.plans ?? '')?.[0];
  const results = ofYear(
    own.filter(({ kind }) => kind === 'actual' || kind === 'estimate'),
    reviewed,
  );
  const targets = ofYear(
    own.filter(({ kind }) => kind === 'target'),
    planned,
  );
  const told = byCatalogue(results, HEADLINES, years).slice(0, most(SHARES.told));
  const people = byCatalogue(results, PEOPLE, years).slice(0, most(SHARES.people));
  const ahead = byCatalogue(targets, HEADLINES, years).slice(0, most(SHARES.ahead));
  const chosen = [...told, ...people].slice(0, count - Math.min(ahead.length, most(SHARES.ahead)));
  const others = results
    .filter(
      (one) =>
        one.value !== null && /^\d{4}/.test(one.period ?? '') && !chosen.some((known) => thing(known) === thing(one)),
    )
    .sort((a, b) => Number(a.concept === null) - Number(b.concept === null));
  const free = Math.max(0, count - chosen.length - ahead.length);
  return [...chosen, ...onceEach(others).slice(0, free), ...ahead].map((indicator) => ({
    indicator,
    taskShare: taskShareOf(indicator, indicators),
  }));
}

/** Keeps the figures of a year, of its halves, and of a period in words (前三季度), but not of several years; keeps all if none is left. */
function ofYear(figures: readonly Indicator[], year: string | undefined): readonly Indicator[] {
  const own = figures.filter(({ period }) => !/^\d{4}/.test(period ?? '') || period?.replace(/H[12]$/, '') === year);
  return own.length > 0 ? own : figures;
}

const thing = ({ concept, name }: Indicator): string => concept ?? name;

const speaksOfTheWhole = (i: Indicator): boolean =>
  i.period !== null &&
  i.partOf === null &&
  i.scope === null &&
  !i.shareOfPlan &&
  (i.value !== null || i.change !== null);

/** The best figure of each listed concept, in the order of the list. */
const byCatalogue = (indicators: readonly Indicator[], concepts: readonly string[], years: ReportYears): Indicator[] =>
  concepts.flatMap((id) =>
    bestOf(
      indicators.filter(({ concept }) => concept === id),
      years,
    ),
  );

function onceEach(indicators: readonly Indicator[]): Indicator[] {
  const first = new Map<string, Indicator>();
  for (const one of indicators) if (!first.has(thing(one))) first.set(thing(one), one);
  return [...first.values()];
}

/** The next figure of the same sentence, if it is the completed share of a task; else null. */
function taskShareOf(indicator: Indicator, all: readonly Indicator[]): Indicator | null {
  const next = all[all.indexOf(indicator) + 1];
  return next?.shareOfPlan && next.sentenceId === indicator.sentenceId ? next : null;
}
