import type { Paragraph, Report, Section, Sentence } from '../../schema/report.ts';

/** All sections in reading order, each before its children. */
export const allSections = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...allSections(section.children)]);

/** The sections from the part down to the given section, inclusive; empty if there is no such section. */
export function sectionPath(sections: readonly Section[], id: string): Section[] {
  for (const section of sections) {
    if (section.id === id) return [section];
    const below = sectionPath(section.children, id);
    if (below.length > 0) return [section, ...below];
  }
  return [];
}

/** All sentences of the paragraphs in `front`, then those of the sections and their children, in reading order. */
export const sentencesOf = (sections: readonly Section[], front: readonly Paragraph[] = []): Sentence[] =>
  [...front, ...allSections(sections).flatMap(({ paragraphs }) => paragraphs)].flatMap(({ sentences }) => sentences);

export const sentenceIds = (section: Section): string[] => sentencesOf([section]).map(({ id }) => id);

/** The exact text of a section: headings and paragraphs, each a string. */
export const sectionText = (section: Section): string[] =>
  allSections([section]).flatMap(({ verbatim, runIn, paragraphs }) => {
    const texts = paragraphs.map(({ sentences }) => sentences.map(({ text }) => text).join(''));
    if (!verbatim) return texts;
    return runIn ? [verbatim + (texts[0] ?? ''), ...texts.slice(1)] : [verbatim, ...texts];
  });

/** Most characters that the page of a section shows. */
export const MOST_ON_PAGE = 3000;

/** A section as its own page shows it. A long section is shown without its children, which have pages of their own. */
export const onItsPage = (section: Section): Section =>
  sectionText(section).join('').length > MOST_ON_PAGE ? { ...section, children: [] } : section;

/** The section cut after the sentence that reaches `most` characters, for a text without an outline, which is one long section. */
export function beginning(section: Section, most = MOST_ON_PAGE): Section {
  let left = most;
  const paragraphs: Section['paragraphs'] = [];
  for (const paragraph of section.paragraphs) {
    const end = paragraph.sentences.findIndex(({ text }) => (left -= text.length) <= 0);
    const sentences = end === -1 ? paragraph.sentences : paragraph.sentences.slice(0, end + 1);
    paragraphs.push({ ...paragraph, sentences });
    if (left <= 0) break;
  }
  return { ...section, paragraphs };
}

/** The first section of review, problems and plan, for quick links. */
export function halfStarts(report: Report): Section[] {
  const sections = allSections(report.sections);
  return (['review', 'problems', 'plan'] as const).flatMap((half) => sections.find((s) => s.half === half) ?? []);
}
