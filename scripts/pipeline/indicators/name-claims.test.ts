import { expect, test } from 'vitest';
import { decideAll } from './decision.ts';
import { nameClaims } from './name-claims.ts';
import { sentenceLine } from './sentence-line.ts';

/** Name of each number and of which number before it it speaks. */
function claimed(text: string): (readonly [name: string, of: number | null])[] {
  const line = sentenceLine({ id: 's1.1', text }, { section: 's1', half: 'review', theme: 'overview' });
  const claims = nameClaims(line, decideAll(line));
  return claims.map(({ name, of }) => [name, of && claims.indexOf(of)]);
}

test.each([
  [
    '生产总值增长7%，一般公共预算收入升至全市第4位，增长11%。',
    [
      ['生产总值', null],
      ['一般公共预算收入', null],
      ['一般公共预算收入', 1],
    ],
  ],
  [
    '财政收入4219万元，同比增长16%，增幅居全区第4。',
    [
      ['财政收入', null],
      ['财政收入', 0],
      ['财政收入增幅', null],
    ],
  ],
  [
    '工业产值8亿元；增长6%。',
    [
      ['工业产值', null],
      ['工业产值', null],
    ],
  ],
  [
    '培训82人，就业128人，分别增长4%和2%。',
    [
      ['培训', null],
      ['就业', null],
      ['培训', 0],
      ['就业', 1],
    ],
  ],
  [
    '改造管网60公里（新建20公里），增长5%。',
    [
      ['改造管网', null],
      ['新建管网', null],
      ['改造管网', 0],
    ],
  ],
])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
