/** Reads a pasted text as reports are read, and looks its figures up in the search index. Nothing of the text leaves the browser. */
import { readText } from '../../scripts/pipeline/read-text.ts';
import { checkText } from '../lib/check/check-text.ts';
import type { Finding } from '../lib/check/finding.ts';
import { SearchEngine } from '../lib/search/search-engine.ts';
import { loadBytes } from './load.ts';

/** `base` is the absolute address of the folder of the index. */
export interface ToCheck {
  text: string;
  base: string;
}
/** The text as it was read, for the places of the findings. */
export type Checked = { text: string; findings: Finding[] } | { error: string };

let engine: Promise<SearchEngine> | null = null;

self.addEventListener('message', ({ data }: MessageEvent<ToCheck>) => {
  void check(data).then((checked) => self.postMessage(checked));
});

async function check({ text: pasted, base }: ToCheck): Promise<Checked> {
  engine ??= SearchEngine.open(async (file) => new Uint8Array(await loadBytes(new URL(file, base))));
  try {
    const { text, sentences } = readText(pasted);
    return { text, findings: await checkText(await engine, sentences) };
  } catch (error) {
    engine = null;
    return { error: String(error) };
  }
}
