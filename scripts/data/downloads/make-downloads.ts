/** Makes the downloads of the whole collection from the data files, one report at a time. */
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { ReportSummary } from '../../../src/schema/report.ts';
import type { Promised } from '../../../src/schema/promise.ts';
import { putFile } from '../put-file.ts';
import { readBack } from '../read-back.ts';
import { ParquetFile } from './parquet-file.ts';
import { SqliteFile } from './sqlite-file.ts';
import { writeZip } from './zip-file.ts';

const MADE = {
  'indicators.parquet': '数字表（Parquet，列与 CSV 相同）',
  'reports.sqlite': '全部数据表（SQLite，含句子的全文检索）',
  'all.zip': '全部数据文件与各份报告的原文',
  SHA256SUMS: '各文件的 SHA-256 校验值',
} as const;
/** Data that all.zip omits: the downloads themselves, data that is in other files too, and data that only the site uses. */
const LEFT_OUT = new Set(['site', 'search', 'search.new', 'indicators', ...Object.keys(MADE)]);

/** Writes the downloads into the data folder, and their sizes to site/downloads.json there. */
export async function makeDownloads(data: string): Promise<void> {
  const parquet = new ParquetFile(path.join(data, 'indicators.parquet'));
  const sqlite = new SqliteFile(path.join(data, 'reports.sqlite'));
  const reports = JSON.parse(readFileSync(path.join(data, 'reports.json'), 'utf8')) as ReportSummary[];
  for (const summary of reports) {
    const { report, indicators } = readBack(data, summary.id);
    parquet.add(summary, indicators);
    sqlite.add(report, indicators);
  }
  for await (const promise of records<Promised>(path.join(data, 'promises.json'))) sqlite.addPromise(promise);
  parquet.close();
  sqlite.close();
  const files = publishedFiles(data);
  const sums = await writeZip(
    path.join(data, 'all.zip'),
    files.map((name) => ({ file: path.join(data, name), name })),
  );
  for (const name of ['indicators.parquet', 'reports.sqlite', 'all.zip'])
    sums.set(name, await checksum(path.join(data, name)));
  putFile(path.join(data, 'SHA256SUMS'), Array.from(sums, ([name, sum]) => `${sum}  ${name}\n`).join(''));
  const made = Object.entries(MADE).map(([name, title]) => ({
    path: name,
    title,
    bytes: statSync(path.join(data, name)).size,
  }));
  putFile(path.join(data, 'site/downloads.json'), JSON.stringify(made));
}

/** Yields the records of a JSON array that has one record on each line. */
async function* records<T>(file: string): AsyncIterable<T> {
  for await (const line of createInterface({ input: createReadStream(file) }))
    if (line.startsWith('{')) yield JSON.parse(line.replace(/,$/, '')) as T;
}

/** The files of all.zip. Never lists LEFT_OUT folders, because another process writes the search index at the same time. */
const publishedFiles = (data: string): string[] =>
  readdirSync(data, { withFileTypes: true })
    .filter(({ name }) => !LEFT_OUT.has(name))
    .flatMap((entry) =>
      entry.isFile() ? [entry.name] : readdirSync(path.join(data, entry.name)).map((name) => `${entry.name}/${name}`),
    )
    .sort();

async function checksum(file: string): Promise<string> {
  const sum = createHash('sha256');
  for await (const piece of createReadStream(file)) sum.update(piece as Buffer);
  return sum.digest('hex');
}
