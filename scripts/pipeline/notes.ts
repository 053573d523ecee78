/** A problem as data: the rule, the report, the line, an excerpt, and what to do. */
export interface Note {
  /** An error excludes the report from the data; a doubt does not. */
  severity: 'error' | 'doubt';
  /** Machine name of the rule that noticed it, e.g. decode/nul-bytes. */
  rule: string;
  /** File name of the report. */
  file: string;
  /** Line of the source file, counted from 1; null if the note is about the whole file. */
  line: number | null;
  /** What is wrong, one Chinese sentence. */
  message: string;
  /** What to do next, one Chinese sentence. */
  hint: string;
  /** The text around the problem, and the range [start, end) of the problem in it (UTF-16 units). */
  excerpt: { text: string; start: number; end: number } | null;
}

/** The fields that a caller sets; line, excerpt and severity have default values. */
type Said = Omit<Note, 'line' | 'excerpt' | 'severity'> & Partial<Note>;

/** A note of severity doubt, about the whole file unless `said` has a line. */
export const doubt = (said: Said): Note => ({ severity: 'doubt', line: null, excerpt: null, ...said });

/** Thrown by a stage that cannot continue. build-data prints its note and continues with the next report. */
export class ReportError extends Error {
  readonly note: Note;
  constructor(said: Said) {
    super(said.message);
    this.name = 'ReportError';
    this.note = { ...doubt(said), severity: 'error' };
  }
}

/** The stages, with their names in notes. */
const STAGES = {
  read: '读取文件',
  convert: '转换格式',
  decode: '解码',
  clean: '清理文字',
  structure: '识别封面与目录',
  indicators: '提取指标',
  write: '检查并写出数据',
  collect: '对照同一地方的报告',
} as const;
export type Stage = keyof typeof STAGES;

/** Maximum number of characters of an error message in a note; a schema error lists every field. */
const LONGEST_MESSAGE = 160;

/** Runs a stage. Any error becomes a ReportError with file and stage, so that one report does not stop the others. */
export function inStage<T>(stage: Stage, file: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof ReportError ? error : failedIn(stage, file, error);
  }
}

export function failedIn(stage: Stage, file: string, error: unknown): ReportError {
  const message = String(error).replace(/\s+/gu, ' ');
  return new ReportError({
    rule: `${stage}/failed`,
    file,
    message: `程序在“${STAGES[stage]}”这一步出错：${message.slice(0, LONGEST_MESSAGE)}`,
    hint: '这份没有写出，其余不受影响；请核对文件，文件无误的话请连同这条说明报给维护者',
  });
}
