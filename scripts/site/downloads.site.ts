/** The files that hold the whole collection, read back by other libraries than those that wrote them. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import datapackage from 'datapackage';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import JSZip from 'jszip';
import papa from 'papaparse';
import { expect, test } from 'vitest';
import { SAMPLES } from '../../src/lib/machine/data-samples.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Promised } from '../../src/schema/promise.ts';
import type { Report, ReportSummary } from '../../src/schema/report.ts';

const read = (name: string): Buffer => readFileSync(`dist/data/${name}`);
const json = <T>(name: string): T => JSON.parse(read(name).toString('utf8')) as T;
const reports = json<ReportSummary[]>('reports.json');
const indicators = json<Indicator[]>('indicators.json');
const sum = (values: readonly (number | null | undefined)[]): number =>
  values.reduce<number>((all, one) => all + (one ?? 0), 0);
const checksum = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

test('indicators.parquet holds the rows and columns of indicators.csv, numbers as numbers', async () => {
  const file = await asyncBufferFromFile('dist/data/indicators.parquet');
  const rows = (await parquetReadObjects({ file })) as Record<string, unknown>[];
  const csv = papa.parse<Record<string, string>>(read('indicators.csv').toString('utf8').slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(rows.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id));
  expect(Object.keys(rows[0] ?? {})).toEqual(csv.meta.fields);
  expect(sum(rows.map(({ value }) => value as number | null))).toBe(sum(indicators.map(({ value }) => value)));
  expect(rows.map(({ sentence }) => sentence)).toEqual(indicators.map(({ sentence }) => sentence));
  expect(rows.map(({ url }) => url)).toEqual(csv.data.map(({ url }) => url));
  const { SITE_URL: origin, BASE_PATH: base = '' } = process.env;
  expect(rows.filter(({ url }) => !String(url).startsWith(`${origin ?? ''}${base}/reports/`))).toEqual([]);
});

test('reports.sqlite holds the same, and finds runs of Chinese', () => {
  const database = new DatabaseSync('dist/data/reports.sqlite', { readOnly: true });
  const one = (sql: string, ...values: string[]): unknown =>
    Object.values(database.prepare(sql).get(...values) ?? {})[0];
  expect(one('PRAGMA integrity_check')).toBe('ok');
  expect(one('SELECT count(*) FROM indicators')).toBe(indicators.length);
  expect(one('SELECT sum(value) FROM indicators')).toBeCloseTo(sum(indicators.map(({ value }) => value)), 3);
  expect(one('SELECT count(*) FROM reports')).toBe(reports.length);
  expect(one('SELECT count(*) FROM sections')).toBe(sum(reports.map(({ counts }) => counts.sections)));
  expect(one('SELECT count(*) FROM sentences')).toBe(sum(reports.map(({ counts }) => counts.sentences)));
  const [first] = indicators;
  expect(one('SELECT sentence FROM indicators WHERE id = ?', first?.id ?? '')).toBe(first?.sentence);
  expect(one('SELECT url FROM indicators WHERE id = ?', first?.id ?? '')).toContain(first?.url);
  const [promise] = json<Promised[]>('promises.json');
  expect(one('SELECT sentence FROM promises WHERE id = ?', promise?.id ?? '')).toBe(promise?.sentence);
  expect(
    database
      .prepare('SELECT text FROM promises')
      .all()
      .map(({ text }) => text),
  ).toEqual(json<Promised[]>('promises.json').map(({ text }) => text));
  const words = '政府工作';
  const found = one('SELECT count(*) FROM sentences_fts WHERE sentences_fts MATCH ?', `"${words}"`);
  expect(found).toBe(one('SELECT count(*) FROM sentences WHERE instr(text, ?)', words));
  expect(found).toBeGreaterThan(0);
  database.close();
});

test('all.zip holds the texts and the data as they are served', async () => {
  const zip = await JSZip.loadAsync(read('all.zip'));
  const names = Object.keys(zip.files);
  expect(names).toEqual(
    expect.arrayContaining(['indicators.csv', 'datapackage.json', ...reports.map(({ id }) => `sources/${id}.txt`)]),
  );
  for (const name of names)
    expect(checksum((await zip.file(name)?.async('uint8array')) ?? ''), name).toBe(checksum(read(name)));
});

test('checksums are right, and wrong after one character', () => {
  const lines = read('SHA256SUMS').toString('utf8').trim().split('\n');
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) {
    const [sha, name = ''] = line.split('  ');
    expect(checksum(read(name)), name).toBe(sha);
  }
  for (const { id } of reports) {
    const report = json<Report>(`reports/${id}.json`);
    const [sentence] = report.front.flatMap(({ sentences }) => sentences);
    const hashes = new Map(
      read(`hashes/${id}.txt`)
        .toString('utf8')
        .trim()
        .split('\n')
        .map((line) => line.split('  ').toReversed() as [string, string]),
    );
    expect(hashes.size).toBe(report.counts.sentences);
    expect(checksum(sentence?.text ?? '')).toBe(hashes.get(sentence?.id ?? ''));
    expect(checksum(`${sentence?.text ?? ''}。`)).not.toBe(hashes.get(sentence?.id ?? ''));
  }
});

test.each(SAMPLES.map((sample) => [sample.id, sample] as const))(
  'the code %s of the page on using the data runs',
  (_id, sample) => {
    const { code } = sample;
    if (sample.with === 'sql') {
      const database = new DatabaseSync('dist/data/reports.sqlite', { readOnly: true });
      expect(database.prepare(code).all().length).toBeGreaterThan(0);
      database.close();
      return;
    }
    const commands = {
      python: ['python3', '-c', code],
      // Where the package is found is a matter of where one works.
      node: ['node', '--input-type=module', '-e', code.replace("'hyparquet'", `'${import.meta.resolve('hyparquet')}'`)],
      shell: ['sh', '-c', code],
    } as const;
    const [program, ...args] = commands[sample.with];
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: 'dist/data', encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    expect(stdout.split('\n').length).toBeGreaterThan(5);
  },
);

test('datapackage.json says version, licences and contributors, and each resource once', () => {
  const found = json<Record<string, unknown> & { resources: Record<string, unknown>[] }>('datapackage.json');
  expect(found['version']).toMatch(/^[0-9a-f]{8}$/);
  expect(found['licenses']).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'MIT' })]));
  for (const licence of found['licenses'] as object[]) expect(Object.keys(licence).join()).toMatch(/name|path/);
  expect(found['contributors']).toEqual([expect.objectContaining({ title: expect.any(String) as string })]);
  const names = found.resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[-a-z0-9._/]+$/);
});

test('Frictionless reads datapackage.json without an error, and each row of the table by its schema', async () => {
  const { errors, resources } = await datapackage.Package.load('dist/data/datapackage.json', { basePath: 'dist/data' });
  expect(errors).toEqual([]);
  expect(resources.filter(({ valid }) => !valid)).toEqual([]);
  const table = resources.find(({ name }) => name === 'indicators');
  const [, ...rows] = papa.parse<string[]>(read('indicators.csv').toString('utf8'), { skipEmptyLines: true }).data;
  const cast = rows.map((cells) => table?.schema.castRow(cells));
  expect(cast.map((row) => row?.[0])).toEqual(indicators.map(({ id }) => id));
  expect(() => table?.schema.castRow(['a', ...Array<string>(rows[0]?.length ?? 0).fill('no number')])).toThrow();
});
