import { expect, test } from 'vitest';
import type { Report, Section } from '../../schema/report.ts';
import { allSections, beginning, halfStarts, onItsPage, sectionPath, sectionText, sentenceIds } from './sections.ts';

const section = (id: string, given: Partial<Section> = {}): Section => ({
  id,
  level: 1,
  period: null,
  number: null,
  heading: id,
  verbatim: id,
  runIn: false,
  half: 'review',
  theme: 'overview',
  url: '',
  lines: [1, 1],
  paragraphs: [{ id: `${id}.p1`, lines: [1, 1], sentences: [{ id: `${id}.1`, text: `${id}的话。` }] }],
  children: [],
  ...given,
});
const tree = [
  section('s1', {
    children: [section('s1-1', { runIn: true, verbatim: '要点。' }), section('s1-2', { half: 'problems' })],
  }),
  section('s2', { half: 'plan', verbatim: '' }),
];

test('all sections in reading order', () => {
  expect(allSections(tree).map(({ id }) => id)).toEqual(['s1', 's1-1', 's1-2', 's2']);
});
test('the path down to a section', () => {
  expect(sectionPath(tree, 's1-2').map(({ id }) => id)).toEqual(['s1', 's1-2']);
  expect(sectionPath(tree, 's9')).toEqual([]);
});
test('sentences and text of a section with its children', () => {
  expect(tree[0] && sentenceIds(tree[0])).toEqual(['s1.1', 's1-1.1', 's1-2.1']);
  expect(tree[0] && sectionText(tree[0])).toEqual(['s1', 's1的话。', '要点。s1-1的话。', 's1-2', 's1-2的话。']);
  expect(tree[1] && sectionText(tree[1])).toEqual(['s2的话。']);
});
test('finds where review, problems and plan begin', () => {
  expect(halfStarts({ sections: tree } as unknown as Report).map(({ id }) => id)).toEqual(['s1', 's1-2', 's2']);
});

test('the page of a long section has only its own sentences', () => {
  const [short] = tree;
  const long = section('s1', { children: [section('s1-1', { verbatim: '长'.repeat(3001) })] });
  expect(short && onItsPage(short)).toBe(short);
  expect(onItsPage(long)).toEqual({ ...long, children: [] });
});

test('the beginning of a section ends with a sentence, as soon as there is enough text', () => {
  const sentences = ['一二三。', '四五六。', '七八九。'].map((text, at) => ({ id: `s1.${at + 1}`, text }));
  const own = [0, 1].map((at) => ({ id: `s1.p${at + 1}`, lines: [at + 1, at + 1] as [number, number], sentences }));
  const begun = (most: number): string[] =>
    sectionText(beginning(section('s1', { verbatim: '', paragraphs: own }), most));
  expect(begun(100)).toEqual(['一二三。四五六。七八九。', '一二三。四五六。七八九。']);
  expect(begun(13)).toEqual(['一二三。四五六。七八九。', '一二三。']);
  expect(begun(5)).toEqual(['一二三。四五六。']);
  expect(begun(1)).toEqual(['一二三。']);
});
