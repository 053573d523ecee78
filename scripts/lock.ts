/**
 * npm run lock [-- --move]: locks the ids of all reports. Refuses where a published id would vanish or name another text, and
 * says where it could lead; --move takes these redirects in.
 */
import type { Lock, ReportLock } from '../src/schema/permalinks.ts';
import { readCommandLine } from './command-line.ts';
import { readLock, writeLock } from './data/lock-file.ts';
import { readReportFile, reportFiles } from './data/read-reports.ts';
import { assignReportIds } from './pipeline/ids/report-id.ts';
import { lockOf } from './pipeline/lock/apply-lock.ts';
import { brokenIds, brokenReports, type Broken } from './pipeline/lock/check-lock.ts';
import { formatNote } from './pipeline/format-note.ts';
import { ReportError } from './pipeline/notes.ts';
import { parseReport } from './pipeline/parse-report.ts';
import { readIdFacts } from './pipeline/report-facts.ts';

const { values } = readCommandLine('用法：npm run lock [-- --reports 报告目录] [--move]', {
  options: { reports: { type: 'string', default: 'reports' }, move: { type: 'boolean', default: false } },
});

function lockAll(folder: string): number {
  const old = readLock(folder);
  const sources = reportFiles(folder).map((file) => readReportFile(folder, file));
  const ids = assignReportIds(sources.map((source) => readIdFacts(source)));
  const next: Lock = { reports: {}, moved: old.moved };
  const broken: Broken[] = [];
  sources.forEach((source, i) => {
    const id = ids[i] ?? source.file;
    const before = old.reports[id];
    const { report } = parseReport({ ...source, id, ...(before && { lock: before }) });
    const mine = before ? brokenIds(id, before, report) : [];
    broken.push(...mine);
    next.reports[id] = { ...lockOf(report), moved: { ...before?.moved, ...moves(mine) } } satisfies ReportLock;
  });
  const gone = brokenReports(old, ids);
  for (const id of gone)
    console.log(`报告 ${id} 不见了：请恢复文件，或在 permalinks.lock.json 的 moved 中写明它变成了哪一份`);
  for (const { report, id, how, instead } of broken) {
    console.log(
      `${report} ${id} ${how === 'gone' ? '不见了' : '换了内容'}${instead === null ? '，附近没有可指向的地方' : ` → ${instead}`}`,
    );
  }
  if (gone.length > 0 || (broken.length > 0 && !values.move) || broken.some(({ instead }) => instead === null)) {
    console.log(
      `没有写入：${String(broken.length + gone.length)} 个已公布的地址会失效。核对上面的去向后可用 npm run lock -- --move 接受`,
    );
    return 1;
  }
  next.reports = Object.fromEntries(Object.entries(next.reports).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeLock(folder, next);
  const count = Object.values(next.reports).reduce(
    (n, r) => n + Object.keys(r.sections).length + Object.keys(r.sentences).length,
    0,
  );
  console.log(
    `已锁定 ${String(ids.length)} 份报告的 ${String(count)} 个地址${broken.length > 0 ? `，${String(broken.length)} 个旧地址转到新处` : ''}`,
  );
  return 0;
}

const moves = (broken: readonly Broken[]): Record<string, string> =>
  Object.fromEntries(
    broken.flatMap(({ id, instead, how }) => (instead === null || how === 'changed' ? [] : [[id, instead]])),
  );

try {
  process.exitCode = lockAll(values.reports);
} catch (error) {
  if (!(error instanceof ReportError)) throw error;
  console.error(formatNote(error.note));
  process.exitCode = 1;
}
