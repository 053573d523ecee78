/** Writes the data that needs all reports of a place, one place at a time: places, promises, series, changes, topics. */
import path from 'node:path';
import type { PlaceEntry } from '../../src/schema/place.ts';
import type { ReportSummary } from '../../src/schema/report.ts';
import { comparedReports } from '../../src/lib/compare/compared-report.ts';
import { MOST_NEAR, type PlaceSite } from '../../src/schema/site-data.ts';
import type { PlaceData } from '../pipeline/collection/collect-place.ts';
import { ReportError } from '../pipeline/notes.ts';
import { predecessorOf, successorOf } from '../pipeline/collection/timeline.ts';
import { yearInPlace } from '../../src/lib/report/report-name.ts';
import { keyInPlace } from '../../src/lib/urls.ts';
import { dataJson } from './data-json.ts';
import { JsonArrayFile } from './json-array-file.ts';
import { codeOfData } from './kept-reports.ts';
import { keptPlaces } from './place-results.ts';
import { putFile, type PutFolder } from './put-file.ts';
import { ConceptIndex } from './site/concept-index.ts';
import { ConceptLines } from './site/concept-lines.ts';
import { TopicWriter } from './site/topic-writer.ts';
import type { StepRunner } from './step-runner.ts';

/**
 * Has worker threads work out the results of each place, and writes places.json, promises.json, series.json and changes.json, and the parts
 * of them that one page needs: site/places/PLACE.json, site/promises/REPORT.json, site/changes/REPORT.json and others. Throws a ReportError
 * if the results of a place could not be worked out, for example because a record breaks the contract.
 */
export async function writeCollection(
  { out, site, runner }: { out: string; site: PutFolder; runner: StepRunner },
  reports: readonly ReportSummary[],
  places: readonly PlaceEntry[],
): Promise<void> {
  const summaries = new Map(reports.map((report) => [report.id, report]));
  const names = new Map(places.map(({ id, name }) => [id, name]));
  putFile(path.join(out, 'places.json'), dataJson(places));
  const file = (name: string): JsonArrayFile => new JsonArrayFile(path.join(out, `${name}.json`));
  const whole = { promises: file('promises'), series: file('series'), changes: file('changes') };
  const write = (folder: string, id: string, value: unknown): void => {
    site.put(`${folder}/${id}.json`, `${JSON.stringify(value)}\n`);
  };
  const topics = new TopicWriter(comparedReports(reports), (name, value) => write('topics', name, value));
  const index = new ConceptIndex();
  const lines = new ConceptLines();
  const code = codeOfData();
  const answers = runner.each(
    'place',
    places.map(({ id, reports: own }) => ({ file: id, place: id, reports: own, out, code })),
  );
  const kept = keptPlaces(out);
  for (const place of places) {
    const answer = (await answers.next()).value;
    if (answer && 'problem' in answer) throw new ReportError(answer.problem);
    const { found, told, named, mentions, levels } = kept.read(place.id);
    write('named', place.id, named);
    index.add(levels);
    for (const [id, own] of mentions) write('mentions', id, own);
    lines.add(place, found.series);
    topics.add(place.id, new Map(told));
    for (const name of ['promises', 'series', 'changes'] as const)
      whole[name].add(found[name].map((record) => JSON.stringify(record)));
    const own = place.reports.flatMap((id) => summaries.get(id) ?? []);
    write('places', place.id, placeSite(place, own, found, names));
    for (const { id } of own) {
      for (const name of ['promises', 'changes'] as const)
        write(
          name,
          id,
          (found[name] as { report: string }[]).filter(({ report }) => report === id),
        );
    }
  }
  for (const one of Object.values(whole)) one.close();
  kept.finish();
  topics.finish();
  for (const [concept, own] of lines.finish()) write('lines', concept, own);
  site.put('concept-index.json', JSON.stringify(index.finish()));
}

/** The data of the page of a place. `own` are its reports, the earliest first. */
function placeSite(
  { neighbours, alike, ...place }: PlaceEntry,
  own: readonly ReportSummary[],
  { promises, series }: PlaceData,
  names: ReadonlyMap<string, string>,
): PlaceSite {
  const named = (ids: readonly string[]): PlaceSite['near'] =>
    ids.slice(0, MOST_NEAR).map((id) => ({ id, name: names.get(id) ?? id }));
  return {
    ...place,
    near: named(neighbours),
    like: named(alike),
    years: own.map((report) => {
      const promised = promises.filter((one) => one.report === report.id);
      return {
        ...report,
        key: keyInPlace(place.id, report.id),
        year: yearInPlace(report),
        before: predecessorOf(report, own)?.id ?? null,
        after: successorOf(report, own)?.id ?? null,
        promises: promised.length,
        told: promised.filter(({ evidence }) => evidence.length > 0).length,
      };
    }),
    series,
  };
}
