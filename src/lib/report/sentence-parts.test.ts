import { describe, expect, test } from 'vitest';
import { sentenceParts } from './sentence-parts.ts';

const sentence = '全年实现财政收入4219万元，同比增长16%，增幅全区排名第4；完成固定资产投资1928万元。';
const find = (words: string): [number, number] => [sentence.indexOf(words), sentence.indexOf(words) + words.length];
const change = (words: string) => ({
  value: 16,
  valueMax: null,
  unit: '%',
  direction: 'up' as const,
  basis: 'yoy',
  bound: 'exact' as const,
  span: find(words),
});
const revenue = {
  id: 'r.1',
  span: find('4219万元'),
  change: change('16%'),
  moreChanges: [],
  rank: { position: 4, scope: '全区', bound: 'exact' as const, span: find('第4') },
};
const investment = { id: 'r.2', span: find('1928万元'), change: null, moreChanges: [], rank: null };

describe('sentenceParts', () => {
  test('adjacent numbers are separate links', () => {
    const of = (id: string, span: [number, number]) => ({ ...investment, id, span });
    expect(sentenceParts('建校3所5班', [of('r.1', [2, 4]), of('r.2', [4, 6])])).toEqual([
      { text: '建校', indicators: [] },
      { text: '3所', indicators: ['r.1'] },
      { text: '5班', indicators: ['r.2'] },
    ]);
  });

  test('value, change and rank link to one measurement', () => {
    const linked = sentenceParts(sentence, [revenue, investment]).filter((part) => part.indicators.length > 0);
    expect(linked).toEqual([
      { text: '4219万元', indicators: ['r.1'] },
      { text: '16%', indicators: ['r.1'] },
      { text: '第4', indicators: ['r.1'] },
      { text: '1928万元', indicators: ['r.2'] },
    ]);
  });
  test('further changes link to the same measurement', () => {
    const twice = { ...revenue, change: change('16%'), moreChanges: [change('增幅')], rank: null };
    expect(sentenceParts(sentence, [twice]).flatMap((part) => (part.indicators.length > 0 ? [part.text] : []))).toEqual(
      ['4219万元', '16%', '增幅'],
    );
  });
  test('joined, the parts are the sentence', () => {
    const parts = sentenceParts(sentence, [investment, revenue]);
    expect(parts.map((part) => part.text).join('')).toBe(sentence);
  });
  test('a sentence without measurements is one part', () => {
    expect(sentenceParts(sentence, [])).toEqual([{ text: sentence, indicators: [] }]);
  });
  test('a measurement without a value is linked at its change', () => {
    const [, part] = sentenceParts(sentence, [
      { id: 'r.3', span: null, change: change('16%'), moreChanges: [], rank: null },
    ]);
    expect(part).toEqual({ text: '16%', indicators: ['r.3'] });
  });
  test('words shared by two measurements are one link', () => {
    const both = ['a', 'b'].map((id) => ({ id, span: null, change: change('16%'), moreChanges: [], rank: null }));
    const [, part] = sentenceParts(sentence, both);
    expect(part).toEqual({ text: '16%', indicators: ['a', 'b'] });
  });
});
