import { expect, test } from 'vitest';
import { NO_FILTERS } from '../ask/request.ts';
import { scopeOf } from './scope.ts';
import { Sections } from '../index/sections.ts';

/** Forty reports of two sections, a review and a plan; report r has r + 1 items in each. */
const REPORTS = 40;
const places = Array.from({ length: REPORTS * 2 }, (_, at) => at);
const sections = new Sections({
  reports: new Array<number>(REPORTS).fill(2),
  half: places.map((at) => (at % 2 === 0 ? 'review' : 'plan')),
  theme: places.map(() => 'economy'),
  headed: places.map(() => 0),
  sizes: places.map((at) => Math.floor(at / 2) + 1),
});
const directory = {
  reports: Array.from({ length: REPORTS }, (_, at) => ({ id: `r${at}`, name: `报告${at}` })),
  themes: [{ id: 'economy', name: '经济' }],
};
const all = Int32Array.from({ length: sections.first.at(-1) ?? 0 }, (_, item) => item);

test('each choice shows how many hits would remain, with the other filters applied', () => {
  const scope = scopeOf(sections, directory, { ...NO_FILTERS, report: 'r4', half: 'plan' });
  expect(scope.keep(all)).toHaveLength(5);
  expect(scope.facets(all).half).toEqual([
    { id: 'review', name: '回顾', count: 5 },
    { id: 'plan', name: '计划', count: 5 },
  ]);
  expect(scope.facets(all).report.find(({ id }) => id === 'r39')?.count).toBe(40);
});

test('with very many reports, those with the most matches and the chosen one are offered, in order', () => {
  const { report } = scopeOf(sections, directory, { ...NO_FILTERS, report: 'r0' }).facets(all);
  expect(report.map(({ id }) => id)).toEqual(['r0', ...Array.from({ length: 23 }, (_, at) => `r${at + 17}`)]);
});
