/** Takes out what a file holds once more: a page that was copied twice, or saved on top of itself. */
import { drop, type Line, type Take } from './lines.ts';

/** Fewest lines of a text that is told to be there twice, and places where it may begin again. */
const FEWEST = 5;
const MOST_STARTS = 20;

/** The lines without those that repeat all that stands before them, line by line, to the end of the file. */
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
