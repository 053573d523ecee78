import { describe, expect, test } from 'vitest';
import type { Report } from '../../schema/report.ts';
import { citedReport } from './cited.ts';
import { cite } from './citation.ts';
import { citedWords, verifyQuote } from './verify-quote.ts';

const sentence = (id: string, text: string): { id: string; text: string } => ({ id, text });
const paragraph = (...sentences: ReturnType<typeof sentence>[]) => ({ id: 'p', sentences, lines: [1, 1] });
const report = {
  id: 'yunxi-2025',
  url: '/reports/yunxi-2025/',
  title: '政府工作报告',
  place: { name: '云溪镇', level: 'town', region: [] },
  date: '2025-02-08',
  meeting: null,
  speaker: null,
  source: { version: '89ba0b66.2' },
  front: [paragraph(sentence('s0.1', '各位代表：'))],
  sections: [
    {
      id: 's1',
      verbatim: '一、回顾',
      heading: '回顾',
      paragraphs: [paragraph(sentence('s1.1', '修建道路12公里。'), sentence('s1.2', '新增就业300余人。'))],
      children: [],
    },
    {
      id: 's2',
      verbatim: '二、计划',
      heading: '计划',
      paragraphs: [paragraph(sentence('s2.1', '修建道路20公里。'))],
      children: [],
    },
  ],
  corrections: [
    { old: '甲', new: '乙', reason: '一', date: null, sentence: null },
    { old: '300人', new: '300余人', reason: '漏字', date: '2025-03-01', sentence: 's1.2' },
  ],
} as unknown as Report;
const url = 'https://example.org/sub/reports/yunxi-2025/#s1.2';
const check = (text: string) => {
  const cited = citedWords(text);
  if (!cited) throw new Error('no address');
  return verifyQuote(cited, report);
};

describe('a quotation is checked', () => {
  const styles = ['quote', 'plain', 'markdown'] as const;
  test.each(styles)('as copied in the style %s', (style) => {
    const words = { section: '一、回顾', quote: '新增就业300余人。', url };
    const copied = cite(style, words, citedReport(report), new Date());
    expect(check(copied)).toMatchObject({ kind: 'same', url: '/reports/yunxi-2025/#s1.2' });
    expect(check(copied.replace('300余', '300'))).toMatchObject({
      kind: 'differs',
      difference: { before: '新增就业300', cited: '', published: '余', after: '人。' },
    });
  });

  test('as bare words with an address, ignoring white space', () => {
    expect(check(`新增就业 300\n余人。 ${url}`).kind).toBe('same');
    expect(check('修建道路12公里。新增就业300余人。 /reports/yunxi-2025/s1/').kind).toBe('same');
    expect(check(`修建道路20公里。${url}`)).toMatchObject({ kind: 'elsewhere', url: '/reports/yunxi-2025/#s2.1' });
  });

  test('against the nearest sentence if the address names a whole section', () => {
    expect(check('修建道路19公里。 /reports/yunxi-2025/s2/')).toMatchObject({
      kind: 'differs',
      url: '/reports/yunxi-2025/#s1.1',
      difference: { before: '修建道路1', cited: '9', published: '2', after: '公里。' },
    });
  });

  test('only the beginning of a long sentence is shown', () => {
    const long = {
      ...report,
      front: [paragraph(sentence('s0.1', `修桥三座，${'路'.repeat(40)}。`))],
    } as unknown as Report;
    const cited = citedWords('修桥五座 /reports/yunxi-2025/#s0.1');
    if (!cited) throw new Error('no address');
    expect(verifyQuote(cited, long).difference?.published).toBe('三座，路路路路路路……'.slice(0, 8) + '……');
  });

  test('the version is the same, or older with the corrections since then, or of another file', () => {
    const of = (version: string) => check(`新增就业300余人。（文本版本 ${version}，${url}）`);
    expect(of('89ba0b66.2')).toMatchObject({ version: 'same', since: [] });
    expect(of('89ba0b66.1')).toMatchObject({ version: 'older', since: [{ old: '300人' }] });
    expect(of('89ba0b66').since).toHaveLength(2);
    expect(of('00000000')).toMatchObject({ version: 'other' });
    expect(check(`新增就业300余人。 ${url}`).version).toBe('unnamed');
  });
});

test('a text that names no report cannot be checked; words that are not in the report are reported', () => {
  expect(citedWords('新增就业300余人。')).toBeNull();
  expect(() => check('甲 /reports/yunxi-2025/#s9.9')).toThrow(RangeError);
});
