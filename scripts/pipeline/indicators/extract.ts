import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Report, Section } from '../../../src/schema/report.ts';
import { checkFigures } from './checks/check-figures.ts';
import { decideAll, decisionOf, type Decision } from './decision.ts';
import { focusAfter, yearsAhead, yearsOf } from './focus.ts';
import { sentenceLine } from './sentence-line.ts';
import { recordsOf } from './sentence-records.ts';
import { sentenceTime } from './sentence-time.ts';
import { withConcept } from './with-concept.ts';

export type { Decision } from './decision.ts';

/** 45.2亿元（预计数，下同）: what follows in the section is estimated too. */
const ESTIMATE_FOLLOWS = /预计数[，、]?下同|下同[^）]*预计/;

/** Every measurement of a report in reading order, and what became of each number-like place of its sentences. */
export function extractIndicators(report: Report): { indicators: Indicator[]; decisions: Decision[] } {
  const indicators: Indicator[] = [];
  const decisions: Decision[] = [];
  const years = yearsOf(report.reviews);
  let focus: string | null = null;
  let ahead: string | null = null;
  const readSection = (section: Section): void => {
    let estimated = false;
    if (section.level === 1) {
      focus = null;
      ahead = yearsAhead(section.heading ?? '');
    }
    if (years) focus = focusAfter(section.heading ?? '', years, focus);
    for (const sentence of section.paragraphs.flatMap((paragraph) => paragraph.sentences)) {
      const line = sentenceLine(sentence, { section: section.id, half: section.half, theme: section.theme });
      estimated ||= line.text.includes('下同') && ESTIMATE_FOLLOWS.test(line.text);
      if (years) focus = focusAfter(line.text, years, focus);
      const decided = decideAll(line);
      decisions.push(...decided.map(decisionOf));
      const before = { reviews: focus ?? report.reviews, plans: ahead ?? report.plans, estimated };
      const records = recordsOf(line, decided, { report: report.id, time: sentenceTime(line, before) });
      indicators.push(...records.map((record) => withConcept(record, section.heading)));
    }
    section.children.forEach(readSection);
  };
  report.sections.forEach(readSection);
  return { indicators: checkFigures(indicators), decisions };
}
