import { describe, expect, test } from 'vitest';
import { labelledReports, labelsOf } from './labels.ts';
import { measureQuality } from './measure-quality.ts';
import { qualityTable } from './quality-table.ts';

const quality = measureQuality();

/** What the extraction reached; a change that reads worse fails here. Raise a floor when it reads better. */
const FLOORS = {
  'beizhuang-2025': { f1: 1, records: 1 },
  'jugezhuang-2023': { f1: 1, records: 0.93 },
  'beiguan-2025': { f1: 1, records: 1 },
  'niutang-2022-h1': { f1: 1, records: 0.98 },
  'beicang-2023': { f1: 1, records: 0.97 },
} as const;

test('every report of the project is labelled, and every floor has its report', () => {
  expect(quality.reports.map(({ report }) => report).sort()).toEqual(Object.keys(FLOORS).sort());
});

describe.each(Object.entries(FLOORS))('%s', (report, floor) => {
  const scores = quality.reports.find((entry) => entry.report === report);

  test(`F1 is at least ${floor.f1}, whole records right at least ${floor.records}`, () => {
    expect(scores?.f1).toBeGreaterThanOrEqual(floor.f1);
    expect(scores?.records).toBeGreaterThanOrEqual(floor.records);
  });

  test('direction of changes and scope of ranks are right', () => {
    expect(scores?.changeDirection ?? 1).toBe(1);
    expect(scores?.rankScope ?? 1).toBe(1);
  });
});

test('changes are linked to the value they change', () => {
  expect(quality.total.changeAttached).toBeGreaterThanOrEqual(0.95);
});

test('a report measured before tuning shows lower figures than after, and says so', () => {
  const unseen = quality.reports.filter(({ beforeTuning }) => beforeTuning !== null);
  expect(unseen).toHaveLength(3);
  for (const { beforeTuning, records } of unseen) expect(beforeTuning?.records).toBeLessThan(records);
  expect(qualityTable(quality)).toContain('jugezhuang-2023 调试前：F1 0.988，整条 0.821');
});

test.each(labelledReports())('the labels of $report number the places without gaps', ({ report }) => {
  const ids = [...labelsOf(report).keys()];
  expect(ids).toEqual(ids.map((_, i) => i + 1));
});
