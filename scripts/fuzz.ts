/**
 * npm run fuzz -- [--seconds 60] [--seed N] [--only NUMBER] [DIR…]: breaks reports of the folders (default reports/) in many ways, reads
 * the broken files for the given time, and prints each failure: a crash, lost characters, time that grows faster than the size of the
 * file, or no answer. Exits with status 1 if there is any failure. `--only` repeats one file by its number.
 */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { readCommandLine } from './command-line.ts';
import { filesThere, readReportFile } from './data/read-reports.ts';
import { mutant, outcomeOf, type Outcome } from './fuzz/fuzz.fixture.ts';
import { decode } from './pipeline/decode/decode.ts';

const { values, positionals } = readCommandLine(
  '用法：npm run fuzz -- [--seconds 秒数] [--seed 种子] [--only 编号] [报告目录……]',
  {
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string', default: String(Date.now() % 1e6) },
      only: { type: 'string' },
    },
  },
);
const seed = Number(values.seed);
const texts = (positionals.length > 0 ? positionals : ['reports']).flatMap((folder) =>
  filesThere(folder).map((file) => decode(readReportFile(folder, file).bytes, file).text),
);
/** Milliseconds after which a file without an answer counts as a failure. */
const PATIENCE = 60_000;

const start = (): Worker =>
  new Worker(new URL('./fuzz/fuzz-worker.fixture.ts', import.meta.url), { workerData: { texts, seed } });
/** Returns the outcome of one file; `wrong: …` if the worker crashes or does not answer in time. */
async function ask(worker: Worker, number: number): Promise<Outcome> {
  worker.postMessage(number);
  try {
    const [outcome] = (await once(worker, 'message', { signal: AbortSignal.timeout(PATIENCE) })) as [Outcome];
    return outcome;
  } catch (error) {
    return `wrong: ${String(error)}`;
  }
}

const counts: Record<string, number> = { read: 0, refused: 0, wrong: 0 };
if (values.only !== undefined) {
  const number = Number(values.only);
  const { file, bytes, how } = await mutant(texts, seed, number);
  const place = path.join(tmpdir(), `fuzz-${String(seed)}-${String(number)}-${file}`);
  writeFileSync(place, bytes);
  const outcome = await outcomeOf(texts, seed, number);
  console.log(`${place}（${how}）：${outcome}`);
  process.exitCode = outcome.startsWith('wrong') ? 1 : 0;
} else {
  const end = performance.now() + 1000 * Number(values.seconds);
  let worker = start();
  let number = 0;
  for (; performance.now() < end; number++) {
    const outcome = await ask(worker, number);
    const [kind = ''] = outcome.split(':');
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (kind !== 'wrong') continue;
    console.log(`--seed ${String(seed)} --only ${String(number)}  ${outcome}`);
    await worker.terminate();
    worker = start();
  }
  await worker.terminate();
  console.log(
    `种子 ${String(seed)}，${String(texts.length)} 份文本，${values.seconds} 秒，${String(number)} 个文件：读出 ${String(counts['read'])}，拒绝 ${String(counts['refused'])}，出错 ${String(counts['wrong'])}`,
  );
  process.exitCode = counts['wrong'] === 0 ? 0 : 1;
}
