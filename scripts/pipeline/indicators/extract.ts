import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Report, Section } from '../../../src/schema/report.ts';
import { decideAll, decisionOf, type Decision } from './decision.ts';
import { mapConcept } from './map-concept.ts';
import { sentenceLine } from './sentence-line.ts';
import { recordsOf } from './sentence-records.ts';

export type { Decision } from './decision.ts';

/** 45.2亿元（预计数，下同）: what follows in the section is estimated too. */
const ESTIMATE_FOLLOWS = /预计数[，、]?下同|下同[^）]*预计/;

/** Every measurement of a report in reading order, and what became of each number-like place of its sentences. */
export function extractIndicators(report: Report): { indicators: Indicator[]; decisions: Decision[] } {
  const indicators: Indicator[] = [];
  const decisions: Decision[] = [];
  const readSection = (section: Section): void => {
    let estimated = false;
    for (const sentence of section.paragraphs.flatMap((paragraph) => paragraph.sentences)) {
      const line = sentenceLine(sentence, { section: section.id, half: section.half, theme: section.theme });
      estimated ||= ESTIMATE_FOLLOWS.test(line.text);
      const decided = decideAll(line);
      decisions.push(...decided.map(decisionOf));
      const records = recordsOf(line, decided, { report, estimated });
      indicators.push(...records.map((record) => ({ ...record, concept: conceptOf(record, section.heading) })));
    }
    section.children.forEach(readSection);
  };
  report.sections.forEach(readSection);
  return { indicators, decisions };
}

const conceptOf = (record: Indicator, heading: string | null): string | null =>
  mapConcept({
    name: record.name,
    unit: record.value === null ? '' : record.unit,
    role: record.value !== null ? 'value' : record.change ? 'change' : 'rank',
    sentence: record.sentence,
    heading,
    shareOfPlan: record.shareOfPlan,
  });
