import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../../src/schema/indicator.ts';
import type { Half } from '../../../../src/schema/vocabulary.ts';
import { readSentence } from '../read-sentence.fixture.ts';
import { checkFigures } from './check-figures.ts';

type Told = readonly [text: string, half?: Half];
/** The figures of a report of these sentences, review first, then plan; each of a known concept. */
function report(sentences: readonly Told[]): Indicator[] {
  return sentences.flatMap(([text, half = 'review'], n) =>
    readSentence(text, half).map((i) => ({
      ...i,
      id: `${i.id}.${String(n)}`,
      partOf: i.partOf && `${i.partOf}.${String(n)}`,
      sentenceId: `s${String(n)}`,
      concept: 'some-concept',
    })),
  );
}
const doubts = (sentences: readonly Told[]) => checkFigures(report(sentences)).flatMap(({ checks }) => checks);

describe('a doubt', () => {
  test.each([
    ['over-whole', [['接种率达到106.1%。']], ['接种率为106.1%，超过100%，分母可能与字面不同']],
    [
      'parts-over-whole',
      [['在库项目10个，其中续建项目6个、新建项目5个。']],
      ['在库项目10个，“其中”各项（续建项目6个、新建项目5个）之和大于它'],
    ],
    [
      'shares-over-whole',
      [['一产占生产总值的20%，二产占生产总值的50%，三产占生产总值的40%。']],
      Array.from({ length: 3 }, () => '本句各项占生产总值的比重合计110%，超过100%'),
    ],
    [
      'target-growth',
      [['财政收入100亿元。'], ['财政收入150亿元，增长7%。', 'plan']],
      ['财政收入150亿元，而上年财政收入100亿元，按此计算变化50.0%，文中为7%'],
    ],
    [
      'two-figures',
      [['财政收入100亿元。'], ['全年财政收入达到101亿元。']],
      ['文中另有财政收入101亿元，两处不一致，可能范围不同', '文中另有财政收入100亿元，两处不一致，可能范围不同'],
    ],
  ] as const)('%s: %j', (_check, sentences, expected) => expect(doubts(sentences)).toEqual(expected));
});

describe('no doubt', () => {
  test.each([
    ['more than the plan', [['完成年度投资计划的103.76%。']]],
    ['parts within the whole', [['在库项目15个，其中续建项目5个。']]],
    ['parts of one whole in its unit', [['东村占流转面积80亩，西村占流转面积70亩。']]],
    ['an open part', [['净增市场主体608万户，其中企业超过700万户。']]],
    ['growth in constant prices', [['工业增加值180亿元。'], ['工业增加值207亿元，增长12%。', 'plan']]],
    ['a whole that is only a bound', [['11个县区财政收入过10亿元，其中1个过50亿元。']]],
    ['a target that fits', [['农村经济总收入158866.59万元。'], ['农村经济总收入约16.99亿元，增长7%左右。', 'plan']]],
    ['a total over years', [['城镇新增就业100万人。'], ['五年累计城镇新增就业120万人。']]],
    ['the same thing in two units', [['征收土地15亩。'], ['征收土地1公顷。']]],
  ] as const)('%s: %j', (_why, sentences) => expect(doubts(sentences)).toEqual([]));
});

test('no figure is changed', () => {
  const before = report([['接种率达到106.1%。']]);
  expect(checkFigures(before).map((i) => ({ ...i, checks: [] }))).toEqual(before);
});
