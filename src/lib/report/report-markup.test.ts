import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../schema/indicator.ts';
import type { Paragraph, Section } from '../../schema/report.ts';
import { toText, type Markup } from '../markup.ts';
import { frontMarkup, paragraphMarkup, sectionMarkup, type TextContext } from './report-markup.ts';

const paragraph = (id: string, ...texts: string[]): Paragraph => ({
  id: `${id}.p1`,
  lines: [1, 1],
  sentences: texts.map((text, index) => ({ id: `${id}.${index + 1}`, text })),
});
const section = (id: string, given: Partial<Section> = {}): Section => ({
  id,
  level: 1,
  period: null,
  number: null,
  heading: '工作回顾',
  verbatim: '一、工作回顾',
  runIn: false,
  half: 'review',
  theme: 'economy',
  url: `/reports/r/${id}/`,
  lines: [1, 1],
  paragraphs: [],
  children: [],
  ...given,
});
const context = (given: Partial<TextContext> = {}): TextContext => ({
  report: 'r',
  indicators: new Map(),
  corrected: new Set(),
  moved: new Map(),
  promises: new Map(),
  ...given,
});
const all = (tree: Markup, tag: string): Markup[] => [
  ...(tree.tag === tag ? [tree] : []),
  ...tree.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, tag))),
];
const part = { level: 2, half: null, theme: null } as const;

describe('sentences', () => {
  test('escapes hostile text', () => {
    const hostile = '<img src=x onerror=alert(1)>“<b>';
    const markup = paragraphMarkup(paragraph('s1', hostile), context());
    expect(toText(markup)).toBe(hostile);
    expect(all(markup, 'img')).toEqual([]);
  });
  test('a number links to its row', () => {
    const indicator = {
      id: 'r.s1.1.1',
      span: [2, 7],
      change: null,
      moreChanges: [],
      rank: null,
    } as unknown as Indicator;
    const markup = paragraphMarkup(
      paragraph('s1', '收入4219元。'),
      context({ indicators: new Map([['s1.1', [indicator]]]) }),
    );
    const [link] = all(markup, 'a');
    expect(link?.attributes).toMatchObject({ class: 'n', href: '/indicators/#r.s1.1.1' });
    expect(toText(markup)).toBe('收入4219元。');
  });
  test('a corrected sentence is marked and links to the list of corrections', () => {
    const markup = paragraphMarkup(paragraph('s1', '甲。', '乙。'), context({ corrected: new Set(['s1.2']) }));
    expect(all(markup, 'span').map(({ attributes }) => attributes['class'])).toEqual([undefined, 'corrected']);
    const [note] = all(markup, 'a');
    expect(note?.attributes['href']).toBe('/reports/r/#corrections');
    expect(note && toText(note)).toBe('此句有更正');
  });
  test('a promise has a mark that links to it and changes no text', () => {
    const promises = new Map([['s1.2', '/places/yunxi/promises/2024/#s1.2.p1']]);
    const markup = paragraphMarkup(paragraph('s1', '甲。', '乙。'), context({ promises }));
    expect(all(markup, 'a').map(({ attributes }) => attributes['href'])).toEqual([
      '/places/yunxi/promises/2024/#s1.2.p1',
    ]);
    expect(toText(markup)).toBe('甲。乙。');
  });
});

describe('old addresses', () => {
  test('lead to their replacement and change no text', () => {
    const moved = new Map([
      ['s1.1', ['s9.4']],
      ['s1', ['s9']],
    ]);
    const markup = sectionMarkup(section('s1', { paragraphs: [paragraph('s1', '甲。')] }), context({ moved }), part);
    expect(all(markup, 'i').map(({ attributes }) => attributes['id'])).toEqual(['s9', 's9.4']);
    expect(all(markup, 'p').map(toText)).toContain('甲。');
  });
});

describe('the title block', () => {
  test('short lines without a closing mark are centred, the others are paragraphs', () => {
    const front = ['政府工作报告', '——2025年2月28日在大会上', '各位代表：', '现在，我向大会报告工作。'].map(
      (text, index) => paragraph(`s0-${index}`, text),
    );
    expect(all(frontMarkup(front, context()), 'p').map(({ attributes }) => attributes['class'])).toEqual([
      'title-line',
      'title-line',
      undefined,
      undefined,
    ]);
  });
});

describe('sections', () => {
  test('the pilcrow says the name of a section only if its heading does not', () => {
    const label = (more: Partial<Section>): unknown =>
      all(sectionMarkup(section('s1', more), context(), part), 'a').find(({ attributes: { class: c } }) =>
        c?.startsWith('pilcrow'),
      )?.attributes['aria-label'];
    expect(label({ verbatim: '——提质量。', heading: '提质量' })).toBe('本节链接与引用：提质量');
    expect(label({ verbatim: '提质量。', heading: '提质量' })).toBe('本节链接与引用');
  });
  test('a heading is shown as written, with its number and a link to its page', () => {
    const markup = sectionMarkup(section('s1', { number: '一' }), context(), part);
    const [heading] = all(markup, 'h2');
    expect(heading && toText(heading)).toBe('一、工作回顾¶');
    expect(all(markup, 'a').find(({ attributes }) => attributes['class'] === 'pilcrow')?.attributes).toMatchObject({
      href: '/reports/r/s1/',
      'aria-label': '本节链接与引用',
    });
  });
  test('a run-in heading precedes the first sentence of its paragraph', () => {
    const runIn = section('s1', { runIn: true, verbatim: '保水见效。', paragraphs: [paragraph('s1', '坚持保水。')] });
    const [lead] = all(sectionMarkup(runIn, context(), part), 'div');
    expect(lead && toText(lead)).toBe('保水见效。坚持保水。¶');
    expect(lead?.children.map((child) => (typeof child === 'string' ? child : child.tag))).toEqual(['h2', 'p', 'a']);
  });
  test('on its own page a section has neither its heading nor a pilcrow', () => {
    const runIn = section('s1', { runIn: true, verbatim: '保水见效。', paragraphs: [paragraph('s1', '坚持保水。')] });
    const alone = sectionMarkup(runIn, context(), { ...part, level: 1 });
    expect(all(alone, 'h1')).toEqual([]);
    expect(all(alone, 'b').map(toText)).toEqual(['保水见效。']);
    expect(all(alone, 'a').filter(({ attributes }) => attributes['class'] === 'pilcrow')).toEqual([]);
  });
  test('a section without a heading still has its pilcrow', () => {
    const bare = section('s1', { heading: null, verbatim: '', paragraphs: [paragraph('s1', '各位代表！')] });
    expect(
      all(sectionMarkup(bare, context(), part), 'a').some(
        ({ attributes }) => attributes['class'] === 'pilcrow pilcrow-alone',
      ),
    ).toBe(true);
  });
  test('half and theme are shown where they change', () => {
    const parent = section('s1', {
      children: [
        section('s1-1', { theme: 'economy' }),
        section('s1-2', { theme: 'rural' }),
        section('s1-3', { theme: 'rural', half: 'problems' }),
      ],
    });
    const markup = sectionMarkup(parent, context(), part);
    const said = (name: string): string[] =>
      [...all(markup, 'p'), ...all(markup, 'a')].filter(({ attributes }) => attributes['class'] === name).map(toText);
    expect(said('half')).toEqual(['回顾', '问题']);
    expect(said('theme')).toEqual(['经济', '农业农村', '农业农村']);
  });
  test('heading levels follow the tree down to h6', () => {
    let tree = section('s1-1-1-1-1-1-1');
    for (const id of ['s1-1-1-1-1-1', 's1-1-1-1-1', 's1-1-1-1', 's1-1-1', 's1-1', 's1'])
      tree = section(id, { children: [tree] });
    const markup = sectionMarkup(tree, context(), part);
    expect(['h2', 'h3', 'h4', 'h5', 'h6', 'h7'].map((tag) => all(markup, tag).length)).toEqual([1, 1, 1, 1, 3, 0]);
  });
});
