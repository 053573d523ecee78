/** A file that holds one JSON array, written record by record, so that it is never in memory whole. */
import { closeSync, writeSync } from 'node:fs';
import { openNew } from './put-file.ts';

export class JsonArrayFile {
  private readonly file: number;
  private empty = true;

  constructor(path: string) {
    this.file = openNew(path);
    this.write('[');
  }

  /** Appends records, one a line, each already text. */
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
