/** Writes the data files one report at a time, so that memory does not grow with the collection. */
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, mkdirSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { CONCEPTS } from '../../src/catalogue/concepts.ts';
import { THEMES } from '../../src/catalogue/themes.ts';
import { TOPICS } from '../../src/catalogue/topics.ts';
import { sentencesOf } from '../../src/lib/report/sections.ts';
import { redirectsSchema, type Lock, type Redirects } from '../../src/schema/permalinks.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import { placeEntrySchema, type PlaceEntry } from '../../src/schema/place.ts';
import { reportSchema, reportSummarySchema, type Report, type ReportSummary } from '../../src/schema/report.ts';
import { ReportError } from '../pipeline/notes.ts';
import { placesOf } from '../pipeline/collection/places.ts';
import { addReportRedirects, redirectsOf } from '../pipeline/lock/redirects.ts';
import { indicatorLines, indicatorsJson, reportJson } from '../pipeline/report-data.ts';
import { dataJson } from './data-json.ts';
import { dataPackage } from './data-package.ts';
import { csvRows, CSV_HEADER } from './indicators-csv.ts';
import { KEPT_LIST, REPORT_FILES } from './kept-reports.ts';
import { lockOfReport } from './lock-file.ts';
import { JsonArrayFile } from './json-array-file.ts';
import { DATA_SCHEMAS, jsonSchemas } from './json-schemas.ts';
import { openNew, putFile, PutFolder } from './put-file.ts';
import { SiteData } from './site/site-data.ts';
import { publishedPairs } from './published-pairs.ts';
import type { ReportRead } from './steps.ts';
import type { writePhrases } from './phrases/write-phrases.ts';
import { KEPT_PLACES } from './place-results.ts';
import { writeCollection } from './write-collection.ts';
import type { StepRunner } from './step-runner.ts';

export class DataWriter {
  private readonly out: string;
  /** Newest first. */
  private readonly summaries: ReportSummary[] = [];
  private readonly indicators: JsonArrayFile;
  private readonly csv: number;
  private readonly site: SiteData;
  /** The folder `site`. */
  private readonly put: PutFolder;
  private readonly lock: Lock;
  private readonly redirects: Redirects = { pages: [], anchors: {} };

  /** Throws a ReportError if `out` is a file. */
  constructor(out: string, lock: Lock) {
    this.out = out;
    this.lock = lock;
    if (statSync(out, { throwIfNoEntry: false })?.isFile()) refuse(out);
    for (const folder of ['', 'schema', 'site', ...Object.keys(REPORT_FILES)])
      mkdirSync(path.join(out, folder), { recursive: true });
    // Deleted first, so that the site cannot be built from the data of an interrupted run.
    for (const entry of readdirSync(path.join(out, 'site'), { withFileTypes: true }))
      if (entry.isFile()) rmSync(path.join(out, 'site', entry.name));
    this.indicators = new JsonArrayFile(path.join(out, 'indicators.json'));
    this.put = new PutFolder(path.join(out, 'site'), [KEPT_PLACES, KEPT_LIST, 'phrases', 'phrases.json']);
    this.site = new SiteData(this.put);
    this.csv = openNew(path.join(out, 'indicators.csv'));
    writeSync(this.csv, CSV_HEADER);
  }

  /**
   * Adds a report, the newest first, and returns its summary. Writes the report's own files unless they are there already (`isThere`).
   * Throws if the report breaks the contract.
   */
  add(read: ReportRead, isThere: boolean): ReportSummary {
    const { report, text } = read;
    const summary = reportSummarySchema.parse(isThere ? report : reportSchema.parse(report));
    const lines = isThere ? read.indicators.map((one) => JSON.stringify(one)) : indicatorLines(read.indicators);
    // Parsed as if read back from the file, so that a new report and one that is there give the same data.
    const indicators = isThere ? read.indicators : lines.map((line) => JSON.parse(line) as Indicator);
    if (!isThere) {
      const write = (folder: keyof typeof REPORT_FILES, content: string): void =>
        putFile(path.join(this.out, folder, summary.id + REPORT_FILES[folder]), content);
      write('reports', reportJson(report));
      write('sources', text);
      write('hashes', sentenceHashes(report));
      write('indicators', indicatorsJson(lines));
    }
    this.indicators.add(lines);
    writeSync(this.csv, csvRows(indicators, summary));
    this.site.add(summary, report, indicators, lines);
    const { pages, anchors } = redirectsOf(report, lockOfReport(this.lock, report.id));
    this.redirects.pages.push(...pages);
    Object.assign(this.redirects.anchors, anchors);
    this.summaries.push(summary);
    return summary;
  }

  /** Writes the files about the whole collection and deletes the files of reports that are gone. */
  async finish(runner: StepRunner): Promise<void> {
    this.indicators.close();
    closeSync(this.csv);
    const places = placesOf(this.summaries).map((place) => placeEntrySchema.parse(place));
    const phrases = this.writePhrases(places);
    const write = (name: string, value: unknown): void => {
      putFile(path.join(this.out, name), dataJson(value));
    };
    write('reports.json', this.summaries);
    const ids = new Set(this.summaries.map(({ id }) => id));
    const published = publishedPairs(this.lock, ids);
    addReportRedirects(this.redirects, this.lock, ids);
    this.redirects.pages.push(...published.pages);
    write('redirects.json', redirectsSchema.parse(this.redirects));
    write('concepts.json', DATA_SCHEMAS['concepts.schema.json'].parse(CONCEPTS));
    write('themes.json', DATA_SCHEMAS['themes.schema.json'].parse(THEMES));
    write('topics.json', DATA_SCHEMAS['topics.schema.json'].parse(TOPICS));
    for (const [file, schema] of jsonSchemas()) write(path.join('schema', file), schema);
    await writeCollection({ out: this.out, site: this.put, runner }, this.summaries, places);
    const version = this.site.finish(this.summaries, places, published.pairs);
    write('datapackage.json', dataPackage(this.summaries, version));
    this.put.removeRest();
    this.removeStale(ids);
    await phrases;
  }

  /** Writes the set phrases in a worker thread, because they take as long as everything else together. */
  private writePhrases(places: readonly PlaceEntry[]): Promise<unknown> {
    const workerData: Parameters<typeof writePhrases> = [this.out, places, this.summaries];
    return once(new Worker(new URL('./phrases/phrase-worker.ts', import.meta.url), { workerData }), 'exit');
  }

  private removeStale(ids: ReadonlySet<string>): void {
    for (const [folder, end] of Object.entries(REPORT_FILES)) {
      for (const file of readdirSync(path.join(this.out, folder))) {
        if (file.endsWith(end) && !ids.has(file.slice(0, -end.length))) rmSync(path.join(this.out, folder, file));
      }
    }
  }
}

/** Text of hashes/ID.txt: a line for each sentence with its SHA-256 and its id. */
const sentenceHashes = ({ front, sections }: Report): string =>
  sentencesOf(sections, front)
    .map(({ id, text }) => `${hash('sha256', text)}  ${id}\n`)
    .join('');

function refuse(out: string): never {
  throw new ReportError({
    rule: 'out/file',
    file: out,
    message: '要写入数据的地方是一个文件，不是文件夹',
    hint: '请用 --out 指明一个文件夹；没有时会新建',
  });
}
