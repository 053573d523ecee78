import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Report, Section } from '../../../src/schema/report.ts';
import { checkFigures } from './checks/check-figures.ts';
import { decideAll, decisionOf, type Decision } from './decision.ts';
import { reportTime, sectionTime } from './section-time.ts';
import { sentenceLine } from './sentence-line.ts';
import { recordsOf } from './sentence-records.ts';
import { sentenceTime } from './sentence-time.ts';
import { withConcept } from './with-concept.ts';

export type { Decision } from './decision.ts';

/** 《政府工作报告》名词解释, 注释 */
const GLOSSARY = /名词|术语|注释|用语|概念/;
/** A note of a text whose notes have no heading: [1]冷库：…… */
const NOTE = /^[[［〔【]\s*\d{1,3}\s*[\]］〕】]/u;

/** Every measurement of a report in reading order, and what became of each number-like place of its sentences. */
export function extractIndicators(report: Report): { indicators: Indicator[]; decisions: Decision[] } {
  const indicators: Indicator[] = [];
  const decisions: Decision[] = [];
  const time = reportTime(report);
  const readSection = (section: Section, inGlossary = false): void => {
    const isAppendix = section.half === 'appendix';
    const explains = inGlossary || (isAppendix && GLOSSARY.test(section.heading ?? ''));
    const timeBefore = sectionTime(section, time);
    for (const { sentences } of section.paragraphs) {
      const isNote = isAppendix && NOTE.test(sentences[0]?.text ?? '');
      sentences.forEach((sentence, i) => {
        const before = sentences[i - 1]?.text ?? '';
        const { id, half, theme } = section;
        const place = { section: id, half, theme, before, explains: explains || isNote };
        const line = sentenceLine(sentence, place);
        const decided = decideAll(line);
        decisions.push(...decided.map(decisionOf));
        const around = { report: report.id, time: sentenceTime(line, timeBefore(line, i)) };
        indicators.push(...recordsOf(line, decided, around).map((record) => withConcept(record, section.heading)));
      });
    }
    for (const child of section.children) readSection(child, explains);
  };
  for (const section of report.sections) readSection(section);
  return { indicators: checkFigures(indicators), decisions };
}
