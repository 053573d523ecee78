/** Rows stored by column, because similar values side by side compress better. */
export type Columns<Row> = { [Name in keyof Row]?: Row[Name][] };

export function toColumns<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const names = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])])) as Columns<Row>;
}

export function toRows<Row extends object>(columns: Columns<Row>): Row[] {
  const all = Object.entries<unknown[] | undefined>(columns);
  return (all[0]?.[1] ?? []).map((_, at) => Object.fromEntries(all.map(([name, own]) => [name, own?.[at]])) as Row);
}
