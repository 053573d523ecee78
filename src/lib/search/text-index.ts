/** What the engine asks of an index of texts: which items hold a run. Two kinds of index answer it, see index-format.ts. */
import type { Haystack } from './texts.ts';

export interface TextIndex {
  /** Every item that holds the folded run, ascending. */
  find(run: string): Promise<readonly number[]>;
  /** Every item that says the amount, given as the number form of a query, in a way that `find` does not see. */
  findAmount(form: string): Promise<readonly number[]>;
  /** Items that probably hold most of a long run, whose punctuation or some of whose characters may differ; best first. */
  alike(run: string, limit: number): Promise<readonly number[]>;
  /** Texts in which to look for what was meant by a run that nothing holds. */
  vocabulary(): Promise<readonly Haystack[]>;
}
