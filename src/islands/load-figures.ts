import { unpackFigures } from '../lib/figure/packed-figures.ts';
import type { RowFile } from '../lib/table/row-files.ts';
import { href } from '../lib/urls.ts';
import type { Indicator } from '../schema/indicator.ts';
import { loadOnce } from './load.ts';

/** Loads the figures of a report. */
export const loadFigures = async (report: string): Promise<Indicator[]> =>
  unpackFigures((await loadOnce<RowFile>(href(`/indicators/rows/${report}.json`))).figures);
