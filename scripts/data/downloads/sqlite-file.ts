/** reports.sqlite: the tables of the data with full-text search over the sentences, for Datasette and for SQL by hand. */
import { rmSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { CONCEPTS } from '../../../src/catalogue/concepts.ts';
import { sectionPath, allSections } from '../../../src/lib/report/sections.ts';
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Promised } from '../../../src/schema/promise.ts';
import type { Paragraph, Report } from '../../../src/schema/report.ts';
import { siteAddress } from '../../build/site-address.ts';
import { CSV_COLUMNS } from '../indicators-csv.ts';

/** The URL is not stored, because it follows from the sentence. */
const ROW_COLUMNS = CSV_COLUMNS.filter(({ name }) => name !== 'url');
const AFFINITY = { string: 'TEXT', number: 'REAL', boolean: 'INTEGER' } as const;

/** View → the table behind it. To save space the tables store no text twice and no URLs; the views show texts and URLs. */
const VIEWS = { sentences: 'sentence_rows', indicators: 'indicator_rows', promises: 'promise_rows' } as const;
/** SQL of the columns that a view shows differently from the table `own`. */
const SAID = {
  sentence: (own: string) => `(SELECT text FROM sentence_rows WHERE rowid = ${own}.sentence)`,
  text: (own: string) =>
    own === 'promise_rows'
      ? '(SELECT substr(s.text, promise_rows.text, length) FROM sentence_rows s WHERE s.rowid = sentence)'
      : 'text',
  url: (own: string) =>
    `(SELECT url FROM reports WHERE id = ${own}.report) || '#' || ${own === 'sentence_rows' ? 'id' : `(SELECT id FROM sentence_rows WHERE rowid = ${own}.sentence)`}`,
} as const;

const TABLES = {
  reports:
    'id TEXT PRIMARY KEY, title TEXT, place TEXT, level TEXT, region TEXT, date TEXT, meeting TEXT, speaker TEXT, post TEXT, reviews TEXT, plans TEXT, version TEXT, sha256 TEXT, url TEXT',
  sections:
    'report TEXT REFERENCES reports, id TEXT, parent TEXT, level INTEGER, number TEXT, heading TEXT, verbatim TEXT, half TEXT, theme TEXT, period_from TEXT, period_to TEXT, url TEXT, PRIMARY KEY (report, id)',
  sentence_rows: 'rowid INTEGER PRIMARY KEY, report TEXT REFERENCES reports, section TEXT, id TEXT, text TEXT',
  indicator_rows: ROW_COLUMNS.map(
    ({ name, type }) =>
      `${name} ${name === 'sentence' ? 'INTEGER REFERENCES sentence_rows' : AFFINITY[type]}${name === 'id' ? ' PRIMARY KEY' : name === 'report' ? ' REFERENCES reports' : ''}`,
  ).join(', '),
  concepts:
    'id TEXT PRIMARY KEY, name TEXT, english TEXT, theme TEXT, definition TEXT, source TEXT, unit TEXT, nature TEXT',
  // `text` is the first character of the clause in its sentence, `length` the number of its characters.
  promise_rows:
    'id TEXT PRIMARY KEY, place TEXT, report TEXT REFERENCES reports, section TEXT, sentence INTEGER REFERENCES sentence_rows, text INTEGER, length INTEGER, theme TEXT, concept TEXT, period TEXT, deadline TEXT, indicator TEXT, evidence INTEGER',
} as const;
type Table = keyof typeof TABLES;

const INDEXES = ['indicator_rows (report)', 'indicator_rows (concept)', 'promise_rows (place)'];
const SENTENCES = 'sentence_rows (report, id)';

export class SqliteFile {
  readonly #database: DatabaseSync;
  readonly #inserts = new Map<Table, StatementSync>();
  /** Row numbers of the sentences of the current report, by sentence id. */
  readonly #numbers = new Map<string, number>();
  #sentences = 0;
  #numberOf: StatementSync | undefined;

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
    this.#numbers.clear();
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
        'indicator_rows',
        ROW_COLUMNS.map(({ name, value }) =>
          name === 'sentence' ? (this.#numbers.get(indicator.sentenceId) ?? null) : value(indicator, report),
        ),
      );
  }

  #addSentences(report: string, section: string | null, paragraphs: readonly Paragraph[]): void {
    for (const { id, text } of paragraphs.flatMap(({ sentences }) => sentences)) {
      this.#numbers.set(id, ++this.#sentences);
      this.#insert('sentence_rows', [this.#sentences, report, section, id, text]);
    }
  }

  /** Adds a promise. Call after all reports are added. */
  addPromise(promise: Promised): void {
    if (!this.#numberOf) this.#database.exec(`CREATE INDEX "${SENTENCES}" ON ${SENTENCES}`);
    this.#numberOf ??= this.#database.prepare('SELECT rowid FROM sentence_rows WHERE report = ? AND id = ?');
    const { id, place, report, section, sentenceId, theme, concept, period, deadline, indicator, evidence } = promise;
    const [before = ''] = promise.sentence.split(promise.text, 1);
    const clause = [before, promise.text].map((text) => [...text].length);
    const sentence = this.#numberOf.get(report, sentenceId)?.['rowid'] ?? null;
    const what = [id, place, report, section, sentence, (clause[0] ?? 0) + 1, clause[1] ?? 0, theme, concept];
    this.#insert('promise_rows', [...what, period, deadline, indicator, evidence.length]);
  }

  close(): void {
    for (const index of INDEXES) this.#database.exec(`CREATE INDEX "${index}" ON ${index}`);
    for (const [view, table] of Object.entries(VIEWS)) {
      const all = TABLES[table].split(', ').map((column) => column.split(' ', 1)[0] ?? '');
      const columns = all.filter((name) => name !== 'length');
      if (table !== 'promise_rows') columns.push('url');
      const shown = columns.map((name) =>
        name in SAID ? `${SAID[name as keyof typeof SAID](table)} AS ${name}` : name,
      );
      this.#database.exec(`CREATE VIEW ${view} AS SELECT ${shown.join(', ')} FROM ${table}`);
    }
    // The trigram tokenizer finds any run of three or more characters, also in Chinese.
    this.#database.exec(`
      CREATE VIRTUAL TABLE sentences_fts USING fts5(text, content='sentence_rows', content_rowid='rowid', columnsize=0, tokenize='trigram');
      INSERT INTO sentences_fts (sentences_fts) VALUES ('rebuild');
      INSERT INTO sentences_fts (sentences_fts) VALUES ('optimize');
      COMMIT; VACUUM;`);
    this.#database.close();
  }
}
