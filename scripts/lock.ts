/**
 * npm run lock [-- --move]: records the ids of all reports, sections and sentences in permalinks.lock.json. Refuses if a published id
 * would vanish or name another text, and prints where that id could redirect to; --move accepts these redirects.
 */
import type { Lock, ReportLock } from '../src/schema/permalinks.ts';
import { reportSummarySchema, type ReportSummary } from '../src/schema/report.ts';
import { readCommandLine } from './command-line.ts';
import { lockOfReport, readLock, writeLock } from './data/lock-file.ts';
import { foundOr } from './data/outcome.ts';
import { reportFiles } from './data/read-reports.ts';
import { StepRunner } from './data/step-runner.ts';
import { placeOfReport, placesOf } from './pipeline/collection/places.ts';
import { comparisonPairs } from './pipeline/collection/comparison-pairs.ts';
import { assignReportIds, type IdFacts } from './pipeline/ids/report-id.ts';
import { lockOf } from './pipeline/lock/apply-lock.ts';
import { brokenIds, brokenReports, type Broken } from './pipeline/lock/check-lock.ts';
import { formatNote, sayRefusal } from './pipeline/format-note.ts';
import type { Note } from './pipeline/notes.ts';

const { values } = readCommandLine('用法：npm run lock [-- --reports 报告目录] [--move]', {
  options: { reports: { type: 'string', default: 'reports' }, move: { type: 'boolean', default: false } },
});

async function lockAll(folder: string, runner: StepRunner): Promise<number> {
  const old = readLock(folder);
  const notes: Note[] = [];
  const facts: IdFacts[] = [];
  const asked = reportFiles(folder).map((file) => ({ folder, file }));
  for await (const read of runner.each('facts', asked)) facts.push(...foundOr(notes, read));
  const ids = assignReportIds(facts);
  const plan = facts.map(({ file }, i) => ({
    folder,
    file,
    id: ids[i] ?? file,
    lock: old.reports.get(ids[i] ?? file),
  }));
  const reports = new Map<string, string>();
  const summaries: ReportSummary[] = [];
  const broken: Broken[] = [];
  for await (const read of runner.each('report', plan)) {
    for (const { report } of foundOr(notes, read)) {
      const before = lockOfReport(old, report.id);
      const mine = before ? brokenIds(report.id, before, report) : [];
      broken.push(...mine);
      const entry: ReportLock = { ...lockOf(report), moved: { ...before?.moved, ...moves(mine) } };
      reports.set(report.id, JSON.stringify(entry));
      summaries.push(reportSummarySchema.parse(report));
    }
  }
  for (const note of notes) console.error(formatNote(note));
  if (notes.length > 0) return 1;
  const pairs = comparisonPairs(summaries, placeOfReport(placesOf(summaries)), old.pairs);
  const next: Lock = { reports, moved: old.moved, pairs: pairs.map(([a, b]) => (a < b ? [a, b] : [b, a])) };
  const gone = brokenReports(old, new Set(ids));
  sayBroken(gone, broken);
  if (gone.length > 0 || (broken.length > 0 && !values.move) || broken.some(({ instead }) => instead === null)) {
    console.log(
      `没有写入：${String(broken.length + gone.length)} 个已公布的地址会失效。核对上面的去向后可用 npm run lock -- --move 接受`,
    );
    return 1;
  }
  writeLock(folder, next);
  const count = summaries.reduce((sum, { counts }) => sum + counts.sections + counts.sentences, 0);
  console.log(
    `已锁定 ${String(ids.length)} 份报告的 ${String(count)} 个地址${broken.length > 0 ? `，${String(broken.length)} 个旧地址转到新处` : ''}`,
  );
  return 0;
}

/** Prints the ids that would break, and where each could redirect to. */
function sayBroken(gone: readonly string[], broken: readonly Broken[]): void {
  for (const id of gone)
    console.log(`报告 ${id} 不见了：请恢复文件，或在 permalinks.lock.json 的 moved 中写明它变成了哪一份`);
  for (const { report, id, how, instead } of broken) {
    console.log(
      `${report} ${id} ${how === 'gone' ? '不见了' : '换了内容'}${instead === null ? '，附近没有可指向的地方' : ` → ${instead}`}`,
    );
  }
}

const moves = (broken: readonly Broken[]): Record<string, string> =>
  Object.fromEntries(
    broken.flatMap(({ id, instead, how }) => (instead === null || how === 'changed' ? [] : [[id, instead]])),
  );

const runner = new StepRunner();
try {
  process.exitCode = await lockAll(values.reports, runner);
} catch (error) {
  process.exitCode = sayRefusal(error);
} finally {
  await runner.close();
}
