/** permalinks.lock.json beside the folder of the reports. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lockSchema, type Lock } from '../../src/schema/permalinks.ts';
import { ReportError } from '../pipeline/notes.ts';

const NAME = 'permalinks.lock.json';
const lockFile = (reports: string): string => path.join(path.dirname(path.resolve(reports)), NAME);

/** An empty lock where there is no file; throws a ReportError where the file is broken. */
export function readLock(reports: string): Lock {
  const file = lockFile(reports);
  if (!existsSync(file)) return { reports: {}, moved: {} };
  try {
    return lockSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new ReportError({
      severity: 'error',
      rule: 'lock/broken',
      file: NAME,
      line: 1,
      excerpt: null,
      message: `地址锁定文件读不出：${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
      hint: '请从版本库恢复这个文件；它不能手写，只由 npm run lock 更新',
    });
  }
}

export function writeLock(reports: string, lock: Lock): void {
  writeFileSync(lockFile(reports), `${JSON.stringify(lock, null, 1)}\n`);
}
