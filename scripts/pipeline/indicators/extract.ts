import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Report, Section } from '../../../src/schema/report.ts';
import type { Half } from '../../../src/schema/vocabulary.ts';
import { isLong, yearsOf, type Clock } from '../time/clock.ts';
import { openedBy } from '../time/opening.ts';
import { checkFigures } from './checks/check-figures.ts';
import { decideAll, decisionOf, type Decision } from './decision.ts';
import { sentenceLine } from './sentence-line.ts';
import { recordsOf } from './sentence-records.ts';
import { sentenceTime } from './sentence-time.ts';
import { withConcept } from './with-concept.ts';

export type { Decision } from './decision.ts';

/** 45.2亿元（预计数，下同）: what follows in the section is estimated too. */
const ESTIMATE_FOLLOWS = /预计数[，、]?下同|下同[^）]*预计/;

/** 《政府工作报告》名词解释, 注释 */
const GLOSSARY = /名词|术语|注释|用语|概念/;

/** The years of a report from what it reviews and plans; null where it names neither. */
function clockOf({ reviews, plans, date }: Report): Clock | null {
  const reviewed = (reviews !== null && yearsOf(reviews)?.[1]) || null;
  const planned = (plans !== null && yearsOf(plans)?.[0]) || null;
  if (reviewed === null && planned === null) return null;
  const month = date === null ? null : Number(date.slice(5, 7));
  return { reviewed: reviewed ?? (planned ?? 0) - 1, planned: planned ?? (reviewed ?? 0) + 1, month };
}

const periodOf = ({ period }: Section): string | null =>
  period && (period.from === period.to ? period.to : `${period.from}-${period.to}`);
const isAhead = (half: Half): boolean => half === 'plan' || half === 'closing';

/** What a paragraph opens with holds for those behind it, unless it is wider than the year of the section, or over in the plan. */
const goesOn = (opened: string, scope: string | null, clock: Clock | null, ahead: boolean): boolean =>
  (scope === null || isLong(scope) || !isLong(opened)) &&
  !(ahead && clock && (yearsOf(opened)?.[1] ?? 0) < clock.planned);

/** The longest span that each side of the report speaks of. */
function longSpans(sections: readonly Section[], found = new Map<boolean, string>()): ReadonlyMap<boolean, string> {
  for (const section of sections) {
    const period = periodOf(section);
    const side = isAhead(section.half);
    if (period !== null && isLong(period) && !found.has(side)) found.set(side, period);
    longSpans(section.children, found);
  }
  return found;
}

/** Every measurement of a report in reading order, and what became of each number-like place of its sentences. */
export function extractIndicators(report: Report): { indicators: Indicator[]; decisions: Decision[] } {
  const indicators: Indicator[] = [];
  const decisions: Decision[] = [];
  const clock = clockOf(report);
  const long = longSpans(report.sections);
  const readSection = (section: Section, inGlossary = false): void => {
    const explains = inGlossary || (section.half === 'appendix' && GLOSSARY.test(section.heading ?? ''));
    let estimated = false;
    let scope = periodOf(section);
    const ahead = isAhead(section.half);
    for (const paragraph of section.paragraphs) {
      let now = scope;
      paragraph.sentences.forEach((sentence, i) => {
        const before = paragraph.sentences[i - 1]?.text ?? '';
        const place = { section: section.id, half: section.half, theme: section.theme, before, explains };
        const line = sentenceLine(sentence, place);
        estimated ||= line.text.includes('下同') && ESTIMATE_FOLLOWS.test(line.text);
        const opened = clock && openedBy(line.text, clock, ahead);
        now = opened ?? now;
        if (i <= 1 && opened !== null && goesOn(opened, scope, clock, ahead)) scope = opened;
        const decided = decideAll(line);
        decisions.push(...decided.map(decisionOf));
        const time = sentenceTime(line, { clock, scope: now, long: long.get(ahead) ?? null, estimated });
        const records = recordsOf(line, decided, { report: report.id, time });
        indicators.push(...records.map((record) => withConcept(record, section.heading)));
      });
    }
    for (const child of section.children) readSection(child, explains);
  };
  for (const section of report.sections) readSection(section);
  return { indicators: checkFigures(indicators), decisions };
}
