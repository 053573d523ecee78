/** Plans adding a file: its parsed report, the files to write, and conflicts with the collection. */
import { stringify } from 'yaml';
import type { ReportFile } from '../data/read-reports.ts';
import { assignReportIds, type IdFacts } from '../pipeline/ids/report-id.ts';
import { parseReport, type ParsedReport } from '../pipeline/parse-report.ts';
import { readIdFacts } from '../pipeline/report-facts.ts';
import type { Sidecar } from '../pipeline/sidecar.ts';
import type { Converted } from '../convert/convert.ts';

export interface Plan extends ParsedReport {
  /** Name of the text file in reports/, made from the id. */
  file: string;
  bytes: Uint8Array;
  /** Content of the YAML file beside it. */
  yaml: string;
  /** Reasons in Chinese why it should not be added as it is. */
  clashes: string[];
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** `given` are the options of the user (region, source, slug); `there` are the reports of the collection. */
export function planAdding(name: string, { bytes }: Converted, given: Sidecar, there: readonly ReportFile[]): Plan {
  const sidecar: Sidecar = { delivered: name, added: new Date().toISOString().slice(0, 10), ...given };
  // The facts may use the file name, for example for place and year. The renamed file sorts last, so that no other id changes for it.
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
  /** Ids of all reports, the new one last. */
  ids: readonly string[];
  /** Facts that the ids are made from, in the same order. */
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

/** Whether two reports may be the same: same year and place name, and regions that do not show that the places differ. */
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
