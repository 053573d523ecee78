import { COMPOUNDS } from './vocabulary/compounds.ts';

const BY_FIRST = Map.groupBy(COMPOUNDS, (word) => word.charAt(0));
const LONGEST = Math.max(...COMPOUNDS.map((word) => word.length));

/** Whether a word of the lexicon begins at `at` and ends after `end`. */
const reachesOver = (text: string, at: number, end: number): boolean =>
  BY_FIRST.get(text.charAt(at))?.some((word) => at + word.length > end && text.startsWith(word, at)) ?? false;

/**
 * Whether the cue at [start, end) is only part of a longer word of the lexicon, so that it has no meaning of its own there. Of words
 * that overlap, the one that begins first counts.
 *
 *     为12万天然气用户更换软管      虚拟电厂          推动20所以上学校
 *          ^ 天 of 天然气            ^ 拟 of 虚拟          ^ 所 before 以上, not 所以
 */
export function insideWord(text: string, start: number, end: number): boolean {
  for (let at = Math.max(0, start - LONGEST + 1); at < start; at++) if (reachesOver(text, at, start)) return true;
  const longer = (BY_FIRST.get(text.charAt(start)) ?? [])
    .filter((word) => word.length > end - start && text.startsWith(word, start))
    .map((word) => start + word.length);
  return longer.some((wordEnd) => !reachesOver(text, end, wordEnd));
}

/** Returns the matches of a global pattern in order, without those that are only part of a longer word. */
export function cuesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const cues: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (insideWord(text, match.index, pattern.lastIndex)) pattern.lastIndex = match.index + 1;
    else cues.push(match);
  }
  return cues;
}
