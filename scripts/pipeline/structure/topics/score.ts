/** Finds topics inside a paragraph by a score of each short sentence. */
import { trimHeading } from '../headings.ts';
import type { Sentence } from '../sentences.ts';
import { ROW } from './row.ts';
import { detailsOf, isShortTopic, opens, opensEarly, wordsIn } from './sentences.ts';

/**
 * Weights of the features of a sentence: constant, its length, the length of the next two sentences, the share of its character pairs
 * that these repeat, being one of the first two sentences, being a topic by other rules. Fitted on the short sentences of 82 labelled
 * paragraphs, 294 topics and 42 others.
 */
const ALONE = [4.8, -0.82, 0.063, 6.4, 3, 5] as const;
/**
 * The same weights when the other sentences of the row count too, fitted on 213 paragraphs, 782 topics and 158 others. Cross-validated
 * by report, 43 of the 940 sentences are classified wrong, 66 without the row. `LIKE` is the weight of each similarity to another sentence,
 * `ROOM` that of each character up to the next one.
 */
const BESIDE = [-0.51, -0.53, 0.039, 6.39, 4.77, 5] as const;
const LIKE = 1.41;
const ROOM = 0.0326;
/** Maximum length of the next two sentences that counts. */
const NEXT = 100;
/** Maximum distance to the next likely topic that counts. */
const BEHIND = 120;
/** Number of characters after a sentence in which its words are searched for. */
const WINDOW = 120;
const LONGEST_SCORED = 16;
/** Minimum mean score of a row: if topics are known or siblings have some, and if nothing else is known. */
const SURE = 1.5;
const SURE_ALONE = 4.5;

/** The short sentences that are topics of a passage; empty if they do not divide it well. `known`: topics found by other rules. */
export function scoredTopics(
  sentences: readonly Sentence[],
  text: string,
  known: readonly Sentence[],
  loose: boolean,
): Sentence[] {
  if (known.some((s) => /[，,]/u.test(s.text))) return [];
  const features = new Map<Sentence, readonly number[]>();
  sentences.forEach((s, i) => {
    const isKnown = known.includes(s);
    if (i === sentences.length - 1) return;
    if (!isKnown && (wordsIn(s) > LONGEST_SCORED || !isShortTopic(s) || s.text.startsWith('要'))) return;
    features.set(s, featuresOf(sentences, i, text, isKnown));
  });
  const alone = new Map([...features].map(([s, its]) => [s, sum(ALONE, its)]));
  const likely = [...alone].flatMap(([s, score]) => (score > 0 ? [{ s, words: trimHeading(s.text) }] : []));
  const scores = new Map<Sentence, number>();
  for (const [s, its] of features) {
    const score = sum(BESIDE, its) + besides(s, likely, text.length);
    if (score > 0) scores.set(s, score);
  }
  const row = apart(scores, text.length);
  const mean = row.reduce((total, s) => total + (alone.get(s) ?? 0), 0) / row.length;
  const supported = known.length > 0 || loose;
  const many = row.length >= ROW;
  if (row.length < 2 || mean <= (supported ? SURE : SURE_ALONE)) return [];
  return (many || supported) && (opensEarly(row, sentences) || (many && opens(row, text.length))) ? row : [];
}

/** The features of a sentence, in the order of the weights. */
function featuresOf(sentences: readonly Sentence[], i: number, text: string, known: boolean): readonly number[] {
  const [s, next, after] = sentences.slice(i, i + 3);
  const words = trimHeading(s?.text ?? '');
  const behind = Math.min((next?.text.length ?? 0) + (after?.text.length ?? 0), NEXT);
  const overlap = next ? takenUp(words, text.slice(next.start, next.start + WINDOW)) : 0;
  return [1, words.length, behind, overlap, Number(i <= 1), Number(known)];
}
const sum = (weights: readonly number[], its: readonly number[]): number =>
  its.reduce((total, feature, i) => total + feature * (weights[i] ?? 0), 0);

/** The score of a sentence beside the other likely topics: its similarities to them, and the distance to the next. */
function besides(s: Sentence, likely: readonly { s: Sentence; words: string }[], end: number): number {
  const words = trimHeading(s.text);
  const [length, start, last] = [words.length, words.slice(0, 2), words.slice(-2)];
  const others = likely.filter((other) => other.s !== s);
  const like =
    Number(others.some((other) => other.words.length === length)) +
    Number(others.some((other) => other.words.startsWith(start))) +
    Number(others.some((other) => other.words.endsWith(last)));
  const next = likely.find((other) => other.s.start > s.start)?.s.start ?? end;
  return LIKE * like + ROOM * Math.min(next - s.start - s.text.length, BEHIND);
}

/** Share of the character pairs of a heading that its details contain: 提振消费 · 深入开展提振消费专项行动. */
function takenUp(words: string, details: string): number {
  let found = 0;
  for (let i = 0; i + 2 <= words.length; i++) if (details.includes(words.slice(i, i + 2))) found++;
  return found / (words.length - 1);
}

/** Minimum number of characters between two topics (江门 2018 has 33). */
const APART = 30;

/** Removes the one with the lower score of two sentences that are too close together. */
function apart(scores: ReadonlyMap<Sentence, number>, end: number): Sentence[] {
  const row = [...scores.keys()];
  for (;;) {
    const at = detailsOf(row, end).findIndex((n) => n < APART);
    if (at < 0) return row;
    const [one, two] = row.slice(at, at + 2).map((s) => scores.get(s) ?? 0);
    row.splice(two !== undefined && two < (one ?? 0) ? at + 1 : at, 1);
  }
}
