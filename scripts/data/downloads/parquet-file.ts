/** indicators.parquet: the columns of indicators.csv with their types, written a group of rows at a time. */
import { rmSync } from 'node:fs';
import { fileWriter, ParquetWriter, type BasicType } from 'hyparquet-writer';
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { ReportSummary } from '../../../src/schema/report.ts';
import type { Cell } from '../../../src/lib/table/csv.ts';
import { CSV_COLUMNS } from '../indicators-csv.ts';

/** Rows of a row group, which are in memory together. */
const ROWS = 10_000;
const TYPES = { string: 'STRING', number: 'DOUBLE', boolean: 'BOOLEAN' } as const satisfies Record<string, BasicType>;
const ELEMENTS = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
} as const;

export class ParquetFile {
  readonly #writer: ParquetWriter;
  #columns: Cell[][] = CSV_COLUMNS.map(() => []);

  constructor(file: string) {
    rmSync(file, { force: true });
    this.#writer = new ParquetWriter({
      writer: fileWriter(file),
      schema: [
        { name: 'indicators', num_children: CSV_COLUMNS.length },
        ...CSV_COLUMNS.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...ELEMENTS[type] })),
      ],
    });
  }

  add(report: ReportSummary, indicators: readonly Indicator[]): void {
    for (const [at, { value }] of CSV_COLUMNS.entries())
      this.#columns[at]?.push(...indicators.map((indicator) => value(indicator, report)));
    if ((this.#columns[0]?.length ?? 0) >= ROWS) this.#flush();
  }

  #flush(): void {
    const columnData = CSV_COLUMNS.map(({ name, type }, at) => ({
      name,
      data: this.#columns[at] ?? [],
      type: TYPES[type],
    }));
    void this.#writer.write({ columnData });
    this.#columns = CSV_COLUMNS.map(() => []);
  }

  close(): void {
    this.#flush();
    void this.#writer.finish();
  }
}
