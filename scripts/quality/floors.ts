import type { Quality } from '../../src/schema/quality.ts';

/** What the extraction reached, report by report; raise a floor when it reads better. */
export const FLOORS: Readonly<Record<string, { f1: number; records: number }>> = {
  'beizhuang-2025': { f1: 1, records: 0.963 },
  'jugezhuang-2023': { f1: 1, records: 0.864 },
  'beiguan-2025': { f1: 1, records: 0.981 },
  'niutang-2022-h1': { f1: 1, records: 0.98 },
  'beicang-2023': { f1: 1, records: 0.955 },
};

/** The figures that fell below their floor, one Chinese line each. */
export function fallen({ reports }: Quality): string[] {
  return reports.flatMap(({ report, f1, records }) => {
    const floor = FLOORS[report];
    if (!floor) return [`${report} 没有下限，请写进 scripts/quality/floors.ts`];
    const lines: string[] = [];
    if (f1 < floor.f1) lines.push(`${report} 的 F1 由 ${String(floor.f1)} 降到 ${String(f1)}`);
    if (records < floor.records) lines.push(`${report} 的整条全对由 ${String(floor.records)} 降到 ${String(records)}`);
    return lines;
  });
}
