import { describe, expect, test } from 'vitest';
import type { CitedReport } from './cited.ts';
import { cite } from './citation.ts';

const report: CitedReport = {
  title: '政府工作报告',
  place: { name: '北庄镇', level: 'town', region: ['北京市', '密云区'] },
  date: '2025-02-28',
  meeting: '北庄镇第二届人民代表大会第七次会议',
  speaker: { name: '骆腾麒', post: '镇长' },
  version: '89ba0b66',
};
const passage = {
  section: '一、2024年工作回顾',
  quote: '完成固定资产投资1928万元。',
  url: 'https://example.org/reports/beizhuang-2025/#s1.3',
};
const today = new Date(2026, 0, 5);

describe('cite', () => {
  test('GB/T 7714: a section is part of the whole report', () => {
    expect(cite('gbt7714', passage, report, today)).toBe(
      '骆腾麒. 一、2024年工作回顾[R/OL]//政府工作报告: 北庄镇第二届人民代表大会第七次会议. 文本版本 89ba0b66. 北京市密云区北庄镇: 北庄镇人民政府, 2025(2025-02-28)[2026-01-05]. https://example.org/reports/beizhuang-2025/#s1.3.',
    );
  });
  test('GB/T 7714: parts that the text does not give are omitted, not guessed', () => {
    const bare = { ...report, date: null, meeting: null, speaker: null };
    expect(cite('gbt7714', { ...passage, section: '' }, bare, today)).toBe(
      '北庄镇人民政府. 北庄镇政府工作报告[R/OL]. 文本版本 89ba0b66. 北京市密云区北庄镇: 北庄镇人民政府[2026-01-05]. https://example.org/reports/beizhuang-2025/#s1.3.',
    );
  });
  test('a plain sentence', () => {
    expect(cite('plain', passage, report, today)).toBe(
      '“完成固定资产投资1928万元。”（骆腾麒《北庄镇政府工作报告》，2025年2月28日，北庄镇第二届人民代表大会第七次会议，“一、2024年工作回顾”，文本版本 89ba0b66，https://example.org/reports/beizhuang-2025/#s1.3）',
    );
  });
  test('the words with their source', () => {
    expect(cite('quote', passage, report, today).split('\n')).toEqual([
      '“完成固定资产投资1928万元。”',
      '——骆腾麒《北庄镇政府工作报告》，2025年2月28日，北庄镇第二届人民代表大会第七次会议，“一、2024年工作回顾”',
      'https://example.org/reports/beizhuang-2025/#s1.3',
    ]);
  });
  test('Markdown: escapes characters of the text', () => {
    const hostile = { ...passage, quote: '“1+9+N”*[点](javascript:x)\n<b>' };
    const [first] = cite('markdown', hostile, report, today).split('\n');
    expect(first).toBe(String.raw`> “1+9+N”\*\[点\](javascript:x) \<b\>`);
  });
  test('HTML for other sites: escapes characters of the text', () => {
    const hostile = { ...passage, quote: '<img src=x>“甲”&\n乙', url: 'https://example.org/"#s1.3' };
    expect(cite('html', hostile, report, today)).toBe(
      '<blockquote cite="https://example.org/&#34;#s1.3"><p>&#60;img src=x&#62;“甲”&#38;<br>乙</p><footer>——<a href="https://example.org/&#34;#s1.3">骆腾麒《北庄镇政府工作报告》，2025年2月28日，北庄镇第二届人民代表大会第七次会议，“一、2024年工作回顾”</a>，文本版本 89ba0b66</footer></blockquote>',
    );
  });
  test.each(['北庄镇政府工作报告', '2025年北庄镇政府工作报告'])('%s names its place once', (title) => {
    expect(cite('quote', passage, { ...report, title }, today)).toContain(`《${title}》`);
  });
});
