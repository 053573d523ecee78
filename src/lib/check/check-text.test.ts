/** Figures of pasted texts against the repository's own reports. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readText } from '../../../scripts/pipeline/read-text.ts';
import { engineOf, searchInput } from '../../../scripts/search/five-reports.fixture.ts';
import type { SearchEngine } from '../search/index/search-engine.ts';
import { checkMarkup, checkSummary, citation } from './check-markup.ts';
import { checkText } from './check-text.ts';
import type { Finding } from './finding.ts';
import { agreement, amountOf } from './precision.ts';
import { toText } from '../markup.ts';

let engine: SearchEngine;
beforeAll(async () => {
  engine = await engineOf(searchInput());
});
const check = (text: string): Promise<Finding[]> => checkText(engine, readText(text).sentences);
const verdicts = async (text: string): Promise<string[]> =>
  (await check(text)).map(({ quote, verdict }) => `${quote} ${verdict}`);

describe('each figure', () => {
  test.each<[string, string[]]>([
    ['据悉，去年北关区固定资产投资42.4亿元。', ['42.4亿元 exact']],
    ['去年北关区固定资产投资达到42亿元。', ['42亿元 rounded']],
    ['去年北关区的固定资产投资约为42.41亿元。', ['42.41亿元 rounded']],
    ['去年北关区固定资产投资4,240,000,000元。', ['4,240,000,000元 exact']],
    ['北关区2024年生产总值185.67亿元，同比增长4.6%。', ['185.67亿元 exact', '4.6% exact']],
    ['2024年，北关区全年固定资产投资42.4亿元。', ['42.4亿元 exact']],
    ['2023年，北仓镇完成固定资产投资37亿元。', ['37亿元 rounded']],
    ['2024年北关区全区生产总值完成185.67亿元。', ['185.67亿元 exact']],
    // The value of another place does not stand for this one.
    ['北仓镇固定资产投资42.4亿元。', ['42.4亿元 other']],
    ['北关区生产总值增长4.6%，规上工业增加值下降14%。', ['4.6% exact', '14% other']],
    ['北庄镇财政收入4219万元，增长16%，全区排名第4。', ['4219万元 exact', '16% exact', '第4 exact']],
    ['北庄镇财政收入4291万元，全区排名第2。', ['4291万元 other', '第2 none']],
    ['外星基地建成火箭发射架17座。', ['17座 none']],
    ['今天天气很好。', []],
  ])('%s', async (text, expected) => {
    expect(await verdicts(text)).toEqual(expected);
  });
});

test('the evidence is the figure of the place, with its sentence, period and a citation', async () => {
  const [finding] = await check('北仓镇固定资产投资42.4亿元。');
  const [evidence] = finding?.evidence ?? [];
  expect(evidence).toMatchObject({ quote: '37.24亿元', name: '固定资产投资', period: '2022', report: '北仓镇2023年' });
  expect(evidence?.sentence).toContain('固定资产投资完成37.24亿元');
  if (!evidence) throw new Error('no evidence');
  expect(citation(evidence, 'https://example.org')).toMatch(
    /^“.+”（北仓镇2023年《.+》，2023年1月10日，https:\/\/example\.org\/reports\/beicang-2023\/#s[\d-]+\.\d+）$/u,
  );
});

test('the evidence of a growth or a rank is marked at that number', async () => {
  const findings = await check('北庄镇财政收入4219万元，增长16%，全区排名第4。');
  const marked = findings.map(({ evidence: [one] }) => one?.sentence.slice(...(one.span ?? [0, 0])));
  expect(marked).toEqual(['4219万元', '16%', '第4']);
  expect(findings.map(({ evidence: [one] }) => one?.quote)).toEqual(marked);
});

test('a rank is not read as another value of a growth', async () => {
  const [finding] = await check('北关区规上工业增加值增长15%。');
  expect(finding?.evidence.map(({ quote }) => quote)).toEqual(['14%', '7.5%']);
});

test.each(['beizhuang-2025', 'beiguan-2025', 'jugezhuang-2023', 'niutang-2022-h1', 'beicang-2023'])(
  'a whole pasted report has only exact figures: %s',
  async (id) => {
    const findings = await check(readFileSync(`reports/${id}.txt`, 'utf8'));
    expect(findings.length).toBeGreaterThan(80);
    expect(findings.filter(({ verdict }) => verdict !== 'exact').map(({ quote }) => quote)).toEqual([]);
  },
);

test('offsets of the findings refer to the text as it is shown', async () => {
  const { text, sentences } = readText('第一行没有数。\r\n北关区 固定资产投资 完成 42 亿元。');
  const findings = await checkText(engine, sentences);
  expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(['42亿元']);
  const words = checkMarkup(text, findings, '').map(toText).join('');
  expect(words).toContain('取整后一致1 个');
  expect(checkSummary(findings)).toBe('共 1 个数字：取整后一致 1。');
  expect(checkSummary([])).toBe('没有读到带单位或名称的数字。');
});

test.each<[string, number, string, number, string | null]>([
  ['42亿元', 42e8, '42.4亿元', 42.4e8, 'rounded'],
  ['42亿元', 42e8, '42.5亿元', 42.5e8, null],
  ['43亿元', 43e8, '42.5亿元', 42.5e8, 'rounded'],
  ['42.4亿元', 42.4e8, '424000万元', 42.4e8, 'exact'],
  ['100%', 100, '99.7%', 99.7, 'rounded'],
  ['1000家', 1000, '1023家', 1023, null],
])('%s (%d) and %s (%d): %s', (a, x, b, y, expected) => {
  expect(agreement(amountOf(a, x, false), amountOf(b, y, false))).toBe(expected);
});
test('a rounded number covers all values up to the next of its kind', () => {
  expect(agreement(amountOf('1000余家', 1000, true), amountOf('1023家', 1023, false))).toBe('rounded');
});
