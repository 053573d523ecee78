/** The theme of a section: the words of its heading and text are counted by theme; the heading weighs more. */
import { THEME_IDS, type ThemeId } from '../../../src/schema/vocabulary.ts';
import { THEME_TERMS } from './theme-terms.ts';

const STRONG = 3;
const HEADING = 6;
const PARENT = 0.15;

export type Scores = ReadonlyMap<ThemeId, number>;

function countOf(text: string, word: string): number {
  let n = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) n++;
  return n;
}

/** Weight of every theme in a stretch of text. */
export function themeScores(text: string, weight = 1): Map<ThemeId, number> {
  const scores = new Map<ThemeId, number>();
  for (const theme of THEME_IDS) {
    if (theme === 'overview') continue;
    const { strong, plain } = THEME_TERMS[theme];
    let score = 0;
    for (const word of strong) score += countOf(text, word) * STRONG;
    for (const word of plain) score += countOf(text, word);
    scores.set(theme, score * weight);
  }
  return scores;
}

export function addScores(...all: readonly Scores[]): Map<ThemeId, number> {
  const sum = new Map<ThemeId, number>();
  for (const scores of all) for (const [theme, score] of scores) sum.set(theme, (sum.get(theme) ?? 0) + score);
  return sum;
}

/** The theme with most weight; overview where nothing speaks for any. `parent` is the theme of the section above. */
export function themeOf(heading: string, text: string, parent: ThemeId | null): ThemeId {
  const body = themeScores(text);
  const total = [...body.values()].reduce((a, b) => a + b, 0);
  const scores = addScores(body, themeScores(heading, HEADING));
  if (parent !== null && parent !== 'overview') scores.set(parent, (scores.get(parent) ?? 0) + total * PARENT);
  let best: ThemeId = 'overview';
  let most = 0;
  for (const theme of THEME_IDS) {
    const score = scores.get(theme) ?? 0;
    if (score > most) [best, most] = [theme, score];
  }
  return best;
}
