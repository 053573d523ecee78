/** What adding a file would do: its report as understood, the files to write, and what clashes with the collection. */
import { stringify } from 'yaml';
import type { ReportFile } from '../data/read-reports.ts';
import { assignReportIds, type IdFacts } from '../pipeline/ids/report-id.ts';
import { parseReport, type ParsedReport } from '../pipeline/parse-report.ts';
import { readIdFacts } from '../pipeline/report-facts.ts';
import type { Sidecar } from '../pipeline/sidecar.ts';
import type { Converted } from '../convert/convert.ts';

export interface Plan extends ParsedReport {
  /** Name of the text file in reports/, from the id. */
  file: string;
  bytes: Uint8Array;
  /** YAML beside it. */
  yaml: string;
  /** Why it should not be added as it is, in Chinese. */
  clashes: string[];
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** `given` is what the person says beside the text (region, source, slug); `there` are the reports of the collection. */
export function planAdding(name: string, { bytes }: Converted, given: Sidecar, there: readonly ReportFile[]): Plan {
  const sidecar: Sidecar = { delivered: name, added: new Date().toISOString().slice(0, 10), ...given };
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
    clashes: clashesWith({ ids, facts, bytes, there, file }),
  };
}

interface Clash {
  /** Ids of the collection, the new one last. */
  ids: readonly string[];
  /** What they rest on, in the same order. */
  facts: readonly IdFacts[];
  bytes: Uint8Array;
  there: readonly ReportFile[];
  file: string;
}

function clashesWith({ ids, facts, bytes, there, file }: Clash): string[] {
  const same = there.find((other) => isSame(other.bytes, bytes));
  if (same) return [`内容与已有的 ${same.file} 完全相同，不必再加`];
  const own = facts.at(-1);
  const twin = facts.slice(0, -1).find((other) => own && own.slug === null && maybeSame(own, other));
  if (twin)
    return [
      `已有 ${twin.file}（${[...(twin.place?.region ?? []), twin.place?.name ?? ''].join('')}，${twin.date ?? '日期不详'}）：同一份就不必再加；另一份请用 --slug 另起编号；同名的另一个地方请用 --region 写明上级`,
    ];
  const before = assignReportIds(facts.slice(0, -1));
  const taken = before.indexOf(own?.slug ?? '');
  if (taken >= 0) return [`编号 ${before[taken] ?? ''} 已是 ${there[taken]?.file ?? ''} 的，请用 --slug 另起一个`];
  const clashes = there.flatMap((other, i) =>
    before[i] === ids[i]
      ? []
      : [
          `重名：加入后 ${other.file} 的编号会由 ${before[i] ?? ''} 变为 ${ids[i] ?? ''}，它的地址就失效了。请用 --slug 给新的一份另起编号`,
        ],
  );
  return there.some((other) => other.file === file) ? [...clashes, `reports/ 里已有 ${file}`] : clashes;
}

/** Two reports of one year and of places of one name, of which the regions do not tell that they are two. */
function maybeSame(a: IdFacts, b: IdFacts): boolean {
  const year = ({ date, year: known }: IdFacts): string | undefined => date?.slice(0, 4) ?? known?.toString();
  const regions = [a.place?.region ?? [], b.place?.region ?? []].map((region) => region.join('/'));
  return (
    a.place !== null &&
    a.place.name === b.place?.name &&
    year(a) === year(b) &&
    a.halfYear === b.halfYear &&
    (regions.includes('') || regions[0] === regions[1])
  );
}
