/** Removes the repeats of a text that was copied or saved into one file several times. */
import { drop, type Line, type Take } from './lines.ts';

/** Minimum number of lines of a repeated text, and maximum number of lines at which a repeat may begin. */
const FEWEST = 5;
const MOST_STARTS = 20;

/** Removes the lines that repeat everything before them, line by line, up to the end of the file. */
export function takeRepeats(lines: readonly Line[], take: Take): Line[] {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const texts = filled.map(({ text }) => text.replace(/\s/gu, ''));
  const starts = texts.flatMap((text, i) => (i >= FEWEST && text === texts[0] ? [i] : [])).slice(0, MOST_STARTS);
  const again = starts.find(
    (start) => texts.length >= 2 * start && texts.every((text, i) => i < start || text === texts[i - start]),
  );
  if (again === undefined) return [...lines];
  const repeated = new Set(filled.slice(again));
  return lines.map((line) => (repeated.has(line) ? drop(line, 'repeat', take) : line));
}
