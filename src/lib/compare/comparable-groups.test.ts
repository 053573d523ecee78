import { describe, expect, test } from 'vitest';
import { comparableGroups } from './comparable-groups.ts';
import { figure, onlyGrowth } from './comparison/made-up.fixture.ts';
import { mayCompare, type Aspect, type Context } from './may-compare.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Place } from '../../schema/report.ts';

const town = (name: string): Place => ({ name, level: 'town', region: ['河南省', '安阳市'] });
const PLACES: Record<string, Place> = {
  'beizhuang-2025': town('北庄镇'),
  'jugezhuang-2023': town('巨各庄镇'),
  'niutang-2022-h1': town('牛塘镇'),
  'beiguan-2025': { ...town('北关区'), level: 'district' },
};
const contextOf = (aspect: Aspect): Context => ({
  aspect,
  place: (report) => PLACES[report] ?? town(report),
  concept: () => ({ name: '固定资产投资', nature: 'flow', near: [] }),
});
const context = contextOf('value');
const growth = onlyGrowth.change;

let count = 0;
/** Investment of so many yuan. */
const invested = (report: string, yuan: number, more: Partial<Indicator> = {}): Indicator =>
  figure(report, '固定资产投资', 'fixed-asset-investment', {
    id: `${report}.s1.1.${++count}`,
    value: yuan,
    unit: '元',
    normalized: { value: yuan, unit: '元' },
    ...more,
  });

describe('comparableGroups', () => {
  test('towns and whole years form a group; a district and a half year are separate, with the reason', () => {
    const { groups, alone } = comparableGroups(
      [
        invested('beizhuang-2025', 19_280_000),
        invested('jugezhuang-2023', 36_730_000, { period: '2022' }),
        invested('beiguan-2025', 4_240_000_000),
        invested('niutang-2022-h1', 2_195_000_000, { period: '2022H1', kind: 'estimate' }),
      ],
      context,
    );
    expect(groups.map(({ members }) => members.map(({ report: id }) => id))).toEqual([
      ['beizhuang-2025', 'jugezhuang-2023'],
    ]);
    expect(groups[0]?.cautions.map(({ code }) => code)).toEqual(['years-apart']);
    expect(alone.map(({ indicator: { report: id }, reason }) => [id, reason?.code])).toEqual([
      ['beiguan-2025', 'other-level'],
      ['niutang-2022-h1', 'half-against-year'],
    ]);
  });

  test('never groups a target with a result', () => {
    const { groups, alone } = comparableGroups(
      [
        invested('beizhuang-2025', 1e7),
        invested('jugezhuang-2023', 2e7),
        invested('jugezhuang-2023', 3e7, { kind: 'target' }),
      ],
      context,
    );
    expect(groups[0]?.members.map(({ kind }) => kind)).toEqual(['actual', 'actual']);
    expect(alone.map(({ reason }) => reason?.code)).toEqual(['target-against-result']);
  });

  test('no pair of a group is incomparable, whatever the order', () => {
    const figures = [
      invested('beiguan-2025', 4e9),
      invested('niutang-2022-h1', 2e9, { period: '2022H1' }),
      invested('beizhuang-2025', 2e7),
      invested('jugezhuang-2023', 3e7, { period: '2022' }),
    ];
    for (const order of [figures, figures.toReversed(), [...figures.slice(2), ...figures.slice(0, 2)]]) {
      for (const { members } of comparableGroups(order, context).groups)
        for (const a of members)
          for (const b of members) if (a !== b) expect(mayCompare(a, b, context).verdict).not.toBe('no');
    }
  });

  test('a figure given twice is listed once; figures without this aspect are left out', () => {
    const twice = invested('beizhuang-2025', 1e7);
    const { groups, alone } = comparableGroups(
      [twice, { ...twice, id: 'again' }, invested('jugezhuang-2023', 2e7), invested('beiguan-2025', 1, onlyGrowth)],
      context,
    );
    expect(groups[0]?.members).toHaveLength(2);
    expect(alone).toEqual([]);
  });

  test('groups growth even if levels do not compare', () => {
    const { groups } = comparableGroups(
      [
        invested('beiguan-2025', 4e9, { change: growth }),
        invested('beizhuang-2025', 1e7, { change: growth }),
        invested('jugezhuang-2023', 1e7),
      ],
      contextOf('change'),
    );
    expect(groups.map(({ members }) => members.map(({ report: id }) => id))).toEqual([
      ['beiguan-2025', 'beizhuang-2025'],
    ]);
  });

  test('leaves a single figure alone without a reason', () => {
    expect(comparableGroups([invested('beiguan-2025', 4e9)], context)).toMatchObject({
      groups: [],
      alone: [{ reason: null }],
    });
  });
});
