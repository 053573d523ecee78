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

test('places are paged, and of a concept the figures of the newest reports stay', () => {
  const ids = Array.from({ length: 45 }, (_, i) => `place${String(i).padStart(2, '0')}`);
  const labels = ids.map((id) => ({ id: `${id}-2025`, name: `${id}2025年`, mark: 0, url: '', place: { name: id } }));
  const files = new Map<string, unknown>();
  // The newest report is that of the last place.
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
  const jobs = files.get('jobs') as TopicFigures;
  expect(jobs).toMatchObject({ places: 45, sentences: 180, promises: 45, pages: ['place00', 'place20', 'place40'] });
  expect(jobs.concepts).toHaveLength(1);
  expect(jobs.concepts[0]?.places).toBe(45);
  expect(jobs.concepts[0]?.figures.map(({ label }) => label.name)).toEqual(
    ids
      .slice(-TOPIC_FIGURES)
      .toReversed()
      .map((id) => `${id}2025年`),
  );
  expect([1, 2, 3].map((page) => (files.get(`jobs-${String(page)}`) as ToldTopic[]).length)).toEqual([
    TOPIC_PLACES,
    TOPIC_PLACES,
    5,
  ]);
  expect(files.get('index')).toEqual({ jobs: 45 });
});
