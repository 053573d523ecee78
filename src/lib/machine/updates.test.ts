import { expect, test } from 'vitest';
import type { ReportSummary } from '../../schema/report.ts';
import type { CorrectedReport } from '../../schema/site-data.ts';
import { correctionUpdates, newestUpdates, reportUpdate } from './updates.ts';

const report = {
  id: 'yunxi-2025',
  url: '/reports/yunxi-2025/',
  title: '政府工作报告',
  place: { name: '云溪镇', level: 'town', region: [] },
  date: '2025-02-08',
  added: null,
  changed: null,
  meeting: null,
  reviews: null,
  plans: null,
  counts: { sections: 3, sentences: 40, indicators: 12 },
} as unknown as ReportSummary;
const correction = { old: '甲', new: '乙', reason: '错字', sentence: 's1.2' };

test('a report is dated by the day it was added, else by its own date; without a day it is not listed', () => {
  expect(reportUpdate(report)).toMatchObject({ date: '2025-02-08', title: '云溪镇2025年：云溪镇政府工作报告' });
  expect(reportUpdate({ ...report, added: '2026-01-02' })?.date).toBe('2026-01-02');
  expect(reportUpdate({ ...report, date: null })).toBeNull();
});

test('promises are named; of many, the first ones', () => {
  const promises = Array.from({ length: 40 }, (_, at) => ({ text: `修路${String(at)}公里` }));
  const text = reportUpdate(report, promises)?.text ?? '';
  expect(text).toContain('修路29公里\n……共 40 项');
  expect(text).not.toContain('修路30公里');
});

test('dated corrections are listed with a link to their sentence; the newest come first', () => {
  const corrections = [
    { ...correction, date: null },
    { ...correction, date: '2026-03-05' },
    { ...correction, date: '2026-01-05', sentence: null },
  ];
  const found = correctionUpdates({
    id: report.id,
    name: '云溪镇2025年',
    url: report.url,
    corrections,
  } as unknown as CorrectedReport);
  expect(found.map(({ url }) => url)).toEqual(['/reports/yunxi-2025/#s1.2', '/reports/yunxi-2025/']);
  const dates = newestUpdates([reportUpdate(report), ...found], 2).map(({ date }) => date);
  expect(dates).toEqual(['2026-03-05', '2026-01-05']);
});
