import { expect, test } from 'vitest';
import type { ReportSummary } from '../../schema/report.ts';
import { byLevel, byPlace, byYear } from './report-groups.ts';

const report = (id: string, name: string, level: string, date: string | null): ReportSummary =>
  ({ id, place: { name, level, region: ['某市'] }, date, reviews: null, plans: null }) as unknown as ReportSummary;
const reports = [
  report('b-2025', '北区', 'district', '2025-02-01'),
  report('a-2025', '安镇', 'town', '2025-01-01'),
  report('b-2024', '北区', 'district', '2024-02-01'),
  report('c', '长乡', 'township', null),
];
const shape = (groups: { name: string; reports: ReportSummary[] }[]): [string, string[]][] =>
  groups.map(({ name, reports: members }) => [name, members.map(({ id }) => id)]);

test('by place in order of name, newest report first', () => {
  expect(shape(byPlace(reports))).toEqual([
    ['某市安镇', ['a-2025']],
    ['某市北区', ['b-2025', 'b-2024']],
    ['某市长乡', ['c']],
  ]);
});
test('by year, newest first, those without a year last', () => {
  expect(shape(byYear(reports))).toEqual([
    ['2025年', ['b-2025', 'a-2025']],
    ['2024年', ['b-2024']],
    ['未载明年份', ['c']],
  ]);
});
test('by level, highest first, without empty levels', () => {
  expect(shape(byLevel(reports)).map(([name]) => name)).toEqual(['市辖区', '镇', '乡']);
});
