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
  ['工业投资增长6%，列全区第4。', [['6'], ['第4']]],
  ['出口额16.8亿美元，由全国第23位上升到第17位。', [['16.8', '第17'], ['第23']]],
  ['信用指数排名全国第四、全省第一。', [['第四'], ['第一']]],
])('%s', (text, expected) => expect(linked(text)).toEqual(expected));
