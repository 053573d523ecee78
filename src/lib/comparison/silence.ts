/**
 * What some of the chosen reports speak of and others do not. A thing is told by a figure, or only named in the text, or not
 * mentioned; "not mentioned" says nothing more than that.
 */
import { THEME_IDS, type ThemeId } from '../../schema/vocabulary.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Sentence } from '../../schema/report.ts';
import { allSections } from '../sections.ts';
import { attention } from './attention.ts';
import { contentsOf, type ComparedConcept, type Comparison } from './comparison.ts';

export interface Mention {
  /** The first figure that the report gives for the concept. */
  figure: Indicator | null;
  /** Id of the first sentence that names it, where there is no figure. */
  named: string | null;
}

export interface Silence {
  /** Themes with a section of their own in some of the reports: by report whether it has one. */
  themes: { theme: ThemeId; speaks: boolean[] }[];
  /** Concepts that some of the reports give a figure for and some do not. What more of them measure comes first. */
  concepts: { concept: ComparedConcept; mentions: Mention[] }[];
}

/** Shorter words (税收, 出口) stand in too many other words to prove that a thing is named. */
const SHORTEST_WORDING = 4;

export function silence(comparison: Comparison): Silence {
  const contents = comparison.reports.map(({ id }) => contentsOf(comparison, id));
  const shares = contents.map(({ sections }) => attention(sections));
  const sentences = contents.map(({ sections }) =>
    allSections(sections).flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.sentences)),
  );
  const mixed = (speaks: readonly boolean[]): boolean => speaks.includes(true) && speaks.includes(false);
  const themes = THEME_IDS.map((theme) => ({
    theme,
    speaks: shares.map(({ themes: own }) => own[theme].review + own[theme].plan > 0),
  })).filter(({ speaks }) => mixed(speaks));
  const concepts = [...comparison.concepts.values()].flatMap((concept) => {
    const figures = contents.map(
      ({ indicators }) => indicators.find((indicator) => indicator.concept === concept.id) ?? null,
    );
    if (!mixed(figures.map((figure) => figure !== null))) return [];
    const mentions = figures.map((figure, at) => ({
      figure,
      named: figure ? null : naming(concept, sentences[at] ?? []),
    }));
    return [{ concept, mentions }];
  });
  const speaking = (mentions: readonly Mention[]): number => mentions.filter(({ figure }) => figure !== null).length;
  concepts.sort(
    (a, b) =>
      speaking(b.mentions) - speaking(a.mentions) ||
      b.concept.reports - a.concept.reports ||
      THEME_IDS.indexOf(a.concept.theme) - THEME_IDS.indexOf(b.concept.theme),
  );
  return { themes, concepts };
}

function naming({ name, wordings }: ComparedConcept, sentences: readonly Sentence[]): string | null {
  const words = [name, ...wordings].filter((word) => word.length >= SHORTEST_WORDING);
  return sentences.find(({ text }) => words.some((word) => text.includes(word)))?.id ?? null;
}
