/** What the pages of one report need beyond the report itself. */
import { figureCard, type FigureCard } from '../lib/card/figure-card.ts';
import { known } from '../lib/group-by.ts';
import type { Report } from '../schema/report.ts';
import type { TextContext } from '../lib/report/report-markup.ts';
import { indicatorsOf, nearOf } from './collection.ts';
import { concepts, movedAnchors } from './data.ts';
import { promiseLinks } from './place-page.ts';

/** A report's text with what it is joined with: its measurements by sentence, its corrected sentences. */
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

/** Reports whose figures a card names beside its own. */
const OTHERS = 5;

/** The cards of a report's numbers by indicator id, each with the same concept in the nearest reports. */
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
