/** Reads a folder of reports with a checkout of the project, by its command, so that any commit can be used. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { allSections } from '../../../src/lib/report/sections.ts';
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Promised } from '../../../src/schema/promise.ts';
import type { Report, ReportSummary, Section } from '../../../src/schema/report.ts';

export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

export interface Corpus {
  reports: readonly ReportSummary[];
  /** In the order of reports and of reading. */
  indicators: readonly Indicator[];
  promises: readonly Promised[];
  /** The section of a record. */
  sectionOf: (record: Indicator) => Section | undefined;
}

/** Values of fields that the records of an older commit do not have. */
const UNSAID = { moreChanges: [], scope: null };

const git = (...args: string[]): string => execFileSync('git', args, { cwd: PROJECT, encoding: 'utf8' }).trim();
export const commitNow = (): string => git('rev-parse', '--short', 'HEAD');

function withFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'report-explorer-quality-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads the reports of `folder` with `checkout`; omits reports that it refuses. Throws if it writes no data. */
export const readCorpus = (folder: string, checkout = PROJECT): Corpus =>
  withFolder((out) => {
    const command = ['scripts/build-data.ts', '--reports', path.resolve(folder), '--out', out];
    const run = spawnSync(process.execPath, command, { cwd: checkout, encoding: 'utf8' });
    if (!existsSync(path.join(out, 'reports.json')))
      throw new Error(`没有读出 ${folder}：\n${run.stdout}${run.stderr}`);
    const read = (name: string): unknown => JSON.parse(readFileSync(path.join(out, name), 'utf8'));
    const reports = read('reports.json') as ReportSummary[];
    const sections = new Map(
      reports.flatMap(({ id }) =>
        allSections((read(`reports/${id}.json`) as Report).sections).map((one) => [`${id} ${one.id}`, one] as const),
      ),
    );
    return {
      reports,
      indicators: (read('indicators.json') as Indicator[]).map((record) => ({ ...UNSAID, ...record })),
      promises: read('promises.json') as Promised[],
      sectionOf: ({ report, section }) => sections.get(`${report} ${section}`),
    };
  });

/** Like `readCorpus`, with the code of a commit, in a temporary work tree that uses the installed packages of this one. */
export const readCorpusAt = (folder: string, commit: string): Corpus =>
  withFolder((aside) => {
    const tree = path.join(aside, 'tree');
    git('worktree', 'add', '--quiet', '--detach', tree, commit);
    try {
      symlinkSync(path.join(PROJECT, 'node_modules'), path.join(tree, 'node_modules'), 'junction');
      return readCorpus(folder, tree);
    } finally {
      git('worktree', 'remove', '--force', tree);
    }
  });
