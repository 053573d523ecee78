/** What a converter tells of a file: a refusal, or a doubt to be looked at before anything is written. */
import { doubt as doubtOf, ReportError, type Note } from '../pipeline/notes.ts';

export const doubt = (rule: string, file: string, message: string, hint: string): Note =>
  doubtOf({ rule: `convert/${rule}`, file, message, hint });
export const refusal = (rule: string, file: string, message: string, hint: string): ReportError =>
  new ReportError({ rule: `convert/${rule}`, file, message, hint });

/** Places that are named, and characters of each. */
const MOST_PLACES = 5;
const WORDS = 12;
/** The first words of what was found, to look for it in the file: （“增长8.5%”、“注意事项……”） */
export const placesOf = (found: readonly string[]): string =>
  `（${found
    .slice(0, MOST_PLACES)
    .map((words) => `“${words.length > WORDS ? `${words.slice(0, WORDS)}……` : words}”`)
    .join('、')}${found.length > MOST_PLACES ? '等' : ''}）`;

/** The text of a file, and what is to be looked at. */
export interface Text {
  text: string;
  doubts: Note[];
}
