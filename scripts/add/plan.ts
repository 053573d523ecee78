/** What adding a file would do: its report as understood, the files to write, and what clashes with the collection. */
import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { ReportFile } from '../data/read-reports.ts';
import { assignReportIds } from '../pipeline/ids/report-id.ts';
import { parseReport, type ParsedReport } from '../pipeline/parse-report.ts';
import { readIdFacts } from '../pipeline/report-facts.ts';
import type { Sidecar } from '../pipeline/sidecar.ts';
import type { Converted } from './convert/convert.ts';

export interface Plan extends ParsedReport {
  /** Name of the text file in reports/, from the id. */
  file: string;
  bytes: Uint8Array;
  /** YAML beside it. */
  yaml: string;
  /** Why it should not be added as it is, in Chinese. */
  clashes: string[];
}

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** `given` is what the person says beside the text (region, source, slug); `there` are the reports of the collection. */
export function planAdding(name: string, { bytes }: Converted, given: Sidecar, there: readonly ReportFile[]): Plan {
  const sidecar: Sidecar = { ...given, delivered: name };
  // Its own name may tell place and year; it goes behind all others, so that none of them gives way to it.
  const own = readIdFacts({ bytes, file: name, sidecar });
  const facts = [...there.map((source) => readIdFacts(source)), { ...own, file: `\uffff${own.file}` }];
  const ids = assignReportIds(facts);
  const id = ids.at(-1) ?? name;
  const file = `${id}.txt`;
  const parsed = parseReport({ bytes, file: name, id, sidecar });
  parsed.report.source.file = file;
  return {
    ...parsed,
    file,
    bytes,
    yaml: stringify(sidecar, { flowCollectionPadding: false }),
    clashes: clashesWith({ ids, bytes, there, file }),
  };
}

interface Clash {
  /** Ids of the collection, the new one last. */
  ids: readonly string[];
  bytes: Uint8Array;
  there: readonly ReportFile[];
  file: string;
}

function clashesWith({ ids, bytes, there, file }: Clash): string[] {
  const clashes: string[] = [];
  const same = there.find((other) => sha(other.bytes) === sha(bytes));
  if (same) clashes.push(`内容与已有的 ${same.file} 完全相同`);
  const before = assignReportIds(there.map((source) => readIdFacts(source)));
  there.forEach((other, i) => {
    if (before[i] !== ids[i])
      clashes.push(
        `重名：加入后 ${other.file} 的编号会由 ${before[i] ?? ''} 变为 ${ids[i] ?? ''}，请用 --slug 另起一个编号`,
      );
  });
  const id = ids.at(-1) ?? '';
  const numbered = /^(.+)-\d$/.exec(id)?.[1];
  if (!same && numbered !== undefined && ids.slice(0, -1).includes(numbered))
    clashes.push(`已有同一地方同一年的报告 ${numbered}`);
  if (!same && there.some((other) => other.file === file)) clashes.push(`reports/ 里已有 ${file}`);
  return clashes;
}
