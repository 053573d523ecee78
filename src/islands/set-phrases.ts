/** Wraps the set phrases in the text of a report; the style sheet dims them while the switch is on. */
import type { PhraseSpans } from '../schema/phrase.ts';
import { loadJson } from './load.ts';
import { textNodes, wrapRanges } from './wrap-ranges.ts';

/** `url` is the file with the spans; rejects if it cannot be loaded. */
export async function wrapSetPhrases(url: string): Promise<void> {
  for (const [id, places] of Object.entries(await loadJson<PhraseSpans>(url))) {
    const sentence = document.getElementById(id);
    const ranges = places.flatMap((start, at) => (at % 2 === 0 ? [[start, places[at + 1] ?? start] as const] : []));
    if (sentence) wrapRanges(textNodes(sentence), ranges, 'span', 'set-phrase');
  }
}
