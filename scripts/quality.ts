/**
 * npm run quality: how well the extraction reads the hand-labelled reports; prints a table and writes quality.json.
 * The exit status is 1 when a figure falls below its floor.
 *
 * With --corpus DIR: counts in any folder of reports what is probably read wrongly; with --against COMMIT also what the project of
 * that commit counts there, and every record that has been gained, lost or changed since, with its sentence.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from './command-line.ts';
import { countersText, differencesText, LISTS } from './quality/corpus/corpus-text.ts';
import { readCorpus, readCorpusAt } from './quality/corpus/read-corpus.ts';
import { fallen } from './quality/floors.ts';
import { measureQuality } from './quality/measure-quality.ts';
import { qualityTable } from './quality/quality-table.ts';

const USAGE = `用法：npm run quality -- [--corpus 报告目录 [--against 提交] [--only 栏目] [--sample 条数] [--seed 种子]]
栏目：${LISTS.join(' ')}`;
const { values } = readCommandLine(USAGE, {
  options: {
    corpus: { type: 'string' },
    against: { type: 'string' },
    only: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

/** The labelled reports of the project. */
function scoreLabelled(): void {
  const out = process.env['DATA_DIR'] ?? '.data';
  const quality = measureQuality();
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, 'quality.json'), `${JSON.stringify(quality, null, 1)}\n`);
  console.log(qualityTable(quality));
  const falls = fallen(quality);
  for (const fall of falls) console.error(fall);
  if (falls.length > 0) process.exitCode = 1;
}

function countIn(folder: string, { against, only, sample, seed }: typeof values): void {
  const asked = { only, seed, ...(sample !== undefined && { sample: Number(sample) }) };
  if ((only !== undefined && !LISTS.includes(only)) || Number.isNaN(asked.sample)) {
    console.error(USAGE);
    process.exitCode = 1;
    return;
  }
  const now = readCorpus(folder);
  const before = against === undefined ? [] : [readCorpusAt(folder, against)];
  console.log(countersText([...before, now], asked));
  for (const then of before) console.log(`\n${differencesText(then, now, asked)}`);
}

if (values.corpus === undefined) scoreLabelled();
else countIn(values.corpus, values);
