import { expect, test } from 'vitest';
import { readSentence } from './read-sentence.fixture.ts';

test.each([
  ['新谋划道路项目12个、总投资9亿元，签约资金3亿元。', ['actual', 'planned', 'planned']],
  ['启动投资9亿元的校舍安全工程。', ['planned']],
  ['11个项目进入项目库，涉及资金7.7亿元。', ['actual', 'planned']],
  ['盘活闲置资源5处，每年可为3个村集体增收50万元以上。', ['actual', 'planned', 'planned']],
  ['风电项目建成后年产值可达4亿元。', ['planned']],
  ['年产20万吨饲料生产线竣工投产。', ['planned']],
  ['水厂设计日处理能力3万吨。', ['planned']],
  ['22万吨/年生产线改扩建项目投产。', ['planned']],
  ['预计到位资金30亿元。', ['estimate']],
  ['固定资产投资规模190亿元。', ['actual']],
  ['累计完成总投资3亿元，到位签约资金2亿元。', ['actual', 'actual']],
  ['固定资产投资总额16.8亿元。', ['actual']],
  ['村集体增收30万元，新增垃圾日处理能力200吨。', ['actual', 'actual']],
])('%s', (sentence, kinds) => {
  expect(readSentence(sentence).map(({ kind }) => kind)).toEqual(kinds);
});

test('what a project is worth is no promise either', () => {
  const kinds = (text: string) => readSentence(text, 'plan').map(({ kind }) => kind);
  expect(kinds('实施总投资156亿元的重点项目72个。')).toEqual(['planned', 'target']);
  expect(kinds('抓好锦西石化150万吨加氢装置、比亚迪40GWh动力电池等8个重点项目。')).toEqual([
    'planned',
    'planned',
    'target',
  ]);
  expect(kinds('压减水泥产能150万吨、钢铁产能40万吨，抓好8个重点项目。')).toEqual(['target', 'target', 'target']);
  expect(kinds('力争签约总额突破70亿元，完成投资45亿元。')).toEqual(['target', 'target']);
});
