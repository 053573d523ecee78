/** The leading figures of a visitor's own report, each beside the figures of the same concept in the collection. */
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

/** The content of /indicators/CONCEPT.json: the leading figures of the collection and their reports. */
export interface ConceptTwin {
  concept: Concept;
  indicators: Indicator[];
  reports: { id: string; name: string; place: Place }[];
}

/** Most reports shown beside a figure; comparable ones come first. */
const MOST = 5;

/** The leading figures that have a concept. */
export const besideFigures = (indicators: readonly Indicator[], report: Report): (Indicator & { concept: string })[] =>
  leadingIndicators(indicators, report).flatMap(({ indicator }) =>
    indicator.concept === null ? [] : [{ ...indicator, concept: indicator.concept }],
  );

/** One figure and those of other reports; null if the collection has none. */
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
