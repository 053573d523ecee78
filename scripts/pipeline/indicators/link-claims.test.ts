import { expect, test } from 'vitest';
import { decideAll } from './decision.ts';
import { linkClaims } from './link-claims.ts';
import { nameClaims } from './name-claims.ts';
import { sentenceLine } from './sentence-line.ts';

/** The numbers that make each record, as they are written. */
function linked(text: string): string[][] {
  const line = sentenceLine({ id: 's1.1', text }, { section: 's1', half: 'review', theme: 'overview' });
  return linkClaims(nameClaims(line, decideAll(line))).map(({ head, changes, rank }) =>
    [...new Set([head, ...changes, rank])].flatMap((claim) => (claim ? [claim.candidate.quantity.place.text] : [])),
  );
}

test.each([
  ['财政收入4219万元，同比增长16%，实现三年翻番，列全区第4，增速居第2。', [['4219', '16', '翻番', '第4'], ['第2']]],
  ['市场主体增长16.9%，达到23.7万户，居全省第4。', [['23.7', '16.9', '第4']]],
  ['地区生产总值增长5%以上、总量突破600亿元。', [['600', '5']]],
  [
    '城乡居民收入分别增长10.6%和11.5%，达到37362元和13491元。',
    [
      ['37362', '10.6'],
      ['13491', '11.5'],
    ],
  ],
  ['完成一般公共预算收入906.1亿元、可比增长7.2%。', [['906.1', '7.2']]],
  // Another thing, or no word that the growth has led there
  ['工业投资增长6%，工业产值达到80亿元。', [['6'], ['80']]],
  ['工业投资增长6%，总投资80亿元。', [['6'], ['80']]],
  ['工业投资增长6%，列全区第4。', [['6'], ['第4']]],
  ['出口额16.8亿美元，由全国第23位上升到第17位。', [['16.8', '第17'], ['第23']]],
  ['信用指数排名全国第四、全省第一。', [['第四'], ['第一']]],
])('%s', (text, expected) => expect(linked(text)).toEqual(expected));
