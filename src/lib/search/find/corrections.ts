/** Corrects words without hits: by sound, by one wrong character, by pinyin. */
import type { Suggestion } from './answer.ts';
import type { Asking } from './asking.ts';
import { isPinyin } from '../index/names.ts';
import { makeTerm, type Term } from '../ask/query.ts';
import { nearRuns } from '../text/approximate.ts';
import { wholeWords } from './whole-words.ts';

/** Most words without hits that are corrected, and most guesses tried for each. */
const MOST_GUESSED = 2;
const GUESSES = 5;
/** In a word of at most so many characters, another character easily makes another word. */
const SHORT = 3;

/** The query with its words without hits replaced by what was probably meant; only suggestions that have hits. */
export async function corrections(asking: Asking): Promise<Suggestion[]> {
  const { matcher, traditional, question } = asking;
  const { joined, terms, excluded } = question;
  // bei zhuang is one name typed as two words.
  const asked = terms.length > 1 && joined && isPinyin(joined.literals[0] ?? '') ? [joined] : [...terms];
  const hits = await Promise.all(asked.map((term) => matcher.find(term)));
  const missing = asked.flatMap((_, at) => (hits[at]?.length ? [] : [at]));
  // If many words are unknown, no guess is good.
  if (missing.length > MOST_GUESSED) return [];
  const suggestions: Suggestion[] = [];
  for (const at of missing) {
    for (const { text, how } of (await nearest(asking, asked[at]?.literals[0] ?? '')).slice(0, GUESSES)) {
      const meant = makeTerm(text, traditional);
      if (!meant) continue;
      const corrected: Term[] = asked.map((term, place) => (place === at ? meant : term));
      const { length: count } = await matcher.holding(corrected, excluded);
      if (count) suggestions.push({ text: corrected.map(({ raw }) => raw).join(' '), how, count });
    }
  }
  return suggestions.slice(0, GUESSES);
}

/** The numbers of a text; a number is never corrected to another. */
const digitsOf = (text: string): string => text.replace(/[^\d.]+/g, ' ').trim();

/** Whether the replaced character of a short word is a word by itself, so that it is another word and no typing error: 养老|金 for 养老院. */
function isOtherWord(typed: string, words: readonly string[]): boolean {
  if (typed.length > SHORT || words.join('').length !== typed.length) return false;
  const own = words.flatMap((word) => Array.from(word, () => word.length === 1));
  return [...words.join('')].some((char, at) => char !== typed[at] && own[at]);
}

async function nearest({ engine }: Asking, typed: string): Promise<{ text: string; how: string }[]> {
  // GDP is the name of a concept, not pinyin.
  if (engine.concepts.holding(typed).length > 0) return [];
  const [readings, vocabulary] = await Promise.all([engine.readings(), engine.index.vocabulary()]);
  const isWord = (run: string): boolean => engine.concepts.isName(run) || wholeWords(run, vocabulary) !== null;
  if (isPinyin(typed)) {
    // Places come first, because people type their initials, before phrases that happen to have the same ones.
    const places = engine.places
      .spelt(typed, readings)
      .map(({ name }) => name.slice(0, readings.spells(typed, name, 0)?.end));
    const runs = readings.runs(typed, vocabulary).map(({ run }) => run);
    return [...new Set([...places, ...runs.filter(isWord)])].map((text) => ({ text, how: '拼音' }));
  }
  const sounds = (run: string): boolean =>
    run.length === typed.length &&
    [...run].every((char, at) => char === typed[at] || readings.sameSound(char, typed[at] ?? ''));
  return nearRuns(typed, vocabulary, (char) => readings.homophones(char))
    .filter(({ run }) => digitsOf(run) === digitsOf(typed))
    .filter(({ run }) => isWord(run) && (sounds(run) || !isOtherWord(typed, wholeWords(run, vocabulary) ?? [run])))
    .map(({ run }) => ({ text: run, how: sounds(run) ? '同音' : '近似' }));
}
