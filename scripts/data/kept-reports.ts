/**
 * Reuses the data that an earlier run wrote: a report is parsed again only if its file, its YAML, its locked ids or the code changed. A
 * report is listed after its data is written, so that a run after an interrupted one continues where that one stopped.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checksumOfCode } from '../build/checksum-of-code.ts';
import type { IdFacts } from '../pipeline/ids/report-id.ts';
import type { Note } from '../pipeline/notes.ts';
import { readBack } from './read-back.ts';
import { sidecarName } from './read-reports.ts';
import type { FactsAsked, ReportAsked, ReportRead } from './steps.ts';

/** Folders of the data with one file for each report, and the extension of these files; other files in them are not ours and stay. */
export const REPORT_FILES = { reports: '.json', indicators: '.json', sources: '.txt', hashes: '.txt' } as const;

/** Name of the list of reports whose data is written, in the folder `site`. */
export const KEPT_LIST = 'kept.jsonl';

/** A line of the list. */
interface Kept {
  file: string;
  /** Checksum of the file, its YAML and the code. */
  key: string;
  facts: IdFacts;
  id: string;
  lock: string | undefined;
  notes: readonly Note[];
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Code that decides the data of a report. */
const CODE = ['scripts/pipeline', 'scripts/data', 'src/catalogue', 'src/schema', 'src/lib', 'package-lock.json'];

/** Checksum of the code that makes the data. */
export const codeOfData = (): string => checksumOfCode(ROOT, CODE);

export class KeptReports {
  readonly #out: string;
  readonly #list: string;
  readonly #kept = new Map<string, Kept>();
  readonly #keys = new Map<string, string>();
  readonly #code = codeOfData();

  constructor(out: string) {
    this.#out = out;
    this.#list = path.join(out, 'site', KEPT_LIST);
    const lines = existsSync(this.#list) ? readFileSync(this.#list, 'utf8').split('\n') : [];
    // The last line may be incomplete.
    for (const line of lines.filter((one) => one.endsWith('}'))) {
      const kept = JSON.parse(line) as Kept;
      this.#kept.set(kept.file, kept);
    }
  }

  /** The facts that the id is made from; null if the file has to be read. */
  facts({ folder, file }: FactsAsked): IdFacts | null {
    const key = createHash('sha1').update(this.#code);
    for (const name of [file, sidecarName(file)]) {
      const at = path.join(folder, name);
      key.update(existsSync(at) ? readFileSync(at) : 'none').update('\n');
    }
    this.#keys.set(file, key.digest('hex'));
    const kept = this.#kept.get(file);
    return kept?.key === this.#keys.get(file) ? (kept?.facts ?? null) : null;
  }

  /** Whether the data of a report is there and current. Call facts() for the report first. */
  holds({ file, id, lock }: ReportAsked): boolean {
    const kept = this.#kept.get(file);
    return (
      kept !== undefined &&
      kept.key === this.#keys.get(file) &&
      kept.id === id &&
      kept.lock === lock &&
      Object.entries(REPORT_FILES).every(([folder, end]) => existsSync(path.join(this.#out, folder, id + end)))
    );
  }

  read({ file, id }: ReportAsked): ReportRead {
    const text = readFileSync(path.join(this.#out, 'sources', `${id}.txt`), 'utf8');
    return { ...readBack(this.#out, id), text, notes: [...(this.#kept.get(file)?.notes ?? [])] };
  }

  /** Lists a report whose data has been written. */
  add({ file, id, lock }: ReportAsked, facts: IdFacts, notes: readonly Note[]): void {
    const kept: Kept = { file, key: this.#keys.get(file) ?? '', facts, id, lock, notes };
    mkdirSync(path.dirname(this.#list), { recursive: true });
    appendFileSync(this.#list, `${JSON.stringify(kept)}\n`);
  }
}
