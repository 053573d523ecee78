/**
 * npm run quality: scores the extraction against the hand-labelled reports, prints a table and writes quality.json.
 * Exits with status 1 if a score falls below its floor.
 *
 * With --corpus DIR: counts the records in a folder of reports that are probably wrong. With --against COMMIT also: does the same with the
 * code of that commit, and prints every record that was gained, lost or changed since, with its sentence.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from './command-line.ts';
import { putFile } from './data/put-file.ts';
import { countersText, differencesText, LISTS, scoresText } from './quality/corpus/corpus-text.ts';
import { commitNow, readCorpus, readCorpusAt } from './quality/corpus/read-corpus.ts';
import { fallen, measureQuality, recordRounds, scoreSets } from './quality/measure-quality.ts';
import { qualityTable } from './quality/quality-table.ts';
import { recordPromises, scorePromises } from './quality/score-promises.ts';

const USAGE = `用法：npm run quality -- [--corpus 报告目录 [--against 提交] [--only 栏目] [--sample 条数] [--seed 种子] [--record]]
栏目：${LISTS.join(' ')}`;
const { values } = readCommandLine(USAGE, {
  options: {
    corpus: { type: 'string' },
    against: { type: 'string' },
    only: { type: 'string' },
    sample: { type: 'string' },
    record: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});

/** Scores the labelled reports. If there are none, removes quality.json, and the site then shows nothing about quality. */
function scoreLabelled(): void {
  const file = path.join(process.env['DATA_DIR'] ?? '.data', 'quality.json');
  const quality = measureQuality();
  if (!quality) {
    rmSync(file, { force: true });
    console.log('reports/ 里没有标注过的报告，不评分');
    return;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  putFile(file, `${JSON.stringify(quality, null, 1)}\n`);
  const rows = quality.reports.map((scores) => [scores.report, scores] as const);
  const rounds = quality.rounds.map((one) => [`${one.set} ${one.measured} ${one.commit}`, one.scores] as const);
  console.log(qualityTable([...rows, ['合计', quality.total], ...rounds]));
  const falls = fallen(quality);
  for (const fall of falls) console.error(fall);
  if (falls.length > 0) process.exitCode = 1;
}

function countIn(folder: string, { against, only, sample, seed, record }: typeof values): void {
  const asked = { only, seed, ...(sample !== undefined && { sample: Number(sample) }) };
  if ((only !== undefined && !LISTS.includes(only)) || Number.isNaN(asked.sample)) {
    console.error(USAGE);
    process.exitCode = 1;
    return;
  }
  const now = readCorpus(folder);
  const before = against === undefined ? [] : [[against, readCorpusAt(folder, against)] as const];
  const readings = [...before, ['', now] as const];
  const sets = readings.map(([name, corpus]) => [name, scoreSets(folder, corpus)] as const);
  const promised = scorePromises(folder, now);
  if (record) recordRounds(sets.at(-1)?.[1] ?? [], commitNow());
  if (record) recordPromises(promised, commitNow());
  const corpora = readings.map(([, corpus]) => corpus);
  console.log(scoresText(sets, asked) + countersText(corpora, asked));
  if (promised.size > 0) console.table(Object.fromEntries(promised));
  for (const [, then] of before) console.log(`\n${differencesText(then, now, asked)}`);
}

if (values.corpus === undefined) scoreLabelled();
else countIn(values.corpus, values);
