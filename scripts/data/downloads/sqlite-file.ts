/** reports.sqlite: the tables of the data with full-text search over the sentences, for Datasette and for SQL by hand. */
import { rmSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { CONCEPTS } from '../../../src/catalogue/concepts.ts';
import { sectionPath, allSections } from '../../../src/lib/report/sections.ts';
import { sentenceUrl } from '../../../src/lib/urls.ts';
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Promised } from '../../../src/schema/promise.ts';
import type { Paragraph, Report } from '../../../src/schema/report.ts';
import { siteAddress } from '../../build/site-address.ts';
import { CSV_COLUMNS } from '../indicators-csv.ts';
import { sha256 } from '../sha256.ts';

const AFFINITY = { string: 'TEXT', number: 'REAL', boolean: 'INTEGER' } as const;

/** Columns of each table; trigrams find any run of three or more characters, also of Chinese. */
const TABLES = {
  reports:
    'id TEXT PRIMARY KEY, title TEXT, place TEXT, level TEXT, region TEXT, date TEXT, meeting TEXT, speaker TEXT, post TEXT, reviews TEXT, plans TEXT, version TEXT, sha256 TEXT, url TEXT',
  sections:
    'report TEXT REFERENCES reports, id TEXT, parent TEXT, level INTEGER, number TEXT, heading TEXT, verbatim TEXT, half TEXT, theme TEXT, period_from TEXT, period_to TEXT, url TEXT, PRIMARY KEY (report, id)',
  sentences:
    'rowid INTEGER PRIMARY KEY, report TEXT REFERENCES reports, section TEXT, id TEXT, text TEXT, sha256 TEXT, url TEXT',
  indicators: CSV_COLUMNS.map(
    ({ name, type }) =>
      `${name} ${AFFINITY[type]}${name === 'id' ? ' PRIMARY KEY' : name === 'report' ? ' REFERENCES reports' : ''}`,
  ).join(', '),
  concepts:
    'id TEXT PRIMARY KEY, name TEXT, english TEXT, theme TEXT, definition TEXT, source TEXT, unit TEXT, nature TEXT',
  promises:
    'id TEXT PRIMARY KEY, place TEXT, report TEXT REFERENCES reports, section TEXT, sentence TEXT, text TEXT, theme TEXT, concept TEXT, period TEXT, deadline TEXT, indicator TEXT, evidence INTEGER',
} as const;
type Table = keyof typeof TABLES;

const INDEXES = ['indicators (report)', 'indicators (concept)', 'sentences (report, id)', 'promises (place)'];

export class SqliteFile {
  readonly #database: DatabaseSync;
  readonly #inserts = new Map<Table, StatementSync>();

  constructor(file: string) {
    rmSync(file, { force: true });
    this.#database = new DatabaseSync(file);
    this.#database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    for (const [table, columns] of Object.entries(TABLES)) this.#database.exec(`CREATE TABLE ${table} (${columns})`);
    for (const { id, name, english, theme, definition, source, unit, nature } of CONCEPTS)
      this.#insert('concepts', [id, name, english, theme, definition, source, unit, nature]);
  }

  #insert(table: Table, row: readonly (SQLInputValue | boolean)[]): void {
    let insert = this.#inserts.get(table);
    if (!insert) {
      insert = this.#database.prepare(`INSERT INTO ${table} VALUES (${row.map(() => '?').join(', ')})`);
      this.#inserts.set(table, insert);
    }
    insert.run(...row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)));
  }

  add(report: Report, indicators: readonly Indicator[]): void {
    const { id, title, place, date, meeting, speaker, reviews, plans, source, url } = report;
    const cover = [id, title, place.name, place.level, place.region.join(' '), date, meeting];
    const person = [speaker?.name ?? null, speaker?.post ?? null];
    this.#insert('reports', [...cover, ...person, reviews, plans, source.version, source.sha256, siteAddress(url)]);
    this.#addSentences(id, null, report.front);
    for (const section of allSections(report.sections)) {
      const parent = sectionPath(report.sections, section.id).at(-2)?.id ?? null;
      const { level, number, heading, verbatim, half, theme, period } = section;
      const named = [id, section.id, parent, level, number, heading, verbatim, half, theme];
      this.#insert('sections', [...named, period?.from ?? null, period?.to ?? null, siteAddress(section.url)]);
      this.#addSentences(id, section.id, section.paragraphs);
    }
    for (const indicator of indicators)
      this.#insert(
        'indicators',
        CSV_COLUMNS.map(({ value }) => value(indicator, report)),
      );
  }

  #addSentences(report: string, section: string | null, paragraphs: readonly Paragraph[]): void {
    for (const { id, text } of paragraphs.flatMap(({ sentences }) => sentences))
      this.#insert('sentences', [null, report, section, id, text, sha256(text), siteAddress(sentenceUrl(report, id))]);
  }

  addPromise(promise: Promised): void {
    const { id, place, report, section, sentence, text, theme, concept, period, deadline, indicator, evidence } =
      promise;
    const what = [id, place, report, section, sentence, text, theme, concept];
    this.#insert('promises', [...what, period, deadline, indicator, evidence.length]);
  }

  close(): void {
    for (const index of INDEXES) this.#database.exec(`CREATE INDEX "${index}" ON ${index}`);
    this.#database.exec(`
      CREATE VIRTUAL TABLE sentences_fts USING fts5(text, content='sentences', content_rowid='rowid', tokenize='trigram');
      INSERT INTO sentences_fts (sentences_fts) VALUES ('rebuild');
      COMMIT;`);
    this.#database.close();
  }
}
