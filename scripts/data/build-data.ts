/** Reports → data files: worker threads parse the reports while this thread validates and writes those that are parsed. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Lock } from '../../src/schema/permalinks.ts';
import type { ReportSummary } from '../../src/schema/report.ts';
import { inOrder } from '../pipeline/ids/report-id.ts';
import { sameNameDoubts } from '../pipeline/ids/same-name-doubts.ts';
import { doubt, type Note, type Stage } from '../pipeline/notes.ts';
import { Progress } from '../build/progress.ts';
import { DataWriter } from './data-writer.ts';
import { INDEX_MANIFEST, indexData } from './index-data.ts';
import { KeptReports } from './kept-reports.ts';
import { NO_LOCK, readLock } from './lock-file.ts';
import { foundOr, outcome } from './outcome.ts';
import { reportFiles } from './read-reports.ts';
import type { StepRunner } from './step-runner.ts';

/**
 * Parses the reports of `folder` in the threads of `runner`, writes their data into `out`, and prints a line for each report and the notes.
 * Makes the search index only if `withIndex`; else the caller makes it later. Closes the runner. Returns the exit status.
 * Sets performance marks for the benchmark; the mark `indexing` has the peak memory before the index is made.
 */
export async function buildData(folder: string, out: string, runner: StepRunner, withIndex: boolean): Promise<number> {
  const notes: Note[] = [];
  const [files = []] = foundOr(
    notes,
    outcome('read', folder, () => reportFiles(folder)),
  );
  const count = await writeReports({ folder, files, out, runner, notes });
  if (count === null) {
    await print(notes);
    return 1;
  }
  performance.mark('indexing', { detail: process.resourceUsage().maxRSS });
  if (withIndex) indexData(out);
  // Without its manifest the old index does not count. Its packs stay until the new ones are written, which is faster than the reverse.
  else rmSync(path.join(out, INDEX_MANIFEST), { force: true });
  performance.mark('indexed');
  await print(notes);
  if (files.length === 0) console.log(`${folder} 里还没有报告：请放入 .txt 文件，或用 npm run add -- 文件 加入`);
  console.log(`共 ${String(files.length)} 份报告，写出 ${String(count)} 份到 ${out}`);
  return notes.some((note) => note.severity === 'error') ? 1 : 0;
}

interface Reading {
  folder: string;
  files: readonly string[];
  out: string;
  runner: StepRunner;
  notes: Note[];
}

/** Writes all data but the index, and frees the reports. Returns the number of reports written, or null if nothing can be written. */
async function writeReports({ folder, files, out, runner, notes }: Reading): Promise<number | null> {
  const attempt = <T>(stage: Stage, file: string, step: () => T): T[] => foundOr(notes, outcome(stage, file, step));
  let count = 0;
  try {
    const kept = new KeptReports(out);
    const known = files.map((file) => [{ folder, file }, kept.facts({ folder, file })] as const);
    const facts = known.flatMap(([, found]) => found ?? []);
    const unknown = known.flatMap(([asked, found]) => (found ? [] : [asked]));
    for await (const read of runner.each('facts', unknown)) facts.push(...foundOr(notes, read));
    facts.sort((a, b) => (a.file < b.file ? -1 : 1));
    notes.push(...sameNameDoubts(facts));
    const [lock = NO_LOCK] = attempt('read', folder, () => readLock(folder));
    const [writer] = attempt('write', out, () => new DataWriter(out, lock));
    if (!writer) return null;
    const plan = inOrder(facts).map(({ facts: own, id }) => {
      const asked = { folder, file: own.file, id, lock: lock.reports.get(id) };
      return { asked, facts: own, isKept: kept.holds(asked) };
    });
    const stale = plan.flatMap(({ asked, isKept }) => (isKept ? [] : [asked]));
    const progress = new Progress('报告');
    progress.add(stale.length);
    const answers = runner.each('report', stale);
    for (const { asked, facts: own, isKept } of plan) {
      const answer = isKept ? { found: kept.read(asked) } : (await answers.next()).value;
      if (!isKept) progress.done();
      for (const read of answer ? foundOr(notes, answer) : [])
        for (const summary of attempt('write', read.report.source.file, () => writer.add(read, isKept))) {
          count++;
          kept.add(asked, own, read.notes);
          notes.push(...read.notes, ...unlocked(lock, summary));
          console.log(line(summary));
        }
    }
    await writer.finish(runner);
  } finally {
    await runner.close();
  }
  return count;
}

/** Prints notes. Imports the formatter only if there are any, because loading it takes about 30 ms. */
async function print(notes: readonly Note[]): Promise<void> {
  if (notes.length === 0) return;
  const { formatNote } = await import('../pipeline/format-note.ts');
  for (const note of notes) console.log(formatNote(note));
}

/** A note that the ids of a report are not locked and may still change; none if no report is locked. */
const unlocked = (lock: Lock, { id, source: { file } }: ReportSummary): Note[] =>
  lock.reports.size === 0 || lock.reports.has(id)
    ? []
    : [
        doubt({
          rule: 'lock/new',
          file,
          message: `${id} 的地址还没有锁定`,
          hint: '公布前请运行 npm run lock，并提交 permalinks.lock.json',
        }),
      ];

const line = ({ id, place, date, source, counts }: ReportSummary): string =>
  `${id}  ${place.name} ${date ?? '日期不详'}  ${source.encoding}  ${String(counts.sections)} 节 ${String(counts.sentences)} 句 ${String(counts.indicators)} 个数字`;
