import { expect, test } from 'vitest';
import type { Indicator } from '../../src/schema/indicator.ts';
import { readSentence } from '../pipeline/indicators/read-sentence.fixture.ts';
import type { Label } from './labels.ts';
import { scoreReport } from './score-report.ts';

const SENTENCE = '全年实现财政收入4219万元，同比增长16%，增幅全区排名第4。';
/** A page number inside the sentence, as a file may have it. */
const SOURCE = `政府工作报告\n\n  ${SENTENCE.replace('同比', '同\n- 3 -\n比')}\n`;
const at = (number: string): { start: number; number: string } => ({ start: SOURCE.indexOf(number), number });

const LABELS: readonly Label[] = [
  {
    ...at('4219'),
    role: 'value',
    name: ['财政收入', '全年财政收入'],
    value: 4219,
    unit: '万元',
    kind: 'actual',
    bound: 'exact',
    period: '2024',
    scope: null,
    concept: 'fiscal-revenue',
  },
  {
    ...at('16'),
    role: 'change',
    value: 16,
    unit: '%',
    dir: 'up',
    basis: 'yoy',
    bound: 'exact',
    of: SOURCE.indexOf('4219'),
  },
  { ...at('第4'), role: 'rank', name: '财政收入增幅', value: 4, kind: 'actual', period: '2024', rankScope: '全区' },
];
const READ: Indicator[] = readSentence(SENTENCE).map((record) => ({ ...record, concept: 'fiscal-revenue' }));
const score = (labels: readonly Label[], read = READ) =>
  scoreReport(read, SOURCE, { stretches: [[0, SOURCE.length]] }, labels);
/** What is wrong: fields, or that a label is missed or a figure extra. */
const wrong = (...given: Parameters<typeof score>): string[] =>
  score(...given).flatMap(({ what, right: { any: _, ...right } }) => [
    ...(what === 'found' ? [] : [what]),
    ...Object.entries(right).flatMap(([field, isRight]) => (isRight ? [] : [field])),
  ]);

test('a sentence that is read as labelled has no mistake, though a page number stands in it', () => {
  expect(score(LABELS).map(({ what, right }) => [what, right.any])).toEqual(Array(3).fill(['found', true]));
  expect(wrong(LABELS)).toEqual([]);
});

test('a row that says only the concept judges nothing else', () => {
  const row = { ...at('4219'), role: 'value' as const, value: 4219, concept: 'tax-revenue' };
  expect(score([row])[0]?.right).toEqual({ any: false, conceptWrong: false, conceptMissing: true });
});

const [value, change, rank] = LABELS as [Label, Label, Label];
test.each([
  ['another name', [{ ...value, name: '税收' }, change, rank], ['name']],
  ['another kind and period', [{ ...value, kind: 'planned', period: '2020-2024' }, change, rank], ['kind', 'period']],
  ['a scope', [{ ...value, scope: '镇本级' }, change, rank], ['scope']],
  ['no concept', [{ ...value, concept: null }, change, rank], ['conceptWrong']],
  ['a change that stands alone', [value, { ...change, of: undefined, ...own(value) }, rank], ['attached']],
  ['another base', [value, { ...change, basis: '三年' }, rank], ['change']],
  ['one of the first four', [value, change, { ...rank, rankBound: 'within' }], ['rank']],
  ['another number', [{ ...value, value: 42 }, change, rank], ['missed', 'extra']],
  ['no label', [change, rank], ['extra']],
  ['a number that may be none', [{ ...value, ...at('政府'), role: ['value', 'none'] }, value, change, rank], []],
] as const)('%s is a mistake of its field', (_, labels, fields) => {
  expect(wrong(labels as unknown as Label[]).sort()).toEqual([...fields].sort());
});

/** What a change without a value says of itself. */
function own({ name, kind, period }: Label): Partial<Label> {
  return { name, kind, period };
}

test('a concept that is missing counts by itself, and not among the wrong fields', () => {
  const [found] = score(
    LABELS,
    READ.map((record) => ({ ...record, concept: null })),
  );
  expect(found?.right).toMatchObject({ conceptMissing: false, any: true });
  expect(wrong([{ ...value, scope: '镇本级' }], []).length).toBe(1);
});

test('outside the labelled stretches nothing is judged', () => {
  expect(scoreReport(READ, SOURCE, { stretches: [[0, 5]] }, [])).toEqual([]);
});
