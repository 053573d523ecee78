/** What some of the chosen reports speak of and others do not: told by a figure, only named in the text, or not mentioned. */
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

/** Concepts that the sections name, each with the id of the first sentence that does. */
export function namedConcepts(
  sections: readonly Section[],
  concepts: readonly Pick<Concept, 'id' | 'name' | 'wordings'>[],
): Record<string, string> {
  const sentences = sentencesOf(sections);
  const whole = sentences.map(({ text }) => `${text}\n`).join('');
  // Where each start of a word stands first: of thousands of words few start anywhere.
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
