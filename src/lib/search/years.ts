/** How often what was found stands in the reports of each year. */
import type { YearHits } from './answer.ts';
import type { Items } from './index/items.ts';
import type { SearchEngine } from './search-engine.ts';

/** Over a longer time years without hits are left out. */
const LONGEST = 40;

/** Ascending, years between them without hits included; empty where all are of one year. */
export function hitsByYear({ sections, reports }: SearchEngine, items: Items): YearHits[] {
  const found = new Map<number, YearHits>();
  for (const { of, from, to } of sections.reportRunsOf(items)) {
    const year = Number(reports[of]?.date?.slice(0, 4) ?? 0);
    if (year === 0) continue;
    const own = found.get(year) ?? { year, count: 0, reports: 0 };
    found.set(year, { year, count: own.count + to - from, reports: own.reports + 1 });
  }
  if (found.size < 2) return [];
  const [first, last] = [Math.min(...found.keys()), Math.max(...found.keys())];
  const years =
    last - first < LONGEST
      ? Array.from({ length: last - first + 1 }, (_, at) => first + at)
      : [...found.keys()].sort((a, b) => a - b);
  return years.map((year) => found.get(year) ?? { year, count: 0, reports: 0 });
}
