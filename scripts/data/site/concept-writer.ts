/** Collects the figures of one concept while reports are added, the newest first: those that its page shows, and all for the table. */
import type { RowNames } from '../../../src/lib/table/indicator-rows.ts';
import { rowFile, type RowFile } from '../../../src/lib/table/row-files.ts';
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Level } from '../../../src/schema/vocabulary.ts';
import type { Report } from '../../../src/schema/report.ts';
import { bestOf } from '../../../src/lib/figure/best-of.ts';
import { MOST_FIGURES, ROWS_A_FILE, type ConceptFigures, type ReportLabel } from '../../../src/schema/site-data.ts';

type Dated = Pick<Report, 'place' | 'reviews' | 'plans'>;

/** Picks figures of one report for a concept with more figures than its page shows: the best result and the best target, else the first. */
function fewOf(indicators: readonly Indicator[], report: Dated): Indicator[] {
  const few = [false, true].flatMap((isTarget) =>
    bestOf(
      indicators.filter(({ kind }) => (kind === 'target') === isTarget),
      report,
    ),
  );
  return few.length > 0 ? few : indicators.slice(0, 1);
}

export class ConceptWriter {
  #figures = 0;
  #reports = 0;
  /** Number of figures by year and level of the place. */
  readonly #counts = new Map<string, number>();
  readonly #all: Indicator[] = [];
  readonly #few: Indicator[] = [];
  #rows: RowFile[] = [];
  #files = 0;
  readonly #putRows: (file: number, rows: readonly RowFile[]) => void;

  /** `putRows` is called with ROWS_A_FILE figures at a time. */
  constructor(putRows: (file: number, rows: readonly RowFile[]) => void) {
    this.#putRows = putRows;
  }

  /** Adds the figures of one report; `names` are those of their table rows. */
  add(report: Dated, indicators: readonly Indicator[], names: RowNames): void {
    for (let from = 0; from < indicators.length;) {
      const some = indicators.slice(from, from + ROWS_A_FILE - (this.#figures % ROWS_A_FILE));
      this.#rows.push(rowFile(names, some));
      this.#figures += some.length;
      from += some.length;
      if (this.#figures % ROWS_A_FILE === 0) this.#putRows(this.#files++, this.#rows.splice(0));
    }
    this.#reports++;
    for (const { period } of indicators) {
      const key = `${/\d{4}(?!.*\d{4})/.exec(period ?? '')?.[0] ?? ''} ${report.place.level}`;
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
    this.#all.push(...indicators.slice(0, MOST_FIGURES - this.#all.length));
    this.#few.push(...fewOf(indicators, report).slice(0, MOST_FIGURES - this.#few.length));
  }

  /** Call after the last report: writes the remaining rows and returns the data of the page. */
  finish(labelOf: (report: string) => ReportLabel): ConceptFigures {
    if (this.#rows.length > 0) this.#putRows(this.#files++, this.#rows);
    const indicators = this.#figures > MOST_FIGURES ? this.#few : this.#all;
    return {
      figures: this.#figures,
      reports: this.#reports,
      counts: [...this.#counts].sort().map(([key, figures]) => {
        const [year = '', level] = key.split(' ');
        return { year, level: level as Level, figures };
      }),
      indicators,
      labels: [...new Set(indicators.map(({ report }) => report))].map(labelOf),
      rowFiles: this.#files,
    };
  }
}
