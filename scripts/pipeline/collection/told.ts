/** What a report tells, by clause, so that the clauses that speak of one thing are found without reading all of them. */
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Clause, Passage } from './passages.ts';
import { isIn, placeOf } from './figure-words.ts';
import type { ReportTexts } from './promises.ts';
import type { Pair } from './char-pairs.ts';
import type { PairWeights } from './wording.ts';

export interface ToldClause extends Clause {
  passage: Passage;
  /** Those of the clause. */
  indicators: readonly Indicator[];
}

/** Of the clauses that share a word with a promise only so many are looked at. */
const MOST_MATCHES = 16;

export class Told {
  readonly report: string;
  readonly clauses: ToldClause[] = [];
  readonly byConcept = new Map<string, readonly ToldClause[]>();
  readonly weights: PairWeights;
  private readonly having = new Map<Pair, number[]>();

  /** `weights` of the words of the place in all its reports. */
  constructor(report: ReportTexts, weights: PairWeights) {
    this.report = report.id;
    this.weights = weights;
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
      const at = this.clauses.push({ ...clause, passage, indicators: own }) - 1;
      for (const pair of clause.pairs) {
        const list = this.having.get(pair);
        if (list) list.push(at);
        else this.having.set(pair, [at]);
      }
    }
  }

  /** The clauses that share most with `pairs`, by weight, those first that have most of it. */
  matches(pairs: ReadonlySet<Pair>): ToldClause[] {
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      const weight = this.weights.weight(pair);
      for (const at of this.having.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight);
    }
    return [...shared]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, MOST_MATCHES)
      .flatMap(([at]) => this.clauses[at] ?? []);
  }
}
