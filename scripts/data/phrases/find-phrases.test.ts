import { expect, test } from 'vitest';
import { findPhrases } from './find-phrases.ts';
import { foldClauses, unfold } from './folded-sentence.ts';
import { madeUpTexts } from './phrases.fixture.ts';

const FORMULA = '始终牢记肩上沉甸甸的责任';

test('a phrase names its earliest report and covers all its occurrences', () => {
  const texts = madeUpTexts(
    [0, `今年我们${FORMULA}，加油干。`],
    [1, `人人${FORMULA}。`],
    [1, `新建公园。${FORMULA}！`],
  );
  const years = [2024, 2025, 2021];
  const { runs, covered, phrases } = findPhrases(texts, (report) => years[report] ?? 0);
  expect(runs).toBe(1);
  expect(phrases).toMatchObject([{ text: FORMULA, places: 2, reports: 3 }]);
  expect(texts.reportAt(phrases[0]?.at ?? 0)).toBe(2);
  const marked = Array.from(texts.units, (unit, at) => (covered[at] ? String.fromCharCode(unit) : ' ')).join('');
  expect(marked.trim().split(/\s+/)).toEqual([FORMULA, FORMULA, FORMULA]);
});

test('the most widespread variant represents all variants', () => {
  const longer = `我们${FORMULA}向前`;
  const texts = madeUpTexts(
    [0, `${longer}。`],
    [1, `也要${longer}。`],
    [2, `${FORMULA}。`],
    [3, `${FORMULA}啊。`],
    [4, `且${FORMULA}呢。`],
  );
  expect(findPhrases(texts, () => 0).phrases.map(({ text }) => text)).toEqual([FORMULA]);
});

test('a folded character has the offset of its place in the sentence', () => {
  const text = '建成“双百㎡”场馆，面积３．５万平方米';
  const { folded, clauses } = foldClauses(text);
  expect(folded).toBe('建成双百m2场馆面积3.5万平方米');
  expect(clauses).toEqual([0, 8]);
  const places = unfold(
    text,
    Uint16Array.from(folded, (unit) => unit.charCodeAt(0)),
  );
  expect(Array.from(places ?? [], (at) => text[at]).join('')).toBe('建成双百㎡㎡场馆面积３．５万平方米');
});
