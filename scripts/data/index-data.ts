/** Data files → the search index beside them, a report in memory at a time. */
import path from 'node:path';
import { CONCEPTS } from '../../src/catalogue/concepts.ts';
import type { ReportSummary } from '../../src/schema/report.ts';
import { Progress } from '../build/progress.ts';
import { writeSearchIndex } from '../search/write-search-index.ts';
import { readBack } from './read-back.ts';

/** What the index needs to know of the reports that were written. */
export interface Written {
  /** Newest first. */
  summaries: readonly ReportSummary[];
  /** Figures of each concept that has any. */
  counts: ReadonlyMap<string, number>;
}

/** Reads back what was written into `out`, and writes its `search/`. */
export function indexData(out: string, { summaries, counts }: Written): Promise<void> {
  function* reports(): Iterable<ReturnType<typeof readBack>> {
    const progress = new Progress('编入检索的报告');
    progress.add(summaries.length);
    for (const { id } of summaries) {
      yield readBack(out, id);
      progress.done();
    }
  }
  return writeSearchIndex(path.join(out, 'search'), {
    reports: reports(),
    characters: summaries.reduce((sum, { source }) => sum + source.characters, 0),
    concepts: CONCEPTS,
    counts,
  });
}
