/** What a converter tells of a file: a refusal, or a doubt to be looked at before anything is written. */
import { ReportError, type Note } from '../pipeline/notes.ts';

const noteOf = (severity: Note['severity'], rule: string, file: string, message: string, hint: string): Note => ({
  severity,
  rule: `convert/${rule}`,
  file,
  line: severity === 'error' ? 1 : null,
  message,
  hint,
  excerpt: null,
});

export const doubt = (rule: string, file: string, message: string, hint: string): Note =>
  noteOf('doubt', rule, file, message, hint);
export const refusal = (rule: string, file: string, message: string, hint: string): ReportError =>
  new ReportError(noteOf('error', rule, file, message, hint));

/** The text of a file, and what is to be looked at. */
export interface Text {
  text: string;
  doubts: Note[];
}
