/** What the pages of one report need besides the report itself. */
import { figureCard, type FigureCard } from '../lib/card/figure-card.ts';
import { known } from '../lib/group-by.ts';
import type { Report } from '../schema/report.ts';
import type { TextContext } from '../lib/report/report-markup.ts';
import { indicatorsOf, nearOf } from './collection.ts';
import { concepts, movedAnchors } from './data.ts';
import { promiseLinks } from './place-page.ts';

/** What is shown in a report's text: its measurements by sentence, corrected sentences, old anchors, and links to promises. */
export function textContext(report: Report): TextContext {
  const corrected = new Set(report.corrections.flatMap(({ sentence }) => (sentence === null ? [] : [sentence])));
  const moved = new Map<string, string[]>();
  for (const [old, to] of Object.entries(movedAnchors(report.id))) moved.set(to, [...(moved.get(to) ?? []), old]);
  return {
    report: report.id,
    indicators: Map.groupBy(indicatorsOf(report.id), ({ sentenceId }) => sentenceId),
    corrected,
    moved,
    promises: promiseLinks(report.id, nearOf(report.id, 'ofPlace')),
  };
}

/** Number of other reports whose figures a card shows. */
const OTHERS = 5;

/** Indicator id → figure card, for all figures of a report; a card also shows the same concept in the nearest reports. */
export function figureCards(id: string): Record<string, FigureCard> {
  const own = nearOf(id, 'own');
  const others = nearOf(id, 'nearest').slice(0, OTHERS);
  const labels = new Map([own, ...others].map((label) => [label.id, label]));
  const catalogue = new Map(concepts().map((concept) => [concept.id, concept]));
  const context = {
    indicators: others.flatMap((other) => indicatorsOf(other.id)),
    reportName: (report: string) => known(labels, report).name,
    place: (report: string) => known(labels, report).place,
    concept: (concept: string) => catalogue.get(concept),
  };
  return Object.fromEntries(indicatorsOf(id).map((one) => [one.id, figureCard(one, context)]));
}
