import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure } from '../compare/comparison/made-up.fixture.ts';
import { indicatorRows, type IndicatorRow } from './indicator-rows.ts';
import { COLUMNS, DEFAULT_COLUMNS, SORTS } from './columns.ts';
import {
  prepareRows,
  queryRows,
  readState,
  sortedBy,
  valueName,
  writeState,
  type TableState,
} from './indicator-table.ts';

const PLAIN = readState(new URLSearchParams());

const NOTHING = { value: null, span: null, normalized: null, sentence: '' };
const NAMES = { report: '甲镇2024', sections: { s1: '主要成绩' } };
const row = (name: string, values: Partial<IndicatorRow>): IndicatorRow[] =>
  indicatorRows([figure('a', name, null, NOTHING)], NAMES, []).map((plain) => ({ ...plain, ...values }));

const ROWS = [
  ...row('财政收入', {
    normalized: { value: 42190000, unit: '元' },
    written: '4219万元',
    sentence: '全年实现财政收入4219万元',
    changeValue: 16,
    changeUnit: '%',
  }),
  ...row('旅游接待', {
    normalized: { value: 166000, unit: '人次' },
    theme: 'tourism',
    report: 'b',
    reportName: '乙镇2023',
  }),
  ...row('固定资产投资', {
    normalized: { value: 4240000000, unit: '元' },
    report: 'b',
    reportName: '乙镇2023',
    kind: 'target',
    changeValue: -3,
    changeUnit: '%',
  }),
  ...row('增幅', { changeValue: 2, changeUnit: '个百分点', rankPosition: 4 }),
  ...row('无值', {}),
];
const prepared = prepareRows(ROWS, (text) => text.toLowerCase());
const names = (state: Partial<TableState>): string[] =>
  queryRows(prepared, { ...PLAIN, ...state }).rows.map(({ name }) => name);
const facets = (chosen: Partial<TableState['facets']>): TableState['facets'] => ({ ...PLAIN.facets, ...chosen });

describe('queryRows', () => {
  test('returns all rows in reading order without filters', () => {
    expect(names({})).toEqual(ROWS.map(({ name }) => name));
  });
  test('every word of the text must be found, in name, sentence or report', () => {
    expect(names({ q: '4219' })).toEqual(['财政收入']);
    expect(names({ q: '乙镇  投资' })).toEqual(['固定资产投资']);
    expect(names({ q: '没有这个' })).toEqual([]);
  });
  test('a row matches one value of each facet', () => {
    expect(names({ facets: facets({ report: ['a', 'b'], theme: ['tourism'] }) })).toEqual(['旅游接待']);
    expect(names({ facets: facets({ report: ['b'], kind: ['target'] }) })).toEqual(['固定资产投资']);
    expect(names({ facets: facets({ report: ['nobody'] }) })).toEqual([]);
  });
  test('the counts of a facet ignore the choice in that facet', () => {
    const { counts } = queryRows(prepared, { ...PLAIN, facets: facets({ report: ['b'] }) });
    expect(Object.fromEntries(counts.report)).toEqual({ a: 3, b: 2 });
    expect(Object.fromEntries(counts.theme)).toEqual({ tourism: 1, economy: 1 });
  });
  test('values are sorted within their unit, never across units; rows without a value come last', () => {
    expect(names({ sort: 'value' })).toEqual(['财政收入', '固定资产投资', '旅游接待', '增幅', '无值']);
    expect(names({ sort: 'value', descending: true })).toEqual([
      '固定资产投资',
      '财政收入',
      '旅游接待',
      '增幅',
      '无值',
    ]);
  });
  test('changes are sorted within their unit, decreases below increases', () => {
    expect(names({ sort: 'change', descending: true }).slice(0, 3)).toEqual(['财政收入', '固定资产投资', '增幅']);
  });
  test('rows of one report stay in reading order when sorted by report, both ways', () => {
    expect(names({ sort: 'report' })).toEqual(['财政收入', '增幅', '无值', '旅游接待', '固定资产投资']);
    expect(names({ sort: 'report', descending: true })).toEqual([
      '旅游接待',
      '固定资产投资',
      '财政收入',
      '增幅',
      '无值',
    ]);
  });
});

test('clicks on a column head sort, reverse, then restore reading order', () => {
  const clicked = (sort: 'value' | 'name'): string[] => {
    const first = sortedBy(PLAIN, sort);
    const second = sortedBy(first, sort);
    return [first, second, sortedBy(second, sort), sortedBy(first, 'rank')].map(writeState);
  };
  expect(clicked('value')).toEqual(['?sort=-value', '?sort=value', '', '?sort=rank']);
  expect(clicked('name')).toEqual(['?sort=name', '?sort=-name', '', '?sort=rank']);
});

test('a value without a name in the rows is shown as it is', () => {
  expect(valueName(ROWS, 'report', 'b')).toBe(ROWS.find(({ report }) => report === 'b')?.reportName);
  expect(valueName(ROWS, 'report', 'nobody')).toBe('nobody');
});

describe('address', () => {
  test('has no parameters for the default table', () => {
    expect(writeState(PLAIN)).toBe('');
  });
  test('uses the parameter names of the contract', () => {
    const state = readState(
      new URLSearchParams(
        'q=财政 收入&report=a,b&theme=economy&kind=target&concept=gdp&sort=-value&cols=report,value,nonsense',
      ),
    );
    expect(state).toMatchObject({ q: '财政 收入', sort: 'value', descending: true, columns: ['value', 'report'] });
    expect(state.facets).toMatchObject({
      report: ['a', 'b'],
      theme: ['economy'],
      kind: ['target'],
      concept: ['gdp'],
      unit: [],
    });
  });
  test('leaves out unknown values', () => {
    expect(readState(new URLSearchParams('sort=-price&cols=')).sort).toBeNull();
    expect(readState(new URLSearchParams('sort=-price')).descending).toBe(false);
  });
  test('restores any state', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => !text.includes(','));
    const words = fc.uniqueArray(word, { maxLength: 3 });
    const state = fc.record({
      q: fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => text === '' || text.trim() !== ''),
      facets: fc.record({ report: words, theme: words, kind: words, concept: words, bound: words, unit: words }),
      sort: fc.constantFrom(...SORTS),
      descending: fc.boolean(),
      columns: fc.subarray([...COLUMNS]),
    });
    fc.assert(
      fc.property(state, (made) => {
        expect(readState(new URLSearchParams(writeState(made)))).toEqual(made);
      }),
    );
  });
  test('does not list the default columns', () => {
    expect(writeState({ ...PLAIN, columns: [...DEFAULT_COLUMNS] })).toBe('');
  });
});
