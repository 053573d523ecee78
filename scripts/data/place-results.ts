/** Works out the results that depend only on the reports of one place, in a worker thread, and keeps them on disk for later runs. */
import path from 'node:path';
import { CONCEPTS } from '../../src/catalogue/concepts.ts';
import { namedConcepts } from '../../src/lib/compare/comparison/silence.ts';
import { planChangesSchema } from '../../src/schema/changes.ts';
import type { NamedThings } from '../../src/schema/named-thing.ts';
import { promiseSchema } from '../../src/schema/promise.ts';
import { seriesSchema } from '../../src/schema/series.ts';
import type { ConceptMentions, TopicPlace } from '../../src/schema/site-data.ts';
import { collectPlace, type PlaceData, type ReportData } from '../pipeline/collection/collect-place.ts';
import { namedThings } from '../pipeline/collection/named-things.ts';
import { topicsOfReport } from '../pipeline/collection/topics.ts';
import { KeptResults } from './kept-results.ts';
import { readBack, textsBack } from './read-back.ts';
import { placeLevels, type PlaceLevel } from './site/concept-index.ts';

export interface PlaceAsked {
  /** Id of the place. */
  place: string;
  /** Ids of its reports, the earliest first. Their data is in `out`. */
  reports: readonly string[];
  out: string;
  /** Checksum of the code that makes the data. */
  code: string;
}

export interface PlaceResults {
  found: PlaceData;
  told: [topic: string, Omit<TopicPlace, 'place'>][];
  named: NamedThings;
  mentions: [report: string, ConceptMentions][];
  levels: PlaceLevel[];
}

/** Folder in `site` with the kept results. */
export const KEPT_PLACES = 'kept-places';
/** The kept results of all places. */
export const keptPlaces = (out: string): KeptResults<PlaceResults> =>
  new KeptResults(path.join(out, 'site', KEPT_PLACES));

/** Works out the results of a place and writes them to disk, unless they are there already. Throws if a record breaks the contract. */
export function workOutPlace({ place, reports, out, code }: PlaceAsked): void {
  const texts = reports.map((id) => textsBack(out, id));
  keptPlaces(out).make(place, [code, place, ...texts.flat()], () =>
    resultsOf(
      place,
      texts.map((own, at) => readBack(out, reports[at] ?? '', own)),
    ),
  );
}

function resultsOf(place: string, read: readonly ReportData[]): PlaceResults {
  const { promises, series, changes } = collectPlace(place, read);
  const last = read.at(-1);
  return {
    found: {
      promises: promises.map((one) => promiseSchema.parse(one)),
      series: series.map((one) => seriesSchema.parse(one)),
      changes: changes.map((one) => planChangesSchema.parse(one)),
    },
    told: last ? [...topicsOfReport(last.report, last.indicators, promises)] : [],
    named: namedThings(read.map(({ report }) => report)),
    mentions: read.map(({ report }) => [report.id, namedConcepts(report.sections, CONCEPTS)]),
    levels: placeLevels(read.map(({ indicators }) => indicators)),
  };
}
