import { CONCEPTS } from '../../../src/catalogue/concepts.ts';
import type { Indicator } from '../../../src/schema/indicator.ts';
import { mapConcept, type Words } from './map-concept.ts';

const THEME_OF = new Map(CONCEPTS.map((concept) => [concept.id, concept.theme]));

/** Start of a statement about the whole place; the words before it are about something else. */
const WHOLE =
  /(?<=^|[，,：:])(?:截至|到|今年|去年)?[^，,；;。]{0,6}(?:全年|全[省市区县镇乡州盟旗]|半年来?|累计|总量|总数)/gu;

/**
 * Returns the words of a sentence that lead to the figure at [start, end): `part` from the last ； or 。 on, `own` from the last
 * statement about the whole place on.
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
 * Adds the concept to a measurement, and replaces the theme of its section by that of the concept. The gap to another place
 * (高于全国0.4个百分点) and the change of a growth rate (增幅提高2个百分点) are no figures of the concept.
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
