import { describe, expect, test } from 'vitest';
import type { ReportLock } from '../../../src/schema/permalinks.ts';
import type { Section } from '../../../src/schema/report.ts';
import { alignIds } from './align.ts';
import { applyLock, lockOf, type Body } from './apply-lock.ts';
import { brokenIds, brokenReports, resolve } from './check-lock.ts';
import { fingerprint, similarity } from './fingerprint.ts';
import { addReportRedirects, redirectsOf } from './redirects.ts';

const print = fingerprint;
const INCOME = '全年实现财政收入4219万元，同比增长16%，增幅全区排名第4。';
const WATER = '清水河水质持续保持国家地表水二类以上标准。';
const ROADS = '施划汽车、自行车停车位600余个，修复破损路面2300平方米。';

describe('fingerprints', () => {
  test('ignore white space and character widths', () => {
    expect(print('全年 实现４２１９万元')).toBe(print('全年实现4219万元'));
  });
  test('are alike after a corrected typo, but not for another sentence', () => {
    expect(similarity(print(INCOME), print(INCOME.replace('收入', '收人')))).toBeGreaterThan(0.8);
    expect(similarity(print(INCOME), print(WATER))).toBeLessThan(0.7);
    expect(similarity(print(INCOME), print(INCOME))).toBe(1);
  });
});

describe('known texts keep their ids', () => {
  const locked = [
    ['a', print(INCOME)],
    ['b', print(WATER)],
    ['c', print(ROADS)],
  ] as const;
  test.each([
    ['as they were', [INCOME, WATER, ROADS], ['a', 'b', 'c']],
    ['with a new one between', [INCOME, '新增一句话，说的是别的事情。', WATER, ROADS], ['a', null, 'b', 'c']],
    ['with one gone', [INCOME, ROADS], ['a', 'c']],
    ['with a typo mended', [INCOME, WATER.replace('水质', '的水质'), ROADS], ['a', 'b', 'c']],
    ['in another order', [ROADS, INCOME, WATER], ['c', 'a', 'b']],
    ['one of two equal texts', [INCOME, INCOME, WATER, ROADS], ['a', null, 'b', 'c']],
  ])('%s', (_, texts, ids) => {
    expect(alignIds(locked, texts.map(print))).toEqual(ids);
  });
});

function section(id: string, heading: string | null, texts: readonly string[], children: Section[] = []): Section {
  const sentences = texts.map((text, i) => ({ id: `${id}.${String(i + 1)}`, text }));
  return {
    id,
    level: 1,
    number: null,
    heading,
    verbatim: heading ?? '',
    runIn: false,
    half: 'review',
    theme: 'economy',
    period: null,
    url: '',
    lines: [1, 1],
    children,
    paragraphs: sentences.length > 0 ? [{ id: `${id}.p1`, sentences, lines: [1, 1] }] : [],
  };
}
const body = (...sections: Section[]): Body => ({ front: [], sections });
const ids = ({ sections }: Body): string[] =>
  sections.flatMap((s) => [
    s.id,
    ...s.paragraphs.flatMap((p) => p.sentences.map((sentence) => sentence.id)),
    ...ids({ front: [], sections: s.children }),
  ]);

const before = body(section('s1', '2024年工作回顾', [INCOME]), section('s2', '2025年重点任务', [WATER, ROADS]));
const lock: ReportLock = { ...lockOf(before), moved: {} };

describe('a new parse takes the locked ids', () => {
  test('without a lock entry ids stay ordinal', () => {
    expect(applyLock(before, undefined).sections).toBe(before.sections);
  });
  test('unchanged texts, unchanged ids', () => {
    const after = applyLock(before, lock);
    expect(ids(after)).toEqual(ids(before));
    expect([...after.renamed]).toEqual([]);
  });
  test('a section inserted in front takes an unused id and moves no other', () => {
    const fresh = body(
      section('s1', '新的一部分', ['这一句是新的。']),
      section('s2', '2024年工作回顾', [INCOME]),
      section('s3', '2025年重点任务', [WATER, ROADS]),
    );
    const after = applyLock(fresh, lock);
    expect(ids(after)).toEqual(['s3', 's3.1', 's1', 's1.1', 's2', 's2.1', 's2.2']);
    expect(after.renamed.get('s3.2')).toBe('s2.2');
  });
  test('a sentence that now stands in another section keeps its id', () => {
    const split = body(
      section('s1', '2024年工作回顾', [INCOME]),
      section('s2', '2025年重点任务', [WATER], [section('s2-1', '停车', [ROADS])]),
    );
    expect(ids(applyLock(split, lock))).toEqual(['s1', 's1.1', 's2', 's2.1', 's2-1', 's2.2']);
  });
  test('an id that was moved away is not given again', () => {
    const more = body(
      section('s1', '2024年工作回顾', [INCOME, '又一句全新的话。']),
      section('s2', '2025年重点任务', [WATER, ROADS]),
    );
    expect(ids(applyLock(more, { ...lock, moved: { 's1.2': 's1.1' } }))).toContain('s1.3');
  });
});

describe('the check', () => {
  const gone = body(section('s1', '2024年工作回顾', [INCOME]), section('s2', '2025年重点任务', [WATER]));
  test('finds nothing if nothing broke', () => {
    expect(brokenIds('r', lock, applyLock(before, lock))).toEqual([]);
  });
  test('names ids that would vanish and where they could redirect', () => {
    expect(brokenIds('r', lock, applyLock(gone, lock))).toEqual([
      { report: 'r', id: 's2.2', how: 'gone', instead: 's2.1' },
    ]);
  });
  test('suggests a target in the same section if that has another sentence', () => {
    const first = body(section('s1', '2024年工作回顾', [INCOME]), section('s2', '2025年重点任务', [ROADS]));
    expect(brokenIds('r', lock, applyLock(first, lock))).toEqual([
      { report: 'r', id: 's2.1', how: 'gone', instead: 's2.2' },
    ]);
  });
  test('a redirect settles it', () => {
    const moved = { ...lock, moved: { 's2.2': 's2.1' } };
    expect(brokenIds('r', moved, applyLock(gone, moved))).toEqual([]);
  });
  test('names an id that would refer to another text', () => {
    const other = body(
      section('s1', '2024年工作回顾', [INCOME]),
      section('s2', '2025年重点任务', [WATER, '完全不同的另外一句话在这里。']),
    );
    expect(brokenIds('r', lock, other)).toMatchObject([{ id: 's2.2', how: 'changed' }]);
  });
  test('redirects are followed through chains, and circles end', () => {
    expect(resolve('a', { a: 'b', b: 'c' }, (id) => id === 'c')).toBe('c');
    expect(resolve('a', { a: 'b', b: 'a' }, () => false)).toBeNull();
  });
  test('names a report that is gone', () => {
    const all = {
      reports: new Map([
        ['old', ''],
        ['here', ''],
      ]),
      moved: {},
    };
    expect(brokenReports(all, new Set(['here']))).toEqual(['old']);
    expect(brokenReports({ ...all, moved: { old: 'here' } }, new Set(['here']))).toEqual([]);
  });
});

test('moves become addresses', () => {
  const report = { id: 'r', ...before } as never;
  const redirects = redirectsOf(report, { ...lock, moved: { s3: 's2', 's3.1': 's2.1', s9: 's8' } });
  addReportRedirects(redirects, { moved: { old: 'r' } }, new Set(['r']));
  expect(redirects).toEqual({
    pages: [
      { from: '/reports/r/s3/', to: '/reports/r/s2/' },
      { from: '/reports/old/', to: '/reports/r/' },
    ],
    anchors: { r: { s3: 's2', 's3.1': 's2.1' } },
  });
});
