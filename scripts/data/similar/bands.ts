/**
 * MinHash with banding (Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, ch. 3): two sets share a band with
 * probability 1 − (1 − s^ROWS)^BANDS over all bands, where s is their Jaccard similarity. So those alike meet in some band
 * (s = 0.4: 93 %, s = 0.5: 99.5 %), those unlike hardly ever (s = 0.05: 0.5 %), and nobody compares all with all.
 */
export const BANDS = 40;
export const ROWS = 3;

/** The key of a set in one band; equal keys are candidates. Deterministic: the seeds are made from the number of the band. */
export function bandKey(shingles: Int32Array, band: number): number {
  let key = band;
  for (let row = 0; row < ROWS; row++) {
    const seed = Math.imul(band * ROWS + row + 1, 0x85ebca6b) | 1;
    const salt = Math.imul(seed ^ 0x5bd1e995, 0xc2b2ae35);
    // Signed numbers stay small integers for the engine: half the time.
    let least = 0x7fffffff;
    for (let i = 0; i < shingles.length; i++) {
      const hash = Math.imul((shingles[i] ?? 0) ^ salt, seed);
      if (hash < least) least = hash;
    }
    key = Math.imul(key ^ least, 0x9e3779b1);
  }
  return key;
}
