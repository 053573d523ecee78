/** Once published, an address keeps working: no locked id may vanish or name another text without a redirect. */
import { expect, test } from 'vitest';
import { lockOfReport, readLock } from './data/lock-file.ts';
import { readReportFile, reportFiles } from './data/read-reports.ts';
import { assignReportIds } from './pipeline/ids/report-id.ts';
import { brokenIds, brokenReports } from './pipeline/lock/check-lock.ts';
import { parseReport } from './pipeline/parse-report.ts';
import { readIdFacts } from './pipeline/report-facts.ts';

const FOLDER = 'reports';
const lock = readLock(FOLDER);
const sources = reportFiles(FOLDER).map((file) => readReportFile(FOLDER, file));
const ids = assignReportIds(sources.map((source) => readIdFacts(source)));

test('every locked report is there', () => {
  expect(brokenReports(lock, new Set(ids))).toEqual([]);
});

test.each(ids)('no address of %s breaks', (id) => {
  const source = sources[ids.indexOf(id)];
  const entry = lockOfReport(lock, id);
  if (!source) throw new Error(`no source for ${id}`);
  const { report } = parseReport({ ...source, id, ...(entry && { lock: entry }) });
  expect(brokenIds(id, entry ?? { sections: {}, sentences: {}, moved: {} }, report), '请看 npm run lock').toEqual([]);
});
