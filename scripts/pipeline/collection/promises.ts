/** The promises of a report: the targets and the deeds named in its plan, and the tasks of the year in its appendix. */
import { TOPICS } from '../../../src/catalogue/topics.ts';
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Promised } from '../../../src/schema/promise.ts';
import type { SectionPeriod } from '../../../src/schema/report.ts';
import type { ThemeId } from '../../../src/schema/vocabulary.ts';
import { isDeed } from './deeds.ts';
import { isIn, placeOf } from './figure-words.ts';
import type { Clause, Passage } from './passages.ts';
import { topicWords } from './topics.ts';

/** What the collection needs of a report. */
export interface ReportTexts {
  id: string;
  /** Names of the place and of the places above it, each in full and without the word for its level. */
  names: readonly string[];
  plans: string | null;
  passages: readonly Passage[];
  indicators: readonly Indicator[];
}

/**
 * Returns the promises of a report in reading order, without evidence: one for each promised number, and one for each clause that names a
 * deed but no promised number. `place` is the id of the place.
 */
export function promisesOf(report: ReportTexts, place: string): Promised[] {
  const counts = new Map<string, number>();
  const bySentence = Map.groupBy(report.indicators, ({ sentenceId }) => sentenceId);
  return report.passages
    .filter(({ half, period }) => half === 'plan' || (half === 'appendix' && period !== null))
    .flatMap((passage) => {
      const targets = (bySentence.get(passage.id) ?? []).filter(({ kind }) => kind === 'target');
      return passage.clauses.flatMap((clause) => inClause(clause, targets, passage, report));
    })
    .map((promise) => {
      const nth = (counts.get(promise.sentenceId) ?? 0) + 1;
      counts.set(promise.sentenceId, nth);
      return { id: `${report.id}.${promise.sentenceId}.p${String(nth)}`, place, ...promise, evidence: [] };
    });
}

type Found = Omit<Promised, 'id' | 'place' | 'evidence'>;

function inClause(clause: Clause, targets: readonly Indicator[], passage: Passage, report: ReportTexts): Found[] {
  const text = clause.text.trim();
  const topics = [...new Set(topicWords(text).map(({ topic }) => topic))];
  const base = {
    report: report.id,
    section: passage.section,
    sentenceId: passage.id,
    sentence: passage.text,
    text,
    theme: themeOf(passage.theme, topics),
    topics,
  };
  const numbers = targets.filter((target) => isIn(clause, placeOf(target)[0]));
  if (numbers.length > 0)
    return numbers.map((target) => {
      const period = target.period ?? periodText(passage.period) ?? report.plans;
      return {
        ...base,
        span: placeOf(target),
        indicator: target.id,
        theme: themeOf(target.theme, topics),
        concept: target.concept,
        period,
        deadline: deadlineOf(period),
      };
    });
  const isTask = passage.isTask && clause.start === 0;
  if (!isTask && !isDeed(text, report.names)) return [];
  const period = periodText(passage.period) ?? report.plans;
  return [{ ...base, span: null, indicator: null, concept: null, period, deadline: deadlineOf(period) }];
}

/** In a section of no subject (十件民生实事) a promise has the theme of its first topic. */
const themeOf = (theme: ThemeId, [topic]: readonly string[]): ThemeId =>
  theme === 'overview' ? (TOPICS.find(({ id }) => id === topic)?.theme ?? theme) : theme;

const periodText = (period: SectionPeriod | null): string | null =>
  period && (period.from === period.to ? period.from : `${period.from}-${period.to}`);

/** The last year of a period: 2021-2025 → 2025; null for a period in words. */
const deadlineOf = (period: string | null): string | null =>
  /(?:19|20)\d\d(?=$|H[12]$)/.exec(period ?? '')?.[0] ?? null;
