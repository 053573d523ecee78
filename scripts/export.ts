/**
 * npm run export -- [--report ID | --place PLACE] [--out FILE]: writes one report, the reports of one place, or all reports of a small
 * collection to a single HTML file. Needs the site in dist/, which `npm run build` makes.
 */
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { MOST_SINGLE, singleFile, type SingleReport } from '../src/lib/single/single-file.ts';
import { unpackFigures } from '../src/lib/figure/packed-figures.ts';
import type { RowFile } from '../src/lib/table/row-files.ts';
import { reportName } from '../src/lib/report/report-name.ts';
import type { PlaceEntry } from '../src/schema/place.ts';
import type { Report, ReportSummary } from '../src/schema/report.ts';
import { siteRoot } from './build/site-address.ts';
import { readCommandLine } from './command-line.ts';

const { values } = readCommandLine(
  '用法：npm run export -- [--report 编号 | --place 地方] [--out 文件.html] [--site 网站目录]',
  {
    options: {
      report: { type: 'string' },
      place: { type: 'string' },
      out: { type: 'string' },
      site: { type: 'string', default: 'dist' },
    },
  },
);
const read = <T>(name: string): T => JSON.parse(readFileSync(path.join(values.site, name), 'utf8')) as T;
const json = <T>(name: string): T => read(`data/${name}`);

/** The ids of the requested reports and a title for the file; null if the report or place does not exist. */
function chosen(): { title: string; ids: string[] } | null {
  const reports = json<ReportSummary[]>('reports.json');
  if (values.report !== undefined) {
    const report = reports.find(({ id }) => id === values.report);
    return report ? { title: `${reportName(report)}${report.title}`, ids: [report.id] } : null;
  }
  if (values.place !== undefined) {
    const place = json<PlaceEntry[]>('places.json').find(({ id }) => id === values.place);
    return place ? { title: `${place.name}政府工作报告`, ids: place.reports.toReversed() } : null;
  }
  return { title: '政府工作报告', ids: reports.map(({ id }) => id) };
}

function exportFile(): string {
  if (!existsSync(path.join(values.site, 'single-file.js')))
    return `没有构建好的网站 ${values.site}：请先运行 npm run build`;
  const found = chosen();
  if (!found) return `没有这份报告或这个地方：${values.report ?? values.place ?? ''}`;
  const { title, ids } = found;
  if (ids.length > MOST_SINGLE)
    return `${String(ids.length)} 份报告放在一个文件里太大，浏览器打不开：请用 --place 或 --report 选一部分（至多 ${String(MOST_SINGLE)} 份）`;
  const out = values.out ?? `${values.report ?? values.place ?? 'reports'}.html`;
  const file = openSync(out, 'w');
  const script = readFileSync(path.join(values.site, 'single-file.js'), 'utf8');
  const names = ids.map((id) => json<Report>(`reports/${id}.json`));
  const reports = function* (): Iterable<SingleReport> {
    for (const id of ids) {
      const { figures } = read<RowFile>(`indicators/rows/${id}.json`);
      yield { report: json<Report>(`reports/${id}.json`), indicators: unpackFigures(figures) };
    }
  };
  const day = new Date().toISOString().slice(0, 10);
  let bytes = 0;
  for (const piece of singleFile({ title, script, site: siteRoot(), day }, reports(), names))
    bytes += writeSync(file, piece);
  closeSync(file);
  console.log(`${out}：${String(ids.length)} 份报告，${String(Math.round(bytes / 1000))} kB`);
  return '';
}

const problem = exportFile();
if (problem) {
  console.error(problem);
  process.exitCode = 1;
}
