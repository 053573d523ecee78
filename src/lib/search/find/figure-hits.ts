/** Turns found figures into what the page shows. */
import { groupBy } from '../../group-by.ts';
import { indicatorUrl, sentenceUrl } from '../../urls.ts';
import type { FigureHit } from './answer.ts';
import { inOrder } from '../index/figures.ts';
import type { FigureRef } from '../index/index-format.ts';
import type { SearchEngine } from '../index/search-engine.ts';

/**
 * Chooses the figures to show beside the text, at most `limit`, in reading order: one of each shown report before a second of any, and
 * figures of shown sentences first. Figures of other reports, whose passages would have to be loaded, are used only if there are none.
 */
export function besideText(
  { sections }: SearchEngine,
  found: readonly FigureRef[],
  shown: readonly number[],
  limit: number,
): readonly FigureRef[] {
  const items = new Set(shown);
  const reports = new Set(shown.map((item) => sections.reportOf(item)));
  const near = groupBy(found, ({ item }) => sections.reportOf(item));
  const chosen = [...reports].flatMap((report) => {
    const own = near.get(report) ?? [];
    const inShown = own.filter(({ item }) => items.has(item));
    const others = own.filter(({ item }) => !items.has(item));
    return [...inShown, ...others].slice(0, limit).map((figure, round) => ({ figure, round }));
  });
  if (chosen.length === 0) return found.slice(0, limit);
  return chosen
    .sort((a, b) => a.round - b.round)
    .slice(0, limit)
    .map(({ figure }) => figure)
    .sort(inOrder);
}

/** A figure as the page shows it. Its passage must be loaded. */
export function figureHit(engine: SearchEngine, ref: FigureRef): FigureHit {
  const { figures, sections, texts } = engine;
  const { item, n, name, quote, kind, bound, period } = figures.at(ref);
  const report = engine.reportAt(sections.reportOf(item));
  const fragment = texts.fragment(item);
  return {
    url: sentenceUrl(report.id, fragment),
    row: indicatorUrl(`${report.id}.${fragment}.${n}`),
    name,
    quote,
    kind,
    bound,
    period,
    report: report.name,
  };
}
