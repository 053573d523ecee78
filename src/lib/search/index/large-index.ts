/** The indexes of a collection too large to be read whole: see index-format.ts. Nothing is loaded before it is asked for. */
import type { FigureIndex } from './figure-index.ts';
import { GramFigures } from './gram-figures.ts';
import { GramIndex } from './gram-index.ts';
import type { ConceptEntry, PostingTables } from './index-format.ts';
import type { ReadPack } from './pack.ts';
import type { TextIndex } from './text-index.ts';
import type { Texts } from './texts.ts';

export const largeIndex = (
  pack: ReadPack,
  tables: PostingTables,
  texts: Texts,
  concepts: readonly ConceptEntry[],
): { index: TextIndex; figureIndex: FigureIndex } => ({
  index: new GramIndex(tables, pack, texts),
  figureIndex: new GramFigures(
    tables,
    pack,
    concepts.map(({ id }) => id),
  ),
});
