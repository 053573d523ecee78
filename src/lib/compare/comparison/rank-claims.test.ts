import { expect, test } from 'vitest';
import { figure } from './made-up.fixture.ts';
import { rankClaims } from './rank-claims.ts';

test('only what claims a rank, in reading order', () => {
  const rank = { position: 1, scope: '四区', bound: 'exact' as const, span: [0, 1] as [number, number] };
  const claims = rankClaims([
    figure('a', '生产总值增速', 'gdp', { value: null, rank }),
    figure('a', '财政收入', 'fiscal-revenue'),
    figure('a', '发放优待证', 'veteran-cards', { rank: { ...rank, scope: null } }),
  ]);
  expect(claims.map(({ indicator, rank: claimed, ofGrowth }) => [indicator.name, claimed.scope, ofGrowth])).toEqual([
    ['生产总值增速', '四区', true],
    ['发放优待证', null, false],
  ]);
});
