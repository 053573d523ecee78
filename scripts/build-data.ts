/**
 * npm run parse: reads every report of a folder, runs the pipeline, validates the results, writes the data files and prints the notes.
 * A report that cannot be read is printed with the reason; the others are still written, and the exit status is 1.
 */
import { mkdirSync } from 'node:fs';
import { readCommandLine } from './command-line.ts';
import { StepRunner } from './data/step-runner.ts';

const { values } = readCommandLine('用法：npm run parse -- [--reports 报告目录] [--out 数据目录]', {
  options: {
    reports: { type: 'string', default: 'reports' },
    out: { type: 'string', default: process.env['DATA_DIR'] ?? '.data' },
    // The build of the site makes the index itself, in parallel with the pages.
    'no-index': { type: 'boolean', default: false },
  },
});
performance.mark('reading');
// Started before anything else is imported, so that the worker thread loads the parser while this thread loads the writer.
const runner = new StepRunner();
const { buildData } = await import('./data/build-data.ts');
// Git keeps no empty folders, so a clone without reports has no `reports`.
if (values.reports === 'reports') mkdirSync(values.reports, { recursive: true });
process.exitCode = await buildData(values.reports, values.out, runner, !values['no-index']);
