/** The served data files: valid against the schemas served beside them, and telling one story. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Report, ReportSummary } from '../../src/schema/report.ts';

const FOLDER = 'dist/data';
const addFormats = (formats as unknown as { default: (ajv: Ajv2020) => void }).default;
const read = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');
const json = (name: string): unknown => JSON.parse(read(name));

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/'));
const schemas = new Set(files.filter((file) => file.endsWith('.schema.json')).map((file) => path.basename(file)));
/** `reports.json` → `reports.schema.json`, every file of `reports/` → `report.schema.json`. */
const schemaOf = (file: string): string =>
  file.includes('/') ? `${path.dirname(file).replace(/s$/, '')}.schema.json` : file.replace('.json', '.schema.json');

describe('JSON files', () => {
  const promised = ['reports.json', 'indicators.json', 'concepts.json', 'themes.json', 'topics.json'];
  const one = files.filter((file) => /^reports\/[^/]+\.json$/.test(file));

  test.each([...promised, ...one])('%s is valid against its schema', (file) => {
    expect(schemas).toContain(schemaOf(file));
    const ajv = new Ajv2020({ allErrors: false, strict: false });
    addFormats(ajv);
    const validate = ajv.compile(json(`schema/${schemaOf(file)}`) as object);
    validate(json(file));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('a schema refuses what is wrong', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    const validate = ajv.compile(json('schema/reports.schema.json') as object);
    const [first] = json('reports.json') as Record<string, unknown>[];
    expect(validate([{ ...first, date: '二〇二五年' }])).toBe(false);
  });
});

test('reports.json counts what the report files and indicators.json hold', () => {
  const indicators = json('indicators.json') as Indicator[];
  for (const summary of json('reports.json') as ReportSummary[]) {
    const report = json(`reports/${summary.id}.json`) as Report;
    expect(report).toMatchObject(summary);
    expect(indicators.filter((one) => one.report === summary.id)).toHaveLength(summary.counts.indicators);
  }
});

test('indicators.csv holds every indicator and opens in a spreadsheet', () => {
  const text = read('indicators.csv');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data, errors, meta } = papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data.map((row) => row['id'])).toEqual((json('indicators.json') as Indicator[]).map(({ id }) => id));
  const formulas = data.flatMap((row) => Object.values(row).filter((cell) => /^[=@]|^[+-](?!\d)/.test(cell)));
  expect(formulas, 'cells that a spreadsheet would run').toEqual([]);
  expect(meta.fields).toContain('unit');
});

test('datapackage.json describes files that are there, with their fields', () => {
  type Resource = { name: string; path: string | string[]; schema?: { fields: { name: string }[] } };
  const { resources } = json('datapackage.json') as { resources: Resource[] };
  expect(resources.length).toBeGreaterThan(0);
  const paths = resources.flatMap((resource) => resource.path);
  expect(paths.filter((name) => !files.includes(name))).toEqual([]);
  const csv = resources.find((resource) => resource.path === 'indicators.csv');
  const [header = ''] = read('indicators.csv').slice(1).split(/\r?\n/);
  expect(csv?.schema?.fields.map(({ name }) => name)).toEqual(header.split(','));
});
