/** Represents sentences as sets of shingles (overlapping runs of characters), to measure their similarity regardless of punctuation. */

/** Characters of a shingle: two are too unspecific in Chinese, four miss a changed word too often. */
export const SHINGLE = 3;

/** A text that folding does not change, as is the case for most clauses. */
const HAN = /^[\u4e00-\u9fff]*$/u;
const NO_LETTER = /[^\p{L}\p{N}.]|\.(?!\d)|(?<!\d)\./gu;

/** Keeps only letters, digits and decimal points, and folds widths: `对此，我们将　采取…` → `对此我们将采取`. */
export const foldSentence = (text: string): string =>
  HAN.test(text) ? text : text.normalize('NFKC').replace(NO_LETTER, '');

/** The distinct shingles of a folded sentence as 32-bit hashes, ascending; empty if the sentence is shorter than a shingle. */
export function shingles(folded: string): Int32Array {
  const hashes = new Int32Array(Math.max(0, folded.length - SHINGLE + 1));
  for (let i = 0; i < hashes.length; i++) {
    let hash = 0;
    for (let j = 0; j < SHINGLE; j++) hash = Math.imul(hash ^ folded.charCodeAt(i + j), 0x9e3779b1);
    hashes[i] = hash ^ (hash >>> 15);
  }
  hashes.sort();
  let distinct = Math.min(1, hashes.length);
  for (let i = 1; i < hashes.length; i++) if (hashes[i] !== hashes[distinct - 1]) hashes[distinct++] = hashes[i] ?? 0;
  return distinct === hashes.length ? hashes : hashes.slice(0, distinct);
}

/** The Jaccard index of two ascending lists of shingles: shared shingles divided by all shingles, 0 to 1. */
export function jaccard(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const all = a.length + b.length - shared;
  return all === 0 ? 0 : shared / all;
}
