import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indicatorSchema } from '../../../src/schema/indicator.ts';
import type { Section, Sentence } from '../../../src/schema/report.ts';
import { parseReport } from '../parse-report.ts';
import { extractIndicators } from './extract.ts';
import { measurementLine } from './measurement-line.ts';
import { findPlaces } from './places.ts';
import { viewOf } from './text-view.ts';

const folder = new URL('../../../reports/', import.meta.url);
const ids = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''));
const read = (id: string) => {
  const { report } = parseReport({ bytes: readFileSync(new URL(`${id}.txt`, folder)), file: `${id}.txt`, id });
  return { report, ...extractIndicators(report) };
};
const sentencesOf = (section: Section): Sentence[] => [
  ...section.paragraphs.flatMap((paragraph) => paragraph.sentences),
  ...section.children.flatMap(sentencesOf),
];

describe.each(ids)('%s', (id) => {
  const { report, indicators, decisions } = read(id);
  const sentences = new Map(report.sections.flatMap(sentencesOf).map((sentence) => [sentence.id, sentence.text]));

  test('reads as its golden says', async () => {
    await expect(indicators.map(measurementLine).join('\n') + '\n').toMatchFileSnapshot(`goldens/${id}.txt`);
  });

  test('every measurement keeps the contract and has its own id', () => {
    for (const indicator of indicators) expect(() => indicatorSchema.parse(indicator)).not.toThrow();
    expect(new Set(indicators.map((indicator) => indicator.id)).size).toBe(indicators.length);
  });

  test('every span quotes its number', () => {
    for (const { sentence, sentenceId, span, value, change, moreChanges, rank } of indicators) {
      expect(sentence).toBe(sentences.get(sentenceId));
      for (const [at, number] of [
        [span, value],
        ...[change, ...moreChanges].map((one) => [one?.span, one?.value] as const),
        [rank?.span, rank?.position],
      ] as const) {
        if (!at || number === null || number === undefined) continue;
        const quote = viewOf(sentence.slice(...at)).text.replace(/[，,](?=\d{3})/g, '');
        expect(quote).toMatch(
          /\d/.test(quote) ? new RegExp(`^(?:第|前)?${String(number)}`) : /[零一二三四五六七八九十首翻成百未]/,
        );
      }
    }
  });

  test('every number-like place is decided once, and every claim is a figure', () => {
    const places = [...sentences].flatMap(([sentence, text]) =>
      findPlaces(viewOf(text).text).map((place) => `${sentence} ${place.text}`),
    );
    expect(decisions.map(({ sentence, text }) => `${sentence} ${text}`)).toEqual(places);
    const figures = indicators.flatMap((i) =>
      [i.span, i.change?.span, ...i.moreChanges.map(({ span }) => span), i.rank?.span].filter((span) => span != null),
    );
    expect(decisions.filter(({ outcome }) => outcome !== 'none')).toHaveLength(figures.length);
    for (const { rule, why } of decisions) expect(rule && why).toMatch(/[一-龥]/);
  });

  test('reading twice gives the same', () => {
    expect(extractIndicators(report)).toEqual({ indicators, decisions });
  });

  test('parts point at figures of the same sentence', () => {
    for (const part of indicators.filter(({ partOf }) => partOf !== null)) {
      expect(indicators.find(({ id: whole }) => whole === part.partOf)?.sentenceId).toBe(part.sentenceId);
    }
  });
});

test('notes at the end that have no heading explain like a glossary, a table of tasks there does not', () => {
  const text = (end: string): string =>
    `政府工作报告\n——2024年1月16日在云溪镇第三届人民代表大会第四次会议上\n各位代表：\n一、2023年工作回顾\n新修水渠6公里。\n二、2024年工作安排\n新建冷库[1]3座。\n${end}\n`;
  const units = (end: string): (string | null)[] => {
    const bytes = new TextEncoder().encode(text(end));
    return parseReport({ bytes, file: 'a.txt', id: 'a' }).indicators.map(({ unit }) => unit);
  };
  expect(units('[1]冷库：低温仓储设施，容量6000立方米。每座带动就业30人。')).toEqual(['公里', '座']);
  expect(units('《政府工作报告》特定词语解释\n冷库：低温仓储设施，容量6000立方米。')).toEqual(['公里', '座']);
  expect(units('附件：民生实事\n由村建办牵头，改造危房26户。')).toEqual(['公里', '座', '户']);
});
