/** Small made-up comparisons for the tests of this folder. */
import { CONCEPTS } from '../../../catalogue/concepts.ts';
import type { Indicator } from '../../../schema/indicator.ts';
import type { Section } from '../../../schema/report.ts';
import { attention } from './attention.ts';
import { namedConcepts } from './silence.ts';
import { makeComparison, type Comparison, type ComparisonReport } from './comparison.ts';

/** A figure with nothing special about it: one 万元, done in 2024. */
export function figure(report: string, name: string, concept: string | null, more: Partial<Indicator> = {}): Indicator {
  return {
    id: `${report}.s1.1.${name}${more.kind ?? ''}${more.period ?? ''}`,
    report,
    section: 's1',
    url: `/reports/${report}/#s1.1`,
    sentenceId: 's1.1',
    sentence: `${name}1万元。`,
    name,
    concept,
    theme: 'economy',
    kind: 'actual',
    bound: 'exact',
    period: '2024',
    value: 1,
    valueMax: null,
    unit: '万元',
    span: [name.length, name.length + 3],
    normalized: { value: 10000, unit: '元' },
    change: null,
    moreChanges: [],
    rank: null,
    scope: null,
    shareOfPlan: false,
    partOf: null,
    rule: 'value',
    checks: [],
    ...more,
  };
}

/** 增长5%, and no level. */
export const onlyGrowth: Pick<Indicator, 'value' | 'span' | 'normalized' | 'change'> = {
  value: null,
  span: null,
  normalized: null,
  change: { value: 5, valueMax: null, unit: '%', direction: 'up', basis: 'yoy', bound: 'exact', span: [0, 2] },
};

export function section(id: string, more: Partial<Section>, ...texts: string[]): Section {
  const sentences = texts.map((text, i) => ({ id: `${id}.${i + 1}`, text }));
  return {
    id,
    level: 1,
    number: null,
    heading: null,
    verbatim: '',
    runIn: false,
    half: 'review',
    theme: 'economy',
    period: { from: '2024', to: '2024', kind: 'year' },
    url: `/reports/x/${id}/`,
    lines: [1, 1],
    paragraphs: texts.length === 0 ? [] : [{ id: `${id}.p1`, lines: [1, 1], sentences }],
    children: [],
    ...more,
  };
}

/** Reports of towns called after their ids, with their figures and sections, all of them chosen in the order given. */
export function comparison(contents: Record<string, Partial<ComparisonReport> & { place?: string }>): Comparison {
  const concepts = CONCEPTS.map(({ id, name, theme, nature, near }) => ({ id, name, theme, nature, near, reports: 1 }));
  return makeComparison(
    concepts,
    Object.entries(contents).map(([id, { place, indicators = [], sections = [] }]) => ({
      report: {
        id,
        name: id,
        url: `/reports/${id}/`,
        mark: 1,
        place: { name: `${place ?? id}镇`, level: 'town', region: ['北京市', '密云区'] },
      },
      indicators,
      sections,
      attention: attention(sections),
      named: namedConcepts(sections, CONCEPTS),
    })),
  );
}
