import type { Phrases, PhraseSpans } from '../schema/phrase.ts';
import { readData } from './data.ts';

/** The most widespread set phrases of the collection. */
export const phrases = (): Phrases => readData('site/phrases.json');
/** The spans of set phrases in the sentences of a report. */
export const phraseSpans = (report: string): PhraseSpans => readData(`site/phrases/${report}.json`);
