import type { Indicator } from '../../schema/indicator.ts';

/**
 * The measurements a reader wants first, in reading order: results with a value; of the economy, in money, from the general
 * part of the report, of a concept that many reports measure, with growth or rank before those without; no concept twice,
 * no part of another figure, no level of an earlier time (从26853元增加到……, which has no period). `sharedBy` says how many
 * reports measure a concept. The choice is by what a figure is, never by how good it looks.
 */
export function leadingIndicators(
  indicators: readonly Indicator[],
  sharedBy: ReadonlyMap<string, number>,
  count = 12,
): Indicator[] {
  const score = (indicator: Indicator): number =>
    (indicator.concept === null ? 0 : 3 + Math.min(sharedBy.get(indicator.concept) ?? 1, 4) / 2) +
    (indicator.normalized?.unit === '元' ? 2 : 0) +
    // s1 is a part's own text, where the year's results stand; s1-2 is a section of it.
    (indicator.section.includes('-') ? 0 : 2) +
    (indicator.theme === 'economy' || indicator.theme === 'overview' ? 2 : 0) +
    (indicator.change === null ? 0 : 1) +
    (indicator.rank === null ? 0 : 1) +
    (indicator.kind === 'target' ? -6 : 0) +
    (indicator.period === null ? -6 : 0) +
    (indicator.partOf === null ? 0 : -4) +
    (indicator.shareOfPlan ? -4 : 0);
  const ranked = indicators
    .map((indicator, place) => ({ indicator, place, score: score(indicator) }))
    .filter(({ indicator }) => indicator.value !== null && indicator.span !== null)
    .sort((a, b) => b.score - a.score || a.place - b.place);
  const seen = new Set<string>();
  const chosen = [];
  for (const candidate of ranked) {
    if (chosen.length === count) break;
    const thing = candidate.indicator.concept ?? candidate.indicator.name;
    if (seen.has(thing)) continue;
    seen.add(thing);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.place - b.place).map(({ indicator }) => indicator);
}

/** How many reports measure each concept. */
export function conceptSpread(indicators: readonly Indicator[]): Map<string, number> {
  const reports = new Map<string, Set<string>>();
  for (const { concept, report } of indicators) {
    if (concept === null) continue;
    const known = reports.get(concept);
    if (known) known.add(report);
    else reports.set(concept, new Set([report]));
  }
  return new Map([...reports].map(([concept, ids]) => [concept, ids.size]));
}
