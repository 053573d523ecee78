/** Reads a pasted text in the same way as reports and looks its figures up in the search index. The text never leaves the browser. */
import { readText } from '../../scripts/pipeline/read-text.ts';
import { checkText } from '../lib/check/check-text.ts';
import type { Finding } from '../lib/check/finding.ts';
import { SearchEngine } from '../lib/search/index/search-engine.ts';
import { answerEach } from './ask-worker.ts';
import { loadBytes } from './load.ts';

/** `base` is the absolute address of the folder of the index. */
export interface ToCheck {
  text: string;
  base: string;
}
/** The text as it was read, to which the offsets of the findings refer. */
export type Checked = { text: string; findings: Finding[] };

let engine: Promise<SearchEngine> | null = null;

answerEach(async ({ text: pasted, base }: ToCheck): Promise<Checked> => {
  engine ??= SearchEngine.open(async (file) => new Uint8Array(await loadBytes(new URL(file, base))));
  const { text, sentences } = readText(pasted);
  return { text, findings: await checkText(await engine, sentences) };
});
