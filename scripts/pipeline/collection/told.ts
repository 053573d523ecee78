/** What a report tells, by clause, so that the clauses that speak of one thing are found without reading all of them. */
import type { Indicator } from '../../../src/schema/indicator.ts';
import { clausesOf, isSalutation, type Passage } from './passages.ts';
import type { ReportTexts } from './promises.ts';
import { pairsOf, PairWeights, wordsOf, type Pair } from './wording.ts';

export interface ToldClause {
  passage: Passage;
  start: number;
  text: string;
  pairs: ReadonlySet<Pair>;
  /** Pairs of its whole sentence. */
  around: ReadonlySet<Pair>;
  indicators: readonly Indicator[];
}

/** A clause and the weight of the pairs that it shares with what is looked for, in itself and in its whole sentence. */
export interface Match {
  clause: ToldClause;
  weight: number;
  weightAround: number;
}

export class Told {
  readonly report: string;
  readonly clauses: ToldClause[] = [];
  readonly byConcept = new Map<string, readonly ToldClause[]>();
  readonly weights = new PairWeights();
  private readonly having = new Map<Pair, number[]>();

  /** `before` are the sentences of the report before: they too tell which words are common. */
  constructor(report: ReportTexts, before: readonly Passage[]) {
    this.report = report.id;
    const bySentence = Map.groupBy(report.indicators, ({ sentenceId }) => sentenceId);
    for (const { text } of before) this.weights.add(pairsOf(wordsOf(text)));
    for (const passage of report.passages) {
      if (passage.half === 'appendix' || isSalutation(passage.text)) continue;
      this.addPassage(passage, bySentence.get(passage.id) ?? []);
    }
    for (const clause of this.clauses)
      for (const concept of new Set(clause.indicators.map((indicator) => indicator.concept)))
        if (concept !== null) this.byConcept.set(concept, [...(this.byConcept.get(concept) ?? []), clause]);
  }

  private addPassage(passage: Passage, indicators: readonly Indicator[]): void {
    const around = pairsOf(wordsOf(passage.text));
    this.weights.add(around);
    for (const { start, end, text } of clausesOf(passage.text)) {
      const own = indicators.filter(({ span, change, rank }) => {
        const at = (span ?? change?.span ?? rank?.span)?.[0] ?? -1;
        return at >= start && at < end;
      });
      const pairs = pairsOf(wordsOf(text));
      const at = this.clauses.push({ passage, start, text, pairs, around, indicators: own }) - 1;
      for (const pair of pairs) {
        const list = this.having.get(pair);
        if (list) list.push(at);
        else this.having.set(pair, [at]);
      }
    }
  }

  /** Clauses that share a pair with `pairs`, those that share most first. */
  matches(pairs: ReadonlySet<Pair>): Match[] {
    const weights = new Map<number, number>();
    for (const pair of pairs) {
      const weight = this.weights.weight(pair);
      for (const at of this.having.get(pair) ?? []) weights.set(at, (weights.get(at) ?? 0) + weight);
    }
    return [...weights]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, 12)
      .flatMap(([at, weight]) => {
        const clause = this.clauses[at];
        if (!clause) return [];
        let weightAround = 0;
        for (const pair of pairs) if (clause.around.has(pair)) weightAround += this.weights.weight(pair);
        return [{ clause, weight, weightAround }];
      });
  }
}
