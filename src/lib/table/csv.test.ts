import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvTable } from './csv.ts';

const csvOf = (value: string | number): string => csvTable([['a', (text) => text]], [value]);

describe('csvTable', () => {
  test('a spreadsheet reads back what was written: commas, quotes, line breaks, empty cells', () => {
    const records = [
      { 名称: '财政收入, "其中"', 值: 4219, 备注: null },
      { 名称: '一\n二', 值: -3.5, 备注: '' },
    ];
    const text = csvTable(
      [
        ['名称', (row) => row.名称],
        ['值', (row) => row.值],
        ['备注', (row) => row.备注],
      ],
      records,
    );
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(Papa.parse(text.slice(1), { header: true, skipEmptyLines: true }).data).toEqual([
      { 名称: '财政收入, "其中"', 值: '4219', 备注: '' },
      { 名称: '一\n二', 值: '-3.5', 备注: '' },
    ]);
  });
  test.each(['=1+1', '+86', '-家', '@SUM(A1)', '\tx', '\rx'])(
    '%j would run as a formula and gets an apostrophe in front',
    (text) => {
      const [line] = Papa.parse<string[]>(csvOf(text).slice(1), { newline: '\r\n' }).data.slice(1);
      expect(line?.[0]).toBe(`'${text}`);
    },
  );
  test.each([-5, '-5.25', '-1e9'])('%j stays a number', (value) => {
    expect(csvOf(value)).toBe(`\uFEFFa\r\n${value}\r\n`);
  });
});
