import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Phrases, PhraseSpans } from '../../../src/schema/phrase.ts';
import { madeUpReport } from '../../pipeline/collection/made-up.fixture.ts';
import { temporaryFolder } from '../../temporary-folder.fixture.ts';
import { writePhrases } from './write-phrases.ts';

const at = temporaryFolder();

test('spans are offsets in the original sentence and include quotation marks and closing marks', () => {
  for (const folder of ['reports', 'indicators', 'site']) mkdirSync(at(folder));
  const reports = [
    madeUpReport(2024, ['我们时刻牢记“两个不忘”的殷殷嘱托，修好了三条路。'], ['种树。']).report,
    { ...madeUpReport(2025, ['新建公园，始终时刻牢记“两个不忘”的殷殷嘱托！'], ['修桥。']).report, id: 'other-2025' },
  ];
  for (const report of reports) {
    writeFileSync(at('reports', `${report.id}.json`), JSON.stringify(report));
    writeFileSync(at('indicators', `${report.id}.json`), '[]');
  }
  writePhrases(
    at(),
    reports.map(({ id }) => ({ reports: [id] })),
    reports.toReversed(),
  );
  const read = <T>(name: string): T => JSON.parse(readFileSync(at('site', name), 'utf8')) as T;
  const found = read<Phrases>('phrases.json');
  expect(found).toMatchObject({ places: 2, runs: 1 });
  expect(found.phrases).toMatchObject([
    {
      text: '时刻牢记“两个不忘”的殷殷嘱托',
      places: 2,
      reports: 2,
      since: '2024',
      first: { label: { id: reports[0]?.id } },
    },
  ]);
  const marked = reports.flatMap(({ id, sections }) =>
    Object.entries(read<PhraseSpans>(`phrases/${id}.json`)).map(([sentence, spans]) => {
      const texts = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.sentences));
      return texts.find((one) => one.id === sentence)?.text.slice(...spans);
    }),
  );
  expect(marked).toEqual(['时刻牢记“两个不忘”的殷殷嘱托，', '时刻牢记“两个不忘”的殷殷嘱托！']);
});
