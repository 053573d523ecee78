/** The clauses of a report, indexed so that those about one thing are found without reading all of them. */
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Clause, Passage } from './passages.ts';
import { isIn, placeOf } from './figure-words.ts';
import type { ReportTexts } from './promises.ts';
import type { Pair } from './char-pairs.ts';
import { PairIndex, pairsOf, wordsOf, type PairWeights } from './wording.ts';

export interface ToldClause extends Clause {
  passage: Passage;
  /** The figures of the clause. */
  indicators: readonly Indicator[];
}

/** How many of the clauses that share words with a promise are looked at. */
const MOST_MATCHES = 16;

export class Told {
  readonly report: string;
  readonly clauses: ToldClause[] = [];
  readonly byConcept = new Map<string, readonly ToldClause[]>();
  readonly weights: PairWeights;
  readonly units: ReadonlyMap<string, unknown[]>;
  private readonly index: PairIndex;
  private readonly counted = new Map<string, number>();
  /** The words of each clause of the report that makes the promises, one clause a line. */
  private readonly promised: string;

  /** `weights` are from all reports of the place; `before` is the report that makes the promises. */
  constructor(report: ReportTexts, weights: PairWeights, before: ReportTexts) {
    this.report = report.id;
    this.promised = before.passages.flatMap(({ clauses }) => clauses.map(({ words }) => `${words}\n`)).join('');
    this.weights = weights;
    this.index = new PairIndex(weights);
    this.units = Map.groupBy(report.indicators, ({ unit }) => unit);
    const bySentence = Map.groupBy(report.indicators, ({ sentenceId }) => sentenceId);
    for (const passage of report.passages)
      if (passage.half !== 'appendix') this.addPassage(passage, bySentence.get(passage.id) ?? []);
    for (const clause of this.clauses)
      for (const concept of new Set(clause.indicators.map((indicator) => indicator.concept)))
        if (concept !== null) this.byConcept.set(concept, [...(this.byConcept.get(concept) ?? []), clause]);
  }

  private addPassage(passage: Passage, indicators: readonly Indicator[]): void {
    for (const clause of passage.clauses) {
      const own = indicators.filter((figure) => isIn(clause, placeOf(figure)[0]));
      this.clauses.push({ ...clause, passage, indicators: own });
      this.index.add(new Set([...clause.pairs, ...own.flatMap(({ name }) => [...pairsOf(wordsOf(name))])]));
    }
  }

  /** How many clauses of the report that makes the promises contain a name. */
  promising(name: string): number {
    const known = this.counted.get(name) ?? linesWith(name, this.promised);
    this.counted.set(name, known);
    return known;
  }

  /** The clauses that share the most weight with `pairs`, the heaviest first. */
  matches(pairs: ReadonlySet<Pair>): ToldClause[] {
    return [...this.index.shared(pairs)]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, MOST_MATCHES)
      .flatMap(([at]) => this.clauses[at] ?? []);
  }
}

/** How many lines of a text contain some characters. */
function linesWith(characters: string, lines: string): number {
  let count = 0;
  for (let at = lines.indexOf(characters); at >= 0; at = lines.indexOf(characters, lines.indexOf('\n', at))) count++;
  return count;
}
