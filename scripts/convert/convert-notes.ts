/** The notes of converters: a refusal, or a doubt that the user should check before the text is written. */
import { doubt as doubtOf, ReportError, type Note } from '../pipeline/notes.ts';

export const doubt = (rule: string, file: string, message: string, hint: string): Note =>
  doubtOf({ rule: `convert/${rule}`, file, message, hint });
export const refusal = (rule: string, file: string, message: string, hint: string): ReportError =>
  new ReportError({ rule: `convert/${rule}`, file, message, hint });

/** Places that a note quotes, and characters of each. */
const MOST_PLACES = 5;
const WORDS = 12;
/** Quotes the first words of each place, so that the user can find it in the file: （“增长8.5%”、“注意事项……”） */
export const placesOf = (found: readonly string[]): string =>
  `（${found
    .slice(0, MOST_PLACES)
    .map((words) => `“${words.length > WORDS ? `${words.slice(0, WORDS)}……` : words}”`)
    .join('、')}${found.length > MOST_PLACES ? '等' : ''}）`;

/** The text of a file, and what the user should check. */
export interface Text {
  text: string;
  doubts: Note[];
}
