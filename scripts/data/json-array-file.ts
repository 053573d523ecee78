/** Writes a JSON array to a file record by record, so that the whole array is never in memory. */
import { closeSync, writeSync } from 'node:fs';
import { openNew } from './put-file.ts';

export class JsonArrayFile {
  private readonly file: number;
  private empty = true;

  constructor(path: string) {
    this.file = openNew(path);
    this.write('[');
  }

  /** Appends records that are already JSON, one on each line. */
  add(records: readonly string[]): void {
    if (records.length === 0) return;
    this.write(`${this.empty ? '' : ','}\n${records.join(',\n')}`);
    this.empty = false;
  }

  close(): void {
    this.write('\n]\n');
    closeSync(this.file);
  }

  private write(text: string): void {
    writeSync(this.file, text);
  }
}
