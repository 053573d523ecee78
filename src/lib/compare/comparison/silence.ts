/** Finds what some of the chosen reports mention and others do not: with a figure, only by name in the text, or not at all. */
import { placeOfTheme, THEMES } from '../../../catalogue/themes.ts';
import type { ThemeId } from '../../../schema/vocabulary.ts';
import type { Concept } from '../../../schema/catalogue.ts';
import type { Indicator } from '../../../schema/indicator.ts';
import type { Section } from '../../../schema/report.ts';
import { sentencesOf } from '../../report/sections.ts';
import { contentOf, type ComparedConcept, type Comparison } from './comparison.ts';

export interface Mention {
  /** The first figure that the report gives for the concept. */
  figure: Indicator | null;
  /** Id of the first sentence that names the concept, if there is no figure. */
  named: string | null;
}

export interface Silence {
  /** Themes that have a section in only some of the reports; `speaks` says for each report whether it has one. */
  themes: { theme: ThemeId; speaks: boolean[] }[];
  /** Concepts that only some of the reports have a figure of; those in most reports come first. */
  concepts: { concept: ComparedConcept; mentions: Mention[] }[];
}

/** Shorter words (税收, 出口) are part of too many other words to prove that a concept is named. */
const SHORTEST_WORDING = 4;

export function silence(comparison: Comparison): Silence {
  const ids = comparison.reports.map(({ id }) => id);
  const shares = ids.map((id) => contentOf(comparison, id, 'attention'));
  const mixed = (speaks: readonly boolean[]): boolean => speaks.includes(true) && speaks.includes(false);
  const themes = THEMES.map(({ id: theme }) => ({
    theme,
    speaks: shares.map(({ themes: own }) => own[theme].review + own[theme].plan > 0),
  })).filter(({ speaks }) => mixed(speaks));
  const concepts = [...comparison.concepts.values()].flatMap((concept) => {
    const figures = ids.map(
      (id) => contentOf(comparison, id, 'indicators').find((one) => one.concept === concept.id) ?? null,
    );
    if (!mixed(figures.map((figure) => figure !== null))) return [];
    const mentions = figures.map((figure, at) => ({
      figure,
      named: figure ? null : (contentOf(comparison, ids[at] ?? '', 'named')[concept.id] ?? null),
    }));
    return [{ concept, mentions }];
  });
  const speaking = (mentions: readonly Mention[]): number => mentions.filter(({ figure }) => figure !== null).length;
  concepts.sort(
    (a, b) =>
      speaking(b.mentions) - speaking(a.mentions) ||
      b.concept.reports - a.concept.reports ||
      placeOfTheme(a.concept.theme) - placeOfTheme(b.concept.theme),
  );
  return { themes, concepts };
}

/** Concept id → id of the first sentence that names the concept, for the concepts named in the sections. */
export function namedConcepts(
  sections: readonly Section[],
  concepts: readonly Pick<Concept, 'id' | 'name' | 'wordings'>[],
): Record<string, string> {
  const sentences = sentencesOf(sections);
  const whole = sentences.map(({ text }) => `${text}\n`).join('');
  // The first offset of each possible beginning of a word, because of thousands of words only a few begin anywhere in the text.
  const starts = new Map<string, number>();
  for (let at = whole.length - SHORTEST_WORDING; at >= 0; at--) starts.set(whole.slice(at, at + SHORTEST_WORDING), at);
  const placeOf = (word: string): number => {
    const start = starts.get(word.slice(0, SHORTEST_WORDING));
    return start === undefined ? -1 : whole.indexOf(word, start);
  };
  const ends: number[] = [];
  for (const { text } of sentences) ends.push((ends.at(-1) ?? 0) + text.length + 1);
  return Object.fromEntries(
    concepts.flatMap(({ id, name, wordings }) => {
      const words = [name, ...wordings].filter((word) => word.length >= SHORTEST_WORDING);
      const places = words.map(placeOf).filter((place) => place >= 0);
      const first = places.length > 0 ? sentences[ends.findIndex((end) => end > Math.min(...places))] : undefined;
      return first ? [[id, first.id] as const] : [];
    }),
  );
}
