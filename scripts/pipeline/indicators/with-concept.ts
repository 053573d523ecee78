import { CONCEPTS } from '../../../src/catalogue/concepts.ts';
import type { Indicator } from '../../../src/schema/indicator.ts';
import { mapConcept } from './map-concept.ts';

const THEME_OF = new Map(CONCEPTS.map((concept) => [concept.id, concept.theme]));

/**
 * Gives a measurement its concept, and the theme of that concept in place of its section's. How far a figure stands from
 * that of another place (高于全国0.4个百分点) is no figure of the concept.
 */
export function withConcept(record: Indicator, heading: string | null): Indicator {
  if (record.rule === 'gap') return record;
  const concept = mapConcept({
    name: record.name,
    unit: record.value === null ? '' : record.unit,
    role: record.value !== null ? 'value' : record.change ? 'change' : 'rank',
    sentence: record.sentence,
    heading,
    shareOfPlan: record.shareOfPlan,
  });
  return { ...record, concept, theme: (concept !== null && THEME_OF.get(concept)) || record.theme };
}
