import { expect, test } from 'vitest';
import { collectPlace } from './collect-place.ts';
import { madeUpReport } from './made-up.fixture.ts';

const OLD = [
  '安排“千项万亿”重大项目1000个以上，完成年度投资1万亿元以上。',
  '新建高标准农田2000亩，改造排灌泵站5座。',
  '抓好森林防火和防汛抗旱工作。',
  '建成镇文化广场，改造老年活动中心。',
  '新建高标准农田排灌渠道。',
];
const NEW = [
  '各位代表！',
  '滚动安排“千项万亿”重大项目1000个以上，完成年度投资1万亿元以上。',
  '新建高标准农田3500亩，改造排灌泵站8座。',
  '承办全省龙舟公开赛。',
];

test('a plan beside the one before: carried, changed, new; gone is only what nothing is like', () => {
  const [older, newer] = [madeUpReport(2023, ['一切都好。'], OLD), madeUpReport(2024, ['一切都好。'], NEW)];
  const { changes } = collectPlace('yunxi', [newer, older]);
  expect(changes).toHaveLength(1);
  const [change] = changes;
  expect(change).toMatchObject({ report: newer.report.id, predecessor: older.report.id });
  const texts = new Map(
    [older, newer].flatMap(({ report }) =>
      report.sections
        .flatMap(({ paragraphs }) => paragraphs.flatMap((p) => p.sentences))
        .map((s) => [`${report.id} ${s.id}`, s.text]),
    ),
  );
  expect(
    change?.sentences.map((one) => [
      texts.get(`${newer.report.id} ${one.sentenceId}`),
      one.class,
      texts.get(`${older.report.id} ${one.older ?? ''}`),
    ]),
  ).toEqual([
    [NEW[1], 'carried', OLD[0]],
    [NEW[2], 'changed', OLD[1]],
    [NEW[3], 'new', undefined],
  ]);
  expect(change?.gone.map((id) => texts.get(`${older.report.id} ${id}`))).toEqual(OLD.slice(2, 4));
});
