import { ReportError, type Note } from '../pipeline/notes.ts';

/** What a step found, or the note that says why it could not. */
export type Outcome<T> = { found: T } | { problem: Note };

/** Runs a step; an expected error becomes a note. */
export function outcome<T>(step: () => T): Outcome<T> {
  try {
    return { found: step() };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return { problem: { ...error.note, line: error.note.line ?? 1 } };
  }
}

/** What was found, as a list of one; the note goes to the others. */
export function foundOr<T>(notes: Note[], outcome: Outcome<T>): T[] {
  if ('found' in outcome) return [outcome.found];
  notes.push(outcome.problem);
  return [];
}
