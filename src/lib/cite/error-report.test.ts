import { expect, test } from 'vitest';
import { errorReportUrl } from './error-report.ts';
import type { CitedReport } from './cited.ts';

const report: CitedReport = {
  title: '政府工作报告',
  place: { name: '云溪镇', level: 'town', region: [] },
  date: null,
  meeting: null,
  speaker: null,
  version: '89ba0b66.1',
};
const mistake = { id: 's1.3', quote: '增长5%&6。', url: 'https://example.org/reports/yunxi-2025/#s1.3' };

test('a mail contains position, version and text', () => {
  const url = new URL(errorReportUrl('office@example.org', mistake, report) ?? '');
  expect(url.protocol + url.pathname).toBe('mailto:office@example.org');
  expect(url.searchParams.get('subject')).toBe('指出错误：云溪镇政府工作报告 s1.3');
  expect(url.searchParams.get('body')).toContain('文本版本：89ba0b66.1\n现在的文字：增长5%&6。\n');
});

test('an issue contains the same and keeps the parameters of its address', () => {
  const url = new URL(errorReportUrl('https://example.org/a/issues/new?labels=text', mistake, report) ?? '');
  expect(url.searchParams.get('labels')).toBe('text');
  expect(url.searchParams.get('title')).toContain('s1.3');
  expect(url.searchParams.get('body')).toContain(mistake.url);
});

test.each(['', 'javascript:alert(1)', 'nobody'])('%j is not a valid target', (target) => {
  expect(errorReportUrl(target, mistake, report)).toBeNull();
});
