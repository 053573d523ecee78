/**
 * npm run parse: reads every report of a folder, runs the pipeline, validates, writes the data files, prints the notes.
 * A report that cannot be read is named with the reason; the others are still written, and the exit status is 1.
 */
import { mkdirSync } from 'node:fs';
import { readCommandLine } from './command-line.ts';
import { StepRunner } from './data/step-runner.ts';

const { values } = readCommandLine('用法：npm run parse -- [--reports 报告目录] [--out 数据目录]', {
  options: {
    reports: { type: 'string', default: 'reports' },
    out: { type: 'string', default: process.env['DATA_DIR'] ?? '.data' },
    // Left to the build of the site, which makes it beside the pages.
    'no-index': { type: 'boolean', default: false },
  },
});
performance.mark('reading');
// First of all: a thread loads what reads while this one loads what writes.
const runner = new StepRunner();
const { buildData } = await import('./data/build-data.ts');
// A clone whose reports were all taken out has no such folder.
if (values.reports === 'reports') mkdirSync(values.reports, { recursive: true });
process.exitCode = await buildData(values.reports, values.out, runner, !values['no-index']);
