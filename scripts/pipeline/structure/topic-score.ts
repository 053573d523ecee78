/** Topics inside a paragraph by what each of its short sentences has for and against it. */
import { trimHeading } from './headings.ts';
import type { Sentence } from './sentences.ts';
import { DETAILS, detailsOf, isShortTopic, opens, opensEarly, ROW, wordsIn } from './topic-sentences.ts';

/**
 * Fitted on the short sentences of 82 labelled paragraphs, 294 topics and 42 others. A topic has few letters, long sentences
 * behind it (`next`, each letter of two), and they take up its words (`overlap`, all of them); `first` where it is one of the
 * first two sentences, `known` where other rules took it for a topic.
 */
const WEIGHT = { base: 4.8, letter: -0.82, next: 0.063, overlap: 6.4, first: 3, known: 5 };
/** Most letters of the two sentences behind that count. */
const NEXT = 100;
/** How far behind it its words are looked for. */
const WINDOW = 120;
const LONGEST_SCORED = 16;
/** Least mean of a row, beside other topics or known ones, and where nothing else is known. */
const SURE = 1.5;
const SURE_ALONE = 4.5;

/** The short sentences that name the topics of a passage; empty where they divide it badly. `known`: topics by other rules. */
export function scoredTopics(
  sentences: readonly Sentence[],
  text: string,
  known: readonly Sentence[],
  loose: boolean,
): Sentence[] {
  if (known.some((s) => /[，,]/u.test(s.text))) return [];
  const scores = new Map<Sentence, number>();
  sentences.forEach((s, i) => {
    const isKnown = known.includes(s);
    if (!isKnown && (wordsIn(s) > LONGEST_SCORED || !isShortTopic(s) || s.text.startsWith('要'))) return;
    const score = scoreOf(sentences, i, text) + (isKnown ? WEIGHT.known : 0);
    if (score > 0) scores.set(s, score);
  });
  const row = apart(scores, text.length);
  const mean = row.reduce((sum, s) => sum + (scores.get(s) ?? 0), 0) / row.length;
  const supported = known.length > 0 || loose;
  const many = row.length >= ROW;
  if (row.length < 2 || mean <= (supported ? SURE : SURE_ALONE)) return [];
  return (many || supported) && (opensEarly(row, sentences) || (many && opens(row, text.length))) ? row : [];
}

function scoreOf(sentences: readonly Sentence[], i: number, text: string): number {
  const [s, next, after] = sentences.slice(i, i + 3);
  if (!s || !next) return 0;
  const words = trimHeading(s.text);
  return (
    WEIGHT.base +
    WEIGHT.letter * words.length +
    WEIGHT.next * Math.min(next.text.length + (after?.text.length ?? 0), NEXT) +
    WEIGHT.overlap * takenUp(words, text.slice(next.start, next.start + WINDOW)) +
    (i <= 1 ? WEIGHT.first : 0)
  );
}

/** Share of the pairs of letters of the words that the details have, too: 提振消费 · 深入开展提振消费专项行动. */
function takenUp(words: string, details: string): number {
  let found = 0;
  for (let i = 0; i + 2 <= words.length; i++) if (details.includes(words.slice(i, i + 2))) found++;
  return found / (words.length - 1);
}

/** Of two that follow close on each other the one with the lower score goes. */
function apart(scores: ReadonlyMap<Sentence, number>, end: number): Sentence[] {
  const row = [...scores.keys()];
  for (;;) {
    const at = detailsOf(row, end).findIndex((n) => n < DETAILS);
    if (at < 0) return row;
    const [one, two] = row.slice(at, at + 2).map((s) => scores.get(s) ?? 0);
    row.splice(two !== undefined && two < (one ?? 0) ? at + 1 : at, 1);
  }
}
