/** What holds for every report, whatever a conversion does to its lines: nothing is lost, nothing breaks. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Section } from '../../src/schema/report.ts';
import { readReportFile, reportFiles } from '../data/read-reports.ts';
import { fidelityOf, shownText } from '../fidelity/fidelity-of.fixture.ts';
import { clean } from './clean/clean.ts';
import { decode } from './decode/decode.ts';
import { ReportError } from './notes.ts';
import { parseReport, type ParsedReport } from './parse-report.ts';

const REPORTS = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../reports');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const parse = (text: string): ParsedReport => parseReport({ bytes: bytesOf(text), file: 'a.txt', id: 'a' });
const SOURCES = reportFiles(REPORTS).map((file) => {
  const { text } = decode(readFileSync(path.join(REPORTS, file)), file);
  return { text, report: parse(text).report, paragraphs: clean(text).blocks.map((block) => block.text) };
});
const source = fc.constantFrom(...SOURCES);

const whole = { ratio: 1, place: '' };

/** Parses a text that may have become unreadable: then the refusal is one that a maintainer can act on. */
function fidelityOrRefusal(text: string): unknown {
  try {
    return fidelityOf(parse(text).report, bytesOf(text));
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return error.note.hint.includes('请') ? whole : error.note;
  }
}

const RUNS = { numRuns: 30 };

const columns = (text: string): number => [...text].reduce((sum, c) => sum + (c.charCodeAt(0) < 0x7f ? 1 : 2), 0);

/** A paragraph as a page `width` characters wide shows it: numbers whole, no line that begins with a mark. */
function wrap(paragraph: string, width: number): string[] {
  const lines = [''];
  for (const piece of paragraph.match(/[A-Za-z0-9.%]+|[\s\S]/gu) ?? []) {
    const line = lines.at(-1) ?? '';
    if (columns(line + piece) <= 2 * width) lines[lines.length - 1] = line + piece;
    else if (/[，。；：、！？”）》]/u.test(piece)) lines.splice(-1, 1, line.slice(0, -1), line.slice(-1) + piece);
    else lines.push(piece);
  }
  return lines;
}

const headingsIn = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ heading, children }) => [...(heading === null ? [] : [heading]), ...headingsIn(children)]);

const withoutSpaces = (texts: readonly string[]): string[] => texts.map((text) => text.replace(/\s/gu, ''));
const letters = ({ blocks }: Pick<ReturnType<typeof clean>, 'blocks'>): string[] =>
  withoutSpaces(blocks.map(({ text }) => text));

describe('nothing is lost', () => {
  test('with noise between the lines, and the noise is taken out', () => {
    const noise = fc.constantFrom('- 12 -', '—3—', '第 3 页 共 9 页', '[bookmark: _Hlk1]', '', '   ', '<!-- 图 -->');
    const places = fc.array(fc.tuple(fc.nat(), noise), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(source, places, ({ text, report }, inserts) => {
        const lines = text.split('\n');
        for (const [at, line] of inserts) lines.splice(at % lines.length, 0, line);
        const noisy = parse(lines.join('\n')).report;
        expect(fidelityOf(noisy, bytesOf(lines.join('\n')))).toEqual(whole);
        expect(shownText(noisy)).toBe(shownText(report));
      }),
      RUNS,
    );
  });

  test('with every line wrapped at a page width', () => {
    fc.assert(
      fc.property(source, fc.integer({ min: 18, max: 48 }), fc.boolean(), ({ text }, width, spaced) => {
        const wrapped = text
          .split('\n')
          .flatMap((line) => line.match(new RegExp(`.{1,${String(width)}}`, 'gu')) ?? [''])
          .join(spaced ? '\n\n' : '\n');
        expect(fidelityOrRefusal(wrapped)).toEqual(whole);
      }),
      RUNS,
    );
  });

  test.each([
    [24, '　　'],
    [28, '　　'],
    [32, '\u00a0\u00a0\u00a0\u00a0'],
    [40, '\t'],
  ])('on pages %d characters wide, which tell a paragraph by its indent', (width, indent) => {
    for (const { paragraphs } of SOURCES) {
      const lines = paragraphs.flatMap((paragraph) => wrap(indent + paragraph, width));
      const pages = lines.flatMap((line, i) =>
        i % 24 === 23 ? [line, '', `— ${String((i + 1) / 24)} —`, ''] : [line],
      );
      expect(letters(clean(pages.join('\n')))).toEqual(withoutSpaces(paragraphs));
    }
  });

  test.each(['　　', '\u2003\u2003', '\u00a0\u00a0\u00a0\u00a0'])(
    'on one line, which tells a paragraph by its indent',
    (indent) => {
      for (const { paragraphs } of SOURCES)
        expect(letters(clean(paragraphs.join(indent)))).toEqual(withoutSpaces(paragraphs));
    },
  );

  test.each([24, 28, 32, 40])(
    'on pages %d characters wide whose indents were lost, but for a few headings',
    (width) => {
      // Where a paragraph ends with a full line, nothing tells a topic that opens the next one from one more sentence.
      const counts = SOURCES.map(({ report, paragraphs }) => {
        const lines = paragraphs.flatMap((paragraph) => wrap(paragraph, width));
        const headings = headingsIn(report.sections);
        const found = headingsIn(parse(lines.join('\n')).report.sections);
        return { all: headings.length, found: headings.filter((heading) => found.includes(heading)).length };
      });
      const sum = (of: 'all' | 'found'): number => counts.reduce((total, count) => total + count[of], 0);
      expect(sum('found') / sum('all')).toBeGreaterThan(0.94);
    },
  );

  test('with lines joined', () => {
    fc.assert(
      fc.property(source, fc.array(fc.nat(), { maxLength: 20 }), ({ text }, joints) => {
        const lines = text.split('\n');
        for (const at of joints)
          if (lines.length > 2)
            lines.splice(
              at % (lines.length - 1),
              2,
              `${lines[at % (lines.length - 1)] ?? ''}${lines[(at % (lines.length - 1)) + 1] ?? ''}`,
            );
        expect(fidelityOrRefusal(lines.join('\n'))).toEqual(whole);
      }),
      RUNS,
    );
  });

  test('with digits and punctuation of other widths', () => {
    const wide = (text: string): string =>
      text.replace(/[0-9A-Za-z]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    const narrow = (text: string): string =>
      text.replace(/[，：；！（）]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
    for (const { text } of SOURCES) {
      for (const changed of [wide(text), narrow(text), text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')]) {
        expect(fidelityOrRefusal(changed)).toEqual(whole);
      }
    }
  });

  test('with parts dropped', () => {
    fc.assert(
      fc.property(
        source,
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 40 })), { maxLength: 4 }),
        ({ text }, cuts) => {
          const lines = text.split('\n');
          for (const [at, count] of cuts) lines.splice(at % lines.length, count);
          expect(fidelityOrRefusal(lines.join('\n'))).toEqual(whole);
        },
      ),
      RUNS,
    );
  });

  test('with any text at all', () => {
    const word = fc.constantFrom(
      '一、',
      '（一）',
      '1.',
      '一是',
      '——',
      '各位代表！',
      '政府工作报告',
      '2024年',
      '工作回顾',
      '。',
      '，',
      '：',
      '“',
      '）',
      '\n',
      '\n\n',
      '**',
      '- 4 -',
      '附件',
      '经济',
      '4219万元',
      '在北庄镇第二届人民代表大会第七次会议上',
      '镇长 于淼',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        expect(fidelityOrRefusal(words.join(''))).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });
});

test('cleaning twice equals once', () => {
  for (const { paragraphs: once } of SOURCES) {
    const twice = clean(once.join('\n\n'));
    expect(twice.blocks.map((block) => block.text)).toEqual(once);
    expect(twice.artefacts).toEqual([]);
  }
});

describe.each(reportFiles(REPORTS))('%s', (file) => {
  const { bytes, sidecar } = readReportFile(REPORTS, file);
  const parsed = parseReport({ bytes, file, sidecar });
  const { report, indicators } = parsed;
  const sections = (list: readonly Section[]): Section[] =>
    list.flatMap((section) => [section, ...sections(section.children)]);
  const all = sections(report.sections);
  const paragraphs = [...report.front, ...all.flatMap((section) => section.paragraphs)];

  test('shows its whole text', () => {
    expect(fidelityOf(report, bytes)).toEqual(whole);
  });
  test('is parsed the same way twice', () => {
    expect(JSON.stringify(parseReport({ bytes, file, sidecar }))).toBe(JSON.stringify(parsed));
  });
  test('has unique readable ids that hang on their sections', () => {
    const ids = [...all.map(({ id }) => id), ...paragraphs.flatMap((p) => [p.id, ...p.sentences.map(({ id }) => id)])];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^s\d+(?:-\d+)*(?:\.p?\d+)?$/);
    for (const section of all)
      for (const p of section.paragraphs)
        for (const { id } of p.sentences) expect(id.startsWith(`${section.id}.`)).toBe(true);
  });
  test('knows the lines of every paragraph', () => {
    const lines = decode(bytes, file)
      .text.split('\n')
      .map((line) => line.replace(/\s/gu, ''));
    for (const {
      lines: [from, to],
      sentences,
    } of paragraphs) {
      const words = sentences
        .map((s) => s.text)
        .join('')
        .replace(/\s/gu, '');
      expect(lines[from - 1], words).toContain(words.slice(0, 2));
      expect(lines[to - 1], words).toContain(words.slice(-2));
    }
  });
  test('counts what it holds', () => {
    expect(report.counts).toEqual({
      sections: all.length,
      sentences: paragraphs.flatMap((p) => p.sentences).length,
      indicators: indicators.length,
    });
  });
});
