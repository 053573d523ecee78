import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { ReportSummary, Section } from '../../../src/schema/report.ts';
import { readSentence } from '../../pipeline/indicators/read-sentence.fixture.ts';
import { labelledReports } from '../labels.ts';
import { countersText, differencesText } from './corpus-text.ts';
import { COUNTERS } from './counters.ts';
import type { Corpus } from './read-corpus.ts';
import { differences } from './record-diff.ts';

const only = (sentence: string, given: Partial<Indicator> = {}): Indicator => {
  const [record] = readSentence(sentence, 'review');
  if (!record) throw new Error(`nothing is measured in ${sentence}`);
  return { ...record, ...given };
};
const summary = (id: string, file: string, name: string): ReportSummary =>
  ({ id, reviews: '2024', plans: '2025', source: { file }, place: { name, level: 'prefecture', region: [] } }) as never;

function corpus(
  indicators: readonly Indicator[],
  section: Partial<Section> = { half: 'review', period: null },
): Corpus {
  const reports = [...new Set(indicators.map(({ report }) => report))].map((id) =>
    summary(id, '青山市-2025.txt', '青山市'),
  );
  return { reports, indicators, promises: [], sectionOf: () => section as Section };
}
const found = (id: string, given: Corpus): number | undefined =>
  COUNTERS.find((counter) => counter.id === id)?.count(given).found.length;

describe('the counter', () => {
  const five = { period: { from: '2021', to: '2025', kind: 'term' } } as const;
  test.each([
    ['no-period', only('完成投资3亿元。', { period: null }), {}, 1],
    ['no-period', only('完成投资3亿元。'), {}, 0],
    ['years-as-one', only('五年来，新增就业22万人。', { period: '2024' }), {}, 1],
    ['years-as-one', only('五年来，新增就业22万人。', { period: '2020-2024' }), {}, 0],
    ['years-as-one', only('五年来稳步增长，2024年新增就业4万人。', { period: '2024' }), {}, 0],
    ['years-as-one', only('新增就业22万人。', { period: '2024' }), five, 1],
    ['years-as-one', only('去年新增就业4万人。', { period: '2024' }), five, 0],
    ['bare-name', only('完成投资3亿元。', { name: '投资' }), {}, 1],
    ['bare-name', only('完成投资3亿元。', { name: '工业投资' }), {}, 0],
    ['bare-unit', only('用户达3万户。', { unit: '万' }), {}, 1],
    ['bare-unit', only('用户达3万户。'), {}, 0],
    ['result-in-plan', only('新建道路3公里。', { kind: 'actual' }), { half: 'plan' }, 1],
    ['result-in-plan', only('新建道路3公里。', { kind: 'target' }), { half: 'plan' }, 0],
    ['target-in-review', only('新建道路3公里。', { kind: 'target' }), { half: 'review' }, 1],
    ['glossary', only('新建道路3公里。'), { half: 'appendix' }, 1],
    ['no-concept', only('财政收入3亿元。', { concept: 'fiscal-revenue' }), {}, 0],
  ] as const)('%s: %o', (id, record, section, count) => {
    expect(found(id, corpus([record], section))).toBe(count);
  });

  test('other-place: a misread name is found, a short one is not', () => {
    const named = (file: string, name: string): Corpus => ({ ...corpus([]), reports: [summary('a', file, name)] });
    expect(found('other-place', named('日喀则市-2024.txt', '喀则市'))).toBe(1);
    expect(found('other-place', named('恩施土家族苗族自治州-2024.txt', '恩施州'))).toBe(0);
    expect(found('other-place', named('report-7.txt', '青山市'))).toBe(0);
  });

  test('jump: a total of five years beside that of one, but no target and no part', () => {
    const jobs = (period: string, count: string, given: Partial<Indicator> = {}): Indicator =>
      only(`城镇新增就业${count}万人。`, { report: period, concept: 'new-urban-jobs', period, ...given });
    expect(found('jump', corpus([jobs('2020', '42.5'), jobs('2021', '8.7')]))).toBe(0);
    expect(found('jump', corpus([jobs('2020', '44.9'), jobs('2021', '8.7')]))).toBe(1);
    expect(found('jump', corpus([jobs('2020', '44.9', { kind: 'target' }), jobs('2021', '8.7')]))).toBe(0);
    expect(found('jump', corpus([jobs('2020', '44.9'), jobs('2021', '8.7', { scope: '市区' })]))).toBe(0);
  });
});

describe('two readings', () => {
  const road = only('新建道路3公里。');
  test('differ in what a record says, not in where it stands', () => {
    expect(differences([road], [{ ...road, id: 'other', section: 's9', rule: 'other' }])).toEqual([]);
    expect(differences([road], [{ ...road, kind: 'target' }])).toMatchObject([{ what: 'changed', fields: ['kind'] }]);
    expect(differences([road], []).map(({ what }) => what)).toEqual(['lost']);
    expect(differences([], [road]).map(({ what }) => what)).toEqual(['gained']);
  });

  test('tell records of a sentence that stands twice apart by their order', () => {
    expect(differences([road, road], [road, { ...road, unit: '里' }]).map(({ fields }) => fields)).toEqual([['unit']]);
  });

  test('are a text of sums, then each record with its figure marked', () => {
    const text = differencesText(corpus([road]), corpus([{ ...road, name: '道路' }]), { seed: '1' });
    expect(text).toContain('增 0 条，减 0 条，改 1 条，name 1\n~ name\n');
    expect(text).toContain('新建道路【3公里】。');
    expect(differencesText(corpus([road]), corpus([]), { only: 'gained', seed: '1' })).not.toContain('【');
  });

  test('a sample is the same for the same seed, and another for another', () => {
    const many = Array.from({ length: 40 }, (_, i) => only(`新建道路${String(i + 1)}公里。`, { period: null }));
    const listed = (seed: string): string[] =>
      countersText([corpus(many)], { only: 'no-period', sample: 5, seed }).match(/【.+?】/gu) ?? [];
    expect(listed('1')).toHaveLength(5);
    expect(listed('1')).toEqual(listed('1'));
    expect(listed('1')).not.toEqual(listed('2'));
  });
});

/** The reports outside the project that rules were tuned on or measured with; who fetches them finds them by their checksums. */
const manifest = z
  .array(
    z.strictObject({
      file: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      place: z.string(),
      year: z.int(),
      address: z.url().nullable(),
      collection: z.strictObject({ repository: z.string(), commit: z.string(), path: z.string() }).nullable(),
    }),
  )
  .parse(JSON.parse(readFileSync(new URL('manifest.json', import.meta.url), 'utf8')));

test('the manifest names each report once, and every labelled one outside the project', () => {
  const sums = manifest.map(({ sha256 }) => sha256);
  expect(new Set(sums).size).toBe(sums.length);
  const outside = labelledReports().filter(({ set }) => set !== 'five');
  expect(outside.filter(({ sha256 }) => !sums.includes(sha256))).toEqual([]);
});
