/** Found figures → what the page shows of them. */
import { indicatorUrl, sentenceUrl } from '../urls.ts';
import type { FigureHit } from './answer.ts';
import type { FigureRef } from './index/figures.ts';
import type { SearchEngine } from './search-engine.ts';

/** Loads the passages of the first `limit` figures. Rejects when they cannot be had. */
export async function figureHits(
  engine: SearchEngine,
  found: readonly FigureRef[],
  limit: number,
): Promise<{ count: number; hits: FigureHit[] }> {
  const shown = found.slice(0, limit);
  await engine.texts.load(shown.map(({ item }) => item));
  return { count: found.length, hits: shown.map((figure) => figureHit(engine, figure)) };
}

function figureHit(engine: SearchEngine, ref: FigureRef): FigureHit {
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
