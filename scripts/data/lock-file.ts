/** Reads and writes permalinks.lock.json beside the folder of the reports: one line for each report, so that a diff shows whole reports. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lockHeadSchema, reportLockSchema, type Lock, type ReportLock } from '../../src/schema/permalinks.ts';
import { ReportError } from '../pipeline/notes.ts';

const NAME = 'permalinks.lock.json';
const lockFile = (reports: string): string => path.join(path.dirname(path.resolve(reports)), NAME);

export const NO_LOCK: Lock = { reports: new Map(), moved: {}, pairs: [] };

/** `"beizhuang-2025": {"sections":…},` */
const REPORT = /^"([a-z0-9-]+)": (\{"sections":.*\}),?$/;

/** Reads the lock; returns an empty lock if there is no file, throws a ReportError if the file is broken. */
export function readLock(reports: string): Lock {
  const file = lockFile(reports);
  if (!existsSync(file)) return NO_LOCK;
  return sound(() => {
    const lines = readFileSync(file, 'utf8').split('\n');
    const reports = new Map(
      lines.flatMap((line) => {
        const [, id, entry] = REPORT.exec(line) ?? [];
        return id && entry ? [[id, entry] as const] : [];
      }),
    );
    const head = lines.filter((line) => !REPORT.test(line)).join('\n');
    return { reports, ...lockHeadSchema.parse(JSON.parse(head)) };
  });
}

/** Parses the entry of one report; undefined if it has none. Throws a ReportError if the entry is broken. */
export function lockOfReport({ reports }: Lock, id: string): ReportLock | undefined {
  const entry = reports.get(id);
  return entry === undefined ? undefined : sound(() => reportLockSchema.parse(JSON.parse(entry)));
}

function sound<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new ReportError({
      rule: 'lock/broken',
      file: NAME,
      message: `地址锁定文件读不出：${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
      hint: '请从版本库恢复这个文件；它不能手写，只由 npm run lock 更新',
    });
  }
}

/** The text of the lock file, with the reports sorted by id. */
export function lockText({ reports, moved, pairs }: Lock): string {
  const lines = [...reports].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, entry]) => `"${id}": ${entry}`);
  return `{\n"moved": ${JSON.stringify(moved)},\n"pairs": ${JSON.stringify(pairs)},\n"reports": {\n${lines.join(',\n')}\n}\n}\n`;
}

export function writeLock(reports: string, lock: Lock): void {
  writeFileSync(lockFile(reports), lockText(lock));
}
