/**
 * npm run bench:indicators: how long the extraction takes per report of 10,000 characters, over the reports of the project.
 * Time of the processor, so that other work on the machine does not count.
 */
import { parseReport } from '../pipeline/parse-report.ts';
import { extractIndicators } from '../pipeline/indicators/extract.ts';
import { readReportFile, reportFiles } from '../data/read-reports.ts';

const ROUNDS = 20;

const reports = reportFiles('reports').map(
  (file) => parseReport({ ...readReportFile('reports', file), id: 'bench' }).report,
);
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

let slowest = 0;
for (const report of reports) {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    extractIndicators(report);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  const per10000 = (median(rounds) / report.source.characters) * 10_000;
  slowest = Math.max(slowest, per10000);
  console.log(
    `${report.place.name}  ${String(report.source.characters)} 字  ${median(rounds).toFixed(1)} 毫秒，每万字 ${per10000.toFixed(1)} 毫秒`,
  );
}
console.log(`最慢每万字 ${slowest.toFixed(1)} 毫秒（上限 50 毫秒）`);
if (slowest > 50) process.exitCode = 1;
