import { inStage, ReportError, type Note, type Stage } from '../pipeline/notes.ts';

/** What a step found, or the note that says why it could not. */
export type Outcome<T> = { found: T } | { problem: Note };

/** Runs a step; whatever it throws becomes a note with the file and the stage. */
export function outcome<T>(stage: Stage, file: string, step: () => T): Outcome<T> {
  try {
    return { found: inStage(stage, file, step) };
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
