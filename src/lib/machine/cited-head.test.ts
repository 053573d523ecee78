import { expect, test } from 'vitest';
import type { ReportSummary, Section } from '../../schema/report.ts';
import { signposts } from './cited-head.ts';

const report = { id: 'x-2025', url: '/reports/x-2025/', source: { address: null } } as ReportSummary;
const section = { id: 's1', url: '/reports/x-2025/s1/' } as Section;
const alternates = (of: Section | undefined, twins: boolean): string[] =>
  signposts(report, of, (path) => path, twins).flatMap(({ rel, href }) =>
    rel === 'alternate' ? [href.replace('.', ' as ')] : [],
  );

test('a section links to its other formats only in a small collection, a report always', () => {
  expect(alternates(section, true)).toEqual(['/reports/x-2025/s1 as md', '/reports/x-2025/s1 as json']);
  expect(alternates(section, false)).toEqual([]);
  for (const small of [true, false])
    expect(alternates(undefined, small)).toEqual(['/reports/x-2025 as md', '/data/reports/x-2025 as json']);
});
