/** The indexes of a collection too large to be read whole: see index-format.ts. */
import type { FigureIndex } from './figure-index.ts';
import { GramFigures, isNameKey, nameKey } from './gram-figures.ts';
import { GramIndex } from './gram-index.ts';
import { Grams, type RunLists } from './grams.ts';
import type { LexiconHead, PostingShard, PostingTables, ValueShard } from './index-format.ts';
import { PostingTable } from './postings.ts';
import type { ReadPack } from './pack.ts';
import type { TextIndex } from './text-index.ts';
import { haystack, type Haystack, type Texts } from './texts.ts';

/** `lines` reads coded lines of text. Nothing is loaded before it is asked for. */
export function largeIndex(
  pack: ReadPack,
  tables: PostingTables,
  texts: Texts,
  conceptIds: readonly string[],
  lines: (body: Uint8Array) => string[],
): { index: TextIndex; figureIndex: FigureIndex } {
  const table = (name: 'runs' | 'amounts'): PostingTable =>
    new PostingTable(tables[name], (shard) => pack<PostingShard>(`${name}-${String(shard)}`));
  const hot = new Set(tables.hot.split(' '));
  const runs = table('runs');
  const ofText: RunLists = {
    get: (run) => runs.get(run),
    beginning: (char) => runs.startingWith(char, (key) => !isNameKey(key)),
  };
  // Names have a list for every single character.
  const ofNames: RunLists = {
    get: (run) => runs.get(nameKey(run)),
    beginning: async (char) => {
      const list = await runs.get(nameKey(char));
      return list ? [list] : [];
    },
  };
  const lexicon = async (): Promise<Haystack> => haystack(0, lines((await pack<LexiconHead>('lexicon')).body));
  return {
    index: new GramIndex(texts, {
      grams: new Grams(hot, ofText),
      amounts: table('amounts'),
      lexicon,
    }),
    figureIndex: new GramFigures(
      {
        grams: new Grams(hot, ofNames),
        runs,
        units: tables.units,
        values: tables.values,
        readValues: (shard) => pack<ValueShard>(`values-${String(shard)}`),
      },
      conceptIds,
    ),
  };
}
