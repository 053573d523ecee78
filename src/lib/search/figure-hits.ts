/** Found figures → what the page shows of them. */
import { indicatorUrl, sentenceUrl } from '../urls.ts';
import type { FigureHit } from './answer.ts';
import type { FigureRef } from './index/figures.ts';
import type { SearchEngine } from './search-engine.ts';

/** Figures to show beside the text: those of the sentences shown, then the others, `limit` in all; in reading order. */
export function besideText(
  found: readonly FigureRef[],
  shown: ReadonlySet<number>,
  limit: number,
): readonly FigureRef[] {
  const inShown = found.filter(({ item }) => shown.has(item)).slice(0, limit);
  const others = found.filter(({ item }) => !shown.has(item)).slice(0, limit - inShown.length);
  return [...inShown, ...others].sort((a, b) => a.item - b.item || a.n - b.n);
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
