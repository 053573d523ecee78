/** What the reports of the repository say of each concept, checked by eye against their sentences once: checked-concepts.txt. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONCEPTS } from '../../src/catalogue/concepts.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import { parseReport } from '../pipeline/parse-report.ts';
import { readReportFile, reportFiles } from './read-reports.ts';

const CHECKED = new URL('checked-concepts.txt', import.meta.url);

/** `4219万元=42190000元`, `↑16%`, `第4`: everything that one measurement states, as written, the value also in its base unit. */
function statements({ sentence, span, normalized, change, moreChanges, rank }: Indicator): string[] {
  const quote = ([start, end]: [number, number]): string => sentence.slice(start, end).replace(/\s/gu, '');
  const base = normalized ? `=${Number(normalized.value.toPrecision(10))}${normalized.unit}` : '';
  return [
    ...(span ? [quote(span) + base] : []),
    ...[change, ...moreChanges].flatMap((c) => (c ? [`${c.direction === 'up' ? '↑' : '↓'}${quote(c.span)}`] : [])),
    ...(rank ? [quote(rank.span)] : []),
  ];
}

/** The table as it should read: a block a concept, a line a report, its statements in reading order. */
function table(indicators: readonly Indicator[]): string {
  const byConcept = Map.groupBy(indicators, (i) => i.concept);
  return CONCEPTS.flatMap(({ id, name }) => {
    const byReport = Map.groupBy(byConcept.get(id) ?? [], (i) => i.report);
    if (byReport.size === 0) return [];
    return [
      `${id} ${name}`,
      ...[...byReport].map(([report, list]) => `  ${report}: ${list.flatMap(statements).join(' · ')}`),
    ];
  }).join('\n');
}

/** concept, report and statement of every line, as one string each. */
function facts(text: string): Set<string> {
  let concept = '';
  const found = new Set<string>();
  for (const line of text.split('\n')) {
    const report = /^ {2}([^:]+): (.+)$/u.exec(line);
    if (!report) concept = line.split(' ')[0] ?? '';
    else for (const statement of report[2]?.split(' · ') ?? []) found.add(`${concept} ${report[1] ?? ''} ${statement}`);
  }
  return found;
}

const indicators = reportFiles('reports').flatMap(
  (file) => parseReport({ ...readReportFile('reports', file), id: file.replace('.txt', '') }).indicators,
);
const text = readFileSync(CHECKED, 'utf8');
const checked = facts(text);
// A report that was added since is not checked, and need not be.
const today = facts(table(indicators.filter(({ report }) => text.includes(`  ${report}: `))));

describe('the concepts of the reports', () => {
  test('at least 30 have figures from two or more reports', () => {
    const reports = new Map<string, Set<string>>();
    for (const { concept, report } of indicators)
      if (concept !== null) reports.set(concept, (reports.get(concept) ?? new Set()).add(report));
    const shared = [...reports.values()].filter((ids) => ids.size > 1).length;
    console.info(`${reports.size} concepts with figures, ${shared} of them from two or more reports`);
    expect(shared).toBeGreaterThanOrEqual(30);
  });

  test('every mapped figure was checked by eye', () => {
    const hint = 'read the sentence; if the concept is right, add the line to checked-concepts.txt, else mend the rule';
    expect(
      [...today].filter((fact) => !checked.has(fact)),
      hint,
    ).toEqual([]);
  });

  test('almost every checked figure is still mapped', () => {
    const lost = [...checked].filter((fact) => !today.has(fact));
    expect(lost.length / checked.size, lost.join('\n')).toBeLessThanOrEqual(0.02);
  });
});
