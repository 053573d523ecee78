import { describe, expect, test } from 'vitest';
import { CONCEPTS } from '../../../src/catalogue/concepts.ts';
import { foldName } from './fold-name.ts';
import { POSITIVES, REFUSALS } from './map-concept.cases.ts';
import { CONCEPT_RULES, mapConcept } from './map-concept.ts';

describe('the rules', () => {
  test('know every concept of the catalogue and no other', () => {
    expect(new Set(CONCEPT_RULES.map((r) => r.concept))).toEqual(new Set(CONCEPTS.map((c) => c.id)));
  });

  test('are shown at work for every concept', () => {
    expect(new Set(POSITIVES.map(([concept]) => concept))).toEqual(new Set(CONCEPTS.map((c) => c.id)));
  });
});

test.each(POSITIVES.map((p) => [p[0], p[1], p[4], p] as const))('%s: %s in “%s”', (concept, name, sentence, p) => {
  const [, , unit, role, , shareOfPlan] = p;
  expect(mapConcept({ name, unit, role, sentence, heading: null, shareOfPlan: shareOfPlan ?? false })).toBe(concept);
});

test.each(REFUSALS.map((r) => [r.name, r.sentence, r.because, r] as const))(
  'not %s in “%s”: %s',
  (_name, _sentence, _why, r) => {
    const found = mapConcept({ ...r, heading: null, shareOfPlan: r.shareOfPlan ?? false });
    if (r.not === undefined) expect(found).toBeNull();
    else expect(found).not.toBe(r.not);
  },
);

test('the heading tells what a rate is of', () => {
  const rate = { name: '解决率', unit: '%', role: 'value', sentence: '解决率97.74%。', shareOfPlan: false } as const;
  expect(mapConcept({ ...rate, heading: '接诉即办降量提质' })).toBe('hotline-solution-rate');
  expect(mapConcept({ ...rate, heading: '安全屏障坚实稳固' })).toBeNull();
});

test.each(CONCEPTS.flatMap((c) => c.wordings.map((w) => [c.name, w, c] as const)))(
  '%s: the wording %s means no other concept',
  (_name, wording, concept) => {
    const role = concept.unit === '' ? 'change' : 'value';
    const sentence = `全年${wording}达到100${concept.unit}`;
    const found = mapConcept({ name: wording, unit: concept.unit, role, sentence, heading: null, shareOfPlan: false });
    expect([concept.id, null]).toContain(found);
  },
);

test.each([
  ['全市“四上” 企业（家）完成', 'value', '四上企业'],
  ['生产总值增速', 'rank', '生产总值'],
  ['生产总值增速', 'value', '生产总值增速'],
  ['劝阻不文明游河行为', 'value', '劝阻不文明游河行为'],
  ['市级一般公共预算收入', 'value', '市级一般公共预算收入'],
  ['全省级重点项目', 'value', '全省级重点项目'],
  ['ＰＭ2.5平均浓度', 'value', 'PM2.5平均浓度'],
] as const)('the name %s (%s) is folded to %s', (name, role, folded) => {
  expect(foldName(name, role)).toBe(folded);
});
