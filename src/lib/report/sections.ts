import type { Paragraph, Report, Section, Sentence } from '../../schema/report.ts';

/** All sections in reading order, each before its children. */
export const allSections = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...allSections(section.children)]);

/** The sections from the part down to the one named, itself included; empty where there is none. */
export function sectionPath(sections: readonly Section[], id: string): Section[] {
  for (const section of sections) {
    if (section.id === id) return [section];
    const below = sectionPath(section.children, id);
    if (below.length > 0) return [section, ...below];
  }
  return [];
}

/** All sentences of sections and of their children, in reading order, after those of paragraphs that stand before them. */
export const sentencesOf = (sections: readonly Section[], front: readonly Paragraph[] = []): Sentence[] =>
  [...front, ...allSections(sections).flatMap(({ paragraphs }) => paragraphs)].flatMap(({ sentences }) => sentences);

export const sentenceIds = (section: Section): string[] => sentencesOf([section]).map(({ id }) => id);

/** All text of a section as it stands: headings and sentences, paragraph by paragraph. */
export const sectionText = (section: Section): string[] =>
  allSections([section]).flatMap(({ verbatim, runIn, paragraphs }) => {
    const texts = paragraphs.map(({ sentences }) => sentences.map(({ text }) => text).join(''));
    if (!verbatim) return texts;
    return runIn ? [verbatim + (texts[0] ?? ''), ...texts.slice(1)] : [verbatim, ...texts];
  });

/** Characters that the page of a section shows at most: of a longer one only a part, and no text a second time. */
export const MOST_ON_PAGE = 3000;

/** A section as its own page shows it: of a long one only its own sentences, since its smaller ones have pages of their own. */
export const onItsPage = (section: Section): Section =>
  sectionText(section).join('').length > MOST_ON_PAGE ? { ...section, children: [] } : section;

/** The first sentences of a section without smaller ones, so many characters of them: a text without outline is one section. */
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

/** The first section of each half that is worth a tap: where looking back, problems and plans begin. */
export function halfStarts(report: Report): Section[] {
  const sections = allSections(report.sections);
  return (['review', 'problems', 'plan'] as const).flatMap((half) => sections.find((s) => s.half === half) ?? []);
}
