import { expect, test } from 'vitest';
import {
  TOPIC_FIGURES,
  TOPIC_PLACES,
  type ReportLabel,
  type ToldTopic,
  type TopicFigures,
} from '../../../src/schema/site-data.ts';
import type { Indicator } from '../../../src/schema/indicator.ts';
import { TopicWriter } from './topic-writer.ts';

const PLACES = Array.from({ length: 95 }, (_, i) => `place${String(i).padStart(2, '0')}`);

/** The files of a topic that so many places tell of; the newest report is that of the last place. */
function filesOf(ids: readonly string[]): Map<string, unknown> {
  const labels = ids.map((id) => ({ id: `${id}-2025`, name: `${id}2025年`, mark: 0, url: '', place: { name: id } }));
  const files = new Map<string, unknown>();
  const writer = new TopicWriter(labels.toReversed() as unknown as ReportLabel[], (name, value) =>
    files.set(name, value),
  );
  for (const id of ids) {
    const figure = { concept: 'new-urban-jobs', report: `${id}-2025` } as Indicator;
    const text = { sentence: 's1.1', text: '就业', span: [0, 2] as [number, number] };
    const own = { report: `${id}-2025`, said: 4, promised: 1, sentences: [text], promises: [text], figures: [figure] };
    writer.add(id, new Map([['jobs', own]]));
  }
  writer.finish();
  return files;
}

test('places are paged, and a concept keeps the figures of the newest reports', () => {
  const files = filesOf(PLACES);
  const jobs = files.get('jobs') as TopicFigures;
  expect(jobs).toMatchObject({ places: 95, sentences: 380, promises: 95 });
  expect(jobs.concepts).toHaveLength(1);
  expect(jobs.concepts[0]?.places).toBe(95);
  expect(jobs.concepts[0]?.figures.map(({ label }) => label.name)).toEqual(
    PLACES.slice(-TOPIC_FIGURES)
      .toReversed()
      .map((id) => `${id}2025年`),
  );
  const pages = jobs.pages.map((_, at) => files.get(`jobs-${String(at + 1)}`) as ToldTopic[]);
  expect(pages.flat().map(({ place }) => place)).toEqual(PLACES);
  expect(pages.map(([first]) => first?.place)).toEqual(jobs.pages);
  for (const page of pages) expect(page.length).toBeLessThanOrEqual(TOPIC_PLACES);
  for (const page of pages.slice(0, -1)) expect(page.length).toBeGreaterThanOrEqual(10);
  expect([files.get('index'), files.get('told')]).toEqual([{ jobs: 95 }, { jobs: true }]);
});

test('a new place changes few pages, not all that follow', () => {
  const pagesOf = (ids: readonly string[]): string[] =>
    [...filesOf(ids)].filter(([name]) => /-\d/.test(name)).map(([, page]) => JSON.stringify(page));
  const all = new Set(pagesOf(PLACES));
  const changed = PLACES.map(
    (left) => pagesOf(PLACES.filter((id) => id !== left)).filter((page) => !all.has(page)).length,
  );
  expect(changed.reduce((sum, one) => sum + one) / PLACES.length).toBeLessThan(2.5);
});
