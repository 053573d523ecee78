import { expect, test } from 'vitest';
import { parseReport } from './parse-report.ts';

const D = '坚持问题导向，强化组织领导，压实工作责任，确保各项任务落到实处、见到成效，不断增强群众的获得感。';

const rules = (date: string, body: readonly string[]): string[] => {
  const cover = `政府工作报告\n——${date}在松垭镇第二届人民代表大会第七次会议上\n镇长 林望舒\n各位代表：\n请予审议。\n`;
  const bytes = new TextEncoder().encode(cover + body.join('\n'));
  return parseReport({ bytes, file: '松垭镇.txt', id: 'songya' }).notes.map(({ rule }) => rule);
};

test.each([
  ['2024年1月8日', ['一、2023年工作回顾', D, '二、2024年工作安排', D], []],
  ['2013年12月25日', ['一、2013年工作回顾', D, '二、2014年工作安排', D], []],
  ['2022年7月20日', ['一、上半年工作回顾', D, '二、下半年工作安排', D], []],
  ['2024年1月8日', ['一、2023年工作回顾', D], ['halves/no-plan']],
  ['2022年3月8日', ['一、上半年工作回顾', D, '二、下半年工作安排', D], ['periods/review-too-late']],
  [
    '2024年1月8日',
    ['一、2023年工作回顾', '（一）2024年工作安排', D, '二、2024年重点工作', D],
    ['halves/plan-in-review'],
  ],
] as const)('%s %j is doubted for %j', (date, body, expected) => {
  expect(rules(date, body)).toEqual(expected);
});

test('a report that does not name its place is doubted, unless the file beside it does', () => {
  const text = ['政府工作报告', '各位代表：', '请予审议。', '一、2023年工作回顾', D, '二、2024年工作安排', D].join(
    '\n',
  );
  const read = (sidecar: { place?: string }): string[] =>
    parseReport({ bytes: new TextEncoder().encode(text), file: '报告.txt', id: 'r', sidecar }).notes.map(
      ({ rule }) => rule,
    );
  expect(read({})).toContain('cover/no-place');
  expect(read({ place: '云溪县' })).not.toContain('cover/no-place');
});
