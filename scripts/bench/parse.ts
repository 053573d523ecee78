/**
 * node scripts/bench/parse.ts [--sizes 5,100,1000]: how fast reports are read (decoding, cleaning, structure), and time and peak
 * memory of the whole `npm run parse` for growing collections, made of copies of the reports with changed place names. Reading
 * and the search index are told apart by the marks that the run itself sets. What starting costs is measured by a collection of
 * one report and taken off; a report counts as 15,000 characters. Of three runs in turns the fastest is told, since what else
 * the machine does only adds to a time, and the highest peak of memory.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readCommandLine } from '../command-line.ts';
import { readReportFile, reportFiles } from '../data/read-reports.ts';
import { clean } from '../pipeline/clean/clean.ts';
import { decode } from '../pipeline/decode/decode.ts';
import { parseReport } from '../pipeline/parse-report.ts';
import { readIdFacts } from '../pipeline/report-facts.ts';
import { structure } from '../pipeline/structure/structure.ts';

const { values } = readCommandLine('用法：node scripts/bench/parse.ts [--reports 报告目录] [--sizes 5,100,1000]', {
  options: { sizes: { type: 'string', default: '5,100,1000' }, reports: { type: 'string', default: 'reports' } },
});
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CHARACTERS = 15_000;
/** Seconds below which no rate is told. */
const LEAST = 0.5;
const NAMES = '安宝昌德东福高光和恒吉嘉金康龙明南平青瑞盛泰文西新兴永玉云中';

/** Place names that differ from copy to copy: 安宝, 安昌 …… */
const nameOf = (i: number): string =>
  `${NAMES[i % NAMES.length] ?? ''}${NAMES[Math.floor(i / NAMES.length) % NAMES.length] ?? ''}`;

interface Model {
  text: string;
  place: string;
  characters: number;
}

function models(): Model[] {
  return reportFiles(values.reports).map((file) => {
    const source = readReportFile(values.reports, file);
    const { report } = parseReport(source);
    return {
      text: new TextDecoder().decode(source.bytes),
      place: report.place.name,
      characters: report.source.characters,
    };
  });
}

/** Writes `count` reports into a folder; returns their characters. */
function writeCopies(folder: string, count: number, from: readonly Model[]): number {
  let characters = 0;
  for (let i = 0; i < count; i++) {
    const model = from[i % from.length];
    if (!model) throw new Error('no report to copy');
    const place = model.place.replace(/^[^镇区]+/u, nameOf(i));
    writeFileSync(path.join(folder, `${String(i).padStart(4, '0')}.txt`), model.text.replaceAll(model.place, place));
    characters += model.characters;
  }
  return characters;
}

interface Run {
  characters: number;
  /** By the clock. */
  seconds: number;
  /** Of all cores together. */
  processor: number;
  megabytes: number;
  /** The peak up to the search index, which holds the texts of all reports. */
  megabytesBefore: number;
  /** What reading the reports and writing their data takes of the seconds. */
  reading: number;
  /** What the search index takes of them, which has a limit of its own. */
  index: number;
}

/** Tells at the end of a run its processor time, its peak memory and when its parts began; the threads are counted with it. */
const PROBE = `import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const marks = performance.getEntriesByType('mark');
  const times = Object.fromEntries(marks.map(({ name, startTime }) => [name, startTime]));
  const before = marks.find(({ name }) => name === 'indexing')?.detail;
  console.error('@@' + JSON.stringify({ processor: userCPUTime + systemCPUTime, maxRSS, before, ...times }));
});`;

const TOLD = z.object({
  processor: z.number(),
  maxRSS: z.number(),
  before: z.number(),
  reading: z.number(),
  indexing: z.number(),
  indexed: z.number(),
});

/** Runs npm run parse over `count` copies in a process of its own, and reads its times and peak memory. */
function measure(count: number, from: readonly Model[]): Run {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-parse-'));
  try {
    const reports = path.join(folder, 'reports');
    mkdirSync(reports);
    const characters = writeCopies(reports, count, from);
    const start = performance.now();
    const run = spawnSync(
      process.execPath,
      [
        '--import',
        './scripts/engine.mjs',
        '--import',
        `data:text/javascript,${encodeURIComponent(PROBE)}`,
        'scripts/build-data.ts',
        '--reports',
        reports,
        '--out',
        path.join(folder, 'data'),
      ],
      { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    const seconds = (performance.now() - start) / 1000;
    const told = /@@(.*)/.exec(run.stderr)?.[1];
    if (run.status !== 0 || told === undefined) throw new Error(run.stderr || run.stdout);
    const { processor, maxRSS, before, reading, indexing, indexed } = TOLD.parse(JSON.parse(told));
    return {
      characters,
      seconds,
      processor: processor / 1e6,
      megabytes: maxRSS / 1024,
      megabytesBefore: before / 1024,
      reading: (indexing - reading) / 1000,
      index: (indexed - indexing) / 1000,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reports a second through decoding, cleaning and structure, as the parse runs them: once for the ids, once for the data. */
function readingRate(from: readonly Model[]): number {
  const rounds = 40;
  let characters = 0;
  let start = process.cpuUsage();
  for (let round = 0; round < rounds; round++) {
    // The first rounds warm the engine up.
    if (round === 5) [characters, start] = [0, process.cpuUsage()];
    for (const { text, place } of from) {
      const bytes = new TextEncoder().encode(text.replaceAll(place, place.replace(/^[^镇区]+/u, nameOf(round))));
      readIdFacts({ bytes, file: 'a.txt' });
      structure(clean(decode(bytes, 'a.txt').text));
      characters += text.length;
    }
  }
  const { user, system } = process.cpuUsage(start);
  return characters / CHARACTERS / ((user + system) / 1e6);
}

const ROUNDS = 3;

/** The same collection several times: the least of each time, the most of each memory. */
function fastest(runs: readonly Run[]): Run {
  const all = (key: keyof Run): number[] => runs.map((run) => run[key]);
  return {
    characters: Math.max(...all('characters')),
    seconds: Math.min(...all('seconds')),
    processor: Math.min(...all('processor')),
    megabytes: Math.max(...all('megabytes')),
    megabytesBefore: Math.max(...all('megabytesBefore')),
    reading: Math.min(...all('reading')),
    index: Math.min(...all('index')),
  };
}

const from = models();
console.log(`解码、清理、分节：每秒 ${readingRate(from).toFixed(1)} 份`);
const sizes = [1, ...values.sizes.split(',').map(Number)];
const rounds = Array.from({ length: ROUNDS }, () => sizes.map((count) => measure(count, from)));
const [one, ...others] = sizes.map((_, i) => fastest(rounds.flatMap((runs) => runs[i] ?? [])));
if (!one) throw new Error('no run');
console.log(`启动（1 份）：${one.seconds.toFixed(1)} 秒，内存峰值 ${one.megabytes.toFixed(0)} MB`);
others.forEach(({ characters, seconds, processor, megabytes, megabytesBefore, reading, index }, i) => {
  const read = (characters - one.characters) / CHARACTERS;
  // What is left of a short run after starting is taken off says more of the noise than of the reading.
  const rate = (spent: number): string => (spent < LEAST ? '—' : (read / spent).toFixed(1));
  console.log(
    `${String(sizes[i + 1]).padStart(5)} 份 ${String(characters)} 字：${seconds.toFixed(1)} 秒，其中搜索索引 ${index.toFixed(1)} 秒；除去启动和索引每秒 ${rate(reading - one.reading)} 份，连同索引 ${rate(seconds - one.seconds)} 份（按处理器时间 ${rate(processor - one.processor)} 份，每份 ${String(CHARACTERS)} 字），内存峰值 ${megabytesBefore.toFixed(0)} MB，连同索引 ${megabytes.toFixed(0)} MB`,
  );
});
