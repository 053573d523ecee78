/** A file that holds one JSON array, written record by record, so that it is never in memory whole. */
import { closeSync, openSync, writeSync } from 'node:fs';

export class JsonArrayFile {
  private readonly file: number;
  /** Bytes written so far. */
  private end = 0;
  private empty = true;

  constructor(path: string) {
    this.file = openSync(path, 'w');
    this.write('[');
  }

  /** Appends records, one a line, each already text. Returns where in the file they stand, from and to, in bytes. */
  add(records: readonly string[]): [number, number] {
    if (records.length === 0) return [this.end, this.end];
    if (!this.empty) this.write(',');
    this.empty = false;
    const start = this.end;
    this.write(`\n${records.join(',\n')}`);
    return [start, this.end];
  }

  close(): void {
    this.write('\n]\n');
    closeSync(this.file);
  }

  private write(text: string): void {
    this.end += writeSync(this.file, text);
  }
}
