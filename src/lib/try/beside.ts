/** The leading figures of a report of the visitor's own, each beside what the collection tells of the same concept. */
import type { Concept } from '../../schema/catalogue.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Place, Report } from '../../schema/report.ts';
import { otherMarkup } from '../card/card-markup.ts';
import { figureCard } from '../card/figure-card.ts';
import { leadingIndicators } from '../figure/leading-indicators.ts';
import { kindNote, timeText } from '../figure/figure-text.ts';
import { list, type Markup } from '../markup.ts';
import { markup } from '../markup-template.ts';
import { QUIET } from '../ui/classes.ts';
import { conceptUrl, href } from '../urls.ts';

/** What /indicators/CONCEPT.json holds: the most telling figures of the collection and the reports that they are from. */
export interface ConceptTwin {
  concept: Concept;
  indicators: Indicator[];
  reports: { id: string; name: string; place: Place }[];
}

/** Reports named beside a figure; those that compare come first. */
const MOST = 5;

/** The figures that have something to stand beside: those a reader wants first, with a concept. */
export const besideFigures = (indicators: readonly Indicator[], report: Report): (Indicator & { concept: string })[] =>
  leadingIndicators(indicators, report).flatMap(({ indicator }) =>
    indicator.concept === null ? [] : [{ ...indicator, concept: indicator.concept }],
  );

/** One figure and the others; null where the collection tells nothing that could stand beside it. */
export function besideMarkup(own: Indicator, { id, place }: Report, twin: ConceptTwin): Markup | null {
  const reports = new Map(twin.reports.map((report) => [report.id, report]));
  const { name, written, others } = figureCard(own, {
    // The report may be in the collection already.
    indicators: twin.indicators.filter(({ report }) => report !== id),
    reportName: (report) => reports.get(report)?.name ?? report,
    place: (report) => reports.get(report)?.place ?? place,
    concept: (concept) => (concept === twin.concept.id ? twin.concept : undefined),
  });
  if (others.length === 0) return null;
  return markup`<section class="mt-4">
    <h3>${name} ${written}<span class="${QUIET} ms-2">${kindNote(own) || timeText(own.period)}</span></h3>
    ${list(others.slice(0, MOST).map(otherMarkup), { class: 'text-md [&>li]:py-1' })}
    <p><a href=${href(conceptUrl(twin.concept.id))}>${twin.concept.name}：所有地方的数字</a></p>
  </section>`;
}
