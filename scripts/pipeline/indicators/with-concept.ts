import { CONCEPTS } from '../../../src/catalogue/concepts.ts';
import type { Indicator } from '../../../src/schema/indicator.ts';
import { mapConcept, type Words } from './map-concept.ts';

const THEME_OF = new Map(CONCEPTS.map((concept) => [concept.id, concept.theme]));

/** Where a statement of the whole place begins: what stands before it in the sentence speaks of something else. */
const WHOLE =
  /(?<=^|[，,：:])(?:截至|到|今年|去年)?[^，,；;。]{0,6}(?:全年|全[省市区县镇乡州盟旗]|半年来?|累计|总量|总数)/gu;

/**
 * The words of a sentence that lead to a figure: its part of the sentence, and of that its own, from the last statement of the
 * whole place on.
 *
 *     抓好两年行动；柳坡获评乡村旅游示范村，全年旅游总收入达9.6亿元，增长8%。
 *                                          ^^^^^^^^^^^^^^^^^^^^^^ own
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ part
 */
export function wordsOf(sentence: string, [start, end]: readonly [number, number]): Words {
  const parts = sentence.slice(0, start).split(/[；;。]/u);
  const before = parts.at(-1) ?? '';
  const figure = sentence.slice(start, end) + (/^[^，,、；;。]*/u.exec(sentence.slice(end))?.[0] ?? '');
  return {
    part: before + figure,
    own: () => before.slice([...before.matchAll(WHOLE)].at(-1)?.index ?? 0) + figure,
  };
}

/**
 * Gives a measurement its concept, and the theme of that concept in place of its section's. How far a figure stands from
 * that of another place (高于全国0.4个百分点) is no figure of the concept, nor how far a growth has changed (增幅提高2个百分点).
 */
export function withConcept(record: Indicator, heading: string | null): Indicator {
  const { name, value, unit, normalized, span, change, rank, sentence, scope, shareOfPlan } = record;
  const isOfGrowth = value === null && change?.unit === '个百分点' && /[增降涨]幅$|增速$/u.test(name);
  if (record.rule === 'gap' || isOfGrowth) return record;
  let words: Words | null = null;
  const concept = mapConcept({
    name,
    unit: value === null ? '' : (normalized?.unit ?? unit),
    role: value !== null ? 'value' : change ? 'change' : 'rank',
    words: () => (words ??= wordsOf(sentence, span ?? change?.span ?? rank?.span ?? [0, 0])),
    scope,
    heading,
    shareOfPlan,
  });
  return concept === null ? record : { ...record, concept, theme: THEME_OF.get(concept) ?? record.theme };
}
