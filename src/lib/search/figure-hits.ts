/** Found figures → what the page shows of them. */
import { indicatorUrl, sentenceUrl } from '../urls.ts';
import type { FigureHit } from './answer.ts';
import type { FigureRef } from './index/figures.ts';
import type { SearchEngine } from './search-engine.ts';

/**
 * Figures to show beside the text: those of the sentences shown, then of the same reports, `limit` in all; others, whose passages
 * would have to be loaded for them alone, only where there are none. In reading order.
 */
export function besideText(
  { sections }: SearchEngine,
  found: readonly FigureRef[],
  shown: readonly number[],
  limit: number,
): readonly FigureRef[] {
  const items = new Set(shown);
  const reports = new Set(shown.map((item) => sections.reportOf(item)));
  const inShown: FigureRef[] = [];
  const nearby: FigureRef[] = [];
  for (const figure of found) {
    if (inShown.length === limit) break;
    if (items.has(figure.item)) inShown.push(figure);
    else if (nearby.length < limit && reports.has(sections.reportOf(figure.item))) nearby.push(figure);
  }
  const chosen = [...inShown, ...nearby].slice(0, limit);
  if (chosen.length === 0) return found.slice(0, limit);
  return chosen.sort((a, b) => a.item - b.item || a.n - b.n);
}

/** A figure as the page shows it; its passage is loaded. */
export function figureHit(engine: SearchEngine, ref: FigureRef): FigureHit {
  const { figures, sections, texts } = engine;
  const { item, n, name, span, kind, bound, period } = figures.at(ref);
  const report = engine.reportAt(sections.reportOf(item));
  const text = texts.text(item);
  const fragment = texts.fragment(item);
  return {
    url: sentenceUrl(report.id, fragment),
    row: indicatorUrl(`${report.id}.${fragment}.${n}`),
    name,
    quote: text.slice(...span),
    kind,
    bound,
    period,
    report: report.name,
  };
}
