/** A problem as data: which rule, in which report, on which line, the excerpt with its place, and what to do. */
export interface Note {
  /** error stops the build of that report; warning and doubt do not. */
  severity: 'error' | 'warning' | 'doubt';
  /** Machine name of the rule that noticed it, e.g. decode/nul-bytes. */
  rule: string;
  /** File name of the report. */
  file: string;
  /** Line of the source file counted from 1; null where the whole file is meant. */
  line: number | null;
  /** What is wrong, one Chinese sentence. */
  message: string;
  /** What to do next, one Chinese sentence. */
  hint: string;
  /** The text around the place, and the [start, end) of the place in it (UTF-16 units). */
  excerpt: { text: string; start: number; end: number } | null;
}

/** Thrown by a stage that cannot go on; build-data catches it, lists it and goes on with the next report. */
export class ReportError extends Error {
  readonly note: Note;
  constructor(note: Note) {
    super(note.message);
    this.name = 'ReportError';
    this.note = note;
  }
}
