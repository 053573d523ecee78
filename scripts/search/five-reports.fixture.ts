/** The data of the repository's own reports, made in memory: for tests and the benchmark. */
import { CONCEPTS } from '../../src/catalogue/concepts.ts';
import { SearchEngine } from '../../src/lib/search/index/search-engine.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Report, Section } from '../../src/schema/report.ts';
import { readReportFile, reportFiles } from '../data/read-reports.ts';
import { parseReport } from '../pipeline/parse-report.ts';
import { packFile } from '../../src/lib/search/index/index-format.ts';
import type { Concept } from '../../src/schema/catalogue.ts';
import { buildSearchIndex, type IndexSizes, type SearchSource } from './build-search-index.ts';

export interface SearchInput {
  /** Newest first. */
  reports: readonly Report[];
  indicators: readonly Indicator[];
  concepts: readonly Concept[];
}

/** A collection that is in memory whole, as the index goes through it. */
export function searchSource({ reports, indicators, concepts }: SearchInput): SearchSource {
  const byReport = Map.groupBy(indicators, ({ report }) => report);
  const counts = new Map<string, number>();
  for (const { concept } of indicators) if (concept !== null) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return {
    reports: reports.map((report) => ({ report, indicators: byReport.get(report.id) ?? [] })),
    characters: reports.reduce((sum, { source }) => sum + source.characters, 0),
    concepts,
    counts,
  };
}

/** File name → content. */
export type IndexFiles = Map<string, Uint8Array>;

export function indexFiles(input: SearchInput, sizes?: IndexSizes): IndexFiles {
  const packs: IndexFiles = new Map();
  const manifest = buildSearchIndex(searchSource(input), (name, bytes) => packs.set(name, bytes), sizes);
  return new Map([
    ['manifest.json', new TextEncoder().encode(JSON.stringify(manifest))],
    ...[...packs].map(([name, bytes]) => [packFile(manifest, name), bytes] as const),
  ]);
}

/** Parses every report of a folder, newest first. */
export function searchInput(folder = 'reports'): SearchInput {
  const reports: Report[] = [];
  const indicators: Indicator[] = [];
  for (const file of reportFiles(folder)) {
    const parsed = parseReport({ ...readReportFile(folder, file), id: file.replace(/\.txt$/, '') });
    reports.push(parsed.report);
    indicators.push(...parsed.indicators);
  }
  reports.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '', 'en') || (a.id < b.id ? -1 : 1));
  return { reports, indicators, concepts: CONCEPTS };
}

/** The engine over files held in memory. */
export function openEngine(files: IndexFiles): Promise<SearchEngine> {
  return SearchEngine.open((name) => {
    const bytes = files.get(name);
    return bytes ? Promise.resolve(Uint8Array.from(bytes)) : Promise.reject(new Error(`no file ${name}`));
  });
}

export const engineOf = (input: SearchInput, sizes?: IndexSizes): Promise<SearchEngine> =>
  openEngine(indexFiles(input, sizes));

/** Every sentence and heading of the reports as published, with its fragment: what the search has to find. */
export function textItems(reports: readonly Report[]): { report: string; fragment: string; text: string }[] {
  const items: { report: string; fragment: string; text: string }[] = [];
  for (const { id, front, sections } of reports) {
    const take = (paragraphs: Section['paragraphs']): void => {
      for (const { sentences } of paragraphs)
        for (const sentence of sentences) items.push({ report: id, fragment: sentence.id, text: sentence.text });
    };
    const walk = (list: readonly Section[]): void => {
      for (const section of list) {
        if (section.verbatim !== '') items.push({ report: id, fragment: section.id, text: section.verbatim });
        take(section.paragraphs);
        walk(section.children);
      }
    };
    take(front);
    walk(sections);
  }
  return items;
}
