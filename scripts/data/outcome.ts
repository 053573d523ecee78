import { inStage, ReportError, type Note, type Stage } from '../pipeline/notes.ts';

/** The result of a step, or the note that says why it failed. */
export type Outcome<T> = { found: T } | { problem: Note };

/** Runs a step; an error becomes a note with the file and the stage. */
export function outcome<T>(stage: Stage, file: string, step: () => T): Outcome<T> {
  try {
    return { found: inStage(stage, file, step) };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return { problem: { ...error.note, line: error.note.line ?? 1 } };
  }
}

/** Returns a result as a list of one; if there is a note instead, appends it to `notes` and returns an empty list. */
export function foundOr<T>(notes: Note[], outcome: Outcome<T>): T[] {
  if ('found' in outcome) return [outcome.found];
  notes.push(outcome.problem);
  return [];
}
