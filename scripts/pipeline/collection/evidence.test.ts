import { describe, expect, test } from 'vitest';
import { collectPlace } from './collect-place.ts';
import { madeUpReport } from './made-up.fixture.ts';

/** What else such reports tell; without it each word of a report of one sentence would be found in all of them. */
const FILLER = [
  '稳步推进乡村振兴。',
  '加强森林防火和防汛抗旱工作。',
  '落实安全生产责任，开展燃气排查。',
  '加大招商引资力度，优化营商环境。',
];

/** The evidence of the promises of one planned sentence when the next report tells and plans these. */
function evidenceOf(promised: string, told: string[], planned: string[] = []) {
  const first = madeUpReport(2023, FILLER, [...FILLER, promised]);
  const next = madeUpReport(2024, [...FILLER, ...told], [...FILLER, ...planned]);
  return collectPlace('yunxi', [next, first])
    .promises.filter(({ report, sentence }) => report === first.report.id && sentence === promised)
    .flatMap(({ text, evidence }) =>
      evidence.map(({ sentence, relation, value }) => [text, sentence, relation, value]),
    );
}

describe('the same thing', () => {
  test.each([
    ['固定资产投资增长6%。', '固定资产投资增长4.5%。', 'growth', 4.5],
    ['社会消费品零售总额达到25亿元。', '社会消费品零售总额23亿元。', 'same-figure', 23],
    ['新增停车泊位300个。', '新增公共停车泊位293个。', 'same-figure', 293],
    ['规上工业增加值增长6%。', '规上工业增加值12亿元。', 'level-for-growth', 12],
    ['办好第六届云溪龙舟节。', '成功举办第六届云溪龙舟节。', 'in-words', null],
  ])('%s %s', (promised, told, relation, value) => {
    expect(evidenceOf(promised, [told])).toEqual([[promised.slice(0, -1), told, relation, value]]);
  });
  test('promised again, unfinished', () => {
    expect(evidenceOf('建设云溪湿地公园。', [], ['继续建设云溪湿地公园。'])).toEqual([
      ['建设云溪湿地公园', '继续建设云溪湿地公园。', 'restated', null],
    ]);
  });
});

describe('not the same thing', () => {
  test.each([
    ['the target of the next year', '新增城镇就业1000人。', [], ['新增城镇就业1000人。']],
    ['nothing is told of it', '开工建设北郊热源厂。', ['完成农村公路改造12公里。'], []],
  ])('%s', (_, promised, told, planned) => {
    expect(evidenceOf(promised, told, planned)).toEqual([]);
  });
});
