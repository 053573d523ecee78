/** Data files → the search index beside them, with one report in memory at a time. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CONCEPTS } from '../../src/catalogue/concepts.ts';
import type { ReportSummary } from '../../src/schema/report.ts';
import type { Collection } from '../../src/schema/site-data.ts';
import { Progress } from '../build/progress.ts';
import { writeSearchIndex } from '../search/write-search-index.ts';
import { readBack } from './read-back.ts';

/** If this file exists, the index is complete. */
export const INDEX_MANIFEST = 'search/manifest.json';

/** Makes the search index of the data in `out` and writes it into `search/` there. */
export function indexData(out: string): void {
  const read = <T>(name: string): T => JSON.parse(readFileSync(path.join(out, name), 'utf8')) as T;
  const summaries = read<ReportSummary[]>('reports.json');
  const { concepts } = read<Collection>('site/collection.json');
  function* reports(): Iterable<ReturnType<typeof readBack>> {
    const progress = new Progress('编入检索的报告');
    progress.add(summaries.length);
    for (const { id } of summaries) {
      yield readBack(out, id);
      progress.done();
    }
  }
  writeSearchIndex(path.join(out, 'search'), {
    reports: reports(),
    characters: summaries.reduce((sum, { source }) => sum + source.characters, 0),
    concepts: CONCEPTS,
    counts: new Map(concepts.map(({ id, figures }) => [id, figures])),
  });
}
