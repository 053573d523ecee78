import { describe, expect, it } from 'vitest';
import { CONCEPT_RULES } from '../../../src/catalogue/concepts.ts';
import { surePairs } from './sure-pairs.ts';

const sure = (pattern: string, ...others: string[]): string[] => surePairs([pattern, ...others])[0] ?? [];

describe('surePairs', () => {
  it.each([
    ['经济总量|人均GDP', ['经济', '人均']],
    ['(?:地区)?生产总值', ['生产']],
    ['地区?生产', ['生产']],
    ['(?:高新技术|高企)+数', ['高新', '高企']],
    ['(?!新建)道路里程', ['道路']],
    ['[新老]建道路', ['建道']],
    ['修\\.道路', ['道路']],
    ['公路{2}', ['']],
    ['(?:公路)*(?:道路)?', ['']],
    ['(?:公路|.)', ['']],
  ])('%s → %j', (pattern, pairs) => {
    expect(sure(pattern)).toEqual(pairs);
  });

  it('takes of several pairs that which stands in the fewest patterns', () => {
    expect(sure('(?:新增|净增)(?:国家)?(?:高企)', '新增道路', '净增公路')).toEqual(['高企']);
  });

  it('leaves few patterns of the catalogue to be tried on every name', () => {
    const all = surePairs(CONCEPT_RULES.map(({ names }) => names));
    expect(all.filter((pairs) => pairs.includes('')).length).toBeLessThan(all.length / 50);
  });
});
