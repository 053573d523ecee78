import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { decode } from '../pipeline/decode/decode.ts';
import { labelledReports, labelsOf } from './labels.ts';
import { fallen, measureQuality } from './measure-quality.ts';

const quality = measureQuality();
if (!quality) throw new Error('the reports of the project are labelled');
const at = temporaryFolder();

test('every report of the project is labelled', () => {
  expect(quality.reports).toHaveLength(5);
});

test('a folder of other reports is not scored', () => {
  expect(measureQuality(at())).toBeNull();
});

test('no figure is below its floor, and one that falls is named', () => {
  expect(fallen(quality)).toEqual([]);
  const worse = quality.reports.map((scores) => ({ ...scores, records: 0.5 }));
  expect(fallen({ ...quality, reports: worse })[0]).toMatch(/整条全对由 .+ 降到 0.5$/);
});

test('changes and ranks are read as they stand, and linked to the value that they belong to', () => {
  expect([quality.total.wrong.change, quality.total.wrong.rank]).toEqual([0, 0]);
  expect(quality.total.wrong.attached).toBeLessThanOrEqual(0.05);
});

test.each(labelledReports())('the labels of $report are in order, inside their stretches', ({ report, stretches }) => {
  const starts = labelsOf(report).map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(starts.filter((start) => !stretches.some(([from, to]) => from <= start && start < to))).toEqual([]);
});

test.each(labelledReports().filter(({ set }) => set === 'five'))('the labels of $report hold for its text', (entry) => {
  const file = `reports/${entry.report}.txt`;
  const { text } = decode(readFileSync(file), file);
  for (const { start, number } of labelsOf(entry.report)) expect(text.slice(start, start + number.length)).toBe(number);
});
