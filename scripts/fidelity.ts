/**
 * node scripts/fidelity.ts [--reports DIR] [--out DIR] [--min 0.9995]
 * Prints for every report of the data the share of its source that it shows, and the first place that differs; the exit
 * status is 1 where one stays under the minimum.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../src/schema/report.ts';
import { readCommandLine } from './command-line.ts';
import { fidelityOf } from './fidelity/fidelity-of.ts';

const { values } = readCommandLine(
  '用法：node scripts/fidelity.ts [--reports 报告目录] [--out 数据目录] [--min 0.9995]',
  {
    options: {
      reports: { type: 'string', default: 'reports' },
      out: { type: 'string', default: '.data' },
      min: { type: 'string', default: '0.9995' },
    },
  },
);

const read = (...names: string[]): unknown => JSON.parse(readFileSync(path.join(values.out, ...names), 'utf8'));
const ids = (read('reports.json') as { id: string }[]).map(({ id }) => id);
let worst = 1;
for (const id of ids) {
  const report = read('reports', `${id}.json`) as Report;
  const { ratio, place } = fidelityOf(report, readFileSync(path.join(values.reports, report.source.file)));
  worst = Math.min(worst, ratio);
  console.log(`${ratio.toFixed(5)} ${id}${place ? `  ${place}` : ''}`);
}
console.log(`共 ${String(ids.length)} 份，最低 ${worst.toFixed(5)}`);
process.exitCode = worst < Number(values.min) ? 1 : 0;
