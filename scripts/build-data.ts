/**
 * npm run parse: reads every report of a folder, runs the pipeline, validates, writes the data files, prints the notes.
 * A report that cannot be read is named with the reason; the others are still written, and the exit status is 1.
 */
import type { Indicator } from '../src/schema/indicator.ts';
import type { Lock, ReportLock } from '../src/schema/permalinks.ts';
import type { ReportSummary } from '../src/schema/report.ts';
import { readCommandLine } from './command-line.ts';
import { DataWriter } from './data/data-writer.ts';
import { readLock } from './data/lock-file.ts';
import { readReportFile, reportFiles } from './data/read-reports.ts';
import { decode } from './pipeline/decode/decode.ts';
import { assignReportIds, type IdFacts } from './pipeline/ids/report-id.ts';
import { formatNote, ReportError, type Note } from './pipeline/notes.ts';
import { parseReport } from './pipeline/parse-report.ts';
import { readIdFacts } from './pipeline/report-facts.ts';
import { writeSearchIndex } from './search/write-search-index.ts';

const { values } = readCommandLine('用法：npm run parse -- [--reports 报告目录] [--out 数据目录]', {
  options: {
    reports: { type: 'string', default: 'reports' },
    out: { type: 'string', default: process.env['DATA_DIR'] ?? '.data' },
  },
});
/** Returns the exit status. */
function build(folder: string, out: string): number {
  const notes: Note[] = [];
  const files = attempt(notes, () => reportFiles(folder)) ?? [];
  const plan = inOrder(files.flatMap((file) => attempt(notes, () => readIdFacts(readReportFile(folder, file))) ?? []));
  const lock = attempt(notes, () => readLock(folder)) ?? { reports: {}, moved: {} };
  const writer = new DataWriter(out, lock);
  for (const { file, id } of plan) {
    attempt(notes, () => {
      const source = readReportFile(folder, file);
      const { report, indicators, notes: own } = parseReport({ ...source, id, ...lockFor(lock, id) });
      notes.push(...own, ...unlocked(lock, id, file));
      writer.add(report, indicators, decode(source.bytes, file).text);
      console.log(line(report, indicators));
    });
  }
  const written = writer.finish();
  writeSearchIndex(out);
  for (const note of notes) console.log(formatNote(note));
  const failed = notes.some((note) => note.severity === 'error');
  console.log(`共 ${String(files.length)} 份报告，写出 ${String(written)} 份到 ${out}`);
  return failed ? 1 : 0;
}

/** Files with their ids, the newest report first: so the data can be written as it comes. */
function inOrder(facts: readonly IdFacts[]): { file: string; id: string }[] {
  const ids = assignReportIds(facts);
  return facts
    .map(({ file, date }, i) => ({ file, date: date ?? '', id: ids[i] ?? file }))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
}

/** Addresses of a report that was never locked may still move: said only where others are locked. */
const unlocked = (lock: Lock, id: string, file: string): Note[] =>
  Object.keys(lock.reports).length === 0 || id in lock.reports
    ? []
    : [
        {
          severity: 'doubt',
          rule: 'lock/new',
          file,
          line: null,
          excerpt: null,
          message: `${id} 的地址还没有锁定`,
          hint: '公布前请运行 npm run lock，并提交 permalinks.lock.json',
        },
      ];

const lockFor = (lock: Lock, id: string): { lock: ReportLock } | undefined => {
  const entry = lock.reports[id];
  return entry && { lock: entry };
};

/** Runs one step; an expected error becomes a note, and the next report is tried. */
function attempt<T>(notes: Note[], step: () => T): T | null {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    notes.push({ ...error.note, line: error.note.line ?? 1 });
    return null;
  }
}

const line = (r: ReportSummary, indicators: readonly Indicator[]): string =>
  `${r.id}  ${r.place.name} ${r.date ?? '日期不详'}  ${r.source.encoding}  ${String(r.counts.sections)} 节 ${String(r.counts.sentences)} 句 ${String(indicators.length)} 条指标`;

process.exitCode = build(values.reports, values.out);
