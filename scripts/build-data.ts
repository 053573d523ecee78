/**
 * npm run parse: reads every report of a folder, runs the pipeline, validates, writes the data files, prints the notes.
 * A report that cannot be read is named with the reason; the others are still written, and the exit status is 1.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CONCEPTS } from '../src/catalogue/concepts.ts';
import { THEMES } from '../src/catalogue/themes.ts';
import { indicatorSchema, type Indicator } from '../src/schema/indicator.ts';
import { reportSchema, reportSummarySchema, type ReportSummary } from '../src/schema/report.ts';
import { dataPackage } from './data/data-package.ts';
import { CSV_HEADER, csvRows } from './data/indicators-csv.ts';
import { DATA_SCHEMAS, jsonSchemas } from './data/json-schemas.ts';
import { readReportFile, reportFiles } from './data/read-reports.ts';
import { decode } from './pipeline/decode/decode.ts';
import { assignReportIds, type IdFacts } from './pipeline/ids/report-id.ts';
import { formatNote, ReportError, type Note } from './pipeline/notes.ts';
import { parseReport } from './pipeline/parse-report.ts';
import { writeSearchIndex } from './search/write-search-index.ts';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: 'reports' },
    out: { type: 'string', default: process.env['DATA_DIR'] ?? '.data' },
  },
});

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

function build(folder: string, out: string): number {
  const notes: Note[] = [];
  rmSync(out, { recursive: true, force: true });
  for (const sub of ['', 'reports', 'sources', 'schema']) mkdirSync(path.join(out, sub), { recursive: true });
  const files = reportFiles(folder);
  const facts: IdFacts[] = [];
  for (const file of files) {
    const read = attempt(notes, file, () => {
      const source = readReportFile(folder, file);
      const { report, notes: own } = parseReport(source);
      notes.push(...own);
      return {
        file,
        slug: source.sidecar.slug ?? null,
        place: own.some((n) => n.rule === 'cover/no-place') ? null : report.place,
        date: report.date,
        halfYear: /H[12]$/.test(report.reviews ?? ''),
      };
    });
    if (read) facts.push(read);
  }
  const ids = assignReportIds(facts);
  const summaries: ReportSummary[] = [];
  const indicators = new Map<string, Indicator[]>();
  facts.forEach(({ file }, i) => {
    const source = readReportFile(folder, file);
    const parsed = parseReport({ ...source, id: ids[i] ?? file });
    const report = reportSchema.parse(parsed.report);
    indicators.set(
      report.id,
      parsed.indicators.map((indicator) => indicatorSchema.parse(indicator)),
    );
    writeFileSync(path.join(out, 'reports', `${report.id}.json`), json(report));
    writeFileSync(path.join(out, 'sources', `${report.id}.txt`), decode(source.bytes, file).text);
    summaries.push(reportSummarySchema.parse(report));
    console.log(line(report));
  });
  summaries.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '', 'en') || (a.id < b.id ? -1 : 1));
  const write = (name: string, text: string): void => {
    writeFileSync(path.join(out, name), text);
  };
  write('reports.json', json(summaries));
  write('indicators.json', json(summaries.flatMap((s) => indicators.get(s.id) ?? [])));
  write('indicators.csv', CSV_HEADER + summaries.map((s) => csvRows(indicators.get(s.id) ?? [], s)).join(''));
  write('concepts.json', json(DATA_SCHEMAS['concepts.schema.json'].parse(CONCEPTS)));
  write('themes.json', json(DATA_SCHEMAS['themes.schema.json'].parse(THEMES)));
  write('datapackage.json', json(dataPackage(summaries)));
  for (const [file, schema] of jsonSchemas()) write(path.join('schema', file), json(schema));
  writeSearchIndex(out);
  for (const note of notes) console.log(formatNote(note));
  const failed = files.length - summaries.length;
  console.log(
    `共 ${String(files.length)} 份报告，写出 ${String(summaries.length)} 份到 ${out}${failed > 0 ? `，${String(failed)} 份没有读成` : ''}`,
  );
  return failed > 0 || files.length === 0 ? 1 : 0;
}

function attempt<T>(notes: Note[], file: string, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    notes.push({ ...error.note, file: error.note.file || file });
    return null;
  }
}

const line = (r: ReportSummary): string =>
  `${r.id}  ${r.place.name} ${r.date ?? '日期不详'}  ${r.source.encoding}  ${String(r.counts.sections)} 节 ${String(r.counts.sentences)} 句 ${String(r.counts.indicators)} 条指标`;

process.exitCode = build(values.reports, values.out);
