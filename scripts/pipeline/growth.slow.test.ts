/**
 * Work grows with the length of a text and no faster. It is counted and not timed: how often V8 ran each block of the project's
 * own code for a text, and for one twice as long.
 */
import { Session } from 'node:inspector/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { ReportError } from './notes.ts';

const COVER =
  '政府工作报告\n——2024年1月16日在云溪镇第三届人民代表大会第四次会议上\n各位代表：\n现在，我代表镇人民政府报告工作，请予审议。\n一、2023年工作回顾\n';

const session = new Session();
session.connect();
await session.post('Profiler.enable');
// Only what is compiled from here on has its blocks counted.
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { parseReport } = await import('./parse-report.ts');
afterAll(() => {
  session.disconnect();
});

/** Blocks of the project's code that ran since it was last asked, each as often as it did. */
async function workDone(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => /\/(?:scripts|src)\/(?!.*\.test\.ts)/u.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

const parse = (text: string): unknown => {
  try {
    return parseReport({ bytes: new TextEncoder().encode(COVER + text), file: 'a.txt', id: 'a' });
  } catch (error) {
    if (error instanceof ReportError && !error.note.rule.endsWith('/failed')) return null;
    throw error;
  }
};

/** By how much the work grows from two to four times a length, against from one to two: 2 where it is linear, 4 where it is quadratic. */
async function growth(textOf: (times: number) => string, once: number): Promise<number> {
  parse(textOf(once));
  await workDone();
  const work: number[] = [];
  for (const times of [once, 2 * once, 4 * once]) {
    parse(textOf(times));
    work.push(await workDone());
  }
  const [one = 0, two = 0, four = 0] = work;
  return (four - two) / Math.max(1, two - one);
}
const LINEAR = 2.6;

describe('work grows with the length', () => {
  test.each([
    ['新建学校12所，', 70],
    ['12家、', 70],
    ['十家、', 70],
    ['1/', 70],
    ['2023年', 70],
    ['1月1日', 35],
    ['比上年增长1%、', 70],
    ['超过1万元、', 70],
    ['分别达到1%、2%和3%，', 24],
    ['第一届人民代表大会第一次会议', 35],
    ['“新建”《办法》（试行）12所、', 40],
    ['我们要加快发展，', 80],
    ['（甲。）', 180],
  ])('of a sentence of %s', async (words, once) => {
    expect(await growth((times) => `${words.repeat(times)}。\n`, once)).toBeLessThan(LINEAR);
  });

  test.each([
    '财政收入增长1.5%。',
    '发展动能持续增强。建成学校3所。',
    '我们要加快发展。我们要深化改革。',
    '“甲”。',
    '（甲（。',
    '一是坚持发展。建成学校3所。',
    '甲 and 乙。',
    '**6**甲。',
    '**甲。',
    '| 甲。',
    '<b>甲。',
    '<!-- 甲 -->。',
    '[bookmark: 甲。',
    '![甲。',
    '# 甲。',
    '甲。　　',
    '甲。 ',
    '（下转2版）。',
    '&nbsp;甲。',
  ])('of a paragraph of %s', async (words) => {
    expect(await growth((times) => `${words.repeat(times)}\n`, 600)).toBeLessThan(LINEAR);
  });

  test.each(['甲', '|', '![', '[bookmark:', '（甲。）', '“甲。”', '甲 ', '**甲', '<b'])(
    'until a paragraph of %s is refused',
    async (words) => {
      expect(await growth((times) => `${words.repeat(times)}\n`, 4000)).toBeLessThan(LINEAR);
    },
  );

  test.each([
    '',
    '7',
    '- 4 -',
    '一、回顾',
    '（一）回顾',
    '1.甲乙',
    '各位代表：',
    '让我们努力奋斗！',
    '附件',
    '[1]甲乙：丙丁。',
    '---',
    'a: b',
    '来源：甲',
    '责任编辑：甲',
    '| 甲 | 乙 | 12 |',
    '某某市政府工作报告',
    '完成投资增\n某某市政府工作报告',
    '——经济稳步增长。新建学校12所。',
    '在肯定成绩的同时，我们也看到问题。',
    '一年来，我们坚持发展。新建学校12所。',
    '全年完成固定资产投资同比增长并且继续推进其中的各项配套',
    '<!--',
  ])('of a text of lines %s', async (line) => {
    expect(await growth((times) => `${line}\n`.repeat(times), 400)).toBeLessThan(LINEAR);
  });
});
