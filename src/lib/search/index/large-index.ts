/** The indexes of a collection too large to be read whole: see index-format.ts. */
import type { FigureIndex } from './figure-index.ts';
import { conceptKey, GramFigures, isOfFigures, nameKey } from './gram-figures.ts';
import { GramIndex } from './gram-index.ts';
import { Grams, type RunLists } from './grams.ts';
import type { ConceptEntry, LexiconHead, PostingShard, PostingTables, ShardPage, ValueShard } from './index-format.ts';
import type { NameSearch } from '../names.ts';
import { PostingTable } from './postings.ts';
import { linesOf, type ReadPack } from './pack.ts';
import type { TextIndex } from './text-index.ts';
import { haystack, type Haystack, type Texts } from './texts.ts';

/**
 * `concepts` are those of the directory by their folded names, which are phrases with lists of their own. Nothing is loaded before
 * it is asked for.
 */
export function largeIndex(
  pack: ReadPack,
  tables: PostingTables,
  texts: Texts,
  concepts: NameSearch<ConceptEntry>,
): { index: TextIndex; figureIndex: FigureIndex } {
  const table = (name: 'runs' | 'amounts'): PostingTable =>
    new PostingTable(tables[name], {
      shard: (shard) => pack<PostingShard>(`${name}-${String(shard)}`),
      page: (page) => pack<ShardPage>(`${name}-page-${String(page)}`),
    });
  const hot = new Set(tables.hot.split(' '));
  const runs = table('runs');
  const ofText: RunLists = {
    get: (run) => runs.get(run),
    beginning: (char) => runs.startingWith(char, (key) => !isOfFigures(key)),
  };
  // Names have a list for every single character.
  const ofNames: RunLists = {
    get: (run) => runs.get(nameKey(run)),
    beginning: async (char) => {
      const list = await runs.get(nameKey(char));
      return list ? [list] : [];
    },
  };
  // Read when first asked for, as the names are.
  let phrases: ReadonlySet<string> | null = null;
  const isPhrase = (run: string): boolean =>
    (phrases ??= new Set([
      ...tables.phrases.split(' '),
      // Not the English ones, which come last.
      ...concepts.list.flatMap(({ entry, names }) =>
        names.slice(0, 1 + entry.wordings.length).filter(({ length }) => length > 1),
      ),
    ])).has(run);
  let keys: ReadonlyMap<string, string> | null = null;
  const keyOf = (id: string): string =>
    (keys ??= new Map(concepts.list.map(({ entry, names: [name = ''] }, at) => [entry.id, conceptKey(name, at)]))).get(
      id,
    ) ?? '';
  const lexicon = async (): Promise<Haystack> => haystack(0, linesOf((await pack<LexiconHead>('lexicon')).body));
  return {
    index: new GramIndex(texts, {
      grams: new Grams(hot, ofText, isPhrase),
      amounts: table('amounts'),
      lexicon,
    }),
    figureIndex: new GramFigures(
      {
        grams: new Grams(hot, ofNames, isPhrase),
        runs,
        units: tables.units,
        values: tables.values,
        readValues: (shard) => pack<ValueShard>(`values-${String(shard)}`),
      },
      keyOf,
    ),
  };
}
