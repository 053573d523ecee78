/** A problem as data: which rule, in which report, on which line, the excerpt with its place, and what to do. */
export interface Note {
  /** error stops the build of that report; doubt does not. */
  severity: 'error' | 'doubt';
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

/** What has to be said of a note; of the line and the excerpt there is a usual answer. */
type Said = Omit<Note, 'line' | 'excerpt' | 'severity'> & Partial<Note>;

/** Something to look at in the whole file, unless it names a line. */
export const doubt = (said: Said): Note => ({ severity: 'doubt', line: null, excerpt: null, ...said });

/** Thrown by a stage that cannot go on; build-data catches it, lists it and goes on with the next report. */
export class ReportError extends Error {
  readonly note: Note;
  constructor(said: Said) {
    super(said.message);
    this.name = 'ReportError';
    this.note = { ...doubt(said), severity: 'error' };
  }
}

/** The steps on the way of a report, as a note names them. */
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

/** Longest message of an error that a note repeats: a schema lists every field. */
const LONGEST_MESSAGE = 160;

/** Runs a stage; whatever it throws that is no note becomes one with file and stage, so that one report never stops the others. */
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
