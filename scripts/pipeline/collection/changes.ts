/** Compares the plan half of a report with that of the report before: which sentences are carried over, changed, new or gone. */
import type { ChangeClass, PlanChanges } from '../../../src/schema/changes.ts';
import type { ReportTexts } from './promises.ts';
import type { Pair } from './char-pairs.ts';
import { PairIndex, PairWeights } from './wording.ts';

interface Sentence {
  id: string;
  text: string;
  pairs: ReadonlySet<Pair>;
  weight: number;
}

/** The least share of a sentence's weight that an older one has if it has the same wording; if it is about the same thing at all. */
const SAME_WORDING = 0.72;
const SAME_THING = 0.17;

export function changesOf(report: ReportTexts, older: ReportTexts): PlanChanges {
  const weights = new PairWeights();
  const unweighed = ({ passages }: ReportTexts): Sentence[] =>
    passages.filter(({ half }) => half === 'plan').map(({ id, text, pairs }) => ({ id, text, pairs, weight: 0 }));
  const [now, olds] = [unweighed(report), unweighed(older)];
  for (const { pairs } of [...now, ...olds]) weights.add(pairs);
  for (const sentence of [...now, ...olds]) sentence.weight = weights.sum(sentence.pairs);
  const [nearest, back] = [nearestOf(now, olds, weights), nearestOf(olds, now, weights)];
  const sentences = now.map((sentence, at) => {
    const best = nearest[at];
    const kind = best ? classOf(sentence, best.other, best.weight, best.score) : 'new';
    return { sentenceId: sentence.id, class: kind, older: kind === 'new' ? null : (best?.other.id ?? null) };
  });
  const taken = new Set(sentences.map((one) => one.older));
  const gone = olds.filter(({ id }, at) => !taken.has(id) && (back[at]?.score ?? 0) < SAME_THING).map(({ id }) => id);
  return { report: report.id, predecessor: older.id, sentences, gone };
}

/** For each sentence, the most similar one of the others. */
function nearestOf(sentences: readonly Sentence[], others: readonly Sentence[], weights: PairWeights) {
  const index = new PairIndex(weights);
  for (const { pairs } of others) index.add(pairs);
  return sentences.map(
    (sentence) =>
      [...index.shared(sentence.pairs)]
        .map(([at, weight]) => ({ other: others[at] as Sentence, weight }))
        .map((one) => ({ ...one, score: likeness(one.weight, sentence, one.other) }))
        .toSorted((a, b) => b.score - a.score)[0],
  );
}

const likeness = (shared: number, a: Sentence, b: Sentence): number =>
  a.weight === 0 ? 0 : (0.7 * shared) / a.weight + (0.3 * shared) / Math.max(1, b.weight);

function classOf(sentence: Sentence, old: Sentence, shared: number, score: number): ChangeClass {
  if (score < SAME_THING) return 'new';
  return shared / sentence.weight >= SAME_WORDING && sameNumbers(sentence.text, old.text) ? 'carried' : 'changed';
}

const numbersOf = (text: string): string[] => text.replace(/20\d\d年?/gu, '').match(/\d[\d,.]*/gu) ?? [];
/** Whether all numbers of a sentence but years are in the older one too. */
function sameNumbers(text: string, old: string): boolean {
  const known = new Set(numbersOf(old));
  return numbersOf(text).every((number) => known.has(number));
}
