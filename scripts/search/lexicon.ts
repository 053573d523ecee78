/** The recurring phrases of a large collection, among which to look for what was meant by a word that nothing holds. */

/** Han characters between anything else: 接诉即办工作; no longer ones, which say a whole thought and seldom recur. */
const CLAUSE = /\p{Script=Han}{2,16}(?!\p{Script=Han})/gu;
/** Characters of the lexicon: about 60 kB packed. */
const SIZE = 100_000;
/** A phrase that stands only here or there is no phrase. */
const RECURRING = 2;

/**
 * Folded texts, and runs that are very frequent → phrases, the most frequent first, up to SIZE characters. What stands within
 * a phrase already taken is not taken again.
 */
export function lexicon(texts: readonly string[], hot: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [clause] of text.matchAll(CLAUSE)) counts.set(clause, (counts.get(clause) ?? 0) + 1);
  const frequent = [...counts]
    .filter(([, count]) => count >= RECURRING)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([clause]) => clause);
  const pairs = /^\p{Script=Han}{4,}$/u;
  const taken: string[] = [];
  let all = '';
  for (const phrase of [...[...hot].filter((run) => pairs.test(run)).reverse(), ...frequent]) {
    if (all.length + phrase.length > SIZE) break;
    if (all.includes(phrase)) continue;
    taken.push(phrase);
    all += `${phrase}\n`;
  }
  return taken;
}
