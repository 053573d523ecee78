import { expect, test } from 'vitest';
import { attention, share } from './attention.ts';
import { section } from './made-up.fixture.ts';

test('counts characters by theme and half, with headings and without white space', () => {
  const inner = section('s1-1', { theme: 'safety' }, '检查 480家次。');
  const counted = attention([
    section('s1', { verbatim: '一、 回顾', half: 'review', theme: 'economy', children: [inner] }, '增长。'),
    section('s2', { half: 'plan', theme: 'safety' }, '再检查。'),
    section('s3', { half: 'closing', theme: 'overview' }, '谢谢大家！'),
  ]);
  expect(counted.total).toEqual({ review: 4 + 3 + 8, plan: 4 });
  expect(counted.themes.economy).toEqual({ review: 7, plan: 0 });
  expect(counted.themes.safety).toEqual({ review: 8, plan: 4 });
  expect(counted.themes.overview).toEqual({ review: 0, plan: 0 });
  expect(share(counted, 'safety', 'review')).toBe(53.3);
});

test('a report without a plan half has no shares for it', () => {
  const counted = attention([section('s1', { half: 'review' }, '增长。')]);
  expect(share(counted, 'economy', 'review')).toBe(100);
  expect(share(counted, 'economy', 'plan')).toBeNull();
});
