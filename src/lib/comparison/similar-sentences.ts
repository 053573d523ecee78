/** Which sentences of the chosen reports stand nearly the same in another of them. */
import type { SimilarPair } from '../../schema/similar.ts';

export interface Twin {
  report: string;
  sentence: string;
  score: number;
}

/** 'beizhuang-2025.s1-2-3.4' → its report and its sentence; ids of reports hold no dot. */
function place(key: string): Omit<Twin, 'score'> {
  const dot = key.indexOf('.');
  return { report: key.slice(0, dot), sentence: key.slice(dot + 1) };
}

/** Key of the result of similarSentences. */
export const sentenceKey = (report: string, sentence: string): string => `${report}.${sentence}`;

/** REPORT.SENTENCE → its twins in the other chosen reports, the nearest first; without an entry a sentence is particular. */
export function similarSentences(pairs: readonly SimilarPair[], reports: readonly string[]): Map<string, Twin[]> {
  const chosen = new Set(reports);
  const twins = new Map<string, Twin[]>();
  for (const { a, b, score } of pairs) {
    if (!chosen.has(place(a).report) || !chosen.has(place(b).report)) continue;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      twins.set(from, [...(twins.get(from) ?? []), { ...place(to), score }]);
  }
  return new Map([...twins].map(([key, list]) => [key, list.toSorted((x, y) => y.score - x.score)]));
}
