import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lockOfReport, NO_LOCK, readLock, writeLock } from './lock-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lock-file-'));
afterAll(() => rmSync(folder, { recursive: true }));
const reports = path.join(folder, 'reports');
const file = path.join(folder, 'permalinks.lock.json');

test('a missing file is an empty lock', () => {
  expect(readLock(reports)).toEqual(NO_LOCK);
});

test('a lock is read as it was written, with one line per report', () => {
  const entry = { sections: { s1: 'a' }, sentences: { 's1.1': 'b' }, moved: { s2: 's1' } };
  const ids = ['b-2024', 'a-2024', 'c-2024-h1'];
  writeLock(reports, {
    reports: new Map(ids.map((id) => [id, JSON.stringify(entry)])),
    moved: { old: 'a-2024' },
    pairs: [['a-2024', 'b-2024']],
  });
  const lock = readLock(reports);
  expect([...lock.reports.keys()]).toEqual(['a-2024', 'b-2024', 'c-2024-h1']);
  expect(lockOfReport(lock, 'c-2024-h1')).toEqual(entry);
  expect(lockOfReport(lock, 'd-2024')).toBeUndefined();
  expect(lock).toMatchObject({ moved: { old: 'a-2024' }, pairs: [['a-2024', 'b-2024']] });
  const lines = readFileSync(file, 'utf8').split('\n');
  expect(lines.filter((line) => /^"[abc]-2024/.test(line))).toHaveLength(3);
  expect(() => JSON.parse(lines.join('\n')) as unknown).not.toThrow();
});

test('names a broken file in the error', () => {
  writeFileSync(file, '{"reports": ');
  expect(() => readLock(reports)).toThrow('地址锁定文件读不出');
});
