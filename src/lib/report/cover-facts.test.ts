import { expect, test } from 'vitest';
import type { ReportSummary } from '../../schema/report.ts';
import { coverFacts } from './cover-facts.ts';

test('facts that the cover does not state are null', () => {
  const place = { name: '北关区', level: 'district', region: ['河南省', '安阳市'] };
  const report = { place, meeting: null, date: '2025-02-26', speaker: { name: '林望舒', post: null } };
  const spans = { reviews: null, plans: '2025' };
  expect(coverFacts({ ...report, ...spans } as unknown as ReportSummary)).toEqual([
    ['地方', '河南省 安阳市 北关区（市辖区）'],
    ['会议', null],
    ['日期', '2025年2月26日'],
    ['报告人', '林望舒'],
    ['回顾', null],
    ['计划', '2025年'],
  ]);
});
