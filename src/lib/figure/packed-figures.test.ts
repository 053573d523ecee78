import { expect, test } from 'vitest';
import type { Indicator } from '../../schema/indicator.ts';
import { packFigures, unpackFigures } from './packed-figures.ts';

const plain: Indicator = {
  ...{ id: 'a-2025.s1.3.1', report: 'a-2025', section: 's1', url: '/reports/a-2025/#s1.3', sentenceId: 's1.3' },
  ...{
    sentence: '建校3所，扩建5所。',
    name: '建校',
    concept: null,
    theme: 'livelihood',
    kind: 'actual',
    bound: 'exact',
  },
  ...{
    period: '2024',
    value: 3,
    valueMax: null,
    unit: '所',
    span: [2, 4],
    normalized: null,
    change: null,
    moreChanges: [],
  },
  ...{ rank: null, scope: null, shareOfPlan: false, partOf: null, rule: 'value', checks: [] },
};
const unusual: Indicator = {
  ...plain,
  ...{
    id: 'a-2025.s1.3.4',
    kind: 'target',
    bound: 'over',
    concept: 'new-schools',
    period: null,
    partOf: plain.id,
    rule: 'x',
  },
  ...{
    normalized: { value: 5, unit: '所' },
    rank: { position: 1, scope: null, bound: 'exact', span: [5, 7] },
    checks: ['疑'],
  },
};
const later: Indicator = {
  ...plain,
  id: 'a-2025.s2.1.1',
  section: 's2',
  sentenceId: 's2.1',
  url: '/reports/a-2025/#s2.1',
};

test('figures are the same after packing, with their sentence, its number and every field', () => {
  const all = [plain, unusual, later];
  expect(unpackFigures(packFigures(all))).toEqual(all);
});
test('a sentence is packed once, and a figure without what follows from its place or is usual', () => {
  const sentences = packFigures([plain, unusual]);
  expect(sentences.map(({ sentence }) => sentence)).toEqual([plain.sentence]);
  expect(sentences[0]?.figures[0]).toEqual({
    ...{ name: '建校', theme: 'livelihood', period: '2024', value: 3, unit: '所', span: [2, 4] },
  });
});
