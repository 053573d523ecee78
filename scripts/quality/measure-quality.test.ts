import { expect, test } from 'vitest';
import { fallen, FLOORS } from './floors.ts';
import { labelledReports, labelsOf } from './labels.ts';
import { measureQuality } from './measure-quality.ts';
import { qualityTable } from './quality-table.ts';

const quality = measureQuality();

test('every report of the project is labelled, and every floor has its report', () => {
  expect(quality.reports.map(({ report }) => report).sort()).toEqual(Object.keys(FLOORS).sort());
});

test('no figure is below its floor, and one that falls is named', () => {
  expect(fallen(quality)).toEqual([]);
  const worse = quality.reports.map((scores) => ({ ...scores, records: 0.5 }));
  expect(fallen({ ...quality, reports: worse })[0]).toMatch(/整条全对由 .+ 降到 0.5$/);
});

test.each(quality.reports)(
  '$report: direction of changes and scope of ranks are right',
  ({ changeDirection, rankScope }) => {
    expect([changeDirection ?? 1, rankScope ?? 1]).toEqual([1, 1]);
  },
);

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
