import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Report, Section } from '../../../src/schema/report.ts';
import { checkFigures } from './checks/check-figures.ts';
import { zoneIn, zoneOfHeading } from './names/scope.ts';
import { decideAll, decisionOf, type Decision } from './decision.ts';
import { reportTime, sectionTime } from './section-time.ts';
import { sentenceLine, type SentenceLine } from './sentence-line.ts';
import { recordsOf } from './sentence-records.ts';
import { sentenceTime, type TimeBefore } from './sentence-time.ts';
import { withConcept } from './with-concept.ts';

/** Opens a note below a list of tasks that has no heading of its own: [1]冷库：…… */
const NOTE = /^[[［〔【]\s*\d{1,3}\s*[\]］〕】]/u;

/** A sentence with number-like places, and what the later steps need to read it. */
interface Open {
  line: SentenceLine;
  times: TimeBefore;
  heading: string | null;
}

/** The sentences of a report that have number-like places, in reading order. */
function openLines(report: Report): Open[] {
  const open: Open[] = [];
  const time = reportTime(report);
  // In the report of a zone, the zone is the whole place, so that it is the scope of no figure.
  const isZone = zoneIn(report.place.name) !== null;
  const readSection = (section: Section, around: string | null): void => {
    const { id, half, theme, heading, period, children } = section;
    const zone = (isZone ? null : zoneOfHeading(heading ?? '')) ?? around;
    const isAppendix = half === 'appendix';
    // An appendix section without a period explains terms (名词解释); one with a period lists the tasks of the year.
    const explains = isAppendix && period === null;
    const timeBefore = sectionTime(section, time);
    for (const { sentences } of section.paragraphs) {
      const isNote = isAppendix && NOTE.test(sentences[0]?.text ?? '');
      sentences.forEach((sentence, i) => {
        const before = sentences[i - 1]?.text ?? heading ?? '';
        const place = { section: id, half, theme, before, zone, explains: explains || isNote };
        const line = sentenceLine(sentence, place);
        const times = timeBefore(line, i);
        if (line.places.length > 0) open.push({ line, times, heading });
      });
    }
    for (const child of children) readSection(child, zone);
  };
  for (const section of report.sections) readSection(section, null);
  return open;
}

/**
 * Returns the measurements of a report in reading order, and the decision on each number-like place of its sentences. Each step runs
 * over all sentences before the next one starts, because alternating between steps evicts their code from the processor's cache.
 */
export function extractIndicators(report: Report): { indicators: Indicator[]; decisions: Decision[] } {
  const open = openLines(report);
  const decided = open.map(({ line }) => decideAll(line));
  const records = open.map(({ line, times }, i) =>
    recordsOf(line, decided[i] ?? [], { report: report.id, time: sentenceTime(line, times) }),
  );
  const named = open.flatMap(({ heading }, i) => (records[i] ?? []).map((record) => withConcept(record, heading)));
  return { indicators: checkFigures(named), decisions: decided.flat().map(decisionOf) };
}
